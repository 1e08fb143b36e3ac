/**
 * What becomes of the entries of notes where two records meet. Each entry is an item of its own, so
 * that tabs and devices which write at once never write over each other. One that is corrected gets
 * a new key and names what it took the place of: of two corrections at once both stay.
 */
import { plainText } from '../text/plainText.ts';
import type { Item, ItemKey, NoteItem } from './item.ts';
import { laterItem } from './laterItem.ts';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A text as two devices write it alike, whatever way it went between them. */
export function sameText(text: string): string {
	return plainText(text).replace(/\s+/g, ' ').trim();
}

/**
 * The id of an entry that comes without one, from a release before entries or a link: seven
 * letters from its text alone, so that every device gives it the same. Ids of others have six.
 */
export function entryIdOf(text: string): string {
	const clean = sameText(text);
	return [0x811c9dc5, 0x050c5d1f]
		.map((seed) => {
			let hash = seed;
			for (let place = 0; place < clean.length; place++)
				hash = Math.imul(hash ^ clean.charCodeAt(place), 0x01000193) >>> 0;
			return hash;
		})
		.flatMap((hash, half) =>
			Array.from({ length: half === 0 ? 4 : 3 }, (_, place) => letters[(hash >>> (5 * place)) & 31])
		)
		.join('');
}

/** The key of an entry, which an older release may have written without one. */
export function entryKey(key: ItemKey, text: string): ItemKey {
	const [, task = '', entry] = key.split('/');
	return entry === undefined ? `note/${task}/${entryIdOf(text)}` : key;
}

/** Whether an entry's id comes from its text, which then never changes. */
export function isNamedByText(key: ItemKey): boolean {
	return (key.split('/')[2] ?? '').length > 6;
}

/**
 * How an entry is named by the one that takes its place. With the time of the text that it has
 * then, since the page that made it may go on writing; one named by its text never changes.
 */
export function asReplaced(key: ItemKey, { at, text }: { at: string; text: string }): string {
	const place = entryKey(key, text);
	const id = place.split('/')[2] ?? '';
	return isNamedByText(place) ? id : `${id}.${Date.parse(at).toString(36)}`;
}

/**
 * A record whose notes are entries without those that others took the place of. Everything else in
 * it is as it was. Commutative, associative and idempotent with the union of records, as long as
 * an entry names all that it took the place of.
 */
export function settleNotes(record: ReadonlyMap<ItemKey, Item>): ReadonlyMap<ItemKey, Item> {
	const notes = [...record].filter(([key]) => key.startsWith('note/'));
	if (notes.length === 0) return record;
	const entries = new Map<ItemKey, NoteItem>();
	for (const [key, item] of notes) {
		if (!('text' in item)) continue;
		// A whole note that was taken back says no more than that there is none.
		if (item.text === '' && key.split('/').length < 3) continue;
		const place = entryKey(key, item.text);
		const other = entries.get(place);
		entries.set(place, other ? (laterItem(other, item) as NoteItem) : item);
	}
	const gone = new Map<string, number>();
	for (const [key, { was }] of entries)
		for (const each of was?.split(' ') ?? []) {
			const [id = '', version] = each.split('.');
			const until = version === undefined ? Infinity : parseInt(version, 36);
			const place = `${key.slice(0, key.lastIndexOf('/'))}/${id}`;
			if (place !== key) gone.set(place, Math.max(gone.get(place) ?? 0, until));
		}
	const settled = new Map<ItemKey, Item>([...record].filter(([key]) => !key.startsWith('note/')));
	for (const [key, item] of entries)
		if (!(Date.parse(item.at) <= (gone.get(key) ?? -Infinity))) settled.set(key, item);
	return settled;
}
