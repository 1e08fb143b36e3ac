import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { cleanText, withoutSeparators } from '../../../src/details/check.ts';
import { anyText, fullWidth, runs } from './anyText.ts';

for (const { name, typed, text } of [
	{ name: 'drops space at both ends', typed: ' \t12\u00a0', text: '12' },
	{ name: 'makes one space of every run of spaces', typed: 'A\u00a0 \u2009\tB', text: 'A B' },
	{
		name: 'makes a hyphen of every dash',
		typed: '1\u20102\u20133\u20144\u22125\u20436',
		text: '1-2-3-4-5-6',
	},
	{ name: 'makes plain digits of full-width ones', typed: fullWidth('12AB'), text: '12AB' },
	{ name: 'drops a soft hyphen and a zero-width space', typed: '1\u00ad2\u200b3', text: '123' },
	{ name: 'drops marks of direction', typed: '\u202a12\u202c\u20663\u2069\u061c', text: '123' },
	{ name: 'drops a byte order mark', typed: '\ufeff12', text: '12' },
	{ name: 'drops a variation selector and a joiner', typed: '1\ufe0f2\u034f3\u2060', text: '123' },
	{ name: 'drops tag characters that hide a text', typed: '12\u{e0041}\u{e0042}', text: '12' },
	{
		name: 'drops control characters but keeps the tab as a space',
		typed: '1\u00022\t3',
		text: '12 3',
	},
	{
		name: 'keeps letters of other alphabets',
		typed: '\u0410\u03b1\u674e',
		text: '\u0410\u03b1\u674e',
	},
])
	test(`cleaning ${name}`, () => expect(cleanText(typed)).toBe(text));

/** Signs that Unicode takes apart into a space and an accent, beside what they can join. */
const spacedAccents = fc.string({
	unit: fc.constantFrom(
		...'ae= -\u0301\u0338\u00af\u00b4\u2013\u2212\u200b\ufe0f\u037a\u1fee\uffa0\u3099'
	),
});

test('cleaning what is clean changes nothing', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, spacedAccents), (typed) => {
			const text = cleanText(typed);
			expect(cleanText(text)).toBe(text);
			const bare = withoutSeparators(typed);
			expect(withoutSeparators(bare)).toBe(bare);
			expect(bare).not.toMatch(/[\s-]/);
		}),
		{ ...runs, numRuns: 2000 }
	);
});
