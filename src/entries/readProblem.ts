import { listRows } from '../numbers/numbers.ts';

/** Why a file, or the rest of one, could not be read. Each has its words in the words of the entry list. */
export type ReadProblem =
	| 'empty'
	| 'too-large'
	| 'too-many-rows'
	| 'too-many-tables'
	| 'old-workbook'
	| 'locked-workbook'
	| 'damaged-workbook'
	| 'workbook-too-large'
	| 'pdf'
	| 'not-text'
	| 'unreadable'
	| 'quote-unclosed';

/** Stops the reading of a file, for a reason that a person can act on. */
export class ReadError extends Error {
	readonly problem: ReadProblem;

	constructor(problem: ReadProblem) {
		super(problem);
		this.problem = problem;
	}
}

/** What is read at most; far above any list of entries, and within what a phone holds. */
export const limits = {
	textBytes: 400_000_000,
	workbookBytes: 100_000_000,
	/** Of a workbook's parts, unpacked: all together, and one that must be held whole. */
	unpacked: 700_000_000,
	partHeld: 150_000_000,
	/** Beyond `bomb` bytes a part may be so many times its packed size; sheets are 10 to 40 times. */
	ratio: 200,
	bomb: 5_000_000,
	rows: listRows,
	tables: 200,
	/** A row of a text file, in characters: beyond it a quotation mark was never closed. */
	rowLength: 1_000_000,
} as const;
