/** What a message fills its {braces} with. */
type Values = Readonly<Record<string, string | number>>;

/** One cause, by its id; the words for it are in content, details/. */
export interface Cause<Issue extends string> {
	readonly issue: Issue;
	readonly values?: Values;
}

/**
 * What a check says of one detail.
 * ok with no `second`: looks right. ok with `second`: worth a second look, for each cause named.
 * not ok: will not work, for the one cause to mend first. `value` is the text cleaned, in CBP's
 * or the bank's form.
 */
export type Check<Issue extends string> =
	| { readonly ok: true; readonly value: string; readonly second?: readonly Cause<Issue>[] }
	| ({ readonly ok: false } & Cause<Issue>);

/** What has no width and no ink: joiners, marks of direction, fillers, control characters. */
const unseen = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;

/**
 * Typed or pasted text as a person means it: full-width letters and digits as plain ones, every
 * kind of space as one space, every kind of dash as a hyphen, no invisible characters, no space
 * at either end. Idempotent.
 *
 * @example
 * cleanText('\u00a012\u20133456789\t'); // => '12-3456789'
 */
export function cleanText(typed: string): string {
	return typed
		.replace(unseen, '')
		.normalize('NFKC')
		.replace(/[\p{Pd}\u2043\u2212]/gu, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * Cleaned text without spaces and hyphens, for numbers that people write in groups. Idempotent.
 *
 * @example
 * withoutSeparators('0110 0001-5'); // => '011000015'
 */
export function withoutSeparators(typed: string): string {
	// Without the space between them, a letter and an accent become one character.
	return cleanText(typed).replace(/[ -]/g, '').normalize('NFKC');
}
