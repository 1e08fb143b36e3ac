import { expect, test } from 'playwright/test';
import { meant } from '../../../src/search/spelling.ts';

const known = new Set([
	'email',
	'mail',
	'government',
	'es',
	'003',
	'code',
	'cape',
	'refund',
	'tab',
	'5106',
]);

for (const { typed, words, why } of [
	{ typed: 'emial', words: ['email'], why: 'two letters changed places' },
	{ typed: 'goverment', words: ['government'], why: 'a letter is missing' },
	{ typed: 'guvernmant', words: ['government'], why: 'two letters of a long word are wrong' },
	{ typed: 'codde', words: ['code'], why: 'a letter is doubled' },
	{ typed: 'es003', words: ['es', '003'], why: 'two words are run together' },
	{ typed: 'refundtab', words: ['refund', 'tab'], why: 'two words are run together' },
	{ typed: 'cope', words: ['code', 'cape'], why: 'it is as near to one as to the other' },
	{ typed: 'cde', words: [], why: 'it is too short to guess' },
	{ typed: 'coddee', words: [], why: 'a short word has two slips' },
	{ typed: '5107', words: [], why: 'a number is what it is' },
	{ typed: 'zebra', words: [], why: 'nothing is near' },
])
	test(`${typed} is read as ${words.join(' or ') || 'nothing else'}: ${why}`, () => {
		expect(meant(typed, known)).toEqual(words);
	});
