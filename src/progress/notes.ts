/** Writing entries of notes. It stands apart from the store because only a task's details need it. */
import type { Task } from './checklist.ts';
import { type ItemKey, type NoteItem, textLimits } from './item.ts';
import { newCompanyId } from './newCompanyId.ts';
import type { NoteEntry } from './noteEntries.ts';
import { stamp } from './record.ts';
import { asReplaced, entryKey, isNamedByText } from './settleNotes.ts';
import { $company, $record, type Items, writeItems } from './store.ts';
import { inStorage, placeOf, textOfItem, unsaved } from './unsaved.ts';

/** How many entries a person can write to one task. What comes in from elsewhere is kept beyond that. */
export const mostNoteEntries = 20;

/** An entry that this page writes. */
export interface Draft {
	/** What is kept of an entry has a `was` too, and is another page's. */
	readonly mine: true;
	readonly key: ItemKey;
	/** What it took the place of when it was begun. */
	readonly was: string | undefined;
}

/**
 * What this page last wrote under each of its keys. Another tab may have deleted the company since, and
 * handed it over before: what is typed on here has to be dated later than that, whatever the clock says.
 */
const written = new Map<ItemKey, NoteItem>();

/** The entry under a key, as it is kept. */
function kept(key: ItemKey): NoteItem | undefined {
	const item = $record.get().get(key);
	return item && 'text' in item ? item : undefined;
}

/**
 * Whether what this page shows under a key is what is kept. Where another tab wrote on meanwhile, and
 * word of it has not come yet, nobody here has seen what would be taken away.
 */
function isSeen(key: ItemKey): boolean {
	const write = { company: $company.get(), key, item: $record.get().get(key) };
	return unsaved.has(placeOf(write)) || textOfItem(inStorage(write)) === textOfItem(write.item);
}

function newKey(task: string): ItemKey {
	const taken = new Set([...$record.get().keys()].map((key) => key.split('/')[2] ?? ''));
	return `note/${task}/${newCompanyId(taken)}`;
}

/** What takes the place of an entry names it, and all that it took the place of: the newest that fit. */
function namesOf(key: ItemKey, item: NoteItem): string {
	const names = [asReplaced(key, item), ...(item.was?.split(' ') ?? [])];
	while (names.join(' ').length > textLimits.was) names.pop();
	return names.join(' ');
}

/**
 * Writes an entry of the note to a task, and gives it as this page goes on with it. `from` is what is
 * corrected: an entry that this page has not begun itself gets a new key, so that of two
 * corrections at once both stay; a draft of this page is written on. An empty text takes it back.
 */
export function writeEntry(
	task: Task,
	text: string,
	{ from, by }: { from?: Draft | NoteEntry | undefined; by?: string | undefined } = {}
): Draft | undefined {
	const clean = text.trim().slice(0, textLimits.note);
	const author = (by ?? '').trim().slice(0, textLimits.by);
	if (from && 'mine' in from) {
		const later = new Date(stamp(new Date(), written.get(from.key)));
		const own = itemOf(stamp(later, kept(from.key)), clean, author, from.was);
		written.set(from.key, own);
		writeItems($company.get(), [[from.key, own]]);
		return from;
	}
	if (clean === '') {
		if (from) removeEntry(from.key);
		return undefined;
	}
	// Under the id that the task had when what is corrected was written: it is named there.
	const key = newKey(from?.key.split('/')[1] ?? task.id);
	const before = from && kept(from.key);
	const was = from && before && namesOf(from.key, before);
	const item = itemOf(stamp(new Date(), before), clean, author, was);
	written.set(key, item);
	const replaced = from && before && isSeen(from.key) ? [[from.key, undefined] as const] : [];
	writeItems($company.get(), [[key, item], ...replaced]);
	return { mine: true, key, was };
}

function itemOf(at: string, text: string, by: string, was: string | undefined): NoteItem {
	return { at, text, ...(by !== '' && { by }), ...(was !== undefined && { was }) };
}

/**
 * Takes an entry back. What stays in its place is dated just after the text that is taken back: what its own
 * page wrote on meanwhile, and nobody saw here, stays.
 */
export function removeEntry(key: ItemKey): void {
	const item = kept(key);
	if (item && isSeen(key)) writeItems($company.get(), removalOf(key, item));
}

function removalOf(key: ItemKey, item: NoteItem): Items {
	const place = entryKey(key, item.text);
	const at = isNamedByText(place)
		? stamp(new Date(), item)
		: new Date(Date.parse(item.at) + 1).toISOString();
	return [
		[place, itemOf(at, '', '', item.was)],
		...(place === key ? [] : [[key, undefined] as const]),
	];
}

/** Puts an entry back that was taken back here: as a new one, which no taking back of the old one reaches. */
export function restoreEntry({ key, text, by }: NoteEntry): void {
	const place = entryKey(key, text);
	const before = kept(place);
	// What its own page has written there since stays.
	const was = before?.text === '' ? namesOf(place, before) : undefined;
	const item = itemOf(stamp(new Date(), before), text, by ?? '', was);
	writeItems($company.get(), [[newKey(key.split('/')[1] ?? ''), item]]);
}
