import type { EntryFilter, ReportChoices, ReportSummary } from './reportSession.ts';
import type { ShownEntry } from './shownEntry.ts';
import type { ListWords } from './reportList.ts';
import type { ReportFile } from './readReports.ts';
import type { LeftOutReason, NotedRow, RowNote, ToldTable } from './reportTable.ts';

/** What the page can ask of the worker, and what it answers to each. */
export interface ReportAsks {
	read: [
		asked: {
			files: readonly ReportFile[];
			told: ReadonlyMap<number, ToldTable>;
			choices: ReportChoices;
		},
		answer: ReportSummary,
	];
	choose: [asked: ReportChoices, answer: ReportSummary];
	entries: [asked: { filter: EntryFilter; from: number; count: number }, answer: ShownEntry[]];
	rows: [
		asked: { table: number; why: LeftOutReason | RowNote; from: number; count: number },
		answer: NotedRow[],
	];
	file: [asked: { place: number }, answer: Uint8Array<ArrayBuffer>];
	list: [asked: ListWords, answer: Blob];
}
