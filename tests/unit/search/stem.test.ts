import { expect, test } from 'playwright/test';
import { stemmer } from '../../../src/search/stem.ts';

const stem = stemmer(['s', 'es', 'ed', 'ing', 'ies', 'y']);

for (const alike of [
	['refund', 'refunds', 'refunded', 'refunding'],
	['entry', 'entries'],
	['address', 'addresses'],
	['quit', 'quitting'],
])
	test(`one word in its forms: ${alike.join(', ')}`, () => {
		expect(new Set(alike.map(stem)).size).toBe(1);
	});

test('a short word and a number keep what looks like an ending', () => {
	expect(['bed', 'us', 'es', 'rev613s'].map(stem)).toEqual(['bed', 'us', 'es', 'rev613s']);
});
