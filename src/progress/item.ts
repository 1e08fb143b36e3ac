// What is kept of a company, item by item: the shapes of items, their keys, how they are written and read.
import { type Day, isDay, withinReach } from '../days/day.ts';
import { labelCharacters, suffixCharacters } from '../numbers/numbers.ts';
import { remembering } from '../text/remembering.ts';

/** A moment in UTC with milliseconds, such as 2026-11-22T15:04:05.000Z. Compares as text. */
export type Instant = string;

/** What a person says of a task. */
export const taskStates = ['open', 'done', 'not-applicable'] as const;
export type TaskState = (typeof taskStates)[number];

/** What the person did with a task. `revision` is that of the task's facts when it was marked. */
export interface TaskItem {
	readonly at: Instant;
	readonly state: TaskState;
	/** The day it was done, which the person may correct. */
	readonly on?: Day;
	/** Why it does not apply, in the person's words. */
	readonly because?: string;
	readonly revision?: Day;
}

/**
 * A text or a choice: the dates of one entry, the counts of reports, an answer, the checklist's name, the hint which suffix it is
 * for, whether it is archived, the id of the invite that it came from, the id of its dates in
 * calendars, the days on which it was last invited and last answered. Empty means taken back.
 */
export interface TextItem {
	readonly at: Instant;
	readonly text: string;
}

/** One entry of a note to a task. Only the page that made it changes its text; others may empty it. */
export interface NoteItem extends TextItem {
	/** Who wrote it, as that person wants to be called. */
	readonly by?: string;
	/** The entries that it took the place of; see noteEntries.ts. */
	readonly was?: string;
}

/** That somebody else is waited for before a task can be done: `text` says who, empty ends the wait. */
export interface WaitItem extends TextItem {
	/** The day from which on one waits. */
	readonly since?: Day;
	/** The day until which an answer is expected. */
	readonly until?: Day;
}

export type Item = TaskItem | TextItem | NoteItem | WaitItem;

/** What a company is called and where it belongs; the rest of its items is what was done for it. */
export type IdentityKey =
	'label' | 'suffix' | 'archived' | 'invite' | 'uid' | 'invited' | 'returned';

/**
 * Names an item within a company: `task/<id>`, `note/<id>/<entry>` for one entry of the note to a
 * task (`note/<id>`, the whole of it, is how releases wrote before there were entries), `waiting/<id>`
 * for whom a task waits for, `answer/<question>`, `own/<id>` for a
 * task that the person added from a help page, `clock/<id>` for the dates of an entry, `reports` for how many
 * entries stand where by the reports that were read, or one of its identity.
 */
export type ItemKey =
	| `task/${string}`
	| `note/${string}`
	| `waiting/${string}`
	| `answer/${string}`
	| `own/${string}`
	| `clock/${string}`
	| 'reports'
	| IdentityKey;

/** How long each text may be, in UTF-16 units. They are short so that many companies fit in storage. */
export const textLimits = {
	because: 200,
	note: 500,
	/** The name of who wrote an entry of a note. */
	by: 40,
	/** What an entry took the place of: 30 of them. */
	was: 480,
	waiting: 60,
	answer: 64,
	clock: 160,
	/** All counts with seven digits each, and a day. */
	reports: 240,
	label: labelCharacters,
	suffix: suffixCharacters,
} as const;

const limits: Readonly<Partial<Record<string, number>>> = textLimits;

/** How long a text of a kind may be; one of a kind that no person writes, such as an id, is short. */
export function limitOf(kind: string): number {
	return limits[kind] ?? 16;
}

const id = '[a-z0-9]+(?:[.-][a-z0-9]+)*';
const itemKey = new RegExp(
	`^(?:(?:task|note|waiting|answer|own|clock)/${id}|note/${id}/[0-9a-hjkmnp-tv-z]{6,7}|label|suffix|archived|invited?|uid|returned|reports)$`
);
/** Longer than any item that this site writes; what is longer is not even parsed. */
const longestItem = 5000;

/** Tells whether a text names an item of a kind that this version knows. */
export const isItemKey = remembering((text) => text.length <= 90 && itemKey.test(text)) as (
	text: string
) => text is ItemKey;

/** The text in which an item is kept: JSON with its keys always in the same order. */
export function encodeItem(item: Item): string {
	if ('text' in item) {
		const { at, text, by, was, since, until }: NoteItem & WaitItem = item;
		return JSON.stringify({ at, text, by, was, since, until });
	}
	const { at, state, on, because, revision } = item;
	return JSON.stringify({ at, state, on, because, revision });
}

/**
 * Reads an item from the text that stands in storage.
 * Gives `undefined` where the text is not an item of this key's kind; never throws.
 */
export function decodeItem(key: ItemKey, stored: string): Item | undefined {
	if (stored.length > longestItem) return undefined;
	try {
		return checkItem(key, JSON.parse(stored));
	} catch {
		return undefined;
	}
}

/**
 * Takes any value, from storage or a file; gives the item that it is under this key, or
 * `undefined`. Fields that a later version added are passed over. A time out of all reason becomes
 * the nearest one from 2000 to 2199, so that what was said at it is not lost; a day like that is left out.
 */
export function checkItem(key: ItemKey, data: unknown): Item | undefined {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	const fields = data as Fields;
	const at = instantOf(fields['at']);
	if (at === undefined) return undefined;

	const [kind = ''] = key.split('/');
	if (kind === 'task' || kind === 'own') return checkTask(at, fields);

	const text = fields['text'];
	if (typeof text !== 'string' || text.length > limitOf(kind)) return undefined;
	if (kind === 'note') return { at, text, ...short(fields, 'by'), ...short(fields, 'was') };
	if (kind === 'waiting') return { at, text, ...day(fields, 'since'), ...day(fields, 'until') };
	return { at, text };
}

/** What is read; each field is checked for what it is, so that nothing which every object has passes for one. */
type Fields = Readonly<Partial<Record<string, unknown>>>;

/** A time as it is written, and one out of all reason as the nearest from 2000 to 2199. */
function instantOf(said: unknown): Instant | undefined {
	if (typeof said !== 'string' || said.length > 24) return undefined;
	// Almost all come out as they went in; a second Date for each would be felt on a board of hundreds.
	const at = new Date(withinReach(Date.parse(said))).toJSON();
	// Years of more than four digits do not compare.
	return at === said || new Date(said).toJSON() === said ? at : undefined;
}

/** A day of an item, where it has one that the calendar has. */
function day<Name extends string>(fields: Fields, name: Name) {
	const value = fields[name];
	return typeof value === 'string' && isDay(value)
		? ({ [name]: value } as Readonly<Record<Name, Day>>)
		: undefined;
}

/** A text beside an item's own, cut to what it may be; an empty one says nothing. */
function short<Name extends 'because' | 'by' | 'was'>(fields: Fields, name: Name) {
	const value = fields[name];
	return typeof value === 'string' && value !== ''
		? ({ [name]: value.slice(0, textLimits[name]) } as Readonly<Record<Name, string>>)
		: undefined;
}

function checkTask(at: Instant, fields: Fields): TaskItem | undefined {
	const state = taskStates.find((each) => each === fields['state']);
	if (!state) return undefined;
	return {
		at,
		state,
		...day(fields, 'on'),
		...short(fields, 'because'),
		...day(fields, 'revision'),
	};
}
