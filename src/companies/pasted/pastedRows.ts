/** A pasted text into rows of cells, each with its line; no quotation mark takes in the next company. */
import {
	cellsAsTheyStand,
	namedDelimiter,
	quotedRows,
	quoteState,
} from '../../text/quotedCells.ts';

/** A row of a pasted list. */
export interface ListRow {
	/** The line that it begins on, from 1, as the person sees it. */
	readonly line: number;
	/** Over how many lines it goes. */
	readonly lines: number;
	readonly cells: readonly string[];
}

/** The lines of a text, and the sign between cells where its first line names one (`sep=;`). */
export interface ListText {
	readonly lines: readonly string[];
	readonly delimiter: string | undefined;
	/** The first line that may be a row. */
	readonly from: number;
}

/** Signs that divide cells, the surest first. */
export const delimiters = ['\t', ';', '|', ','] as const;

/**
 * How many lines a cell may go over: a spreadsheet's cell that holds line breaks. In a list of one
 * column two at most, since every line there may be a company.
 */
const mostLines = { table: 5, column: 2 };

/** Splits a text into lines, whatever ends them. */
export function listText(text: string): ListText {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n?|[\n\u2028\u2029]/);
	const first = lines.findIndex((line) => line.trim() !== '');
	const delimiter = namedDelimiter(lines[first] ?? '');
	return { lines, delimiter, from: delimiter === undefined ? 0 : first + 1 };
}

/**
 * The rows of a text with a sign between cells; lines without anything are none. A mark that opens a
 * cell and is not closed as CSV wants it is taken as it stands, in its line alone. Several lines are
 * one row only where a cell is closed in a line after, and nothing that it takes in looks like cells.
 */
export function pastedRows({ lines, from }: ListText, delimiter: string): ListRow[] {
	const table = lines.some((line) => line.includes(delimiter));
	const rows: ListRow[] = [];
	/** Whether a mark was opened in a line above and not closed in it. */
	let open = false;
	for (let at = from; at < lines.length;) {
		const line = lines[at] ?? '';
		const count = linesOfRow(lines, at, delimiter, table ? mostLines.table : mostLines.column);
		const closes: boolean = open && /^[^"]*"[^"]*$/.test(line);
		const cells =
			(count === 0 || closes
				? undefined
				: quotedRows(lines.slice(at, at + count).join('\n'), delimiter)?.[0]) ??
			cellsAsTheyStand(line, delimiter);
		open = count === 0 || (open && !closes);
		const over = Math.max(1, count);
		if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: at + 1, lines: over, cells });
		at += over;
	}
	return rows;
}

/** How many lines the row has that begins with one of them; 0 where its marks are taken as they stand. */
function linesOfRow(
	lines: readonly string[],
	from: number,
	delimiter: string,
	most: number
): number {
	let text = lines[from] ?? '';
	if (!text.includes('"')) return 1;
	for (let count = 1; ;) {
		const state = quoteState(text, delimiter);
		if (state === 'closed') return count;
		const next = lines[from + count];
		if (state === 'broken' || count === most || next === undefined || next.trim() === '') return 0;
		// What stands before the mark that closes would be in the cell: other cells, so other companies.
		if ((next.split('"')[0] ?? '').includes(delimiter)) return 0;
		text += `\n${next}`;
		count++;
	}
}
