import { asideRoot, itemsVersion, ours } from '../src/storage/keys.ts';

/** The storage key of an item as this version keeps it; without an item how a company's keys begin. */
export function keyOf(company: string, item = ''): string {
	return `${ours}${itemsVersion}/${company}/${item}`;
}

/** Where the value of a key goes that cannot be read. */
export function asideOf(key: string): string {
	return asideRoot + key.slice(ours.length);
}
