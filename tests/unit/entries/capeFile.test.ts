import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	capeFileName,
	orderRows,
	splitRows,
	writeCapeFile,
} from '../../../src/entries/capeFile.ts';
import { capeEntries } from '../../../src/numbers/numbers.ts';
import { toDay } from '../../../src/days/dayNumber.ts';
import { packEntryNumber } from '../../../src/entries/entryNumber.ts';
import { entryNumbers } from './arbitraries.ts';
import { judged, today } from './list.ts';

const runs = { numRuns: 200 };
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const lists = fc.uniqueArray(entryNumbers(), { minLength: 1, maxLength: 120 });

/** The numbers of every file that is made of a list. */
function made(list: readonly string[], options: Parameters<typeof splitRows>[2]) {
	const { table, verdict } = judged([list.map((number) => [number])]);
	return splitRows(table, orderRows(verdict), options).map(({ rows, filer }) => ({
		filer,
		text: textOf(writeCapeFile([...rows].map((at) => table.numbers[at] ?? 0))),
	}));
}

test('a file is what CBP asks for, byte by byte', () => {
	expect(textOf(writeCapeFile(['B7603245278', '02000000014'].map(packEntryNumber)))).toBe(
		'Entry Number\r\nB7603245278\r\n02000000014\r\n'
	);
});

test('what is made and read again is the list, and gives no finding', () => {
	fc.assert(
		fc.property(lists, (list) => {
			const [file] = made(list, {});
			const rows = (file?.text ?? '')
				.split('\r\n')
				.slice(0, -1)
				.map((line) => [line]);
			const { table, said, verdict } = judged([rows]);
			expect(said.flat()).toEqual([]);
			expect(verdict.listed).toBe(list.length);
			expect(list.map((_, at) => table.numberOf(at))).toEqual(list);
		}),
		runs
	);
});

test('splitting loses and repeats nothing, and keeps filer codes apart where asked', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(entryNumbers(fc.constantFrom('B76', 'ABC', '8CG')), {
				minLength: 1,
				maxLength: 120,
			}),
			fc.integer({ min: 1, max: 40 }),
			fc.boolean(),
			(list, most, filersApart) => {
				const files = made(list, { most, filersApart });
				const numbers = files.map(({ text }) => text.split('\r\n').slice(1, -1));
				expect(numbers.flat().sort()).toEqual([...list].sort());
				for (const [place, file] of numbers.entries()) {
					expect(file.length).toBeGreaterThan(0);
					expect(file.length).toBeLessThanOrEqual(most);
					if (filersApart)
						expect(new Set(file.map((number) => number.slice(0, 3)))).toEqual(
							new Set([files[place]?.filer])
						);
				}
			}
		),
		runs
	);
});

test('entries nearest to day 80 come first, those without a day last', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.tuple(entryNumbers(), fc.integer({ min: -20, max: 80 })), {
				minLength: 1,
				maxLength: 60,
				selector: ([number]) => number,
			}),
			(list) => {
				const rows = list.map(([number, ago], place) => [
					number,
					place % 5 === 0 ? '' : toDay(today - ago),
				]);
				const { verdict } = judged([[['Entry Number', 'Liquidation Date'], ...rows]]);
				const ordered = [...orderRows(verdict)];
				expect([...ordered].sort((one, other) => one - other)).toEqual(list.map((_, at) => at));
				const days = ordered.map((at) => (at % 5 === 0 ? Infinity : (verdict.lastDays[at] ?? 0)));
				expect(days).toEqual([...days].sort((one, other) => one - other));
			}
		),
		runs
	);
});

test('the largest file is within CBP’s limits, and one entry more makes a second', () => {
	const list = Array.from(
		{ length: capeEntries + 1 },
		(_, place) => `B76${String(place).padStart(8, '0')}`
	);
	const files = made(list, {});
	expect(files.map(({ text }) => text.split('\r\n').length - 2)).toEqual([9999, 1]);
	expect(files[0]?.text.length).toBeLessThan(1_000_000);
});

test('file names sort as the files should be uploaded', () => {
	expect(capeFileName(0, 12, 'B76')).toBe('cape-entries-01-of-12-B76.csv');
	const names = Array.from({ length: 101 }, (_, place) => capeFileName(place, 101, undefined));
	expect([...names].sort()).toEqual(names);
});
