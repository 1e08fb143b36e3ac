import type { Check } from './check.ts';

/** What the reader has typed or chosen, by the detail's id. Nothing typed is no entry or an empty one. */
export type Typed = Readonly<Partial<Record<string, string>>>;

/** What the checks of a group say, by the detail's id. */
export type Results = ReadonlyMap<string, Check<string>>;

/** The groups of details, in the order of /details/. */
export const groupIds = ['company', 'importer-number', 'contact', 'bank', 'recipient'] as const;

export type GroupId = (typeof groupIds)[number];

/** One field of a group: how it is filled in. Its words are in content, details/. */
export interface Field {
	readonly id: string;
	/** A number that has a written form, which the check shows where it differs from what was typed. */
	readonly written?: true;
	/** A box to tick. A field whose words name choices is a list of them; any other takes text. */
	readonly tick?: true;
	readonly inputMode?: 'numeric' | 'email' | 'tel';
	readonly autocomplete?: string;
	/** How many characters it has room for, where what is written there is short. */
	readonly size?: number;
	/** When the field is asked for at all, from what else is typed. */
	readonly onlyIf?: (typed: Typed) => boolean;
}

/** Checks the fields of a group that are asked for. Takes what is typed in all groups. */
export type CheckGroup = (typed: Typed) => Results;

/**
 * How a check ends, in one word. A field with nothing in it is `open`: every check is optional.
 */
export function outcomeOf(
	check: Check<string> | undefined
): 'open' | 'looks-right' | 'second-look' | 'will-not-work' {
	if (!check) return 'open';
	if (!check.ok) return check.issue === 'empty' ? 'open' : 'will-not-work';
	return check.second && check.second.length > 0 ? 'second-look' : 'looks-right';
}
