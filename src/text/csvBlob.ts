import { csvMark } from './csv.ts';

/** So many characters are put aside at a time. */
const piece = 1_000_000;

/**
 * A CSV of any length for spreadsheets, in pieces that a browser can put on its disk. Takes what stands
 * above the rows, the rows, and the line or lines of each; CBP never sees such a file.
 */
export function csvBlob<Row>(
	above: string,
	rows: Iterable<Row>,
	linesOf: (row: Row) => string
): Blob {
	const parts = [csvMark + above];
	let some = '';
	for (const row of rows) {
		some += linesOf(row);
		if (some.length < piece) continue;
		parts.push(some);
		some = '';
	}
	return new Blob([...parts, some], { type: 'text/csv' });
}
