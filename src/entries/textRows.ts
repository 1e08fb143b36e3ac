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

/** Papa's parser says what it found in a shape that its types leave open. */
interface Parsed {
	readonly data: string[][];
	readonly errors: readonly { readonly code?: string }[];
	readonly meta: { readonly cursor: number };
}

/** A character that no text has, once it is read: to take quotation marks as they stand. */
const noQuote = '\0';

/**
 * Turns the pieces of a text into rows of cells and hands them over with their place, from 1.
 * A quotation mark that is never closed would swallow the rest of the file: from its row on marks
 * are taken as they stand. Gives the place of that row, or `undefined`.
 */
export async function readTextRows(
	pieces: AsyncIterable<string>,
	onRow: (cells: readonly string[], place: number) => void
): Promise<number | undefined> {
	let delimiter: string | undefined;
	let quoteChar = '"';
	let unclosed: number | undefined;
	let rest = '';
	let place = 0;

	for await (const piece of pieces) {
		rest += piece;
		delimiter ??= guessDelimiter(rest);
		rest = rest.slice(take(rest, true));
		if (rest.length > limits.rowLength && quoteChar === '"') {
			giveUpQuotes();
			rest = rest.slice(take(rest, true));
		}
	}
	if (rest !== '') {
		const done = take(rest, false);
		if (done < rest.length) {
			giveUpQuotes();
			take(rest.slice(done), false);
		}
	}
	return unclosed;

	function giveUpQuotes(): void {
		quoteChar = noQuote;
		unclosed = place + 1;
	}

	/** Hands over the rows of a text; gives how much of it they were. */
	function take(text: string, more: boolean): number {
		const parser = new Papa.Parser({
			delimiter: delimiter ?? ',',
			newline: '\n',
			quoteChar,
			escapeChar: quoteChar,
		});
		const { data, errors, meta } = parser.parse(text, 0, more) as Parsed;
		const open = quoteChar === '"' && errors.some(({ code }) => code === 'MissingQuotes');
		// The last row is the one that the mark swallowed; it is read again, without marks.
		const rows = open ? data.slice(0, -1) : data;
		for (const cells of rows) onRow(cells, ++place);
		if (!open) return more ? meta.cursor : text.length;
		return endOf(text, rows.length);
	}

	/** Where so many rows of a text end, quotation marks considered. */
	function endOf(text: string, count: number): number {
		const parser = new Papa.Parser({
			delimiter: delimiter ?? ',',
			newline: '\n',
			quoteChar,
			preview: count,
		});
		return count === 0 ? 0 : (parser.parse(text, 0, false) as Parsed).meta.cursor;
	}
}
