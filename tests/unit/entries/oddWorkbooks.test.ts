import { expect, test } from 'playwright/test';
import { checkWorkbook } from '../../../src/files/checkWorkbook.ts';
import { findingsIn } from '../../../src/entries/findings.ts';
import { judge } from '../../../src/entries/judge.ts';
import { readList } from '../../../src/entries/readList.ts';
import { ReportSession } from '../../../src/reports/reportSession.ts';
import { choices } from '../reports/reports.ts';
import { today } from './list.ts';
import { type Bytes, cell, head, parts, row, type Sheet, sheet, zip } from './workbookFiles.ts';

/** Workbooks that Excel opens and that programs other than Excel wrote. */

const numbers = ['B7600010014', 'B7600010022', 'B7600010030'];
const rows = [['Entry Number'], ...numbers.map((each) => [each])]
	.map(([text = ''], at) => `<row r="${at + 1}">${cell(text)}</row>`)
	.join('');
function renamed(
	all: Record<string, string>,
	rename: (name: string) => string
): Record<string, string> {
	return Object.fromEntries(Object.entries(all).map(([name, xml]) => [rename(name), xml]));
}

async function read(data: Bytes) {
	const { table, tables, troubles } = await readList([{ name: 'book', data: new Blob([data]) }]);
	const { masks } = judge(table, { today, columns: tables.map(({ layout }) => layout.columns) });
	return {
		troubles,
		numbers: Array.from({ length: table.length }, (_, at) => table.numberOf(at)),
		written: Array.from({ length: table.length }, (_, at) => table.writtenOf(at)),
		days: Array.from(table.liquidationDays.slice(0, table.length)),
		said: [...masks].map(findingsIn),
	};
}

const plain = parts([{ xml: sheet(rows) }]);
const chart: Sheet = {
	type: 'chartsheet',
	target: 'chartsheets/sheet1.xml',
	xml: `${head}<chartsheet/>`,
};
const second = (one: Sheet): Sheet => ({ ...one, target: 'chartsheets/sheet2.xml' });
const lastRows = rows.slice(rows.indexOf('<row r="3"'));
const strings = (texts: readonly string[]) =>
	`${head}<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
/** The same numbers as texts that stand in a part of their own. */
const shared = parts(
	[
		{
			xml: sheet(
				['Entry Number', ...numbers]
					.map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`)
					.join('')
			),
		},
	],
	{ 'xl/sharedStrings.xml': strings(['Entry Number', ...numbers]) }
);
const utf16 = (text: string) => Buffer.from('\ufeff' + text.replace('UTF-8', 'UTF-16'), 'utf16le');

for (const { name, data } of [
	{ name: 'ZIP64', data: zip(plain, { long: true }) },
	{ name: 'ZIP64, stored', data: zip(plain, { long: true, stored: true }) },
	{ name: 'ZIP64 in the heads of its parts too', data: zip(plain, { long: 'in heads' }) },
	{ name: 'ZIP64 with an end in the short way', data: zip(plain, { long: 'short end' }) },
	{
		name: 'part names with backslashes',
		data: zip(renamed(plain, (name) => name.replaceAll('/', '\\'))),
	},
	{ name: 'part names in capitals', data: zip(renamed(plain, (name) => name.toUpperCase())) },
	{ name: 'part names in lower case', data: zip(renamed(plain, (name) => name.toLowerCase())) },
	{
		name: 'a sheet named in another case than its relation',
		data: zip(renamed(plain, (name) => name.replace('sheet1.xml', 'Sheet1.xml'))),
	},
	{ name: 'a chart first', data: zip(parts([chart, { xml: sheet(rows) }])) },
	{ name: 'a chart last', data: zip(parts([{ xml: sheet(rows) }, chart])) },
	{
		name: 'a sheet outside of the usual folder',
		data: zip(parts([{ target: 'data/one.xml', xml: sheet(rows) }])),
	},
	{
		name: 'a sheet by its whole path',
		data: zip(parts([{ target: '/xl/worksheets/sheet1.xml', xml: sheet(rows) }])),
	},
	{
		name: 'two sheets in two folders',
		data: zip(
			parts([
				{ xml: sheet(rows.slice(0, rows.indexOf('<row r="3"'))) },
				{
					target: 'more/two.xml',
					xml: sheet(
						`<row r="1">${cell('Entry Number')}</row>${rows.slice(rows.indexOf('<row r="3"'))}`
					),
				},
			])
		),
	},
	{
		name: 'parts in UTF-16',
		data: zip({
			...plain,
			'xl/worksheets/sheet1.xml': utf16(sheet(rows)),
			'xl/workbook.xml': utf16(plain['xl/workbook.xml'] ?? ''),
		}),
	},
	{
		name: 'a row element for each cell',
		data: zip(
			parts([
				{
					xml: sheet(
						['Entry Number', ...numbers]
							.map(
								(each, at) =>
									`<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>x</t></is></c></row><row r="${at + 1}"><c r="B${at + 1}" t="inlineStr"><is><t>${each}</t></is></c></row>`
							)
							.join('')
					),
				},
			])
		),
	},
	{ name: 'ZIP64 with a chart', data: zip(parts([chart, { xml: sheet(rows) }]), { long: true }) },
	{
		name: 'ZIP64 with part names in capitals',
		data: zip(
			renamed(plain, (name) => name.toUpperCase()),
			{ long: true }
		),
	},
	{
		name: 'ZIP64, stored, with parts in UTF-16',
		data: zip(
			{ ...plain, 'xl/worksheets/sheet1.xml': utf16(sheet(rows)) },
			{ long: true, stored: true }
		),
	},
	{
		name: 'a chart between sheets',
		data: zip(
			parts([
				{ xml: sheet(rows.slice(0, rows.indexOf('<row r="3"'))) },
				chart,
				{ xml: sheet(`<row r="1">${cell('Entry Number')}</row>${lastRows}`) },
			])
		),
	},
	{ name: 'two charts first', data: zip(parts([chart, second(chart), { xml: sheet(rows) }])) },
	{
		name: 'a sheet of a dialog first',
		data: zip(
			parts([
				{
					type: 'dialogsheet',
					target: 'dialogsheets/sheet1.xml',
					xml: `${head}<dialogsheet/>`,
				},
				{ xml: sheet(rows) },
			])
		),
	},
	{
		name: 'shared texts in UTF-16',
		data: zip({ ...shared, 'xl/sharedStrings.xml': utf16(shared['xl/sharedStrings.xml'] ?? '') }),
	},
	{
		name: 'relations in UTF-16',
		data: zip({
			...plain,
			'xl/_rels/workbook.xml.rels': utf16(plain['xl/_rels/workbook.xml.rels'] ?? ''),
		}),
	},
	{
		name: 'every part in UTF-16',
		data: zip(Object.fromEntries(Object.entries(shared).map(([name, xml]) => [name, utf16(xml)]))),
	},
	{
		name: 'a sheet in UTF-16 with the higher byte first',
		data: zip({
			...plain,
			'xl/worksheets/sheet1.xml': Buffer.from(utf16(sheet(rows))).swap16(),
		}),
	},
	{
		name: 'a row element for each cell, without their places',
		data: zip(
			parts([
				{
					xml: sheet(
						['Entry Number', ...numbers].map((each) => `<row>${cell(each)}</row>`).join('')
					),
				},
			])
		),
	},
	{
		name: 'a row element for each of three cells',
		data: zip(
			parts([
				{
					xml: sheet(
						['Entry Number', ...numbers]
							.map((each, at) =>
								['x', each, 'y']
									.map(
										(text, column) =>
											`<row r="${at + 1}"><c r="${'ABC'[column] ?? ''}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`
									)
									.join('')
							)
							.join('')
					),
				},
			])
		),
	},
	{
		name: 'empty row elements between',
		data: zip(
			parts([
				{ xml: sheet(rows.replaceAll('</row>', '</row><row r="9"/>').replaceAll(/r="9"/g, '')) },
			])
		),
	},
	{
		name: 'shared texts as runs of letters in other looks',
		data: zip({
			...shared,
			'xl/sharedStrings.xml': (shared['xl/sharedStrings.xml'] ?? '').replaceAll(
				/<t>(.{4})(.*?)<\/t>/g,
				'<r><rPr><b/></rPr><t>$1</t></r><r><t xml:space="preserve">$2</t></r>'
			),
		}),
	},
	{
		name: 'backslashes and capitals',
		data: zip(renamed(shared, (name) => name.replaceAll('/', '\\').toUpperCase())),
	},
])
	test(`a workbook is read as Excel reads it, as a list and as a report: ${name}`, async () => {
		const result = await read(data);
		expect(result.troubles).toEqual([]);
		expect(result.numbers.filter((each) => each !== undefined)).toEqual(numbers);
		const session = await ReportSession.read([{ name: 'book', data: new Blob([data]) }], choices, {
			// What a list with another column is has to be said.
			told: new Map([0, 1, 2].map((place) => [place, { kind: 'cape-file' }])),
		});
		expect(session.summary().troubles).toEqual([]);
		expect(
			session.entries({ only: 'all' }, 0, 9).map(({ number }) => number.replaceAll('-', ''))
		).toEqual(numbers);
	});

for (const empty of ['<v></v>', '<v/>', '<v />', '<v> </v>'])
	test(`a cell with ${empty} is empty, and has not the first of the shared texts`, async () => {
		const text = (place: string, at: number) => `<c r="${place}" t="s"><v>${at}</v></c>`;
		const { days, numbers: found } = await read(
			zip(
				parts(
					[
						{
							xml: sheet(
								`<row r="1">${text('A1', 1)}${text('B1', 2)}</row><row r="2">${text('A2', 3)}${text('B2', 0)}</row><row r="3">${text('A3', 4)}<c r="B3" t="s">${empty}</c></row>`
							),
						},
					],
					{
						'xl/sharedStrings.xml': strings([
							'05/31/2026',
							'Entry Number',
							'Liquidation Date',
							...numbers,
						]),
					}
				)
			)
		);
		expect(found).toEqual(numbers.slice(0, 2));
		expect(days[0]).toBeGreaterThan(20_000);
		expect(days[1]).toBeLessThan(0);
	});

test('a formula that nobody calculated is told, and its row is not passed over', async () => {
	const {
		written,
		said,
		numbers: found,
	} = await read(
		zip(
			parts([
				{
					xml: sheet(
						`<row r="1">${cell('Entry Number')}</row><row r="2"><c r="A2"><f>Other!A2</f></c></row><row r="3">${cell(numbers[0] ?? '')}</row>`
					),
				},
			])
		)
	);
	expect(written[0]).toBe('=Other!A2');
	expect(said[0]?.length).toBeGreaterThan(0);
	expect(found).toEqual([undefined, numbers[0]]);
});

test('a sheet of values, formulas and widths of columns is plain, and is not written anew', async () => {
	const widths = `<cols><col min="1" max="1" width="20"/></cols>`;
	const xml = sheet(rows).replace('<sheetData>', `${widths}<sheetData>`);
	const odd = async (content: string) =>
		(await checkWorkbook(new Blob([zip(parts([{ xml: content }]))]), () => undefined)).odd.size;
	expect(await odd(xml)).toBe(0);
	expect(await odd(xml.replace('</row>', '<c><f>A1</f></c></row>'))).toBe(1);
	expect(await odd(xml.replace('</row>', '<c><f si="0"/></c></row>'))).toBe(1);
	expect(await odd(xml.replace('</row>', '<c t="s"><v/></c></row>'))).toBe(1);
	expect(await odd(xml.replace('</row>', '<c t="s"><v></v></c></row>'))).toBe(1);
	expect(await odd(xml.replace('</row>', '<c><f>A1</f><v>1</v></c><c><v>2</v></c></row>'))).toBe(0);
});

for (const { name, data, problem } of [
	{
		name: 'OpenDocument',
		data: zip({
			mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
			'content.xml': '<x/>',
		}),
		problem: 'open-document',
	},
	{
		name: 'Numbers',
		data: zip({ 'Index/Document.iwa': 'x', 'a.xml': '<x/>' }),
		problem: 'numbers-document',
	},
	{ name: 'a text document', data: zip({ 'word/document.xml': '<x/>' }), problem: 'other-archive' },
	{
		name: 'an archive of lists',
		data: zip({ 'list.csv': numbers.join('\n') }),
		problem: 'other-archive',
	},
	{
		name: 'a workbook of charts alone',
		data: zip(parts([chart])),
		problem: 'damaged-workbook',
	},
] as const)
	test(`an archive that is no workbook is named for what it is: ${name}`, async () => {
		expect((await read(data)).troubles).toEqual([{ file: 'book', problem, from: undefined }]);
	});

const list: Sheet = {
	name: 'Main Report',
	xml: sheet(
		row('Entry Summary Number', 'HTS Number - Full', 'Line Tariff Duty Amount') +
			row(numbers[0] ?? '', '99030125', '120') +
			row(numbers[1] ?? '', '99030125', '10')
	),
};
const sheetOf = (name: string, rows: readonly (readonly string[])[]): Sheet => ({
	name,
	xml: sheet(rows.map((cells) => row(...cells)).join('')),
});

for (const { name, rows: told, sheetName = 'Parameters', first = false } of [
	{
		name: 'labels and values',
		rows: [
			['Report', 'ES-003'],
			['Importer Number', '12-345678900'],
			['Filer', 'B76'],
			['Port', '2704'],
			['EIN', '12-3456789'],
		],
	},
	{
		name: 'a row of names, one of them of entries',
		rows: [
			['Prompt', 'Entry'],
			['Importer Number(s)', '123456789'],
			['', '12345678900'],
			['Filer Code', 'B76'],
		],
	},
	{
		name: 'importer numbers without dashes, one with the check digit of an entry',
		rows: [
			['Parameter', 'Value'],
			['Importer Number', '30100010013'],
			['IOR', '12345678900'],
			['Run Date', '11/20/2026'],
		],
		first: true,
	},
	{
		name: 'a text in each row, with another name',
		rows: [
			['Report Name: ES-003 Entry Summary Line Tariff Details'],
			['Importer Number: 12-345678900; 98-765432100'],
			['IRS # 12-3456789AB'],
			['Executed on 11/20/2026 08:15:22'],
		],
		sheetName: 'Cover',
		first: true,
	},
	{
		name: 'two hundred importer numbers below each other, with another name',
		rows: [
			['Report', 'ES-003'],
			['Importer Number', '12-345678900'],
			...Array.from({ length: 200 }, (_, at) => ['', `12-3456${String(at).padStart(3, '0')}00`]),
			['Port', '2704'],
		],
		sheetName: 'About',
	},
	{
		name: 'a number given by CBP, and an entry that was asked for',
		rows: [
			['Importer of Record Number', '262704-00123'],
			['Entry Summary Number', numbers[0] ?? ''],
		],
	},
])
	for (const told2 of [first, !first])
		test(`a sheet of parameters holds no entries, ${told2 ? 'before' : 'behind'} the list: ${name}`, async () => {
			const about = sheetOf(sheetName, told);
			const data = zip(parts(told2 ? [about, list] : [list, about]));
			const { table, tables } = await readList([{ name: 'book', data: new Blob([data]) }]);
			const verdict = judge(table, {
				today,
				columns: tables.map(({ layout }) => layout.columns),
			});
			expect(verdict).toMatchObject({ listed: 2, leftOut: 0, beside: told.length });
			expect(tables.map(({ sheet: at, rows: given }) => [at, given])).toEqual(
				told2
					? [
							[0, told.length],
							[1, 2],
						]
					: [
							[0, 2],
							[1, told.length],
						]
			);
		});

for (const { name, rows: told } of [
	{
		name: 'importers with their names',
		rows: [
			['Importer Number', 'Name'],
			['12345678900', 'Acme'],
			['98765432100', 'Beta'],
		],
	},
	{
		name: 'names before importers',
		rows: [
			['Name', 'IOR'],
			['Acme', '12345678900'],
			['Beta', '98765432101'],
		],
	},
	{
		name: 'counts in a column called Entries',
		rows: [
			['Importer', 'Entries', 'Duty'],
			['12-345678900', '2', '130.00'],
			['Total', '2', '130.00'],
		],
	},
	{
		name: 'bonds and telephones',
		rows: [
			['Bond Number', '991234567'],
			['Continuous bond', '12345678901'],
			['Phone', '12025550100'],
			['Fax', '2025550100'],
		],
	},
	{
		name: 'tariff numbers',
		rows: [
			['99030125', 'Reciprocal'],
			['6109100012', 'T-shirts'],
			['8471300100', 'Laptops'],
		],
	},
	{
		name: 'importers stacked below their names',
		rows: [
			['Importer Number', 'Filer', 'Port'],
			['12345678900', 'B76', '2704'],
			['98765432101', 'B77', '4601'],
		],
	},
	{
		name: 'names of a database',
		rows: [
			['IMP_NBR', '12-345678900'],
			['TEAM', '123'],
		],
	},
])
	test(`a sheet about importers beside the list holds no entries, and no faults: ${name}`, async () => {
		for (const sheets of [
			[list, sheetOf('Summary', told)],
			[sheetOf('Summary', told), list],
		]) {
			const { numbers: found, said } = await read(zip(parts(sheets)));
			expect(found.filter((number) => number !== undefined)).toEqual(numbers.slice(0, 2));
			expect(said.flat().filter((finding) => finding !== 'no-entry-row')).toEqual([]);
		}
	});

test('a number on a sheet of notes that has a check digit by chance is named, not listed', async () => {
	const { numbers: found, said } = await read(
		zip(parts([list, sheetOf('Info', [['Request ID', '30100010013']])]))
	);
	expect(found).toEqual([numbers[0], numbers[1], undefined]);
	expect(said[2]).toEqual(['no-number']);
});

test('invoices on another sheet that look like entries are named, not listed', async () => {
	const { numbers: found, said } = await read(
		zip(
			parts([
				list,
				sheetOf('Invoices', [
					['Invoice', 'Amount'],
					['INV12345678', '9.00'],
					['ABC12345678', '8.00'],
				]),
			])
		)
	);
	expect(found).toEqual([numbers[0], numbers[1], undefined, undefined, undefined]);
	expect(said.slice(2)).toEqual([['no-entry-row'], ['no-number'], ['no-number']]);
});

test('a number alone in a row of another sheet is named, not listed, and an importer’s is neither', async () => {
	const { numbers: found, said } = await read(
		zip(parts([list, sheetOf('Cover', [['12345678900'], ['x'], ['Importer'], ['12345678900']])]))
	);
	expect(found.slice(2)).toEqual([undefined, undefined, undefined, undefined]);
	expect(said.slice(2)).toEqual([
		['no-number'],
		['no-entry-row'],
		['no-entry-row'],
		['no-entry-row'],
	]);
});

test('a sheet of parameters is no list where the other has entries without any heading', async () => {
	const { numbers: found } = await read(
		zip(
			parts([
				sheetOf('Parameters', [
					['Importer Number', '12345678900'],
					['Entries', '30100010013'],
				]),
				sheetOf('Report', [['Our list'], ['for you'], ['thanks'], [numbers[0] ?? '']]),
			])
		)
	);
	expect(found.filter((number) => number !== undefined)).toEqual([numbers[0]]);
});

test('a sheet that lists entries without a heading is a list beside another', async () => {
	const { numbers: found } = await read(
		zip(parts([list, sheetOf('February', [[numbers[2] ?? ''], ['30100010015']])]))
	);
	expect(found).toEqual([...numbers, '30100010015']);
});

test('on a sheet of notes an entry is found, and what may be one is named', async () => {
	const { numbers: found, said } = await read(
		zip(
			parts([
				list,
				sheetOf('Notes', [
					['Importer', '12-345678900'],
					['Please file by Friday'],
					['Missing above', numbers[2] ?? ''],
					['Broker reference', '12345678901'],
					['IOR', '30100010013'],
				]),
			])
		)
	);
	expect(found).toEqual([
		numbers[0],
		numbers[1],
		undefined,
		undefined,
		numbers[2],
		undefined,
		undefined,
	]);
	expect(said.slice(2)).toEqual([
		['no-entry-row'],
		['no-entry-row'],
		[],
		['no-entry-row'],
		['no-number'],
	]);
});

test('a workbook’s only sheet is read whatever it is called', async () => {
	const { numbers: found } = await read(
		zip(parts([{ ...list, name: 'Parameters' }, sheetOf('Empty', [])]))
	);
	expect(found).toEqual(numbers.slice(0, 2));
});
