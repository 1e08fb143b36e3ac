import { numbersInText } from '../entries/numbersInText.ts';
import { readHeading } from './readHeading.ts';

/** What no heading has: a long number, a day, an amount. */
const ofData = /\d{5}|\d[/.,-]\d/;

/**
 * Tells where one report ends and the next begins below it, as where several were pasted or saved
 * under each other: at headings that are read otherwise than those of the rows above. Headings that
 * are read alike, as on every printed page, begin nothing: neither a page's number among them, nor a
 * bank's “Credit” where “Amount” stood. Each is an amount that came in, so its sections stay one list.
 */
export class ReportBorders {
	#heading: string | undefined;
	#hasRows = false;

	/** Takes the next row; gives whether another report begins with it. Never throws. */
	begins(cells: readonly string[]): boolean {
		if (cells.some((cell) => ofData.test(cell))) {
			this.#hasRows ||= this.#heading !== undefined || isRow(cells);
			return false;
		}
		const heading = readHeading(cells);
		if (heading === undefined) return false;
		const isAnother = this.#hasRows && heading !== this.#heading;
		if (isAnother || this.#heading === undefined) {
			this.#heading = heading;
			this.#hasRows = false;
		}
		return isAnother;
	}
}

/** Whether a row above any headings is of a report without them, and no title or parameter. */
function isRow(cells: readonly string[]): boolean {
	const isDeposit =
		cells.some((cell) => /\d[/.-]\d{1,2}[/.-]\d/.test(cell)) &&
		cells.some((cell) => /^\D*[\d.,]*\d[.,]\d\d\D*$/.test(cell));
	return isDeposit || cells.some((cell) => numbersInText(cell).length > 0);
}
