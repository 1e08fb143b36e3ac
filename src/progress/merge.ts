import type { Item, ItemKey } from './item.ts';
import { laterItem } from './laterItem.ts';
import { settleNotes } from './settleNotes.ts';

/** All that one company's record holds, item by item. */
export type CompanyRecord = ReadonlyMap<ItemKey, Item>;

/**
 * Two records into one, item by item, the last writer wins; of notes every entry stays.
 * Commutative, associative and idempotent: the order in which devices meet does not matter.
 */
export function mergeRecords(one: CompanyRecord, other: CompanyRecord): CompanyRecord {
	const merged = new Map(settleNotes(one));
	for (const [key, item] of settleNotes(other)) {
		const mine = merged.get(key);
		merged.set(key, mine ? laterItem(mine, item) : item);
	}
	return settleNotes(merged);
}
