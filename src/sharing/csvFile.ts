import Papa from 'papaparse';

/** What a spreadsheet would take for a formula, also after spaces and in full-width signs. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A table as the text of a CSV file that opens right in a spreadsheet: with the mark by which it
 * knows the encoding, and no cell that it would take for a formula.
 *
 * @example
 * writeCsv(['Company'], [['=1+1']]); // => '\ufeffCompany\r\n\'=1+1'
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const cells = [header, ...rows].map((row) =>
		row.map((cell) => (formula.test(cell) ? `'${cell}` : cell))
	);
	return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}`;
}
