import { keysOf } from '../storage/browserStorage.ts';
import { itemsVersion, ours } from '../storage/keys.ts';
import { checkItem, encodeItem, isItemKey, type Item, type ItemKey } from './item.ts';
import { laterItem } from './laterItem.ts';
import { isReadable, migrateItem } from './migrateItem.ts';
import {
	type CompanyId,
	type Health,
	keyOf,
	putAside,
	readItem,
	splitKey,
	waiting,
	writeItem,
} from './storage.ts';
import type { Write } from './unsaved.ts';

const root = `${ours}${itemsVersion}/`;

/** What came of moving what other versions kept. */
export interface Migrated {
	/** Whether anything stands elsewhere than before. */
	readonly moved: boolean;
	/** Items for which storage had no room. They stand where they stood. */
	readonly held: readonly Write[];
	/** Why storage did not take all that was to be moved. */
	readonly health: Health;
	/** Whether something stays where it is because this version cannot read it. */
	readonly left: boolean;
}

/**
 * Moves what older versions kept to where this one reads it, item by item: the old one goes only
 * once the new one stands, so a page that is closed meanwhile, or a second tab that does the same,
 * costs nothing. Where this version has the item already, as after a tick in a tab that still runs
 * the older code, the later of the two stays. What cannot be read is put aside; what a newer version
 * kept, and kinds that this one does not know, are left alone. Never throws.
 */
export function migrateStorage(storage: Storage): Migrated {
	let moved = false;
	let left = false;
	let health: Health = 'kept';
	const held = new Map<string, Write>();
	try {
		for (const key of keysOf(storage)) {
			const [, digits = '', item] = /^refund-ready\/(\d+)\/(.*)$/s.exec(key) ?? [];
			if (item === undefined || key.startsWith(root)) continue;
			const version = Number(digits);
			if (String(version) === digits && isReadable(version)) move(key, version, item);
			else left = true;
		}
	} catch {
		left = true;
	}
	return { moved, held: [...held.values()], health, left };

	function move(from: string, version: number, rest: string): void {
		const stored = storage.getItem(from);
		// Another tab was quicker.
		if (stored === null) return;
		const place = splitKey(root + rest);
		const read = place && readOlder(version, place.item, stored);
		if (read === 'unknown') left = true;
		else if (place && read) moveItem(from, place.company, ...read);
		else if (putAside(storage, from, stored) === from) left = true;
		else moved = true;
	}

	function moveItem(from: string, company: CompanyId, key: ItemKey, older: Item): void {
		const newer = readItem(storage, company, key);
		const write = { company, key, item: newer ? laterItem(newer, older) : older };
		// Whatever is written there next, now or once there is room, takes the place of this.
		const to = keyOf(company, key);
		waiting.set(to, [...new Set([...(waiting.get(to) ?? []), from])]);
		const result = writeItem(storage, company, key, write.item);
		if (result !== 'kept') health = result;
		// A storage that takes items and gives none up has both, now and at every visit.
		const stands = same(readItem(storage, company, key), write.item);
		if (result === 'kept' || (stands && !same(newer, write.item))) moved = true;
		if (stands) return;
		const other = held.get(to)?.item;
		held.set(to, other ? { ...write, item: laterItem(other, write.item) } : write);
	}
}

function same(one: Item | undefined, other: Item): boolean {
	return one !== undefined && encodeItem(one) === encodeItem(other);
}

/** Reads an item as an older version kept it; `undefined` where it is none. */
function readOlder(
	version: number,
	item: string,
	stored: string
): readonly [ItemKey, Item] | 'unknown' | undefined {
	try {
		const [key, value] = migrateItem(version, item, JSON.parse(stored));
		if (!isItemKey(key)) return 'unknown';
		const checked = checkItem(key, value);
		return checked && [key, checked];
	} catch {
		return undefined;
	}
}
