import { encodeItem, type Item, type ItemKey } from './item';

/** All that one company's record holds, item by item. */
export type CompanyRecord = ReadonlyMap<ItemKey, Item>;

/**
 * The later of two items. Where both have the same time, their text decides, so that every
 * device comes to the same answer whichever it saw first.
 */
export function laterItem(one: Item, other: Item): Item {
	if (one.at !== other.at) return one.at > other.at ? one : other;
	return encodeItem(one) >= encodeItem(other) ? one : other;
}

/**
 * Two records into one, item by item, the last writer wins.
 * Commutative, associative and idempotent: the order in which devices meet does not matter.
 */
export function mergeRecords(one: CompanyRecord, other: CompanyRecord): CompanyRecord {
	const merged = new Map(one);
	for (const [key, item] of other) {
		const mine = merged.get(key);
		merged.set(key, mine ? laterItem(mine, item) : item);
	}
	return merged;
}
