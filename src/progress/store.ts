import { atom, computed, onMount } from 'nanostores';
import type { Step, Task } from './checklist';
import { type Day, dayOf } from './day';
import { type Item, type ItemKey, textLimits } from './item';
import { type CompanyRecord, laterItem, mergeRecords } from './merge';
import { stamp, taskItem } from './record';
import {
	browserStorage,
	type CompanyId,
	deleteUnreadable,
	followOtherTabs,
	type Health,
	readItem,
	readSaved,
	readUnreadable,
	writeItem,
} from './storage';

const nothing: CompanyRecord = new Map();

/** The company that the guide shows. There is one until the board of companies comes. */
export const $company = atom<CompanyId>('first');

/** Every company's record, as storage has it and as this page has changed it. */
const $companies = atom<ReadonlyMap<CompanyId, CompanyRecord>>(new Map());

/** The record of the company that the guide shows. */
export const $record = computed([$companies, $company], (companies, company) => {
	return companies.get(company) ?? nothing;
});

/** Whether what is ticked will be there next time. */
export const $health = atom<Health>('kept');

/** Keys of ours that could not be read, put aside and not deleted. */
export const $unreadable = atom<readonly string[]>([]);

/** Whether another version of this site kept progress here, which is left alone. */
export const $otherVersion = atom(false);

/** What the last resets removed; the newest last. Kept until the page is left. */
export const $undoable = atom<readonly CompanyRecord[]>([]);

/** Items that storage did not take. They are tried again with every write. */
const unsaved = new Map<ItemKey, Item | undefined>();

onMount($companies, () => {
	load();
	return followOtherTabs((company, key) => {
		putInMemory(company, [[key, readItem(browserStorage(), company, key)]]);
		if (company === $company.get()) putUnsavedInMemory();
	}, load);
});

function load(): void {
	const saved = readSaved(browserStorage());
	$companies.set(saved.companies);
	putUnsavedInMemory();
	$unreadable.set(saved.unreadable);
	$otherVersion.set(saved.otherVersion);
	if (unsaved.size === 0) $health.set(saved.health);
}

/** Shows what storage has not taken yet, except where another tab wrote later. */
function putUnsavedInMemory(): void {
	const company = $company.get();
	const storage = browserStorage();
	for (const [key, item] of unsaved) {
		const kept = readItem(storage, company, key);
		if (item && kept && laterItem(kept, item) === kept) unsaved.delete(key);
		putInMemory(company, [[key, unsaved.has(key) ? item : kept]]);
	}
}

function putInMemory(
	company: CompanyId,
	items: readonly (readonly [ItemKey, Item | undefined])[]
): void {
	if (items.length === 0) return;
	const companies = new Map($companies.get());
	const record = new Map(companies.get(company));
	for (const [key, item] of items) {
		if (item) record.set(key, item);
		else record.delete(key);
	}
	companies.set(company, record);
	$companies.set(companies);
}

function write(items: readonly (readonly [ItemKey, Item | undefined])[]): void {
	if (items.length === 0) return;
	const company = $company.get();
	putInMemory(company, items);
	let health = flushUnsaved(company, new Set(items.map(([key]) => key)));
	for (const [key, item] of items) {
		// Nothing is removed for a replacement that found no room.
		const result =
			item || health === 'kept' ? writeItem(browserStorage(), company, key, item) : health;
		if (result === 'kept') unsaved.delete(key);
		else {
			unsaved.set(key, item);
			health = result;
		}
	}
	$health.set(health);
}

/** Tries what storage did not take before, except what is just being written anew. */
function flushUnsaved(company: CompanyId, anew: ReadonlySet<ItemKey> = new Set()): Health {
	let health: Health = 'kept';
	for (const key of anew) unsaved.delete(key);
	putUnsavedInMemory();
	for (const [key, item] of unsaved) {
		const result = writeItem(browserStorage(), company, key, item);
		if (result === 'kept') unsaved.delete(key);
		else health = result;
	}
	return health;
}

/**
 * Marks a task. `on` is the day it was done, today unless told; `because` the person's reason why
 * it does not apply.
 */
export function markTask(
	task: Task,
	state: 'open' | 'done' | 'not-applicable',
	{ on, because = '' }: { on?: Day; because?: string } = {}
): void {
	const now = new Date();
	const at = stamp(now, taskItem($record.get(), task));
	const common = { at, state, revision: task.revision };
	const reason = because.trim().slice(0, textLimits.because);
	write([
		[
			`task/${task.id}`,
			{
				...common,
				...(state === 'done' && { on: on ?? dayOf(now) }),
				...(state === 'not-applicable' && reason !== '' && { because: reason }),
			},
		],
		...replacedKeys(task, 'task'),
	]);
}

/** Items under a task's old ids, to remove: the one that is written now replaces them. */
function replacedKeys(task: Task, kind: 'task' | 'note'): [ItemKey, undefined][] {
	return (task.was ?? [])
		.map((id): ItemKey => `${kind}/${id}`)
		.filter((key) => $record.get().has(key))
		.map((key) => [key, undefined]);
}

function writeText(
	key: ItemKey,
	text: string,
	limit: number,
	replaced: readonly [ItemKey, undefined][] = []
): void {
	const at = stamp(new Date(), $record.get().get(key));
	write([[key, { at, text: text.slice(0, limit) }], ...replaced]);
}

/** Writes a note to a task; an empty one takes it back. */
export function writeNote(task: Task, text: string): void {
	writeText(`note/${task.id}`, text.trim(), textLimits.note, replacedKeys(task, 'note'));
}

/** Answers a situation question; an empty answer takes it back. */
export function answerQuestion(question: string, answer: string): void {
	writeText(`answer/${question}`, answer, textLimits.answer);
}

/** Names this checklist, such as the company's name. Empty takes the name away. */
export function writeLabel(text: string): void {
	writeText('label', text.trim(), textLimits.label);
}

/** Opens all tasks of a step again and removes their notes. Can be undone until the page is left. */
export function resetStep(step: Step): void {
	const keys = step.tasks.flatMap(({ id, was = [] }) =>
		[id, ...was].flatMap((each): ItemKey[] => [`task/${each}`, `note/${each}`])
	);
	remove(keys.filter((key) => $record.get().has(key)));
}

/** Removes all that is kept of the company that the guide shows. Can be undone until the page is left. */
export function resetCompany(): void {
	remove([...$record.get().keys()]);
}

function remove(keys: readonly ItemKey[]): void {
	const record = $record.get();
	const removed = new Map(
		keys.flatMap((key) => {
			const item = record.get(key);
			return item ? [[key, item] as const] : [];
		})
	);
	if (removed.size === 0) return;
	$undoable.set([...$undoable.get(), removed]);
	write(keys.map((key) => [key, undefined]));
}

/** Puts back what the last reset removed, except what was written anew since. */
export function undoReset(): void {
	const undoable = $undoable.get();
	const last = undoable.at(-1);
	if (!last) return;
	$undoable.set(undoable.slice(0, -1));
	write([...last].filter(([key]) => !$record.get().has(key)));
}

/** Takes another record in: item by item, the last writer wins. */
export function takeIn(other: CompanyRecord): void {
	const mine = $record.get();
	const merged = mergeRecords(mine, other);
	write([...merged].filter(([key, item]) => mine.get(key) !== item));
}

/** Deletes what could not be read and was put aside. The person asks for it; it cannot be undone. */
export function forgetUnreadable(): void {
	// Found anew: a tick may have taken the place of one since.
	deleteUnreadable(browserStorage(), readSaved(browserStorage()).unreadable);
	$health.set(flushUnsaved($company.get()));
	load();
}

/** What could not be read, as text, for the file that saves everything. */
export function unreadableTexts(): Map<string, string> {
	return readUnreadable(browserStorage(), $unreadable.get());
}
