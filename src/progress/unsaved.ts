import { browserStorage } from '../storage/browserStorage.ts';
import { encodeItem, type Item, type ItemKey } from './item.ts';
import { type CompanyId, readItem } from './storage.ts';

/** What is to stand under a key of a company; `undefined` removes. */
export interface Write {
	readonly company: CompanyId;
	readonly key: ItemKey;
	readonly item: Item | undefined;
}

/** By which writes to the same place are known. */
export const placeOf = ({ company, key }: Omit<Write, 'item'>) => `${company}/${key}`;

/**
 * A write that storage did not take. `seen` is the text of the item that stood in its place then;
 * `waits` the place of the write that it is not to come before, as it removes what that replaces.
 */
export interface HeldWrite extends Write {
	readonly seen: string | undefined;
	readonly waits: string | undefined;
}

/**
 * Writes that storage did not take, by place. They are tried again with every write, as long as what
 * they saw still stands: what another tab wrote or removed since is later, whatever the clocks say.
 */
export const unsaved = new Map<string, HeldWrite>();

/** What storage holds in the place of a write. */
export const inStorage = ({ company, key }: Write) => readItem(browserStorage(), company, key);

/** An item's text, by which two are told apart; of none none. */
export const textOfItem = (item: Item | undefined) => item && encodeItem(item);

/** Keeps a write that storage did not take, to try it again. */
export function hold(write: Write, waits?: string): void {
	unsaved.set(placeOf(write), { ...write, seen: textOfItem(inStorage(write)), waits });
}
