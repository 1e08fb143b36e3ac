import { expect, test } from 'playwright/test';
import { guessLayout } from '../../../src/entries/columns.ts';
import { countWork } from '../workTime.ts';

for (const { name, rows, columns, header, list } of [
	{
		name: 'a made CAPE file',
		rows: [['Entry Number'], ['B7603245278']],
		header: 0,
		columns: { entry: 0 },
		list: false,
	},
	{
		name: 'an ES-003 export below a title',
		rows: [
			['Entry Summary Line Tariff Details', ''],
			['Run on 11/20/2026'],
			[
				'Entry Summary Number',
				'Entry Type Code',
				'Entry Summary Date',
				'Liquidation Date',
				'HTS Number - Full',
				'Line Tariff Duty Amount',
			],
			['B7603245278', '01', '10/30/2025', '09/10/2026', '9903.01.25', '100.00'],
		],
		header: 2,
		columns: { entry: 0, type: 1, entryDay: 2, liquidationDay: 3, hts: 4, duty: 5 },
		list: false,
	},
	{
		name: 'names in other words and another order',
		rows: [
			['IOR', 'Liq Date', 'ENTRY NO.', 'HTSUS', 'Duty'],
			['12-3456789', '', 'B76-0324527-8', '9903.02.01', '1'],
		],
		header: 0,
		columns: { entry: 2, liquidationDay: 1, hts: 3, duty: 4 },
		list: false,
	},
	{
		name: 'a filer code of its own',
		rows: [
			['Filer Code', 'Entry Number', 'Entry Date'],
			['B76', '03245278', '2025-10-30'],
		],
		header: 0,
		columns: { entry: 1, filer: 0, entryDay: 2 },
		list: false,
	},
	{
		name: 'a table without names',
		rows: [
			['1', 'Widgets', 'B7603245278'],
			['2', 'Gears', 'ABC12345676'],
		],
		header: -1,
		columns: { entry: 2 },
		list: false,
	},
	{
		name: 'names that nobody knows, above a column of entry numbers',
		rows: [
			['Our ref', 'Broker says', 'Liq Dt', 'Typ'],
			['A-1', 'B7603245278', '09/10/2026', '01'],
			['A-2', 'ABC12345676', '', '01'],
		],
		header: 0,
		columns: { entry: 1, liquidationDay: 2, type: 3 },
		list: false,
	},
	{
		name: 'short names',
		rows: [
			['Ent Nbr', 'Ent Dt', 'Liq Dt', 'Ent Typ'],
			['B7603245278', '10/30/2025', '09/10/2026', '01'],
		],
		header: 0,
		columns: { entry: 0, entryDay: 1, liquidationDay: 2, type: 3 },
		list: false,
	},
	{
		name: 'importer numbers beside the entry numbers, without names',
		rows: [
			['12-345678900', 'B7603245278', '09/10/2026'],
			['12-345678900', 'ABC12345676', '09/11/2026'],
		],
		header: -1,
		columns: { entry: 1 },
		list: false,
	},
	{
		name: 'importer numbers without a dash: two columns of three are no plain list',
		rows: [
			['B7603245278', '12345678900', '09/10/2026'],
			['ABC12345676', '12345678900', '09/11/2026'],
		],
		header: -1,
		columns: { entry: 0 },
		list: false,
	},
	{
		name: 'several numbers to a line, the last line short, below a heading',
		rows: [
			['For March'],
			['B7603245278', 'ABC12345676', '8CG00123454'],
			['2000000014', '99999999990'],
		],
		header: -1,
		columns: { entry: 0 },
		list: true,
	},
	{
		name: 'a plain list',
		rows: [['B7603245278'], ['ABC12345676']],
		header: -1,
		columns: { entry: 0 },
		list: true,
	},
	{
		name: 'several numbers to a line',
		rows: [['B7603245278', 'ABC12345676', '8CG00123454']],
		header: -1,
		columns: { entry: 0 },
		list: true,
	},
])
	test(`the columns are guessed: ${name}`, () =>
		expect(guessLayout(rows)).toMatchObject({ columns, header, list }));

test('a guess takes no column twice, and stands an empty table', () => {
	expect(guessLayout([])).toMatchObject({ header: -1, columns: { entry: 0 } });
	const { columns } = guessLayout([['Entry Number', 'Entry Number', 'Type', 'Entry Type']]);
	expect(columns).toEqual({ entry: 0, type: 3 });
});

test('a table of a million columns is guessed at once, by its first five hundred', () => {
	const wide = Array.from({ length: 1_000_000 }, (_, place) =>
		place === 3 ? 'B7603245278' : 'x1'
	);
	const rows = Array.from({ length: 60 }, () => wide);
	const worked = countWork();
	expect(guessLayout(rows)).toMatchObject({ columns: { entry: 3 }, list: false });
	expect(worked()).toBeLessThan(1000);
});
