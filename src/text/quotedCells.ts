/** Quotation marks in lines of comma, tab or semicolon lists: how far they are closed, and lines as they stand. */
import Papa from 'papaparse';

/** A character that no text has, once it is read: to take quotation marks as they stand. */
const noQuote = '\0';

/**
 * How far quotation marks are closed in some lines, as CSV has it: a mark at the start of a cell
 * opens it, one before the next cell closes it, two stand for one. `broken` is what reads otherwise
 * in every program, such as `"Widget" brand`.
 */
export function quoteState(text: string, delimiter: string): 'closed' | 'open' | 'broken' {
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

/** The rows of a text with \n between them; `undefined` where its quotation marks are not closed as CSV wants it. */
export function quotedRows(text: string, delimiter: string): string[][] | undefined {
	return parse(text, delimiter, '"');
}

/** The cells of one line whose quotation marks are not closed as CSV wants it: the marks are taken as they stand. */
export function cellsAsTheyStand(line: string, delimiter: string): string[] {
	const [cells = []] = parse(line, delimiter, noQuote) ?? [];
	return cells.map(withoutLoneQuote);
}

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

/** The sign between cells that the first line of an export names, such as `sep=;`. */
export function namedDelimiter(firstLine: string): string | undefined {
	return /^\ufeff?"?sep=(.)"?\s*$/i.exec(firstLine)?.[1];
}
