/**
 * Finds CBP's own words in texts: the names of its screens, buttons, reports and messages, which
 * every language leaves in English. One word alone, such as Tools, is CBP's only in quotation marks;
 * anywhere else it may be anybody's. Takes the words of src/content/cbp-words.yaml.
 */
export function cbpPattern(words: readonly string[]): RegExp {
	const each = [...words]
		// The longest first: “ACH refund tab” is more than what it begins with.
		.sort((one, other) => other.length - one.length)
		.map((word) => {
			const plain = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
			return isOneWord(word)
				? `(?<=[“„«‹「『])${plain}(?=[”“»›」』])`
				: `(?<![\\p{Script=Latin}\\p{N}])${plain}(?![\\p{Script=Latin}\\p{N}])`;
		});
	return new RegExp(each.length === 0 ? '(?!)' : each.join('|'), 'gu');
}

/** Tells whether CBP's words are one word that other sentences may have too. */
export function isOneWord(words: string): boolean {
	return /^\p{L}+$/u.test(words);
}

/** A part of a text: CBP's own words, or what stands around them. */
export interface Run {
	readonly text: string;
	readonly ofCbp: boolean;
}

/** A text cut where CBP's own words begin and end. */
export function runsOf(text: string, pattern: RegExp): Run[] {
	const runs: Run[] = [];
	let end = 0;
	for (const { 0: words, index } of text.matchAll(pattern)) {
		if (index > end) runs.push({ text: text.slice(end, index), ofCbp: false });
		runs.push({ text: words, ofCbp: true });
		end = index + words.length;
	}
	if (end < text.length) runs.push({ text: text.slice(end), ofCbp: false });
	return runs;
}
