import { cellsAsTheyStand, namedDelimiter, quotedRows, quoteState } from '../text/quotedCells.ts';
import { limits } from './limits.ts';
import { type TextSizes, textSizes } from './textPieces.ts';

const delimiters = [',', '\t', ';', '|'] as const;

/**
 * The sign that divides the cells of a text: the one that most lines have, counted outside of
 * quotation marks. Gives the comma where none is used. Looks at no more than sixty lines.
 *
 * @example
 * guessDelimiter('Entry Number;Type\nB7603245278;01'); // => ';'
 */
function guessDelimiter(text: string): string {
	const lines = text.replace(/"[^"]*"/g, '').split('\n', 60);
	const used = delimiters.map(
		(delimiter) => lines.filter((line) => line.includes(delimiter)).length
	);
	const most = Math.max(...used);
	return most === 0 ? ',' : (delimiters[used.indexOf(most)] ?? ',');
}

/** A cell that goes over more lines than this, or has more characters, was never meant as one. */
const longestCell = { lines: 200, characters: limits.rowLength };

/**
 * Turns a text, piece by piece, into rows of cells and hands them over with their place, from 1.
 * No quotation mark swallows a row: one that is not closed as CSV wants it is taken as it stands, in
 * that line alone, and so is one whose cell would take in a line that is surely a row of its own, such
 * as one with an entry number (`isRow`).
 */
export class TextRows {
	readonly #onRow: (cells: readonly string[], place: number) => void;
	readonly #isRow: (line: string) => boolean;
	readonly #guess: number;
	#delimiter: string | undefined;
	#unclosed: number | undefined;
	#rest = '';
	#place = 0;

	constructor(
		onRow: (cells: readonly string[], place: number) => void,
		isRow: (line: string) => boolean,
		{ guess }: Pick<TextSizes, 'guess'> = textSizes
	) {
		this.#guess = guess;
		this.#onRow = onRow;
		this.#isRow = isRow;
	}

	/**
	 * The place of the row that the next piece begins, where it begins one and a line of letters and
	 * digits is one cell; else `undefined`.
	 */
	get nextPlace(): number | undefined {
		const isBetween = this.#rest === '' && delimiters.some((sign) => sign === this.#delimiter);
		return isBetween ? this.#place + 1 : undefined;
	}

	/** Says that so many rows stood here, which were read already. */
	skip(rows: number): void {
		this.#place += rows;
	}

	/** Takes the next piece of the text, with \n alone between its lines. */
	add(piece: string): void {
		this.#rest += piece;
		// What divides the cells shows in the same part of a text, however it comes in pieces.
		if (this.#delimiter === undefined && this.#rest.length < this.#guess) return;
		const end = this.#rest.lastIndexOf('\n') + 1;
		const done = this.#take(this.#rest.slice(0, end), true);
		this.#rest = this.#rest.slice(done);
	}

	/** Says that the text is over. Gives the place of the first row whose mark is never closed, or `undefined`. */
	end(): number | undefined {
		this.#take(this.#rest, false);
		this.#rest = '';
		return this.#unclosed;
	}

	/** Hands over the rows of some whole lines; gives how much of the text they were. */
	#take(text: string, more: boolean): number {
		this.#delimiter ??= delimiterOf(this.#rest, this.#guess);
		if (text === '') return 0;
		const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
		const rows = lines === '' ? [['']] : quotedRows(lines, this.#delimiter);
		if (rows && !rows.some((cells) => cells.some((cell) => cell.includes('\n')))) {
			for (const cells of rows) this.#onRow(cells, ++this.#place);
			return text.length;
		}
		return this.#takeLines(lines.split('\n'), this.#delimiter, more);
	}

	#takeLines(lines: readonly string[], by: string, more: boolean): number {
		let done = 0;
		let at = 0;
		while (at < lines.length) {
			const together = linesOfRow(lines, at, by, this.#isRow);
			// The cell may be closed by a line that is still to come.
			if (together === 'unfinished' && more && lines.length - at < longestCell.lines) break;
			const count = typeof together === 'number' ? together : 1;
			const text = lines.slice(at, at + count).join('\n');
			const closed = typeof together === 'number';
			if (!closed && together !== 'broken') this.#unclosed ??= this.#place + 1;
			const [cells = ['']] = closed ? (quotedRows(text, by) ?? []) : [cellsAsTheyStand(text, by)];
			this.#onRow(cells, ++this.#place);
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
function delimiterOf(text: string, length: number): string {
	const named = namedDelimiter(text.slice(0, text.indexOf('\n') + 1));
	return named ?? guessDelimiter(text.slice(0, length));
}
