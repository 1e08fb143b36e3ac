// The stores of what is kept: the record that is shown, all companies, and what writes to them.
import { atom } from 'nanostores';
import type { Task } from './checklist.ts';
import { type Day, dayOf } from '../days/day.ts';
import { type Item, type ItemKey, type TaskState, textLimits } from './item.ts';
import { derive } from './derive.ts';
import type { CompanyRecord } from './merge.ts';
import { stamp, taskItem } from './record.ts';
import { browserStorage } from '../storage/browserStorage.ts';
import {
	type CompanyId,
	followOtherTabs,
	hasHeld,
	keepsAny,
	type Health,
	readItem,
	readSaved,
	readShown,
	writeItem,
	writeShown,
} from './storage.ts';
import { $deleted, $health, $otherVersion, $unreadable } from './trouble.ts';
import { hold, inStorage, placeOf, textOfItem, unsaved, type Write } from './unsaved.ts';

/** What is to stand under keys of a company; `undefined` removes. */
export type Items = readonly (readonly [ItemKey, Item | undefined])[];

const nothing: CompanyRecord = new Map();

/** The company that this tab shows. Someone with one importer number never changes it. */
export const $company = atom<CompanyId>('first');

/** Each company's record, as storage has it and as this page has changed it: the one shown, or all. */
export const $companies = atom<ReadonlyMap<CompanyId, CompanyRecord>>(new Map());

/** Every company of which something is kept. */
export const $companyIds = atom<readonly CompanyId[]>([]);

/** The record of the company that this tab shows. */
export const $record = derive(
	[$companies, $company],
	() => $companies.get().get($company.get()) ?? nothing
);

/** Whether this page has written anything. */
export const $wrote = atom(false);

const putInStorage = ({ company, key, item }: Write) =>
	writeItem(browserStorage(), company, key, item);

/** Whether this page needs every company's record, not only the one that it shows. */
let every = false;

let opened = false;

/** Reads what is kept and follows other tabs, from the first time on that a part of the page asks. */
export function openProgress(): void {
	if (opened) return;
	opened = true;
	load();
	followOtherTabs((company, key) => {
		if (!$companyIds.get().includes(company)) $companyIds.set([...$companyIds.get(), company]);
		// Later than what waits to be written here, even where it was removed again since.
		unsaved.delete(placeOf({ company, key }));
		if (!every && company !== $company.get()) return;
		const item = readItem(browserStorage(), company, key);
		if (company === $company.get()) noteDeleted(company, key, item);
		putInMemory([{ company, key, item }]);
		putUnsavedInMemory();
	}, load);
}

/** The company that is shown as it was before another tab deleted it: a change here brings it back whole. */
let deleted: Write[] = [];

/** What another tab removed of it one after the other, and when last: word of each item comes by itself. */
let removed: Write[] = [];
let removedAt = 0;
/** In ms: what is removed within so long of each other goes by one act. */
const oneAct = 5000;

/** Takes what came of an item in another tab, and remembers the company where nothing is left of it. */
function noteDeleted(company: CompanyId, key: ItemKey, item: Item | undefined): void {
	if (Date.now() - removedAt > oneAct) removed = [];
	removedAt = Date.now();
	const before = $record.get().get(key);
	if (!item && before) removed.push({ company, key, item: before });
	if (item) {
		removed = [];
		deleted = [];
		// Where there is no other, it was cleared: what is ticked then is a new beginning.
	} else if ($companyIds.get().length > 1 && !keepsAny(browserStorage(), company))
		deleted = [
			...removed,
			...[...$record.get()]
				.filter(([other]) => other !== key)
				.map(([other, each]) => ({ company, key: other, item: each })),
		];
	$deleted.set(deleted.length > 0);
}

/** Reads everything anew from storage, except what it has not taken yet. */
export function load(): void {
	const storage = browserStorage();
	let company = readShown() ?? $company.get();
	let saved = readSaved(storage, every ? undefined : company);
	const [other] = saved.ids;
	// The one chosen is gone, or never was; a page that showed an empty one would hide the others.
	if (other !== undefined && !saved.ids.includes(company) && !unsavedOf(company)) {
		company = other;
		if (!every) saved = readSaved(storage, company);
	}
	// Another tab may choose another company; this one goes on with its own from page to page.
	if (saved.ids.length > 1) writeShown(company, false);
	$company.set(company);
	$companyIds.set(saved.ids);
	$companies.set(saved.companies);
	putUnsavedInMemory();
	removed = [];
	deleted = [];
	$deleted.set(false);
	$unreadable.set(saved.unreadable);
	$otherVersion.set(saved.otherVersion);
	if (unsaved.size === 0) $health.set(saved.health);
	if (saved.otherVersion || hasHeld()) more();
}

/** Loads what few pages need: older versions' items, and what a page before had no room for. */
function more(): void {
	void import('./carryOver.ts').then(
		(it) => it.carryOver(load, flushUnsaved),
		// All stays as it is; the next page tries again.
		() => undefined
	);
}

/**
 * Reads the record of every company, from now on as long as this page stands. Where nothing was read
 * yet it waits for the first part of the page that asks, so that what is kept is gone through once.
 */
export function loadEveryCompany(): void {
	if (every) return;
	every = true;
	if (opened) load();
}

function unsavedOf(company: CompanyId): boolean {
	return [...unsaved.values()].some((each) => each.company === company);
}

/** Shows what storage has not taken yet, except where another tab wrote or removed something since. */
function putUnsavedInMemory(): void {
	putInMemory(
		[...unsaved].map(([name, write]) => {
			const kept = inStorage(write);
			if (textOfItem(kept) === write.seen) return write;
			unsaved.delete(name);
			return { ...write, item: kept };
		})
	);
}

function putInMemory(writes: readonly Write[]): void {
	if (writes.length === 0) return;
	const companies = new Map($companies.get());
	const ids = new Set($companyIds.get());
	for (const { company, key, item } of writes) {
		const record = new Map(companies.get(company));
		if (item) record.set(key, item);
		else record.delete(key);
		if (record.size > 0) {
			companies.set(company, record);
			ids.add(company);
		} else {
			companies.delete(company);
			ids.delete(company);
		}
	}
	$companies.set(companies);
	$companyIds.set([...ids]);
}

/** Writes items of a company, in memory at once and in storage where it takes them. */
export function writeItems(company: CompanyId, items: Items): void {
	writeAll(items.map(([key, item]) => ({ company, key, item })));
}

/** Writes items of many companies; the same as one after the other, and much sooner done. */
export function writeAll(changes: readonly Write[]): void {
	if (changes.length === 0) return;
	$wrote.set(true);
	let writes = changes;
	if (deleted.some(({ company }) => company === changes[0]?.company)) {
		// The same place twice would wait for itself where there is no room.
		const changed = new Set(changes.map(placeOf));
		writes = [...deleted.filter((write) => !changed.has(placeOf(write))), ...changes];
		removed = [];
		deleted = [];
		$deleted.set(false);
	}
	putInMemory(writes);
	for (const write of writes) unsaved.delete(placeOf(write));
	let health = flushUnsaved();
	let replacement: string | undefined;
	for (const write of writes) {
		// Nothing is removed for a replacement that found no room.
		const result = write.item || !replacement ? putInStorage(write) : health;
		if (result === 'kept') continue;
		hold(write, replacement);
		if (write.item) replacement = placeOf(write);
		health = result;
	}
	$health.set(health);
	if (unsaved.size > 0) more();
}

/** Tries what storage did not take before. Tells whether all of it is kept now. */
export function flushUnsaved(): Health {
	let health: Health;
	let before: number;
	// What waits for another may come before it.
	do {
		before = unsaved.size;
		health = 'kept';
		putUnsavedInMemory();
		for (const [name, write] of unsaved) {
			if (unsaved.has(write.waits ?? '')) continue;
			const result = putInStorage(write);
			if (result === 'kept') unsaved.delete(name);
			else health = result;
		}
	} while (unsaved.size > 0 && unsaved.size < before);
	return health;
}

/**
 * Marks a task. `on` is the day it was done, today unless told; `because` the person's reason why
 * it does not apply.
 */
export function markTask(
	task: Task,
	state: TaskState,
	{ on, because = '' }: { on?: Day; because?: string } = {}
): void {
	const now = new Date();
	const at = stamp(now, taskItem($record.get(), task));
	const common = { at, state, revision: task.revision };
	const reason = because.trim().slice(0, textLimits.because);
	writeItems($company.get(), [
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
export function replacedKeys(task: Task, kind: 'task' | 'waiting'): [ItemKey, undefined][] {
	return (task.was ?? [])
		.map((id): ItemKey => `${kind}/${id}`)
		.filter((key) => $record.get().has(key))
		.map((key) => [key, undefined]);
}
