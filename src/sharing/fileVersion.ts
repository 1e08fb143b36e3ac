import { itemsVersion } from '../storage/keys.ts';

/**
 * The version of saved files. It is one ahead of that of items: in files of version 1 a note is one
 * text, which items may still be, since a tab with an older release goes on writing them so; a
 * release that knows no entries must not open a file that has some, and leave them out.
 */
export const fileVersion = itemsVersion + 1;

/** The version of the shape of items in a file of a version. */
export function itemsVersionIn(file: number): number {
	return file === 1 ? 1 : file - 1;
}
