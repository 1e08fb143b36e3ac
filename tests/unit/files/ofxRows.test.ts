import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readRows } from '../../../src/files/readRows.ts';
import { read, refunds } from '../reports/reports.ts';

/** The older form, with tags that are not closed, and a heading. */
const sgml = (...transactions: readonly string[]) =>
	`OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:USASCII\r\nCHARSET:1252\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>\r\n<CURDEF>USD\r\n<BANKACCTFROM><BANKID>021000021<ACCTID>99887766<ACCTTYPE>CHECKING</BANKACCTFROM>\r\n<BANKTRANLIST><DTSTART>20261101<DTEND>20261130\r\n${transactions.join('\r\n')}\r\n</BANKTRANLIST><LEDGERBAL><BALAMT>5.00<DTASOF>20261130</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
const one = (day: string, amount: string, more = '') =>
	`<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>${day}<TRNAMT>${amount}<FITID>1${more}<NAME>ACME SECRET</STMTTRN>`;
const xml = (...transactions: readonly string[]) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD</CURDEF><BANKTRANLIST>${transactions.join('\n')}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

async function rowsOf(data: string | Uint8Array<ArrayBuffer>): Promise<string[][]> {
	const rows: string[][] = [];
	await readRows(new Blob([data]), {
		begin: () => undefined,
		row: (cells) => rows.push([...cells]),
		isRow: () => false,
		progress: () => undefined,
	});
	return rows.slice(1);
}

const two = [one('20261122', '1.00'), one('20261123', '-2.00')];
const both = [
	['2026-11-22', '1.00'],
	['2026-11-23', '-2.00'],
];
const first = both.slice(0, 1);
for (const { name, data, rows } of [
	{ name: 'the older form', data: sgml(...two), rows: both },
	{ name: 'tags in a line each', data: sgml(...two).replace(/</g, '\r\n<'), rows: both },
	{ name: 'tags in small letters', data: sgml(...two).toLowerCase(), rows: both },
	{
		name: 'transactions that are not closed',
		data: sgml(...two).replaceAll('</STMTTRN>', ''),
		rows: both,
	},
	{
		name: 'XML',
		data: xml(
			'<STMTTRN><DTPOSTED>20261122</DTPOSTED><TRNAMT>1.00</TRNAMT></STMTTRN>',
			'<STMTTRN><TRNAMT>-2.00</TRNAMT><DTPOSTED>20261123</DTPOSTED></STMTTRN>'
		),
		rows: both,
	},
	{
		name: 'XML on one line without its heading',
		data: '<OFX><STMTTRN><DTPOSTED>20261122</DTPOSTED><TRNAMT>1.00</TRNAMT></STMTTRN></OFX>',
		rows: first,
	},
	{
		name: 'days with a time and a zone, as the bank wrote them',
		data: sgml(one('20261122235959.000[-5:EST]', '1.00'), one('20261123000000[0:GMT]', '-2.00')),
		rows: both,
	},
	{
		name: 'a decimal comma and a plus',
		data: sgml(one('20261122', '+1234,56')),
		rows: [['2026-11-22', '+1234,56']],
	},
	{
		name: 'another currency, by its name',
		data: sgml(one('20261122', '9.00')).replace('<CURDEF>USD', '<CURDEF>CAD'),
		rows: [['2026-11-22', 'CAD 9.00']],
	},
	{
		name: 'a transaction in another currency',
		data: sgml(one('20261122', '9.00', '<CURRENCY><CURRATE>1.3<CURSYM>EUR</CURRENCY>')),
		rows: [['2026-11-22', 'EUR 9.00']],
	},
	{
		name: 'a transaction without a day, kept as a row',
		data: sgml(one('', '9.00')),
		rows: [['', '9.00']],
	},
	{ name: 'no transactions', data: sgml(), rows: [] },
])
	test(`OFX is read: ${name}`, async () => {
		expect(await rowsOf(data)).toEqual(rows);
	});

test('OFX in any encoding gives its days and amounts', async () => {
	const text = sgml(one('20261122', '1.00', '<MEMO>Zoë'));
	const latin = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
	const utf16 = Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
	for (const data of [latin, utf16, `\ufeff${text}`]) expect(await rowsOf(data)).toEqual(first);
});

test('a bank’s OFX is held against REV-603, and nothing else of it stays', async () => {
	const session = await read([
		{ text: refunds({ number: 'R1' }) },
		{
			text: sgml(one('20261122', '100.00'), one('20261123', '-5.00'), one('20261124', '7.00')),
			name: 'bank.ofx',
		},
	]);
	const summary = session.summary();
	expect(summary.bank).toMatchObject({
		matched: { payments: 1, cents: 10_000 },
		openPaymentCount: 0,
		openDepositCount: 1,
	});
	expect(summary.reports[1]).toMatchObject({ read: 2, leftOut: 1, reasons: { 'money-out': 1 } });
	expect(JSON.stringify(summary)).not.toMatch(/SECRET|99887766|021000021/);
});

test('as many transactions as a file has are read, and of one that is cut none is made up', async () => {
	const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 40 });
	await fc.assert(
		fc.asyncProperty(amounts, fc.double({ min: 0, max: 1, noNaN: true }), async (some, at) => {
			const text = sgml(...some.map((cents) => one('20261122', (cents / 100).toFixed(2))));
			expect(await rowsOf(text)).toHaveLength(some.length);
			const cut = text.slice(0, Math.max(20, Math.floor(text.length * at)));
			expect((await rowsOf(cut)).length).toBeLessThanOrEqual(some.length);
		}),
		{ numRuns: 50 }
	);
});

test('an OFX file that was made to hang a reader does not', async () => {
	for (const text of [
		`OFXHEADER:100\n<OFX>${'<STMTTRN>'.repeat(50_000)}`,
		`OFXHEADER:100\n<OFX>${'A_'.repeat(2_000_000)}.>`,
		`OFXHEADER:100\n<OFX><STMTTRN><CURRENCY>${'<CURSY'.repeat(400_000)}`,
	])
		expect((await rowsOf(text)).length).toBeLessThanOrEqual(50_000);
});

for (const [written, amount] of [
	['500.000', '500.00'],
	['1234,500', '1234.50'],
	['-12.345', '-12.35'],
	['+1000.0000', '1000.00'],
	['1,234.56', '1,234.56'],
	['12.34', '12.34'],
] as const)
	test(`an amount of a bank’s file has no sign between thousands: ${written}`, async () => {
		expect(await rowsOf(sgml(one('20261122', written)))).toEqual([['2026-11-22', amount]]);
	});
