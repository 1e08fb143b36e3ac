import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	countEarlier,
	type EarlierFiles,
	isEarlier,
	setFor,
	withEntries,
	withSets,
} from '../../../src/entries/earlierFiles.ts';
import { readEarlierText, writeEarlierText } from '../../../src/entries/earlierFilesText.ts';

const device = (one: number) => () => Int32Array.from([one, -one]);
const made = (company: string | undefined, salt: number, packed: readonly number[]) =>
	withEntries(setFor(company, [], device(salt)), packed);

test('sets of one company and one device become one, those of two stay apart, and all are known', () => {
	const here = made('first', 7, [1, 2, 3]);
	const more = made('first', 7, [3, 4]);
	const client = made('k3v9qd', 7, [5]);
	const elsewhere = made('first', 9, [1, 6]);
	const all = withSets([here, client], [more, elsewhere]);
	expect(all).toHaveLength(3);
	expect(countEarlier(all)).toBe(7);
	for (const packed of [1, 2, 3, 4, 5, 6])
		expect(all.some((set) => isEarlier(set, packed))).toBe(true);
	expect(all.some((set) => isEarlier(set, 8))).toBe(false);
	expect(withSets(all, all)).toEqual(all);
});

test('a device goes on with its own numbers for the next company', () => {
	const here = made('first', 7, [1]);
	expect(setFor('k3v9qd', [here], device(8)).salt).toEqual([7, -7]);
	expect(setFor('first', [here], device(8))).toBe(here);
});

test('as text they come back to the bit', () => {
	const packed = fc.uniqueArray(fc.nat({ max: 2 ** 50 }), { maxLength: 300 });
	fc.assert(
		fc.property(packed, fc.integer(), (numbers, salt) => {
			const sets: EarlierFiles[] = [made('first', salt, numbers), made(undefined, 3, numbers)];
			expect(readEarlierText(writeEarlierText(sets))).toEqual(sets);
		})
	);
});

test('a text that is none is refused whole, whatever it is', () => {
	const good = { salt: [1, 2], hashes: 'AAAAAAAA8D8=' };
	expect(readEarlierText(JSON.stringify([good]))).toHaveLength(1);
	for (const spoiled of [
		{},
		[good, 1],
		[{ ...good, salt: [1] }],
		[{ ...good, salt: [1, 2.5] }],
		[{ ...good, hashes: 'AAAA' }],
		[{ ...good, hashes: '%' }],
		[{ ...good, hashes: 'AAAAAAAA+H8=' }],
	])
		expect(readEarlierText(JSON.stringify(spoiled))).toBeUndefined();
	expect(readEarlierText('')).toBeUndefined();
});
