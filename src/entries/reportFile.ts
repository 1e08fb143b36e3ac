import { csvLine } from '../text/csv.ts';
import { type CbpMessages, type Finding, weightOf } from './findings.ts';
import type { RowClock } from './rowClock.ts';

/** A row as a person is shown it. */
export interface ShownRow {
	/** Its place in the whole list, by which it is named. */
	readonly at: number;
	readonly file: string;
	readonly sheet: number | undefined;
	readonly place: number;
	readonly written: string;
	readonly number: string | undefined;
	readonly repair: string | undefined;
	/** The weightiest first. */
	readonly findings: readonly Finding[];
	/** Whether a file lists it. */
	readonly listed: boolean;
	readonly clock: RowClock | undefined;
}

/** The words of a report: its columns, and each finding's reason and next step. */
export interface ReportWords {
	readonly columns: readonly [
		file: string,
		row: string,
		written: string,
		listed: string,
		reason: string,
		message: string,
		next: string,
		liquidation: string,
		capeLastDay: string,
		estimate: string,
	];
	readonly yes: string;
	readonly no: string;
	readonly messages: CbpMessages;
	readonly reasons: Readonly<Record<Finding, { readonly reason: string; readonly next: string }>>;
}

/** The first line of a report. */
export function reportHeader({ columns }: ReportWords): string {
	return csvLine(columns);
}

/** What a report says of a row: everything but what was only put right. */
export function reportedOf({ findings }: ShownRow): Finding[] {
	return findings.filter((finding) => weightOf(finding) !== 'note');
}

/** A row's lines in a report: one for each finding. */
export function reportLines(row: ShownRow, { reasons, messages, yes, no }: ReportWords): string {
	const { clock } = row;
	return reportedOf(row)
		.map((finding) =>
			csvLine([
				fileOf(row),
				String(row.place),
				row.written,
				row.listed ? yes : no,
				reasons[finding].reason,
				messages[finding] ?? '',
				reasons[finding].next,
				clock?.liquidation ?? '',
				clock?.cape ?? '',
				clock?.estimate === true ? yes : '',
			])
		)
		.join('');
}

/** A row's file, with its sheet where a workbook has several. */
export function fileOf({ file, sheet }: ShownRow): string {
	return sheet === undefined ? file : `${file} (${sheet + 1})`;
}
