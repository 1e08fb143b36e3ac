import { checkDigitOf } from '../../../src/entries/entryNumber.ts';
import { readWords } from '../../../src/guide/words.ts';
import { type ReportChoices, ReportSession } from '../../../src/reports/reportSession.ts';
import type { ToldTable } from '../../../src/reports/reportTable.ts';

export const today = '2026-11-30';

/** An entry number with its check digit, by its own number. */
export function entry(number: number, filer = 'B76'): string {
	const first = filer + String(number).padStart(7, '0');
	return `${first}${checkDigitOf(first)}`;
}

export const choices: ReportChoices = {
	today,
	made: new Map(),
	accepted: new Map(),
	undeclared: false,
	filersApart: false,
	fileNames: await readWords('cape-files', 'en'),
};

/** A report as a text, or as bytes, with the day on which it was saved. */
export interface Given {
	readonly text: string | Uint8Array<ArrayBuffer>;
	readonly saved?: string;
	readonly name?: string;
}

/** Reads reports, and gives the session. */
export function read(
	given: readonly Given[],
	changed: Partial<ReportChoices> = {},
	told: ReadonlyMap<number, ToldTable> = new Map()
): Promise<ReportSession> {
	return ReportSession.read(
		given.map(({ text, saved, name }, place) => ({
			name: name ?? `report-${place}.csv`,
			data: new Blob([text]),
			saved,
		})),
		{ ...choices, ...changed },
		{ told }
	);
}

/** Where each entry stands, by its number without dashes. */
export async function statesOf(
	given: readonly Given[],
	changed: Partial<ReportChoices> = {},
	told: ReadonlyMap<number, ToldTable> = new Map()
): Promise<Record<string, string>> {
	const session = await read(given, changed, told);
	session.summary();
	return Object.fromEntries(
		session
			.entries({ only: 'all' }, 0, 1000)
			.map(({ number, state }) => [number.replaceAll('-', ''), state])
	);
}

const lineHeading =
	'Entry Summary Number,Entry Date,HTS Number - Full,Line Tariff Duty Amount,Liquidation Date\n';

/** An ES-003 with entries that have IEEPA lines and entries that have none any more. */
export function lines(
	withLines: readonly string[],
	without: readonly string[] = [],
	liquidation = ''
): string {
	return (
		lineHeading +
		withLines
			.map(
				(number) =>
					`${number},01/05/2026,6109100012,10.00,${liquidation}\n${number},01/05/2026,99030125,100.50,${liquidation}\n`
			)
			.join('') +
		without.map((number) => `${number},01/05/2026,6109100012,10.00,${liquidation}\n`).join('')
	);
}

/** Claim Details as ACE writes them. */
export function claims(
	...rows: readonly (readonly [entry: string, status: string, message?: string, claim?: string])[]
): string {
	return (
		'\ufeffENTRY_NUMBER,CLAIM_NUMBER,STATUS,ERROR_DESCRIPTION\r\n' +
		rows
			.map(
				([number, status, message = '', claim = '100000000001']) =>
					`="${number}",="${claim}",${status},${message}\r\n`
			)
			.join('')
	);
}

/** ES-022 by its columns; a row is what differs. */
export function tracking(
	...rows: readonly {
		entry: string;
		claim?: string;
		notify?: string;
		liquidation?: string;
		refund?: string;
		interest?: string;
		number?: string;
		day?: string;
		status?: string;
	}[]
): string {
	return (
		'Claim Number,Claim Status,Filer Code,Importer Number,CF 4811 Number,CF 4811 Name,Entry Summary Number,Entry Date,Liquidation Date,Control Team Number,Center ID Code,Center ID Name,Refund Amount,Interest Amount,Refund Number,Refund Date,Refund Status\n' +
		rows
			.map(
				(row) =>
					`${row.claim ?? '100000000001'},Accepted,B76,12-3456789AB,${row.notify ?? ''},,${row.entry},01/05/2026,${row.liquidation ?? ''},1,C,Center,${row.refund ?? ''},${row.interest ?? ''},${row.number ?? ''},${row.day ?? ''},${row.status ?? ''}\n`
			)
			.join('')
	);
}

/** A row of REV-603: what differs. */
export interface RefundRow {
	number: string;
	day?: string;
	secondary?: string;
	total?: string;
	payee?: string;
	document?: string;
}

/** REV-603 with its title and parameters, the headings in row 6, and a payee's address. */
export function refunds(...rows: readonly RefundRow[]): string {
	return (
		'Trade Refund Report\n\nImporter,12-3456789AB\n\n\nRefund ID,Payee ID,Company Name,C/O,Address,Refund Date,Refund Status,Secondary Status,Refund Type,Document Number,Total Refund Amount,Check/ACH Trace Number,Check or ACH,Center ID,Team Number,Port Code\n' +
		rows
			.map(
				(row) =>
					`${row.number},${row.payee ?? '12-3456789AB'},Acme Secret LLC,,1 Hidden Street,${row.day ?? '11/20/2026'},Certified,${row.secondary ?? 'Treasury Issued'},CAPE,${row.document ?? ''},${row.total ?? '100.00'},9,ACH,C,1,2704\n`
			)
			.join('')
	);
}
