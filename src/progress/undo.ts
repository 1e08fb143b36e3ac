/**
 * Changes to many items at once, and taking them back, apart from the store: a step page, which marks
 * one task at a time, does not load them.
 */
import { atom } from 'nanostores';
import type { Step } from './checklist.ts';
import { encodeItem, type Item, type ItemKey } from './item.ts';
import type { CompanyRecord } from './merge.ts';
import type { CompanyId } from './storage.ts';
import { $companies, $company, $companyIds, $record, type Items, writeAll } from './store.ts';
import type { Write } from './unsaved.ts';

/** What one company's keys held before a change, and what the change wrote. */
export interface UndoableChange {
	readonly company: CompanyId;
	readonly before: ReadonlyMap<ItemKey, Item | undefined>;
	readonly after: ReadonlyMap<ItemKey, Item | undefined>;
}

/** What was done at once, and what is to follow when it is taken back. */
export interface Undoable {
	readonly changes: readonly UndoableChange[];
	readonly undone: (() => void) | undefined;
	/** What was said of it; of what other pages offer to take back as well. */
	readonly said?: string;
}

/** What can be taken back, the newest last. Kept until the page is left. */
export const $undoable = atom<readonly Undoable[]>([]);

function recordOf(company: CompanyId): CompanyRecord {
	return $companies.get().get(company) ?? new Map();
}

/**
 * Writes items of one or several companies as one change that can be taken back; `undone` is called
 * when it is.
 */
export function change(writes: ReadonlyMap<CompanyId, Items>, undone?: () => void): void {
	const changes = [...writes]
		.filter(([, items]) => items.length > 0)
		.map(([company, items]) => ({
			company,
			before: new Map(items.map(([key]) => [key, recordOf(company).get(key)])),
			after: new Map(items),
		}));
	if (changes.length === 0) return;
	$undoable.set([...$undoable.get(), { changes, undone }]);
	writeAll(changes.flatMap(({ company, after }) => writesOf(company, after)));
}

/** Takes the last change back, except what was written anew since. */
export function undoLast(): void {
	const undoable = $undoable.get();
	$undoable.set(undoable.slice(0, -1));
	const last = undoable.at(-1);
	writeAll(
		(last?.changes ?? []).flatMap(({ company, before, after }) => {
			const record = recordOf(company);
			return writesOf(company, before).filter(({ key }) => same(record.get(key), after.get(key)));
		})
	);
	last?.undone?.();
}

function writesOf(company: CompanyId, items: UndoableChange['after']): Write[] {
	return [...items].map(([key, item]) => ({ company, key, item }));
}

function same(one: Item | undefined, other: Item | undefined): boolean {
	return one === other || (one && other ? encodeItem(one) === encodeItem(other) : false);
}

const kindsOfTask = ['task', 'note', 'waiting'];

const identity: readonly ItemKey[] = [
	...(['label', 'suffix', 'archived', 'invite', 'uid', 'invited', 'returned'] as const),
];

/**
 * What is kept of the company that is shown and would go if a step were cleared: its tasks, which
 * open again, with their notes and waits. Without a step all of it; of one among several not its name.
 */
export function toClear(step?: Step): CompanyRecord {
	const alone = $company.get() === 'first' && $companyIds.get().length < 2;
	const keep = alone ? [] : identity;
	const ids = new Set(step?.tasks.flatMap(({ id, was = [] }) => [id, ...was]));
	return new Map(
		[...$record.get()].filter(([key]) => {
			if (!step) return !keep.includes(key);
			const [kind = '', id = ''] = key.split('/');
			return kindsOfTask.includes(kind) && ids.has(id);
		})
	);
}

function clear(items: CompanyRecord, undone: (() => void) | undefined): void {
	change(
		new Map([[$company.get(), [...items.keys()].map((key) => [key, undefined] as const)]]),
		undone
	);
}

/** Opens all tasks of a step again and removes their notes and waits; `undone` is called where that is taken back. */
export function resetStep(step: Step, undone?: () => void): void {
	clear(toClear(step), undone);
}

/** Removes all that is kept of the company that is shown; of one among several not its name. */
export function resetCompany(undone?: () => void): void {
	clear(toClear(), undone);
}
