import type { ClockWords } from './clockFile.ts';
import type { Columns } from './columns.ts';
import type { Finding } from './findings.ts';
import type { Choices, Summary } from './listSession.ts';
import type { GivenFile } from '../files/readRows.ts';
import type { ReportWords, ShownRow } from './reportFile.ts';

/** What the page can ask of the worker, and what it answers to each. */
export interface EntryAsks {
	read: [
		asked: {
			files: readonly GivenFile[];
			columns: ReadonlyMap<number, Columns>;
			choices: Choices;
		},
		answer: { summary: Summary; remembered: number },
	];
	choose: [asked: Choices, answer: Summary];
	mend: [
		asked: { which: { row: number } | { finding: Finding }; choices: Choices },
		answer: Summary,
	];
	rows: [asked: { finding: Finding | undefined; from: number; count: number }, answer: ShownRow[]];
	clocks: [asked: { from: number; count: number }, answer: ShownRow[]];
	clockFile: [asked: ClockWords, answer: Blob];
	file: [asked: { place: number }, answer: Uint8Array<ArrayBuffer>];
	report: [asked: ReportWords, answer: Blob];
	/**
	 * Remembers what the files list, for the company that is shown; tells how many entries are
	 * remembered now, `undefined` where none can be.
	 */
	remember: [asked: { company: string }, answer: number | undefined];
	/** Tells whether all is forgotten. */
	forget: [asked: undefined, answer: boolean];
}
