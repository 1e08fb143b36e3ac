import fc from 'fast-check';
import { reportKinds, rolesOf } from '../../../src/reports/reportKinds.ts';
import { ReportSession } from '../../../src/reports/reportSession.ts';
import { sampleReports } from '../../../src/reports/samples.ts';
import type { ToldTable } from '../../../src/reports/reportTable.ts';
import { spoiledOf } from '../entries/fuzz.ts';
import { type Bytes, cell, workbook } from '../entries/workbookFiles.ts';
import { countWork } from '../workTime.ts';
import { choices, claims, entry, lines, refunds, today, tracking } from './reports.ts';

const bytes = (text: string): Bytes => Uint8Array.from(Buffer.from(text));
const row = (...cells: string[]) => `<row>${cells.map((each) => cell(each)).join('')}</row>`;

/** Lines of a CSV without quotation marks as rows of a sheet. */
export const asRows = (text: string) =>
	text
		.trim()
		.split(/\r?\n/)
		.map((line) => row(...line.split(',')))
		.join('');

/** A sound report of every shape, as a text. */
export const shapes: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		sampleReports(today).map(({ name, text }) => [name, text.replaceAll('"', '')])
	),
	'a CAPE file': `Entry Number\r\n${entry(1)}\r\n${entry(2)}\r\n`,
	'a Validation Result': `Entry Number,Status,Error\r\n${entry(1)},Failed,UNABLE TO CALCULATE DUTY\r\n`,
	'REV-615': `REV-615 CAPE\n\nEntry Number,Claim,Refund\n${entry(1)},100000000001,5.00\n${entry(2)},,\n`,
	'Claim Details': claims([entry(1), 'Failed', 'PROTEST ON ENTRY']),
	'ES-003': lines([entry(1)], [entry(2)], '10/05/2026'),
	'ES-022': tracking({ entry: entry(1), refund: '5.00', number: 'R1' }),
	'REV-603': refunds({ number: 'R1' }),
	'a bank’s list': 'Date,Description,Amount\n10/14/2026,Deposit,1500.00\n',
};

/** Sound reports of every shape, as texts and as a workbook, to be spoiled. */
const sound: readonly Bytes[] = [
	...Object.values(shapes).flatMap((text) => [bytes(text), workbook(asRows(text))]),
	bytes('10/14/2026;Payment;1.234,56\n15.10.2026;x;20,00\n'),
	bytes(
		'OFXHEADER:100\nCHARSET:1252\n\n<OFX><CURDEF>USD<BANKTRANLIST><STMTTRN><DTPOSTED>20261122<TRNAMT>100.00<NAME>X</STMTTRN><STMTTRN><DTPOSTED>20261123120000[-5:EST]<TRNAMT>-5,00</BANKTRANLIST></OFX>'
	),
	workbook(
		row('Entry Summary Number', 'HTS Number - Full', 'Line Tariff Duty Amount') +
			row(entry(1), '99030128', '$10,000.00') +
			row('', '6109100012', '5')
	),
	workbook(asRows(claims([entry(1), 'Failed', 'PROTEST ON ENTRY'])), { stored: true }),
];

/** What a person may say of a table, whatever it holds: any kind, and any columns of it. */
const toldTable: fc.Arbitrary<ToldTable> = fc.constantFrom(...reportKinds).chain((kind) =>
	fc.record({
		kind: fc.constant(kind),
		columns: fc.dictionary(fc.constantFrom(...rolesOf[kind], 'entry'), fc.nat(20)),
		dayFirst: fc.option(fc.boolean(), { nil: undefined }),
	})
);

/** A report that was spoiled, and what a person said of it. */
export const spoiledAndTold: fc.Arbitrary<[file: Bytes, told?: ToldTable | undefined]> = fc.tuple(
	spoiledOf(sound),
	fc.option(toldTable, { nil: undefined })
);

/**
 * What came of reading a file. Throws where a reader does, where a row is neither a heading, read,
 * beside nor left out with its reason, or where nothing is said of an unread file.
 */
export async function readAnyReport(
	data: Bytes,
	told?: ToldTable
): Promise<{ milliseconds: number; rows: number; told: number }> {
	const worked = countWork();
	const session = await ReportSession.read([{ name: 'file', data: new Blob([data]) }], choices, {
		told: new Map(told && [[0, told]]),
	});
	const { reports, troubles, entries, totals } = session.summary();
	let all = 0;
	for (const { rows, heads, read, beside, leftOut, reasons } of reports) {
		all += rows;
		if (heads + read + beside + leftOut !== rows) throw new Error('a row is not accounted for');
		const named = Object.values(reasons).reduce((sum, count) => sum + count, 0);
		if (named !== leftOut) throw new Error('a row is left out without a reason');
	}
	const stand = Object.values(totals).reduce((sum, total) => sum + total.entries, 0);
	if (stand !== entries) throw new Error('an entry stands nowhere, or twice');
	if (reports.length === 0 && troubles.length === 0)
		throw new Error('a file was passed over in silence');
	return { milliseconds: worked(), rows: all, told: troubles.length };
}
