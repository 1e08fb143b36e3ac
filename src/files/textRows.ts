import { cellsAsTheyStand, namedDelimiter, quotedRows, quoteState } from '../text/quotedCells.ts';
import { limits } from './limits.ts';

const delimiters = [',', '\t', ';', '|'] as const;

/**
 * The sign that divides the cells of a text: the one that most lines have, counted outside of
 * quotation marks. Gives the comma where none is used. Looks at the first lines only.
 *
 * @example
 * guessDelimiter('Entry Number;Type\nB7603245278;01'); // => ';'
 */
function guessDelimiter(text: string): string {
	const lines = text
		.slice(0, 20_000)
		.replace(/"[^"]*"/g, '')
		.split('\n', 60);
	const used = delimiters.map(
		(delimiter) => lines.filter((line) => line.includes(delimiter)).length
	);
	const most = Math.max(...used);
	return most === 0 ? ',' : (delimiters[used.indexOf(most)] ?? ',');
}

/** A cell that goes over more lines than this, or has more characters, was never meant as one. */
const longestCell = { lines: 200, characters: limits.rowLength };

/**
 * Turns the pieces of a text into rows of cells and hands them over with their place, from 1.
 * No quotation mark swallows a row: one that is not closed as CSV wants it is taken as it stands, in
 * that line alone, and so is one whose cell would take in a line that is surely a row of its own, such
 * as one with an entry number (`isRow`). Gives the place of the first row whose mark is never closed,
 * or `undefined`.
 */
export async function readTextRows(
	pieces: AsyncIterable<string>,
	onRow: (cells: readonly string[], place: number) => void,
	isRow: (line: string) => boolean
): Promise<number | undefined> {
	let delimiter: string | undefined;
	let unclosed: number | undefined;
	let rest = '';
	let place = 0;

	for await (const piece of pieces) {
		rest += piece;
		delimiter ??= delimiterOf(rest);
		const end = rest.lastIndexOf('\n') + 1;
		const done = take(rest.slice(0, end), delimiter, true);
		rest = rest.slice(done);
	}
	if (rest !== '') take(rest, delimiter ?? ',', false);
	return unclosed;

	/** Hands over the rows of some whole lines; gives how much of the text they were. */
	function take(text: string, by: string, more: boolean): number {
		if (text === '') return 0;
		const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
		const rows = quotedRows(lines, by);
		if (rows && !rows.some((cells) => cells.some((cell) => cell.includes('\n')))) {
			for (const cells of rows) onRow(cells, ++place);
			return text.length;
		}
		return takeLines(lines.split('\n'), by, more);
	}

	function takeLines(lines: readonly string[], by: string, more: boolean): number {
		let done = 0;
		let at = 0;
		while (at < lines.length) {
			const together = linesOfRow(lines, at, by, isRow);
			// The cell may be closed by a line that is still to come.
			if (together === 'unfinished' && more && lines.length - at < longestCell.lines) break;
			const count = typeof together === 'number' ? together : 1;
			const text = lines.slice(at, at + count).join('\n');
			const closed = typeof together === 'number';
			if (!closed && together !== 'broken') unclosed ??= place + 1;
			const [cells = []] = closed ? (quotedRows(text, by) ?? []) : [cellsAsTheyStand(text, by)];
			onRow(cells, ++place);
			done += text.length + 1;
			at += count;
		}
		return done;
	}
}

/** How many lines the row has that begins with one of them, or why its marks are taken as they stand. */
function linesOfRow(
	lines: readonly string[],
	from: number,
	delimiter: string,
	isRow: (line: string) => boolean
): number | 'broken' | 'unclosed' | 'unfinished' {
	let text = lines[from] ?? '';
	let state = text.includes('"') ? quoteState(text, delimiter) : 'closed';
	for (let next = from + 1; state === 'open'; next++) {
		const line = lines[next];
		if (line === undefined) return 'unfinished';
		if (next - from >= longestCell.lines || text.length > longestCell.characters) return 'unclosed';
		if (line.length < longestCell.characters && isRow(line)) return 'unclosed';
		text += `\n${line}`;
		if (line.includes('"')) state = quoteState(text, delimiter);
		if (state === 'closed') return next - from + 1;
	}
	return state === 'closed' ? 1 : 'broken';
}

/** The sign that divides cells: what the first line of an export says (`sep=;`), or a guess. */
function delimiterOf(text: string): string {
	return namedDelimiter(text.slice(0, text.indexOf('\n') + 1)) ?? guessDelimiter(text);
}
