import { type DayNumber, toDayNumber } from '../../../src/days/dayNumber.ts';
import { EntryTable } from '../../../src/entries/entryTable.ts';
import { findingsIn } from '../../../src/entries/findings.ts';
import { judge } from '../../../src/entries/judge.ts';
import type { Terms, Verdict } from '../../../src/entries/verdict.ts';
import { RowReader, type TableReport } from '../../../src/entries/rowReader.ts';

export const today: DayNumber = toDayNumber('2026-11-22');

/** Reads tables of cells as files would give them, and judges the list. */
export function judged(
	tables: readonly (readonly (readonly string[])[])[],
	terms: Partial<Terms> = {}
): { table: EntryTable; reports: TableReport[]; verdict: Verdict; said: string[][] } {
	const table = new EntryTable();
	const reports = tables.map((rows, place) => {
		const reader = new RowReader(table, place);
		rows.forEach((cells, at) => reader.row(cells, at + 1));
		return reader.end();
	});
	const verdict = judge(table, {
		today,
		columns: reports.map(({ layout }) => layout.columns),
		...terms,
	});
	return { table, reports, verdict, said: [...verdict.masks].map(findingsIn) };
}
