/**
 * Changes to many items at once, and taking them back. They stand apart from the store because a
 * step page, which marks one task at a time, does not load them.
 */
import { atom } from 'nanostores';
import type { Step } from './checklist.ts';
import { encodeItem, type Item, type ItemKey } from './item.ts';
import type { CompanyRecord } from './merge.ts';
import type { CompanyId } from './storage.ts';
import { $companies, $company, $companyIds, $record, type Items, writeAll } from './store.ts';
import type { Write } from './unsaved.ts';

/** What one company's keys held before a change, and what the change wrote. */
interface Change {
	readonly company: CompanyId;
	readonly before: ReadonlyMap<ItemKey, Item | undefined>;
	readonly after: ReadonlyMap<ItemKey, Item | undefined>;
}

/** The changes that can be taken back, the newest last. Kept until the page is left. */
export const $undoable = atom<readonly (readonly Change[])[]>([]);

function recordOf(company: CompanyId): CompanyRecord {
	return $companies.get().get(company) ?? new Map();
}

/** Writes items of one or several companies as one change that can be taken back. */
export function change(writes: ReadonlyMap<CompanyId, Items>): void {
	const changes = [...writes]
		.filter(([, items]) => items.length > 0)
		.map(([company, items]) => ({
			company,
			before: new Map(items.map(([key]) => [key, recordOf(company).get(key)])),
			after: new Map(items),
		}));
	if (changes.length === 0) return;
	$undoable.set([...$undoable.get(), changes]);
	writeAll(changes.flatMap(({ company, after }) => writesOf(company, after)));
}

/** Takes the last change back, except what was written anew since. */
export function undoLast(): void {
	const undoable = $undoable.get();
	$undoable.set(undoable.slice(0, -1));
	writeAll(
		(undoable.at(-1) ?? []).flatMap(({ company, before, after }) => {
			const record = recordOf(company);
			return writesOf(company, before).filter(({ key }) => same(record.get(key), after.get(key)));
		})
	);
}

function writesOf(company: CompanyId, items: Change['after']): Write[] {
	return [...items].map(([key, item]) => ({ company, key, item }));
}

function same(one: Item | undefined, other: Item | undefined): boolean {
	return one === other || (one && other ? encodeItem(one) === encodeItem(other) : false);
}

function removal(company: CompanyId, keys: readonly ItemKey[]): ReadonlyMap<CompanyId, Items> {
	const record = recordOf(company);
	return new Map([
		[company, keys.filter((key) => record.has(key)).map((key) => [key, undefined] as const)],
	]);
}

/** Opens all tasks of a step again and removes their notes and waits. */
export function resetStep(step: Step): void {
	const ids = new Set(step.tasks.flatMap(({ id, was = [] }) => [id, ...was]));
	const kinds = ['task', 'note', 'waiting'];
	change(
		removal(
			$company.get(),
			[...$record.get().keys()].filter((key) => {
				const [kind = '', id = ''] = key.split('/');
				return kinds.includes(kind) && ids.has(id);
			})
		)
	);
}

const identity: readonly ItemKey[] = [
	...(['label', 'suffix', 'archived', 'invite', 'uid', 'invited', 'returned'] as const),
];

/** Removes all that is kept of the company that is shown; of one among several not its name. */
export function resetCompany(): void {
	const alone = $company.get() === 'first' && $companyIds.get().length < 2;
	const keep = alone ? [] : identity;
	change(
		removal(
			$company.get(),
			[...$record.get().keys()].filter((key) => !keep.includes(key))
		)
	);
}
