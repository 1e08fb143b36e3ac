import type { Item, ItemKey } from './item.ts';
import type { CompanyId } from './storage.ts';

/** What is to stand under a key of a company; `undefined` removes. */
export interface Write {
	readonly company: CompanyId;
	readonly key: ItemKey;
	readonly item: Item | undefined;
}

/** By which writes to the same place are known. */
export const placeOf = ({ company, key }: Write) => `${company}/${key}`;

/** Items that storage did not take, by place. They are tried again with every write. */
export const unsaved = new Map<string, Write>();
