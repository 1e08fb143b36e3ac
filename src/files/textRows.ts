import Papa from 'papaparse';
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

/** A character that no text has, once it is read: to take quotation marks as they stand. */
const noQuote = '\0';

/** A cell that goes over more lines than this, or has more characters, was never meant as one. */
const longestCell = { lines: 200, characters: limits.rowLength };

/**
 * How far quotation marks are closed in some lines, as CSV has it: a mark at the start of a cell
 * opens it, one before the next cell closes it, two stand for one. `broken` is what reads otherwise
 * in every program, such as `"Widget" brand`.
 */
function quoteState(text: string, delimiter: string): 'closed' | 'open' | 'broken' {
	let at = 0;
	for (;;) {
		if (text[at] !== '"') {
			const next = text.indexOf(delimiter, at);
			if (next < 0) return 'closed';
			at = next + 1;
			continue;
		}
		for (at++; ; at += 2) {
			at = text.indexOf('"', at);
			if (at < 0) return 'open';
			if (text[at + 1] !== '"') break;
		}
		const after = /[^ ]/.exec(text.slice(at + 1, at + 50))?.[0];
		if (after === undefined) return 'closed';
		if (after !== delimiter) return 'broken';
		at = text.indexOf(delimiter, at + 1) + 1;
	}
}

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
		const rows = parse(lines, by, '"');
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
			const [cells = []] = parse(text, by, closed ? '"' : noQuote) ?? [];
			onRow(closed ? cells : cells.map(withoutLoneQuote), ++place);
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

/** The rows of a text; `undefined` where its quotation marks are not closed as CSV wants it. */
function parse(text: string, delimiter: string, quoteChar: string): string[][] | undefined {
	const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar, escapeChar: quoteChar });
	// Papa's parser says what it found in a shape that its types leave open.
	const { data, errors } = parser.parse(text, 0, false) as {
		readonly data: string[][];
		readonly errors: readonly unknown[];
	};
	return errors.length > 0 ? undefined : data;
}

/** A cell without a mark at one end only. */
function withoutLoneQuote(cell: string): string {
	const text = cell.trim();
	if (text.startsWith('"') && !text.slice(1).includes('"')) return text.slice(1);
	return text.endsWith('"') && !text.slice(0, -1).includes('"') ? text.slice(0, -1) : cell;
}

/** The sign that divides cells: what the first line of an export says (`sep=;`), or a guess. */
function delimiterOf(text: string): string {
	return /^\ufeff?"?sep=(.)"?\s*\n/i.exec(text)?.[1] ?? guessDelimiter(text);
}
