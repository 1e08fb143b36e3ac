import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fill } from '../../../src/i18n/fill.ts';
import { under } from '../../../src/i18n/paths.ts';
import { foldedText, hasWords } from '../../../src/text/foldedText.ts';

test('a text is filled in; a name without a value stays to be seen', () => {
	expect(fill('{done} of {total} done', { done: 3, total: 7 })).toBe('3 of 7 done');
	expect(fill('{done} of {total}', { done: 0 })).toBe('0 of {total}');
	expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
	expect(fill('{a}', { a: '$& $1' })).toBe('$& $1');
});

test('a name that every object has is a name without a value like any other', () => {
	expect(fill('{constructor} {toString}', {})).toBe('{constructor} {toString}');
});

test('an address stands under the site’s path', () => {
	expect(under('/', '/help/')).toBe('/help/');
	expect(under('/refund-ready/', '/help/#x')).toBe('/refund-ready/help/#x');
	expect(under('/refund-ready', '/')).toBe('/refund-ready/');
});

test('a search finds parts of words in any order, whatever case, accent, quote or space', () => {
	const text = foldedText('The code never comes. “SAP ACH Rejected” — it’s à la carte');
	for (const typed of [
		'',
		'code',
		'NEVER code',
		'reject',
		"it's",
		'it’s',
		'a la',
		'  code   comes ',
	])
		expect(hasWords(typed)(text), typed).toBe(true);
	for (const typed of ['zebra', 'code zebra']) expect(hasWords(typed)(text), typed).toBe(false);
});

test('every text is found by itself', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => hasWords(text)(foldedText(text))),
		{ numRuns: 300 }
	);
});
