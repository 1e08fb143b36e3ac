import fc from 'fast-check';

/** How often every property is checked. */
export const runs = { numRuns: 300 };

/** Any text: raw code units, whole characters, and what people paste for a number. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.string({
		unit: fc.constantFrom(...'0123456789AXZax -*.#\u2022\u00a0\u2013\t\uff10\uff21'),
		maxLength: 40,
	})
);

const separator = fc.constantFrom('', ' ', '-', '\u00a0', '\t', '\u2013', '\u2011', '\u200b');

/** The same characters with separators of every kind put before, between and after them. */
export function separated(text: string): fc.Arbitrary<string> {
	return fc
		.array(separator, { minLength: text.length + 1, maxLength: text.length + 1 })
		.map((between) => between.map((part, place) => part + (text[place] ?? '')).join(''));
}

/** Digits as a PDF of an Asian font gives them. */
export function fullWidth(text: string): string {
	return text.replace(/[0-9A-Za-z]/g, (character) =>
		String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
	);
}
