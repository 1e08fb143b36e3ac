import { cbpMessages, type Finding } from './findings';

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
}

/** The words of a report: its columns, and each finding's reason and next step. */
export interface ReportWords {
	readonly columns: readonly [
		file: string,
		row: string,
		written: string,
		reason: string,
		message: string,
		next: string,
	];
	readonly reasons: Readonly<Record<Finding, { readonly reason: string; readonly next: string }>>;
}

/**
 * A cell of a CSV. What a spreadsheet would take for a formula gets an apostrophe before it: the
 * text comes from a file that anyone may have written.
 */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The first line of a report. */
export function reportHeader({ columns }: ReportWords): string {
	return `${columns.map(cell).join(',')}\r\n`;
}

/** A row's lines in a report: one for each finding. */
export function reportLines(row: ShownRow, { reasons }: ReportWords): string {
	const sheet = row.sheet === undefined ? '' : ` (${row.sheet + 1})`;
	return row.findings
		.map((finding) =>
			[
				row.file + sheet,
				String(row.place),
				row.written,
				reasons[finding].reason,
				cbpMessages[finding] ?? '',
				reasons[finding].next,
			]
				.map(cell)
				.join(',')
		)
		.map((line) => `${line}\r\n`)
		.join('');
}
