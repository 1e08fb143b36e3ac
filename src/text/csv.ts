/**
 * How a cell starts that a spreadsheet might run as a formula (OWASP, CSV injection): with one of
 * these signs, after spaces too, which some programs drop. Also behind apostrophes, so that taking
 * one away again gives back exactly what was there.
 */
const dangerous = /^'*(?:\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n])/;

/** A file begins with this mark, or Excel does not read it as UTF-8. */
export const csvMark = '\ufeff';

/**
 * A line of a CSV that opens right in a spreadsheet: it ends in CRLF (RFC 4180), has quotes where
 * they are needed, and an apostrophe before a cell that would be run as a formula, which
 * spreadsheets take to mean “this is text”. Lists have a million lines; papaparse takes three times
 * as long.
 *
 * @example
 * csvLine(['=1+1', 'a "b"']); // => '\'=1+1,"a ""b"""\r\n'
 */
export function csvLine(cells: readonly string[]): string {
	return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Rows as the text of a whole file. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return csvMark + rows.map(csvLine).join('');
}

function csvCell(text: string): string {
	const safe = dangerous.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
