import Papa from 'papaparse';

/**
 * How a cell starts that a spreadsheet might run as a formula (OWASP, CSV injection): with one of
 * these signs, after spaces too, which some programs drop. Also behind apostrophes, so that taking
 * one away again gives back exactly what was there.
 */
const start = /(?:\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n])/.source;
const dangerous = new RegExp(`^'*${start}`);
const disarmed = new RegExp(`^'+${start}`);

/**
 * Rows as a CSV text that opens right in a spreadsheet: a byte order mark, so that Excel reads
 * UTF-8; lines that end in CRLF (RFC 4180); quotes where they are needed; and an apostrophe before
 * a cell that would be run as a formula, which spreadsheets take to mean “this is text”.
 *
 * @example
 * writeCsv([['=1+1', 'a "b"']]); // => '\ufeff\'=1+1,"a ""b"""\r\n'
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const text = Papa.unparse(
		rows.map((row) => [...row]),
		{ newline: '\r\n', escapeFormulae: dangerous }
	);
	return `\ufeff${text}\r\n`;
}

/** Reads what `writeCsv` wrote: its rows, without what it added to keep cells harmless. */
export function readCsv(text: string): string[][] {
	const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
		delimiter: ',',
		newline: '\r\n',
	});
	// The line end that closes the last row starts no other.
	if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
	return data.map((row) => row.map((cell) => (disarmed.test(cell) ? cell.slice(1) : cell)));
}
