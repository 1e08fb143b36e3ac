import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	capeFileName,
	inFileName,
	orderRows,
	splitRows,
	writeCapeFile,
} from '../../../src/entries/capeFile.ts';
import { readWords } from '../../../src/guide/words.ts';
import { capeEntries } from '../../../src/numbers/numbers.ts';
import { toDay } from '../../../src/days/dayNumber.ts';
import { packEntryNumber } from '../../../src/entries/entryNumber.ts';
import { entryNumbers } from './arbitraries.ts';
import { judged, today } from './list.ts';

const called = await readWords('cape-files', 'en');

const runs = { numRuns: 200 };
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const lists = fc.uniqueArray(entryNumbers(), { minLength: 1, maxLength: 120 });

/** The numbers of every file that is made of a list. */
function made(list: readonly string[], options: Parameters<typeof splitRows>[3]) {
	const { table, verdict } = judged([list.map((number) => [number])]);
	return splitRows(table, verdict, orderRows(verdict, today), options).map((batch) => ({
		filer: batch.filer,
		text: textOf(writeCapeFile([...batch.rows].map((at) => table.numbers[at] ?? 0))),
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

test('entries inside day 80 come first by their day, then those without a day, then those past it', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.tuple(entryNumbers(), fc.integer({ min: -20, max: 120 })), {
				minLength: 1,
				maxLength: 60,
				selector: ([number]) => number,
			}),
			(list) => {
				const rows = list.map(([number, ago], place) => [
					number,
					place % 5 === 0 ? '' : toDay(today - ago),
				]);
				const { verdict } = judged([[['Entry Number', 'Liquidation Date'], ...rows]], {
					allowed: ['past-cape-window'],
				});
				const ordered = [...orderRows(verdict, today)];
				expect([...ordered].sort((one, other) => one - other)).toEqual(list.map((_, at) => at));
				const group = (at: number) =>
					at % 5 === 0 ? 1 : (verdict.lastDays[at] ?? 0) < today ? 2 : 0;
				const groups = ordered.map(group);
				expect(groups).toEqual([...groups].sort());
				const inside = ordered.filter((at) => group(at) === 0);
				const days = inside.map((at) => verdict.lastDays[at] ?? 0);
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
	expect(capeFileName(0, 12, called, { filer: 'B76' })).toBe('cape-entries-01-of-12-B76.csv');
	const names = Array.from({ length: 101 }, (_, place) => capeFileName(place, 101, called));
	expect([...names].sort()).toEqual(names);
});

test('a file name carries the client, and no sign that a disk or a spreadsheet takes amiss', () => {
	for (const [client, name] of [
		['Acme Trading, LLC', 'cape-entries-Acme-Trading-LLC-1-of-1-B76.csv'],
		['  Ärzte & Söhne ', 'cape-entries-Ärzte-Söhne-1-of-1-B76.csv'],
		['../../etc/passwd', 'cape-entries-etc-passwd-1-of-1-B76.csv'],
		['=cmd|"/C calc"!A0', 'cape-entries-cmd-C-calc-A0-1-of-1-B76.csv'],
		['株式会社', 'cape-entries-株式会社-1-of-1-B76.csv'],
		['***', 'cape-entries-1-of-1-B76.csv'],
	] as const)
		expect(capeFileName(0, 1, called, { client, filer: 'B76' })).toBe(name);
	expect(inFileName('x'.repeat(300))).toHaveLength(40);
});

test('what may be past by an estimate comes after what nothing is known of, what is past has files of its own', () => {
	const rows = [
		['Entry Number', 'Entry Date', 'Liquidation Date'],
		['B7600010014', '', toDay(today - 100)],
		['B7600010022', toDay(today - 420), ''],
		['B7600010030', '', ''],
		['B7600010048', '', toDay(today - 80)],
		['B7600010055', '', toDay(today - 10)],
	];
	const { table, verdict } = judged([rows], { allowed: ['past-cape-window'] });
	const files = splitRows(table, verdict, orderRows(verdict, today));
	expect(files.map(({ rows: own, past }) => [[...own], past])).toEqual([
		[[3, 4, 2, 1], false],
		[[0], true],
	]);
	expect(capeFileName(1, 2, called, files[1])).toBe('cape-entries-2-of-2-B76-past-day-80.csv');
});

test('entries of two suffixes share no file, and the name has the suffix and no more of the number', () => {
	const rows = [
		['Entry Number', 'Importer Number'],
		['B7600010014', '12-345678900'],
		['B7600010022', '12-345678901'],
		['B7600010030', '12-3456789 00'],
	];
	const { table, verdict } = judged([rows]);
	const files = splitRows(table, verdict, orderRows(verdict, today));
	expect(files.map(({ rows: own }) => [...own])).toEqual([[0, 2], [1]]);
	expect(files.map((file, place) => capeFileName(place, 2, called, file))).toEqual([
		'cape-entries-1-of-2-B76-suffix-00.csv',
		'cape-entries-2-of-2-B76-suffix-01.csv',
	]);
	const alone = judged([rows.slice(0, 2)]);
	const [only] = splitRows(alone.table, alone.verdict, orderRows(alone.verdict, today));
	expect(only?.importer).toBeUndefined();
});
