import { expect, test } from 'playwright/test';
import { toDay } from '../../../src/days/dayNumber.ts';
import { noDay } from '../../../src/entries/cellDay.ts';
import type { Columns } from '../../../src/entries/columns.ts';
import { judge } from '../../../src/entries/judge.ts';
import { readList } from '../../../src/entries/readList.ts';
import { today } from './list.ts';

/** Lists whose columns, parts and rows stand otherwise than in the reports of ACE. */

const numbers = ['B7600010014', 'B7600010022', 'B7600010030'] as const;
const [one, two, three] = numbers;
const inParts = numbers.map((each) => [each.slice(0, 3), each.slice(3, 10), each.slice(10)]);

async function read(content: string | Uint8Array<ArrayBuffer>) {
	const { table, tables, troubles } = await readList([{ name: 'list', data: new Blob([content]) }]);
	const columns: Columns[] = tables.map(({ layout }) => layout.columns);
	const verdict = judge(table, { today, columns });
	const places = Array.from({ length: table.length }, (_, at) => at);
	const listed = places
		.filter((at) => verdict.kinds[at] === 0 && ((verdict.masks[at] ?? 0) & verdict.keepsOut) === 0)
		.map((at) => table.numberOf(at));
	const days = places
		.map((at) => table.liquidationDays[at] ?? noDay)
		.map((day) => (day === noDay ? '' : toDay(day)));
	return { listed, days, verdict, columns, tables, troubles };
}

for (const { name, text } of [
	{
		name: 'three columns with names',
		text: `Filer Code,Entry Number,Check Digit\n${inParts.map((parts) => parts.join(',')).join('\n')}`,
	},
	{ name: 'three columns without', text: inParts.map((parts) => parts.join(';')).join('\n') },
	{
		name: 'three columns among others',
		text: inParts.map((parts) => ['Acme', ...parts, '120.00'].join('\t')).join('\n'),
	},
	{
		name: 'two columns without names',
		text: numbers.map((each) => `${each.slice(0, 3)},${each.slice(3)}`).join('\n'),
	},
	{
		name: 'two columns and a dash',
		text: inParts.map(([filer, number, digit]) => `${filer}\t${number}-${digit}`).join('\n'),
	},
	{
		name: 'the check digit alone in another column',
		text: `Entry Number,Check Digit\n${numbers.map((each) => `${each.slice(0, 10)},${each.slice(10)}`).join('\n')}`,
	},
	{
		name: 'columns that are called otherwise',
		text: `Entry 1,Entry 2,Entry 3\n${numbers.join(',')}`,
	},
	{
		name: 'an entry and the one that replaced it',
		text: `Old entry,Client,New entry\n${one},Acme,${two}\n${three},Beta,`,
	},
	{ name: 'a list of a program', text: JSON.stringify(numbers) },
	{ name: 'a list of a program over lines', text: `entries = ["${one}",\n"${two}", "${three}"]` },
	{
		name: 'records of a program',
		text: numbers.map((entry) => JSON.stringify({ entry, duty: 1 })).join('\n'),
	},
	{
		name: 'names in two rows, merged',
		text: `Entry,,Duty,\nNumber,Date,Total,IEEPA\n${numbers.map((each) => `${each},01/05/2026,5,4`).join('\n')}`,
	},
	{
		name: 'a table across',
		text: `Entry Number,${numbers.join(',')}\nDuty,1,2,3`,
	},
	{
		name: 'a label and a value in each row',
		text: numbers.map((each) => `Entry Number,${each}\nDuty,100.00`).join('\n'),
	},
	{
		name: 'a block with its columns in another order below',
		text: `Entry Number,Duty\n${one},1\n${two},1\n\nDuty,Entry Number\n2,${three}`,
	},
])
	test(`every entry of a list is found, and nothing is refused: ${name}`, async () => {
		const { listed, verdict } = await read(text);
		expect([...listed].sort()).toEqual(numbers);
		expect(verdict.leftOut).toBe(0);
	});

test('a column with one number in every row is no second one of entries, and a chosen one is alone', async () => {
	const note = await read(`Reference,Broker note\n${one},${three}\n${two},${three}`);
	expect(note.listed).toEqual([one, two]);
	const data = new Blob([`Old,New\n${one},${two}\n${three},B7600010048`]);
	const { table } = await readList([{ name: 'list', data }], {
		columns: new Map([[0, { entry: 1 }]]),
	});
	expect([table.numberOf(0), table.numberOf(1), table.length]).toEqual([two, 'B7600010048', 2]);
});

test('of a table with names in two rows each column is known by both', async () => {
	const { columns } = await read(`Entry,,Duty,\nNumber,Date,Total,IEEPA\n${one},01/05/2026,5,4\n`);
	expect(columns).toEqual([{ entry: 0, entryDay: 1, ieepa: 3 }]);
});

for (const title of ['Entries', 'Entry Number,Listing', 'Entry Summary,,'])
	test(`a title “${title}” above the names hides none of them`, async () => {
		const { columns } = await read(
			`${title}\nEntry Number,HTS,Liquidation Date\n${one},9903.01.25,09/18/2026`
		);
		expect(columns).toEqual([{ entry: 0, hts: 1, liquidationDay: 2 }]);
	});

test('what looks like parts of a number in some rows alone is no entry', async () => {
	const { listed } = await read(
		`CHN,20250304,${one}\nCHN,20250305,${two}\nDEU,20250306,${three}\n`
	);
	expect(listed).toEqual(numbers);
});

for (const total of [
	'Suma,6',
	'Summe: 3,6',
	'合计,6',
	'3 entries,6',
	'3,6.00',
	'B76 Total,6',
	'Totales,6',
	'Totale,6',
	'Totaal,6',
])
	test(`“${total}” below a table is no fault`, async () => {
		const { listed, verdict } = await read(
			`Entry Number,Duty\n${one},1\n${two},2\n${three},3\n${total}`
		);
		expect(listed).toEqual(numbers);
		expect(verdict).toMatchObject({ leftOut: 0, beside: 1 });
	});

for (const write of [
	(filer: string, number: string, digit: string) => `${filer}/${number}/${digit}`,
	(filer: string, number: string, digit: string) => `${filer}.${number}.${digit}`,
	(filer: string, number: string, digit: string) => `${filer}_${number}_${digit}`,
	(filer: string, number: string, digit: string) => `${filer}:${number}:${digit}`,
	(filer: string, number: string, digit: string) => `(${filer}) ${number}-${digit}`,
	(filer: string, number: string, digit: string) => `[${filer}] ${number}${digit}`,
	(filer: string, number: string, digit: string) =>
		`=HYPERLINK(""https://host.example/${filer}${number}${digit}"";""${filer}${number}${digit}"")`,
]) {
	const written = inParts.map(([filer = '', number = '', digit = '']) =>
		write(filer, number, digit)
	);
	test(`a number is read with other signs between its parts: ${written[0] ?? ''}`, async () => {
		const { listed, verdict } = await read(
			`Entry Number,Duty\n${written.map((each) => `"${each}",1`).join('\n')}`
		);
		expect(listed).toEqual(numbers);
		expect(verdict.leftOut).toBe(0);
	});
}

for (const between of [
	'(11 digits),(USD)',
	'March 2026,2 entries',
	'Acme Inc (12-345678900),',
	'12-345678900 - Acme,',
	'Importer: 12-345678900 Acme,',
])
	test(`“${between}” between entries is no fault`, async () => {
		const { listed, verdict } = await read(
			`Entry Number,Duty\n${between}\n${one},1\n${between}\n${two},2\n${three},3`
		);
		expect(listed).toEqual(numbers);
		expect(verdict).toMatchObject({ leftOut: 0, beside: 2 });
	});

for (const sign of ['-', "''", '""""', '〃', 'same as above', 'ditto', '同上'])
	test(`“${sign}” in place of a number says the one above`, async () => {
		const { listed, verdict } = await read(
			`Entry Number,HTS\n${one},6109.10\n${sign},9903.01.25\n${two},9903.01.25\n${three},9903.01.25`
		);
		expect(listed).toEqual(numbers);
		expect(verdict).toMatchObject({ leftOut: 0, entries: 3 });
	});

for (const code of ['99030125.0', '9.9030125E7', '"99,030,125"', '99 030 125'])
	test(`“${code}” is a tariff number that a spreadsheet took for a number`, async () => {
		const { listed } = await read(`Entry Number,HTS\n${one},${code}`);
		expect(listed).toEqual([one]);
	});

for (const { name, heads, rows: given } of [
	{
		name: 'two columns of duty',
		heads: 'IEEPA Reciprocal Duty,IEEPA Fentanyl Duty',
		rows: ['0.00,20.00', '10.00,0.00', '5,5'],
	},
	{ name: 'two indicators', heads: 'IEEPA Reciprocal,IEEPA Fentanyl', rows: ['N,Y', 'Y,N', 'Y,Y'] },
	{
		name: 'two codes in a second column',
		heads: 'HTS,Secondary HTS',
		rows: ['6109,"9903.01.24, 9903.88.15"', '6109,9903.88.15;9903.01.25', '6109,9903-01-28'],
	},
	{
		name: 'other signs in the code',
		heads: 'HTS Code,x',
		rows: ['9903/01/25,', '9903–01–25,', '9903-01-25,'],
	},
])
	test(`an IEEPA line is seen in whatever column it stands: ${name}`, async () => {
		const { listed } = await read(
			`Entry Number,${heads}\n${numbers.map((each, at) => `${each},${given[at] ?? ''}`).join('\n')}`
		);
		expect(listed).toEqual(numbers);
	});

test('the duty of several IEEPA columns is added up, and a number of eleven digits is no tariff number', async () => {
	const { verdict } = await read(
		`Entry Number,IEEPA Reciprocal Duty,IEEPA Fentanyl Duty,IEEPA Total\n${one},1.00,20.00,21.00`
	);
	expect(verdict.amounts[0]).toBe(2100);
	const { listed } = await read(
		`Entry Number,HTS,Reference\n${one},6109,99030125007\n${two},9903.01.25,x`
	);
	expect(listed).toEqual([two]);
});

for (const name of ['Liq Date Calc', 'Liquidation Date + 180', 'Calculated Liquidation Date'])
	test(`“${name}” is reckoned from the liquidation, and is none`, async () => {
		const { columns } = await read(`Entry Number,${name}\n${one},01/01/2026`);
		expect(columns).toEqual([{ entry: 0 }]);
	});

for (const written of [
	'18. 9. 2026',
	'"46283,25"',
	"'09/18/2026",
	'18 de septiembre de 2026',
	'18 septembre 2026',
	'18. Sep 26',
	'18-sep.-26',
	'18 Sept. 2026',
])
	test(`a liquidation date written ${written} is read`, async () => {
		const { days } = await read(`Entry Number,Liquidation Date\n${one},${written}`);
		expect(days).toEqual(['2026-09-18']);
	});

for (const { written, day } of [
	{ written: '05-ene-26', day: '2026-01-05' },
	{ written: '5. Dez. 2025', day: '2025-12-05' },
	{ written: '5. März 2026', day: '2026-03-05' },
	{ written: '5 août 2026', day: '2026-08-05' },
	{ written: '5 juil. 2026', day: '2026-07-05' },
	{ written: '5-abr-2026', day: '2026-04-05' },
])
	test(`a month of another language’s spreadsheet is known: ${written}`, async () => {
		const { days } = await read(`Entry Number,Liquidation Date\n${one},${written}`);
		expect(days).toEqual([day]);
	});

for (const name of ['Date Liquidated', 'Liquidated Date'])
	test(`“${name}” is the liquidation`, async () => {
		const { columns } = await read(`Entry Number,${name}\n${one},09/18/2026`);
		expect(columns).toEqual([{ entry: 0, liquidationDay: 1 }]);
	});

const bytes = (...values: (number | string)[]) =>
	Uint8Array.from(
		values.flatMap((value) => (typeof value === 'number' ? [value] : [...Buffer.from(value)]))
	);

for (const { name, data, problem } of [
	{ name: 'gzip', data: bytes(0x1f, 0x8b, 8, 0, 0, 1, 2), problem: 'other-archive' },
	{ name: '7-Zip', data: bytes('7z', 0xbc, 0xaf, 0x27, 0x1c, 0, 4), problem: 'other-archive' },
	{ name: 'RAR', data: bytes('Rar!', 0x1a, 7, 0, 1), problem: 'other-archive' },
	{ name: 'Excel 4', data: bytes(9, 4, 6, 0, 0, 0, 0x10, 0, one), problem: 'old-workbook' },
	{ name: 'Excel 2', data: bytes(9, 0, 4, 0, 2, 0, 0x10, 0, one), problem: 'old-workbook' },
	{
		name: 'Excel 95 without its archive',
		data: bytes(9, 8, 8, 0, 0, 5, 5, 0, one),
		problem: 'old-workbook',
	},
	{ name: 'PDF behind a blank line', data: bytes('\r\n%PDF-1.7\n'), problem: 'pdf' },
	{
		name: 'a page in one file, its kind on a line of its own',
		data: bytes(
			`MIME-Version: 1.0\r\nContent-Type:\r\n multipart/related; boundary="x"\r\n\r\n${one}`
		),
		problem: 'web-page',
	},
])
	test(`a file that is no list is named for what it is: ${name}`, async () => {
		expect((await read(data)).troubles).toEqual([{ file: 'list', problem, from: undefined }]);
	});
