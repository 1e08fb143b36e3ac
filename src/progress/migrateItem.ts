import { itemsVersion } from '../storage/keys.ts';
import { migrations } from './migrations.ts';

/** Tells whether there is a way from a version to this one, be it that it is this one. */
export function isReadable(version: number): boolean {
	for (let at = version; at !== itemsVersion; at++) if (!migrations[at]) return false;
	return true;
}

/**
 * Takes an item as a readable version had it; gives its key and value as this version has them.
 * Whether that is an item, checkItem says. Throws where a way does.
 */
export function migrateItem(
	version: number,
	key: string,
	value: unknown
): readonly [key: string, value: unknown] {
	let item: readonly [string, unknown] = [key, value];
	for (let at = version; at < itemsVersion; at++) item = migrations[at]?.(...item) ?? item;
	return item;
}
