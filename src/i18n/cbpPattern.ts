/**
 * Finds CBP's own words in texts: the names of its screens, buttons, reports and messages, which
 * every language leaves in English. One word alone, such as Tools, is CBP's only in quotation marks;
 * anywhere else it may be anybody's. Takes the words of src/content/cbp-words.yaml. What is found is
 * the pattern's one group, by which a text can be split.
 */
export function cbpPattern(words: readonly string[]): RegExp {
	// The longest first: “ACH refund tab” is more than what it begins with.
	const longest = [...words].sort((one, other) => other.length - one.length);
	const anyOf = (some: readonly string[]) =>
		some.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|') || '(?!)';
	const several = anyOf(longest.filter((each) => !isOneWord(each)));
	const single = anyOf(longest.filter(isOneWord));
	const letter = '[\\p{Script=Latin}\\p{N}]';
	return new RegExp(
		`((?<!${letter})(?:${several})(?!${letter})|(?<=[“„«‹「『])(?:${single})(?=[”“»›」』]))`,
		'gu'
	);
}

/** Tells whether CBP's words are one word that other sentences may have too. */
export function isOneWord(words: string): boolean {
	return /^\p{L}+$/u.test(words);
}

/** A part of a text: what a pattern finds, or what stands around it. */
interface Run {
	readonly text: string;
	readonly found: boolean;
}

/** A text cut where a pattern begins and ends to match. Takes a pattern whose one group is all of it. */
export function runsOf(text: string, pattern: RegExp): Run[] {
	return text
		.split(pattern)
		.map((each, place) => ({ text: each, found: place % 2 === 1 }))
		.filter((run) => run.text !== '');
}
