import { encodeItem, type Item } from './item.ts';

/**
 * The later of two items. Where both have the same time, their text decides, so that every
 * device comes to the same answer whichever it saw first.
 */
export function laterItem(one: Item, other: Item): Item {
	if (one.at !== other.at) return one.at > other.at ? one : other;
	return encodeItem(one) >= encodeItem(other) ? one : other;
}
