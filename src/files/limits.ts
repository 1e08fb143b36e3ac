import { listRows } from '../numbers/numbers.ts';

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
