import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { toDay } from '../../../src/days/dayNumber.ts';
import { noDay } from '../../../src/entries/cellDay.ts';
import type { Columns } from '../../../src/entries/columns.ts';
import { findingsIn } from '../../../src/entries/findings.ts';
import { judge } from '../../../src/entries/judge.ts';
import { numbersInText } from '../../../src/entries/numbersInText.ts';
import { readList } from '../../../src/entries/readList.ts';
import { TextRows } from '../../../src/files/textRows.ts';
import { today } from './list.ts';

/** Lists as people have them: each kind of them lost or refused entries in some program. */

const [one, two, three, four] = ['B7600010014', 'B7600010022', 'B7600010030', 'B7600010048'];

async function read(text: string, columns?: Columns) {
	const { table, tables, troubles } = await readList([{ name: 'list', data: new Blob([text]) }], {
		...(columns && { columns: new Map([[0, columns]]) }),
	});
	const verdict = judge(table, { today, columns: tables.map(({ layout }) => layout.columns) });
	const rows = Array.from({ length: table.length }, (_, at) => ({
		number: table.numberOf(at),
		written: table.writtenOf(at),
		place: table.places[at],
		said: findingsIn(verdict.masks[at] ?? 0),
		liquidated: table.liquidationDays[at] ?? noDay,
	}));
	const listed = rows.filter(
		({ number }, at) =>
			number !== undefined &&
			verdict.kinds[at] === 0 &&
			((verdict.masks[at] ?? 0) & verdict.keepsOut) === 0
	);
	return { rows, listed: listed.map(({ number }) => number), verdict, tables, troubles };
}

for (const { name, text } of [
	{
		name: 'marks around a word at the start of a cell',
		text: `Description,Entry Number\n"Widget" brand,${one}\nPlain goods,${two}\n"Gadget",${three}\nLast,${four}`,
	},
	{
		name: 'inches',
		text: `Description,Entry Number\n"12" pipe,${one}\n2" rod,${two}\n"3/4"" valve",${three}\n"8",${four}`,
	},
	{
		name: 'a nickname after the number, with tabs',
		text: `Entry Number\tContact\n${one}\t"Bob" Smith\n${two}\tAnn\n${three}\t"Al\n${four}\tEve`,
	},
	{
		name: 'a mark that opens and one far below that closes',
		text: `Entry Number,Goods\n${one},"12 in\n${two},pipe\n${three},14 in"\n${four},rod`,
	},
	{
		name: 'a comma within broken marks, which moves the columns',
		text: `Goods,Entry Number\n"Hoses, 12" wide",${one}\nx,${two}\n"a, b",${three}\ny,${four}`,
	},
	{
		name: 'several numbers in one cell with line ends',
		text: `Entry Number,Note\n"${one}\n${two}",a\n"${three}\n${four}",b`,
	},
	{
		name: 'marks in every row',
		text: `Entry Number;Goods\n${[one, two, three, four].map((each) => `${each};"X" y "z`).join('\n')}`,
	},
])
	test(`a quotation mark swallows no row: ${name}`, async () =>
		expect((await read(text)).listed).toEqual([one, two, three, four]));

test('five hundred rows with marks in two of them give five hundred entries', async () => {
	const numbers = Array.from({ length: 500 }, (_, at) => `ABC${String(at).padStart(8, '0')}`);
	const goods = (at: number) => (at === 110 ? '"Widget" brand' : at === 300 ? '5" pipe' : 'goods');
	const text = `Goods,Entry Number\n${numbers.map((each, at) => `${goods(at)},${each}`).join('\n')}`;
	expect((await read(text)).listed.length).toBe(500);
});

for (const { name, text } of [
	{
		name: 'a heading in the middle',
		text: 'B76-0001001-4\nB76-0001002-2\n\nEntry Number\nB76-0001003-0\nB76-0001004-8',
	},
	{
		name: 'a label on every line',
		text: [one, two, three, four].map((each) => `Entry Number: ${each}`).join('\n'),
	},
	{
		name: 'a whole mail',
		text: `Hi Ann,\n\nplease file these four, thanks:\n\n  ${one} (March), ${two}\n> B76-0001003-0;\n> B76-0001004-8.\n\nBest, Bob\n11/20/2026 10:30`,
	},
	{
		name: 'numbers in running text',
		text: `We filed ${one} and ${two} in March; ${three} followed, then B76-0001004-8.`,
	},
	{
		name: 'numbers side by side, each under its heading',
		text: `Entry Number,Duty,,Entry Number,Duty\n${one},10,,${two},20\n${three},10,,${four},20`,
	},
	{
		name: 'two columns with a name each',
		text: `Entry Number 1,Entry Number 2\n${one},${two}\n${three},${four}`,
	},
	{
		name: 'three columns, the last of them shorter',
		text: `Entry,Entry,Entry\n${one},${two},${three}\n${four},,`,
	},
	{
		name: 'a table beside another, with tabs',
		text: `Entry Number\tLiq Date\t\tEntry Number\tLiq Date\n${one}\t10/15/2026\t\t${two}\t10/15/2026\n${three}\t10/15/2026\t\t${four}\t10/15/2026`,
	},
	{
		name: 'columns told apart by a letter',
		text: `Entry No. A;Duty;Entry No. B\n${one};5;${two}\n${three};5;${four}`,
	},
	{
		name: 'two to a line without names, with other cells',
		text: `March,${one},x,${two}\nApril,${three},y,${four}`,
	},
	...['1. ', '(1) ', '- ', '• ', '* ', '1) ', 'Entry: ', 'Entry no. ', '#'].map((before) => ({
		name: `“${before}” before each`,
		text: [one, two, three, four].map((each) => before + each).join('\n'),
	})),
	...['.', ';', ',', ')', '  (filed)', ' – March'].map((after) => ({
		name: `“${after}” after each`,
		text: [one, two, three, four].map((each) => each + after).join('\n'),
	})),
	{
		name: 'brackets and dashes',
		text: '[B76-0001001-4]\n<B76-0001002-2>\n“B76-0001003-0”\n(B76 0001004 8)',
	},
	{
		name: 'an export’s first line that names its separator',
		text: `sep=;\nEntry Number;Goods, all\n${[one, two, three, four].map((each) => `${each};a, b`).join('\n')}`,
	},
	{
		name: 'marks that keep a spreadsheet from reading a number',
		text: `Entry Number,x\n${[one, two, three, four].map((each) => `="${each}",1`).join('\n')}`,
	},
	{
		name: 'names that come again on every page',
		text: `Entry Number,Duty\n${one},1\n${two},2\nEntry Number,Duty\n${three},3\n${four},4`,
	},
])
	test(`every number is found: ${name}`, async () => {
		const { listed, verdict } = await read(text);
		expect([...listed].sort()).toEqual([one, two, three, four]);
		expect(verdict.leftOut).toBe(0);
	});

test('a telephone number in a mail is no entry, and its line is named', async () => {
	const { listed, rows } = await read(`${one}\nCall 12025550100 today\n${two}`);
	expect(listed).toEqual([one, two]);
	expect(rows.map(({ place }) => place)).toEqual([1, 2, 3]);
	expect(rows[1]?.said.length).toBeGreaterThan(0);
});

for (const { name, text, asAbove } of [
	{
		name: 'merged cells',
		text: `Entry Summary Number,Line,HTS Number,Duty Amount\n${one},1,8471.30.0100,0\n,1,9903.01.25,120\n${two},1,8471.30.0100,0\n,1,9903.01.25,50`,
		asAbove: 2,
	},
	{
		name: 'days and type repeated',
		text: `Entry Number,Type,Liq Date,HTS,Duty\n${one},01,10/15/2026,8471.30.0100,0\n,01,10/15/2026,9903.01.25,120\n${two},01,10/16/2026,9903.01.25,7`,
		asAbove: 1,
	},
	{
		name: 'no tariff numbers',
		text: `Entry Number,Goods,Value\n${one},Desks,10\n,Chairs,20\n,Lamps 2,30\n${two},Beds,40`,
		asAbove: 2,
	},
	{
		name: 'spaces in the merged cells',
		text: `Entry Number,HTS,Duty\n${one},8471.30.0100,0\n  ,9903.01.25,120\n${two},8471.30.0100,0\n\u00a0,9903.01.25,50`,
		asAbove: 2,
	},
	{
		name: 'a total below the lines',
		text: `Entry Number,HTS,Duty\n${one},8471.30.0100,0\n,9903.01.25,120\n${two},9903.01.25,50\nTotal,,170`,
		asAbove: 1,
	},
	{
		name: '="" in the merged cells',
		text: `Entry Number,HTS,Duty\n="${one}",8471.30.0100,0\n="",9903.01.25,120\n="${two}",9903.01.25,50`,
		asAbove: 1,
	},
])
	test(`a row without a number is a line of the entry above: ${name}`, async () => {
		const { listed, verdict, tables } = await read(text);
		expect(listed).toEqual([one, two]);
		expect(verdict.leftOut).toBe(0);
		expect(tables[0]?.asAbove).toBe(asAbove);
	});

test('whatever a list is wrapped in for spreadsheets, its names, days and amounts are read', async () => {
	const wrap = (...cells: string[]) => cells.map((each) => `="${each}"`).join(',');
	const { rows, verdict, tables } = await read(
		[
			wrap('Entry Number', 'Liquidation Date', 'HTS', 'Duty'),
			wrap(one, '10/15/2026', '9903.01.25', '1.00'),
			wrap('', '', '', ''),
			wrap(two, '10/16/2026', '9903.01.25', '2.00'),
		].join('\n')
	);
	expect(rows.map(({ liquidated }) => toDay(liquidated))).toEqual(['2026-10-15', '2026-10-16']);
	expect(verdict).toMatchObject({ listed: 2, leftOut: 0 });
	expect(tables[0]).toMatchObject({ rows: 2, blank: 1 });
});

test('a row without a number that has days of its own is no line of the entry above', async () => {
	const { rows, verdict } = await read(
		`Entry Number,Liq Date,HTS,Duty\n${one},10/15/2026,9903.01.25,1\n,10/20/2026,9903.01.25,2`
	);
	expect(rows[1]?.said).toEqual(['no-number']);
	expect(verdict.leftOut).toBe(1);
});

for (const { name, text, unknown = [] } of [
	{
		name: 'a duty column of its own',
		text: `Entry Number,HTS Number,IEEPA Tariff Rate (%),IEEPA Duty Amount (USD),Total Duty Amount (USD)\n${one},8471.30.0100,20.00%,1875.00,1875.00\n${two},6204.62.4010,20.00%,480.00,480.00`,
	},
	{
		name: 'a second and a third column of tariff numbers',
		text: `Entry Number,HTS 1,HTS 2,HTS 3\n${one},8471.30.0100,9903.88.15,9903.01.25\n${two},9903.02.20,,`,
	},
	{
		name: 'an indicator',
		text: `Entry Number,HTS,IEEPA Indicator,Duty\n${one},8471.30.0100,Y,5\n${two},8471.30.0100,Yes,7`,
	},
	{
		name: 'tariff numbers with spaces and dashes',
		text: `Entry Number,HTS\n${one},9903 01 25\n${two},9903-01-25`,
	},
	{
		name: 'no IEEPA line in all of it, as after filing',
		text: `Entry Number,HTS,Duty\n${one},8471.30.0100,5\n${two},6204.62.4010,7`,
		unknown: ['ieepa-unknown'],
	},
])
	test(`no entry is refused for what was not looked at: ${name}`, async () => {
		const { listed, rows } = await read(text);
		expect(listed).toEqual([one, two]);
		expect(rows.map(({ said }) => said)).toEqual([unknown, unknown]);
	});

for (const { name, dates, doubt, dayFirst, monthFirst } of [
	{
		name: 'some can only be day first',
		dates: ['05/10/2026', '22/10/2026', '06/11/2026', '30/10/2026'],
		doubt: true,
		dayFirst: ['2026-10-05', '2026-10-22', '2026-11-06', '2026-10-30'],
		monthFirst: ['2026-05-10', undefined, '2026-06-11', undefined],
	},
	{
		name: 'the last of many shows it',
		dates: ['05/10/2026', '06/10/2026', '07/10/2026', '31/10/26'],
		doubt: true,
		dayFirst: ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-31'],
		monthFirst: ['2026-05-10', '2026-06-10', '2026-07-10', undefined],
	},
	{
		name: 'both orders in one column',
		dates: ['10/31/2026', '31/10/2026', '05/10/2026', '01-02-2026'],
		doubt: true,
		dayFirst: [undefined, '2026-10-31', '2026-10-05', '2026-02-01'],
		monthFirst: ['2026-10-31', undefined, '2026-05-10', '2026-01-02'],
	},
	{
		name: 'dots, and none over twelve',
		dates: ['05.10.2026', '06.10.2026', '07.10.2026', '8.1.2026'],
		doubt: true,
		dayFirst: ['2026-10-05', '2026-10-06', '2026-10-07', '2026-01-08'],
		monthFirst: ['2026-05-10', '2026-06-10', '2026-07-10', '2026-08-01'],
	},
	{
		name: 'two figures for the year',
		dates: ['05/10/26', '22/10/26', '06/11/26', '30/10/26'],
		doubt: true,
		dayFirst: ['2026-10-05', '2026-10-22', '2026-11-06', '2026-10-30'],
		monthFirst: ['2026-05-10', undefined, '2026-06-11', undefined],
	},
])
	test(`a column of days in doubt is asked about once: ${name}`, async () => {
		const text = `Entry Number,Liquidation Date\n${[one, two, three, four].map((each, at) => `${each},${dates[at] ?? ''}`).join('\n')}`;
		const shown = ({ rows }: Awaited<ReturnType<typeof read>>) =>
			rows.map(({ liquidated }) => (liquidated === noDay ? undefined : toDay(liquidated)));
		const first = await read(text);
		expect(first.tables[0]?.doubtfulDays.length).toBe(doubt ? 3 : 0);
		expect(shown(first)).toEqual([undefined, undefined, undefined, undefined]);
		expect(first.listed).toEqual([one, two, three, four]);
		const columns = { entry: 0, liquidationDay: 1 };
		const asDay = await read(text, { ...columns, dayFirst: true });
		expect(shown(asDay)).toEqual(dayFirst);
		expect(asDay.tables[0]?.doubtfulDays).toEqual([]);
		expect(shown(await read(text, { ...columns, dayFirst: false }))).toEqual(monthFirst);
	});

test('days with dots are read day first where one of them can be nothing else', async () => {
	const { rows, tables } = await read(
		`Entry Number;Liquidation Date\n${one};18.03.2025\n${two};05.10.2026`
	);
	expect(tables[0]?.doubtfulDays).toEqual([]);
	expect(rows.map(({ liquidated }) => toDay(liquidated))).toEqual(['2025-03-18', '2026-10-05']);
});

for (const { names, days, columns } of [
	{
		names: 'EntryNumber,EntryDate,LiquidationDate',
		days: '2025-03-03,2026-01-05',
		columns: { entry: 0, entryDay: 1, liquidationDay: 2 },
	},
	{
		names: 'ENTRYNO,ENTRYDT,LIQDATE',
		days: '2025-03-03,2026-01-05',
		columns: { entry: 0, entryDay: 1, liquidationDay: 2 },
	},
	{
		names: 'entry_number,entry_date,liquidation_date',
		days: '2025-03-03,2026-01-05',
		columns: { entry: 0, entryDay: 1, liquidationDay: 2 },
	},
	{
		names: 'Entry Number,Entry Summary Date,Entry Date,Liquidation Date',
		days: '2025-03-10,2025-03-03,2026-01-05',
		columns: { entry: 0, entryDay: 2, liquidationDay: 3 },
	},
	{
		names: 'entrysummarynumber,Estimated Liquidation Date,Actual Liquidation Date',
		days: '2026-12-01,2026-01-05',
		columns: { entry: 0, liquidationDay: 2 },
	},
])
	test(`columns are known by “${names}”`, async () => {
		const { tables } = await read(`${names}\n${one},${days}\n${two},${days}`);
		expect(tables[0]?.layout.columns).toEqual(columns);
		expect(tables[0]?.maybeLiquidation).toEqual([]);
	});

for (const heads of [
	'Liquidation Date (Estimated)',
	'Estimated Liquidation Date',
	'Est. Liq. Date',
	'Scheduled Liquidation Date',
	'Projected Liquidation',
	'Liquidation Extension Date',
])
	test(`“${heads}” is not taken for the liquidation, and refuses nothing`, async () => {
		const { listed, rows } = await read(`Entry Summary Number,${heads}\n${one},05/01/2026`);
		expect(listed).toEqual([one]);
		expect(rows[0]?.liquidated).toBe(noDay);
	});

test('a column of days with a name that says nothing is asked about', async () => {
	const { tables, listed } = await read(
		`Entry Number;Datum;Release Date\n${one};15.10.2026;01.02.2026\n${two};16.10.2026;01.02.2026`
	);
	expect(tables[0]?.maybeLiquidation).toEqual([
		{ column: 1, examples: ['15.10.2026', '16.10.2026'] },
	]);
	expect(listed).toEqual([one, two]);
});

for (const { cells, examples, name } of [
	{ name: 'the first five rows are empty', cells: ['', '', '', '', '', '15.10.2026'] },
	{ name: 'one day stands in all rows', cells: ['15.10.2026', '15.10.2026', '15.10.2026'] },
	{
		name: 'there are four days',
		cells: ['15.10.2026', '16.10.2026', '17.10.2026', '18.10.2026'],
		examples: ['15.10.2026', '16.10.2026', '17.10.2026'],
	},
	{ name: 'some cells are no days', cells: ['15.10.2026', 'open', '15.10.2026'] },
	{ name: 'the day comes behind a word', cells: ['see note', '15.10.2026', '15.10.2026'] },
])
	test(`whoever is asked for a column sees up to three of its days: ${name}`, async () => {
		const rows = cells.map((cell) => `${one};${cell}`).join('\n');
		const { tables } = await read(`Entry Number;Datum\n${rows}`);
		expect(tables[0]?.maybeLiquidation).toEqual([
			{ column: 1, examples: examples ?? ['15.10.2026'] },
		]);
	});

test('titles, totals and notes are known as such, and no fault of the list', async () => {
	const { rows, verdict, listed } = await read(
		`Entry Summary Line Tariff Details\nRun on 11/20/2026\n\nEntry Number,Goods,Duty\n${one},x,1.00\n${two},y,2.00\nTotal,,3.00\n,,3.00\nPage 1 of 1`
	);
	expect(listed).toEqual([one, two]);
	expect(verdict).toMatchObject({ leftOut: 0, beside: 5 });
	expect(rows.filter(({ number }) => number === undefined).map(({ place }) => place)).toEqual([
		1, 2, 7, 8, 9,
	]);
});

for (const below of [
	'Grand Total:,,3.00',
	'Subtotal (2),2,3.00',
	'Sum,,3.00',
	'Count: 2',
	'Note: filed by Ann',
	'End of report',
])
	test(`“${below}” is beside the list, and no fault of it`, async () => {
		const { verdict, listed } = await read(
			`Entry Number,Goods,Duty\n${one},x,1.00\n${two},y,2.00\n${below}`
		);
		expect(listed).toEqual([one, two]);
		expect(verdict).toMatchObject({ leftOut: 0, beside: 1 });
	});

for (const { name, above, below = [] } of [
	{
		name: 'labels and values',
		above: [
			'Report,ES-003',
			'Importer Number,12-345678900',
			'Filer,B76',
			'Port,2704',
			'EIN,12-3456789',
		],
	},
	{
		name: 'a text in a row',
		above: ['ES-003 for Acme', 'Importer Number: 12-345678900', 'IRS# 12-3456789AB'],
	},
	{
		name: 'without dashes',
		above: ['Importer Number,12345678900', 'IOR #: 12345678901', 'EIN,123456789'],
	},
	{
		name: 'several, of CBP too',
		above: [
			'"Importer Numbers","12-345678900, 98-765432100"',
			',262704-00123',
			'Payee ID,12-3456789-00',
		],
	},
	{
		name: 'below the list',
		above: ['A title'],
		below: ['Importer Number,12-345678900', 'EIN: 12-3456789,', 'IOR,12345678900', 'Total,3'],
	},
])
	for (const { kind, heading } of [
		{ kind: 'a table', heading: ['Entry Number,Duty'] },
		{ kind: 'a list without names', heading: [] },
	])
		test(`an importer’s number is no entry, and no fault of ${kind}: ${name}`, async () => {
			const { listed, verdict, tables } = await read(
				[...above, ...heading, `${one},1`, `${two},2`, ...below].join('\n')
			);
			expect(listed).toEqual([one, two]);
			expect(verdict).toMatchObject({ leftOut: 0, beside: above.length + below.length });
			expect(tables[0]?.rows).toBe(2 + above.length + below.length);
		});

for (const { name, text, beside } of [
	{
		name: 'its column before the entries, without names',
		text: `12345678900,${one}\n12345678900,${two}`,
		beside: 0,
	},
	{
		name: 'words above it',
		text: `Importer Number\n12345678900\n\nEntry Number\n${one}\n${two}`,
		beside: 2,
	},
	{
		name: 'a report’s number in a row of its own',
		text: `ES-003,,\nImporter Number,12-345678900,\n,,\nEntry Number,HTS,Duty\n${one},99030125,1\n${two},99030125,1`,
		beside: 2,
	},
	{
		name: 'a name between the words and the number',
		text: `Importer: Acme (12-345678900)\n${one}\n${two}\nThanks`,
		beside: 2,
	},
	{
		name: 'a title with a number above a bare list',
		text: `ES-003\n${one}\n${two}`,
		beside: 1,
	},
])
	test(`an importer’s number or a report’s is no entry by where it stands: ${name}`, async () => {
		const { listed, verdict } = await read(text);
		expect(listed).toEqual([one, two]);
		expect(verdict).toMatchObject({ leftOut: 0, beside });
	});

test('a mail that names its importer lists the entries alone', async () => {
	const { listed, verdict } = await read(
		`Please file for EIN 12-345678900:\n${one}\nEIN 12-3456789: ${two}\nImporter of record no. 12345678900`
	);
	expect(listed).toEqual([one, two]);
	expect(verdict).toMatchObject({ leftOut: 0, beside: 2 });
});

for (const { name, text, said } of [
	{
		name: 'an importer’s form among the entries',
		text: `Entry Number\n${one}\n12-345678900`,
		said: ['no-number'],
	},
	{ name: 'in a list without names', text: `${one}\n262704-00123`, said: ['no-number'] },
	{ name: 'an EIN alone', text: `Entry Number\n${one}\n12-3456783`, said: ['not-eleven'] },
	{
		name: 'eleven digits with an entry’s check digit, called an importer’s',
		text: `${one}\nImporter number: 30100010013`,
		said: ['no-number'],
	},
	{
		name: 'the same in cells',
		text: `Entry Number,Duty\n${one},1\nIOR,30100010013`,
		said: ['no-number'],
	},
])
	test(`what may be an entry or an importer’s number is named: ${name}`, async () => {
		const { listed, rows } = await read(text);
		expect(listed).toEqual([one]);
		expect(rows.at(-1)).toMatchObject({ number: undefined, said });
	});

test('an entry number that looks like an importer’s without its dashes stays an entry', async () => {
	const { listed } = await read('Entry Number\n30100010013\n12345678900\n301-0001002-2');
	expect(listed).toEqual(['30100010013', '12345678900', '30100010022']);
});

test('parameters above the names, one of them of entries, leave every column known', async () => {
	const { tables, listed } = await read(
		`Entry Number,All\nImporter Number,12-345678900\n\nEntry Number,HTS,Duty\n${one},9903.01.25,5`
	);
	expect(listed).toEqual([one]);
	expect(tables[0]?.layout.columns).toEqual({ entry: 0, hts: 1, duty: 2 });
});

for (const { name, text, problem } of [
	{
		name: 'a table of a web page',
		text: `<html><body><table><tr><td>Entry Number</td></tr><tr><td>${one}</td></tr></table></body></html>`,
		problem: 'web-page',
	},
	{
		name: 'a page with a mark first',
		text: `\ufeff\r\n<!DOCTYPE html><p>${one}`,
		problem: 'web-page',
	},
	{ name: 'a bare table', text: `<table><tr><td>${one}`, problem: 'web-page' },
	{
		name: 'a page in one file',
		text: `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n${one}`,
		problem: 'web-page',
	},
	{
		name: 'SpreadsheetML',
		text: `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Cell>${one}</Cell></Workbook>`,
		problem: 'xml-workbook',
	},
	{ name: 'formatted text', text: `{\\rtf1\\ansi ${one}}`, problem: 'rich-text' },
])
	test(`a spreadsheet that is none is named for what it is: ${name}`, async () => {
		const { troubles, rows } = await read(text);
		expect(troubles).toEqual([{ file: 'list', problem, from: undefined }]);
		expect(rows).toEqual([]);
	});

/** Pieces of which lists are made, sound and odd. */
const piece = fc.constantFrom(
	one,
	'B76-0001002-2',
	'2000000014',
	'Entry Number',
	'Liquidation Date',
	'HTS',
	'9903.01.25',
	'10/15/2026',
	'22/10/2026',
	'Total',
	'"',
	'""',
	'"x" y',
	',',
	',',
	';',
	'\t',
	' ',
	'1.',
	'Entry:',
	'é',
	'12025550100',
	'Importer Number',
	'EIN: ',
	'12-345678900',
	'12345678900',
	'0',
	'sep=;'
);

const lists = fc
	.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 12 })
	.map((lines) => lines.map((line) => line.join('')).join('\n'));

const signs = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

test('whatever the text, its rows have every letter and figure of it, in order', () => {
	fc.assert(
		fc.property(lists, fc.boolean(), (text, inPieces) => {
			const cut = inPieces ? Math.floor(text.length / 2) : text.length;
			const rows: string[] = [];
			const reading = new TextRows(
				(cells) => rows.push(cells.join('')),
				(line) => numbersInText(line).length > 0
			);
			reading.add(text.slice(0, cut));
			reading.add(text.slice(cut));
			reading.end();
			expect(signs(rows.join(''))).toBe(signs(text));
		}),
		{ numRuns: 500 }
	);
});

test('whatever the text, every row with anything in it is an entry, a finding or named as none', async () => {
	await fc.assert(
		fc.asyncProperty(lists, async (text) => {
			const { rows, tables, verdict } = await read(text);
			const places = new Set(rows.map(({ place }) => place));
			expect(places.size).toBe(tables[0]?.rows ?? 0);
			expect(verdict.listed + verdict.leftOut + verdict.lines + verdict.beside).toBe(rows.length);
			for (const { number, said } of rows)
				if (number === undefined) expect(said.length).toBeGreaterThan(0);
		}),
		{ numRuns: 300 }
	);
});

test('a spoiled number alone in its row is told as one, not passed over as a note', async () => {
	const { rows } = await read(`Entry Number\n${one}\n8CG001234\nB76-000100\n=7603245278+1`);
	expect(rows.map(({ said }) => said.includes('no-entry-row'))).toEqual([
		false,
		false,
		false,
		false,
	]);
	expect(rows.slice(1).every(({ number, said }) => number === undefined && said.length > 0)).toBe(
		true
	);
});
