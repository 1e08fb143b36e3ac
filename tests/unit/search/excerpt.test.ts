import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { searchText } from '../../../src/text/searchText.ts';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { chinese } from '../i18n/testLanguages.ts';

const long = `${'Nothing to see. '.repeat(30)}Here the code arrives in a mailbox. ${'More of it. '.repeat(30)}`;

test('the terms are marked where they stand, and nothing else is', () => {
	expect(excerptOf('The code lives ten minutes.', ['code'])).toEqual([
		{ text: 'The ', hit: false },
		{ text: 'code', hit: true },
		{ text: ' lives ten minutes.', hit: false },
	]);
	expect(excerptOf('Decode it.', ['code'])).toEqual([{ text: 'Decode it.', hit: false }]);
});

test('of a long text the part with most of the terms is shown, and that it is a part', () => {
	const pieces = excerptOf(long, ['code', 'mailbox']);
	expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['code', 'mailbox']);
	expect(pieces.at(0)?.text).toBe('… ');
	expect(pieces.at(-1)?.text).toBe(' …');
	expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(170);
});

test('without a term the beginning is shown', () => {
	expect(excerptOf(long, ['absent'])[0]?.text).toMatch(/^Nothing to see/);
	expect(excerptOf('', ['absent'])).toEqual([]);
});

test('whatever the text and the terms, the pieces are one part of the text, and short', () => {
	const word = fc.stringMatching(/^[a-zé']{1,12}$/);
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 120 }),
			fc.array(word, { maxLength: 4 }),
			(words, looked) => {
				const terms = looked.map(searchText);
				const text = words.join(' ');
				const pieces = excerptOf(text, terms);
				const shown = pieces
					.map((piece) => piece.text)
					.join('')
					.replace(/^… | …$/g, '');
				expect(text).toContain(shown);
				expect(shown.length).toBeLessThanOrEqual(165);
				for (const { text: piece, hit } of pieces)
					if (hit) expect(terms).toContain(searchText(piece));
			}
		),
		{ numRuns: 300 }
	);
});

test('a text without spaces is cut between words, and its terms are marked', () => {
	const text = `${'这里没有什么。'.repeat(30)}验证码会发到您的邮箱。${'还有更多内容。'.repeat(30)}`;
	const pieces = excerptOf(text, ['邮箱'], chinese);
	expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['邮箱']);
	expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(70);
});
