import type fc from 'fast-check';
import { ReportSession } from '../../../src/reports/reportSession.ts';
import { sampleReports } from '../../../src/reports/samples.ts';
import { spoiledOf } from '../entries/fuzz.ts';
import { type Bytes, cell, workbook } from '../entries/workbookFiles.ts';
import { countWork } from '../workTime.ts';
import { choices, entry, today } from './reports.ts';

const bytes = (text: string): Bytes => Uint8Array.from(Buffer.from(text));
const row = (...cells: string[]) => `<row>${cells.map((each) => cell(each)).join('')}</row>`;

/** Sound reports of every shape, as texts and as a workbook, to be spoiled. */
const sound: readonly Bytes[] = [
	...sampleReports(today).map(({ text }) => bytes(text)),
	bytes(`Entry Number\r\n${entry(1)}\r\n${entry(2)}\r\n`),
	bytes('10/14/2026;Payment;1.234,56\n15.10.2026;x;20,00\n'),
	bytes(
		'OFXHEADER:100\nCHARSET:1252\n\n<OFX><CURDEF>USD<BANKTRANLIST><STMTTRN><DTPOSTED>20261122<TRNAMT>100.00<NAME>X</STMTTRN><STMTTRN><DTPOSTED>20261123120000[-5:EST]<TRNAMT>-5,00</BANKTRANLIST></OFX>'
	),
	workbook(
		row('Entry Summary Number', 'HTS Number - Full', 'Line Tariff Duty Amount') +
			row(entry(1), '99030128', '$10,000.00') +
			row('', '6109100012', '5')
	),
];

/** A report that was spoiled. */
export const spoiledReport: fc.Arbitrary<Bytes> = spoiledOf(sound);

/**
 * What came of reading a file. Throws where a reader does, where a row is neither a heading, read,
 * beside nor left out with its reason, or where nothing is said of an unread file.
 */
export async function readAnyReport(
	data: Bytes
): Promise<{ milliseconds: number; rows: number; told: number }> {
	const worked = countWork();
	const session = await ReportSession.read([{ name: 'file', data: new Blob([data]) }], choices);
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
