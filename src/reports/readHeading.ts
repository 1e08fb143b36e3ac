import { columnsByHeading, kindOfHeadings } from './reportKinds.ts';

/** Headings of columns that are neither kept nor shown. */
const personal =
	/\b(?:payee|company|address|street|city|state|zip|postal|name|phone|e-?mail)\b|c\/o/i;

/** Whether a heading says that its column tells who is paid and where they live: REV-603's do. */
export function isPersonal(heading: string): boolean {
	return personal.test(heading);
}

/**
 * What a row of headings is read as, as a text to compare: the kind of report, the place of each column
 * that is used, and the columns that are not shown. Page numbers, spaces and other columns' names make
 * no other heading of it. `undefined` where the row is none that is known. Never throws.
 *
 * @example
 * readHeading(['Entry Number', 'Status', 'Page 2']) === readHeading(['ENTRY  NUMBER', 'Status', '']); // => true
 */
export function readHeading(cells: readonly string[]): string | undefined {
	const kind = kindOfHeadings(cells);
	if (kind === undefined) return undefined;
	const hidden = cells.flatMap((cell, column) => (isPersonal(cell) ? [column] : []));
	return kind + JSON.stringify([columnsByHeading(kind, cells), hidden]);
}
