import { expect, test } from 'playwright/test';

import { claims, entry, lines, read, refunds, statesOf, tracking } from './reports.ts';

/** Reports as people have them: each kind of them lost or refused rows in some program. */

const [one, two, three, four] = [entry(1), entry(2), entry(3), entry(4)] as const;
const dashed = (number: string) =>
	`${number.slice(0, 3)}-${number.slice(3, 10)}-${number.slice(10)}`;
const failed = { [one]: 'refused', [two]: 'refused', [three]: 'refused', [four]: 'refused' };
const four4 = [one, two, three, four];

for (const { name, text } of [
	{
		name: 'marks around a word of a message',
		text: `ENTRY_NUMBER,CLAIM_NUMBER,STATUS,ERROR_DESCRIPTION\n${four4.map((each) => `${each},1,Failed,"INVALID" HTS`).join('\n')}`,
	},
	{
		name: 'inches in a message before the number',
		text: `Error,Entry Number,Status\n12" pipe,${one},Failed\n"3/4"" valve",${two},Failed\n"8",${three},Failed\nx,${four},Failed`,
	},
	{
		name: 'a mark that opens and one far below that closes',
		text: `Entry Number,Status,Error\n${one},Failed,"12 in\n${two},Failed,pipe\n${three},Failed,14 in"\n${four},Failed,rod`,
	},
	{
		name: 'marks never closed, with tabs',
		text: `Entry Number\tStatus\tError\n${four4.map((each) => `${each}\tFailed\t"Al`).join('\n')}`,
	},
	{
		name: 'a mark after a semicolon',
		text: `Entry Number;Status;Error\n${four4.map((each) => `${each};Failed;"X" y "z`).join('\n')}`,
	},
])
	test(`a quotation mark swallows no row of a report: ${name}`, async () =>
		expect(await statesOf([{ text }])).toEqual(failed));

for (const { name, text } of [
	{ name: '="…"', text: claims(...four4.map((each) => [each, 'Failed'] as const)) },
	{
		name: 'dashes',
		text: claims(...four4.map((each) => [dashed(each), 'Failed'] as const)),
	},
	{
		name: 'spaces for dashes',
		text: claims(...four4.map((each) => [dashed(each).replaceAll('-', ' '), 'Failed'] as const)),
	},
	...['Entry: ', 'Entry no. ', '#', '1. ', '• ', '(1) '].map((before) => ({
		name: `“${before}” before each`,
		text: `Entry Number,Status,Error\n${four4.map((each) => `${before}${dashed(each)},Failed,X`).join('\n')}`,
	})),
	...['.', ';', ' (filed)', ' – March'].map((after) => ({
		name: `“${after}” after each`,
		text: `Entry Number\tStatus\tError\n${four4.map((each) => `${dashed(each)}${after}\tFailed\tX`).join('\n')}`,
	})),
])
	test(`a number is found in its cell: ${name}`, async () =>
		expect(await statesOf([{ text }])).toEqual(failed));

for (const { name, text } of [
	{
		name: 'the same names on every page',
		text: `Entry Number,Status,Error\n${one},Failed,X\n${two},Failed,X\nEntry Number,Status,Error\n${three},Failed,X\n${four},Failed,X`,
	},
	{
		name: 'the names again in other case',
		text: `Entry Number,Status,Error\n${one},Failed,X\n${two},Failed,X\n\nENTRY NUMBER,STATUS,ERROR\n${three},Failed,X\n${four},Failed,X`,
	},
	{
		name: 'a second report below with its columns in another order',
		text: `Entry Number,Status,Error\n${one},Failed,X\n${two},Failed,X\n\nStatus,Error,Entry Number\nFailed,X,${three}\nFailed,X,${four}`,
	},
	{
		name: 'a title between',
		text: `Entry Number,Status,Error\n${one},Failed,X\n${two},Failed,X\nClaim 2\n${three},Failed,X\n${four},Failed,X`,
	},
	{
		name: 'another report below',
		text: `${claims([one, 'Failed'], [two, 'Failed'])}\r\nEntry Number,Status,Error\r\n${three},Failed,X\r\n${four},Failed,X`,
	},
])
	test(`headings in the middle lose no entry: ${name}`, async () =>
		expect(await statesOf([{ text }])).toEqual(failed));

test('rows of a report without headings above another are not its title: they are read, or named', async () => {
	const below = `Entry Number,Status,Error\n${three},Failed,X\n`;
	const list = await read([{ text: `${one}\n${two}\n\n${below}` }]);
	expect(
		list.summary().reports.map(({ leftOut, heads, read: taken }) => [leftOut, heads, taken])
	).toEqual([
		[2, 0, 0],
		[0, 1, 1],
	]);
	const deposits = await read([
		{ text: `10/14/2026,DEPOSIT,1500.00\n10/15/2026,x,7.00\n${below}` },
	]);
	expect(deposits.summary().bank?.openDepositCount).toBe(2);
	expect(deposits.summary().totals.refused.entries).toBe(1);
	const titled = await read([{ text: `Report of 10/14/2026\nImporter 12-3456789\n${below}` }]);
	expect(titled.summary().reports).toHaveLength(1);
});

test('what a person says of the second of two reports under each other is said of that one', async () => {
	const text = `${claims([one, 'Failed'])}\nEntry Number,Status,Error\n${two},Failed,X\n`;
	const session = await read([{ text }], {}, new Map([[1, { kind: 'other' }]]));
	expect(session.summary().reports.map(({ layout }) => layout.kind)).toEqual([
		'claim-details',
		'other',
	]);
	expect(session.summary().totals.refused.entries).toBe(1);
});

/** Pages of a printed report: headings that say which page it is, and rows below. */
const pages = (count: number, perPage: number, heads: (page: number) => string) =>
	Array.from({ length: count }, (_, page) =>
		[
			heads(page + 1),
			...Array.from(
				{ length: perPage },
				(_row, row) => `${entry(1 + page * perPage + row)},1,Failed,X`
			),
		].join('\n')
	).join('\n');
const plainHeads = 'Entry Number,Claim Number,Status,';
for (const { name, heads } of [
	{ name: 'with a page’s number', heads: (page: number) => `${plainHeads}Page ${page}` },
	{
		name: 'with a page’s number of all, after the first',
		heads: (page: number) => plainHeads + (page === 1 ? 'Error' : `Page ${page}/260`),
	},
	{
		name: 'with spaces',
		heads: (page: number) => `Entry${' '.repeat(1 + (page % 2))}Number,Claim Number,Status,Error`,
	},
	{
		name: 'with underscores and other case',
		heads: (page: number) =>
			page % 2 ? `${plainHeads}Error` : 'ENTRY_NUMBER,CLAIM_NUMBER,STATUS,ERROR',
	},
	{
		name: 'with a shorter name',
		heads: (page: number) => `${page % 2 ? 'Entry No.' : 'Entry Number'},Claim Number,Status,Error`,
	},
	{
		name: 'with a column more that is not used',
		heads: (page: number) => `${plainHeads}Error${page % 2 ? ',' : `,Run ${page}`}`,
	},
])
	test(`a report of 260 printed pages is one, and read whole: headings ${name}`, async () => {
		const session = await read([{ text: pages(260, 40, heads) }]);
		const { reports, troubles } = session.summary();
		expect(troubles).toEqual([]);
		expect(
			reports.map(({ read: taken, leftOut, heads: above, beside }) => [
				taken,
				leftOut,
				above,
				beside,
			])
		).toEqual([[10_400, 0, 1, 259]]);
	});

for (const { name, top } of [
	{ name: 'spaces', top: 'Entry  Summary Number,Line,HTS Number,Line Tariff Duty Amount' },
	{
		name: 'a page’s number',
		top: `Entry Summary Number,Line,HTS Number,Line Tariff Duty Amount,Page 2`,
	},
	{
		name: 'a page’s number of all',
		top: `Entry Summary Number,Line,HTS Number,Line Tariff Duty Amount,Page 2/9`,
	},
	{ name: 'other case', top: 'ENTRY SUMMARY NUMBER,LINE,HTS NUMBER,LINE TARIFF DUTY AMOUNT' },
	{ name: 'underscores', top: 'Entry_Summary_Number,Line,HTS_Number,Line_Tariff_Duty_Amount' },
])
	test(`lines at the top of a page are of the entry above it: headings with ${name}`, async () => {
		const session = await read([
			{
				text: `${heading}\n${one},1,6109100012,1\n${top}\n,1,99030125,2\n${two},1,6109100012,1\n,1,99030125,3`,
			},
		]);
		expect(session.summary().reports).toHaveLength(1);
		expect(session.entries({ only: 'all' }, 0, 9).map(({ standing }) => standing.duty)).toEqual([
			200, 300,
		]);
	});

test('a bank’s sections headed Amount and Credit in turn are one list; with debits it is another', async () => {
	const sections = Array.from(
		{ length: 240 },
		(_, place) =>
			`Date,Description,${place % 2 ? 'Credit' : 'Amount'}\n10/14/2026,x,${place + 1}.00`
	);
	const { reports, troubles, bank } = (await read([{ text: sections.join('\n') }])).summary();
	expect(troubles).toEqual([]);
	expect(reports.map(({ read: taken, beside }) => [taken, beside])).toEqual([[240, 239]]);
	expect(bank?.openDepositCount).toBe(240);
	const other = await read([
		{
			text: `Date,Description,Amount\n10/14/2026,x,1.00\nDate,Description,Debit,Credit\n10/14/2026,x,,2.00\n10/15/2026,x,3.00,`,
		},
	]);
	expect(other.summary().reports).toHaveLength(2);
	expect(other.summary().bank?.openDepositCount).toBe(2);
});

test('a column of names that begins on a later page is not shown', async () => {
	const session = await read([
		{
			text: `Entry Number,Status,Error,Remarks\n${one},Failed,X,a\nEntry Number,Status,Error,Payee Name\nnone 12345,Failed,X,Ann`,
		},
	]);
	const { reports } = session.summary();
	expect(reports).toHaveLength(2);
	expect(JSON.stringify(reports)).not.toContain('Ann');
});

const heading = 'Entry Summary Number,Line,HTS Number,Line Tariff Duty Amount';
for (const { name, text } of [
	{
		name: 'merged cells',
		text: `${heading}\n${one},1,6109100012,1\n,1,99030125,2\n${two},1,6109100012,1\n,1,99030125,3`,
	},
	{
		name: 'spaces in the merged cells',
		text: `${heading}\n${one},1,6109100012,1\n  ,1,99030125,2\n${two},1,6109100012,1\n ,1,99030125,3`,
	},
	{
		name: 'three lines below each',
		text: `${heading}\n${one},1,6109100012,1\n,1,99038815,2\n,1,99030125,2\n${two},1,6109100012,1\n,2,99030125,1.5\n,3,99030220,1.5`,
	},
	{
		name: '="" in the merged cells',
		text: `${heading}\n${one},1,6109100012,1\n="",1,99030125,2\n${two},1,6109100012,1\n="",1,99030125,3`,
	},
	{
		name: 'tabs',
		text: `${heading}\n${one},1,6109100012,1\n,1,99030125,2\n${two},1,6109100012,1\n,1,99030125,3`.replaceAll(
			',',
			'\t'
		),
	},
])
	test(`a row without a number is a line of the entry above: ${name}`, async () => {
		const session = await read([{ text }]);
		session.summary();
		expect(session.entries({ only: 'all' }, 0, 9).map(({ standing }) => standing.duty)).toEqual([
			200, 300,
		]);
	});

for (const { name, heads } of [
	{ name: 'no spaces', heads: 'EntrySummaryNumber,HTSNumber,LineTariffDutyAmount,LiquidationDate' },
	{
		name: 'underscores',
		heads: 'entry_summary_number,hts_number,line_tariff_duty_amount,liquidation_date',
	},
	{
		name: 'capitals',
		heads: 'ENTRY SUMMARY NUMBER,HTS NUMBER - FULL,LINE TARIFF DUTY AMOUNT,LIQ DATE',
	},
	{ name: 'short words', heads: 'Entry No.,HTS,Duty Amt,Liq. Date' },
	{ name: 'signs after', heads: 'Entry #,HTS Code,Duty Amount ($),Liquidation Date' },
	{
		name: 'two lines in a cell',
		heads: '"Entry\nNumber","HTS\nNumber","Duty\nAmount","Liquidation\nDate"',
	},
])
	test(`the columns of ES-003 are known by other headings: ${name}`, async () => {
		const session = await read([{ text: `${heads}\n${one},99030125,5.00,10/15/2026\n` }]);
		session.summary();
		const [found] = session.entries({ only: 'all' }, 0, 9);
		expect(found?.standing).toMatchObject({ duty: 500, liquidationDay: '2026-10-15' });
	});

for (const { written, day } of [
	{ written: '2026-10-15T00:00:00.000Z', day: '2026-10-15' },
	{ written: 'Thursday, October 15, 2026', day: '2026-10-15' },
	{ written: '15-OCT-26', day: '2026-10-15' },
	{ written: '15.10.2026', day: '2026-10-15' },
	{ written: '20261015', day: '2026-10-15' },
	{ written: '10/15/26 12:00 AM', day: '2026-10-15' },
	{ written: '46310', day: '2026-10-15' },
	...['1/0/1900', '00/00/0000', 'Pending', '12/31/9999', '0', 'N/A'].map((none) => ({
		written: none,
		day: undefined,
	})),
])
	test(`a day of a report written “${written}” is ${day ?? 'none, and no fault'}`, async () => {
		const session = await read([
			{
				text: `Entry Summary Number\tHTS Number\tLiquidation Date\n${one}\t99030125\t${written}\n`,
			},
		]);
		expect(session.summary().reports[0]?.notes).toEqual({});
		const [found] = session.entries({ only: 'all' }, 0, 9);
		expect(found?.standing.liquidationDay).toBe(day);
	});

for (const written of ['30326', '50326', '99999', '2026', '13/13/2026'])
	test(`“${written}” is no day of a report, and told`, async () => {
		const session = await read([{ text: lines([one], [], written) }]);
		expect(session.summary().reports[0]?.notes['day-unreadable']).toBeGreaterThan(0);
		expect(session.entries({ only: 'all' }, 0, 9)[0]?.standing.liquidationDay).toBeUndefined();
	});

for (const heads of [
	'Liquidation Date (Estimated)',
	'Estimated Liquidation Date',
	'Scheduled Liquidation Date',
	'Liquidation Extension Date',
	'Projected Liq Date',
])
	test(`“${heads}” is not taken for the liquidation`, async () => {
		const session = await read([
			{ text: `Entry Summary Number,HTS Number,${heads}\n${one},99030125,05/01/2026\n` },
		]);
		session.summary();
		expect(session.entries({ only: 'all' }, 0, 9)[0]?.standing.liquidationDay).toBeUndefined();
	});

for (const below of [
	'Total,,,210.50',
	'Grand Total:,,,210.50',
	',,,210.50',
	'Page 1 of 1',
	'Note: amounts in USD',
	'Generated 11/20/2026 by ACE',
	'Subtotal (2),,1,210.50',
])
	test(`“${below}” is no row of a report, and no fault`, async () => {
		const tables = [lines([one]), tracking({ entry: two }), refunds({ number: 'R1' })];
		const { reports } = (
			await read(tables.map((text) => ({ text: `${text}${below}\n` })))
		).summary();
		for (const report of reports) expect(report).toMatchObject({ beside: 1, leftOut: 0 });
		expect(reports).toHaveLength(3);
	});

test('a sum below the refunds is no refund, and a company may be named as a sum is', async () => {
	const text = refunds({ number: 'R1', total: '100.00' }, { number: 'Total', total: '100.00' });
	const session = await read([{ text: text.replace('Acme Secret LLC', 'Total Supply Inc.') }]);
	expect(session.summary().payments).toEqual({ paid: { payments: 1, cents: 10_000 } });
});

for (const { name, text, problem } of [
	{ name: 'a table of a web page', text: `<html><table><tr><td>${one}`, problem: 'web-page' },
	{ name: 'a bare table', text: `<table><tr><td>${one}`, problem: 'web-page' },
	{
		name: 'a page in one file',
		text: `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${one}`,
		problem: 'web-page',
	},
	{
		name: 'SpreadsheetML',
		text: `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook><Cell>${one}</Cell></Workbook>`,
		problem: 'xml-workbook',
	},
	{ name: 'formatted text', text: `{\\rtf1\\ansi ${one}}`, problem: 'rich-text' },
])
	test(`a report that is no workbook is named for what it is: ${name}`, async () => {
		const { reports, troubles } = (await read([{ text, name: 'report.xls' }])).summary();
		expect(troubles).toEqual([{ file: 'report.xls', problem, from: undefined }]);
		expect(reports).toEqual([]);
	});

for (const { name, text } of [
	{
		name: 'the filer code in a column of its own',
		text: `Filer,Entry No,Claim Number,Status\n${four4.map((each) => `${each.slice(0, 3)},${each.slice(3)},1,Failed`).join('\n')}`,
	},
	{
		name: 'wrapped for a spreadsheet, with a dash',
		text: `Filer Code,Entry Number,Status\n${four4.map((each) => `="${each.slice(0, 3)}","=""${each.slice(3, 10)}-${each.slice(10)}""",Failed`).join('\n')}`,
	},
	{
		name: 'a filer code beside the whole number',
		text: `Filer Code,Entry Number,Status\n${four4.map((each) => `B76,${each},Failed`).join('\n')}`,
	},
])
	test(`a number in two cells is one: ${name}`, async () =>
		expect(await statesOf([{ text }])).toEqual(failed));

test('in an ES-003 of three columns a line below an entry is of it', async () => {
	const session = await read([
		{
			text: `Entry Summary Number,HTS Number - Full,Line Tariff Duty Amount\n${one},6109100012,10\n,99030125,5.00\n${two},99030125,7.00`,
		},
	]);
	const [report] = session.summary().reports;
	expect(report).toMatchObject({ read: 3, leftOut: 0 });
});

for (const { name, text } of [
	{
		name: 'German',
		text: 'Datum;Betrag;Text\n18.09.2026;1.234,56;US TREASURY\nSaldo;1.229,56;',
	},
	{
		name: 'Spanish',
		text: 'Fecha;Importe;Concepto\n2026-09-18;1.234,56;US TREASURY\nSaldo final;1.229,56;',
	},
	{
		name: 'English, with its balances',
		text: 'Date,Description,Debit,Credit,Balance\nOpening balance,,,,"1,000.00"\n09/18/2026,US TREAS 310,,"1,234.56","2,234.56"\nEnding balance,,,,"2,234.56"',
	},
])
	test(`a bank’s list is known by its headings: ${name}`, async () => {
		const session = await read([{ text }]);
		const { reports, bank } = session.summary();
		expect(reports).toMatchObject([{ layout: { kind: 'bank' }, read: 1, leftOut: 0 }]);
		expect(bank?.openDeposits).toEqual([{ day: '2026-09-18', cents: 123_456 }]);
	});
