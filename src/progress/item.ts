import { type Day, isDay, withinReach } from '../days/day.ts';
import { labelCharacters, suffixCharacters } from '../numbers/numbers.ts';

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
 * A text or a choice: the dates of one entry, a note to a task, an answer, the checklist's name, the hint which suffix it is
 * for, whether it is archived, the id of the invite that it came from, the id of its dates in
 * calendars, the days on which it was last invited and last answered. Empty means taken back.
 */
export interface TextItem {
	readonly at: Instant;
	readonly text: string;
}

export type Item = TaskItem | TextItem;

/** What a company is called and where it belongs; the rest of its items is what was done for it. */
export type IdentityKey =
	'label' | 'suffix' | 'archived' | 'invite' | 'uid' | 'invited' | 'returned';

/**
 * Names an item within a company: `task/<id>`, `note/<id>`, `answer/<question>`, `own/<id>` for a
 * task that the person added from a help page, `clock/<id>` for the dates of an entry, or one of
 * its identity.
 */
export type ItemKey =
	| `task/${string}`
	| `note/${string}`
	| `answer/${string}`
	| `own/${string}`
	| `clock/${string}`
	| IdentityKey;

/** How long each text may be, in UTF-16 units. They are short so that many companies fit in storage. */
export const textLimits = {
	because: 200,
	note: 500,
	answer: 64,
	clock: 160,
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
	`^(?:(?:task|note|answer|own|clock)/${id}|label|suffix|archived|invited?|uid|returned)$`
);
/** Longer than any item that this site writes; what is longer is not even parsed. */
const longestItem = 5000;

/** Tells whether a text names an item of a kind that this version knows. */
export function isItemKey(text: string): text is ItemKey {
	return text.length <= 80 && itemKey.test(text);
}

/** The text in which an item is kept: JSON with its keys always in the same order. */
export function encodeItem(item: Item): string {
	if ('text' in item) return JSON.stringify({ at: item.at, text: item.text });
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
	const fields = new Map<string, unknown>(Object.entries(data));

	const said = fields.get('at');
	// A time as it is written comes out as it went in; years of more than four digits do not compare.
	if (typeof said !== 'string' || said.length > 24 || new Date(said).toJSON() !== said)
		return undefined;
	const at = new Date(withinReach(Date.parse(said))).toISOString();

	const [kind = ''] = key.split('/');
	if (kind === 'task' || kind === 'own') return checkTask(at, fields);

	const text = fields.get('text');
	return typeof text === 'string' && text.length <= limitOf(kind) ? { at, text } : undefined;
}

function checkTask(at: Instant, fields: ReadonlyMap<string, unknown>): TaskItem | undefined {
	const state = taskStates.find((each) => each === fields.get('state'));
	if (!state) return undefined;

	const on = fields.get('on');
	const because = fields.get('because');
	const revision = fields.get('revision');
	return {
		at,
		state,
		...(typeof on === 'string' && isDay(on) && { on }),
		...(typeof because === 'string' &&
			because !== '' && { because: because.slice(0, textLimits.because) }),
		...(typeof revision === 'string' && isDay(revision) && { revision }),
	};
}
