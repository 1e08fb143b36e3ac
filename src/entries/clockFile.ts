import { csvLine } from '../text/csv.ts';
import { showEntryNumber } from './entryNumber.ts';
import { fileOf, type ShownRow } from './reportFile.ts';
import type { RowState } from './rowClock.ts';

/** The words of a list of clocks: its columns, and how an entry can stand. */
export interface ClockWords {
	readonly columns: readonly [
		entry: string,
		file: string,
		row: string,
		listed: string,
		state: string,
		liquidation: string,
		estimate: string,
		warnDay: string,
		capeLastDay: string,
		reliquidationLastDay: string,
		protestLastDay: string,
		correctionLastDay: string,
	];
	readonly states: Readonly<Record<RowState, string>>;
	readonly yes: string;
	readonly no: string;
}

/** The first line of a list of clocks. */
export function clockHeader({ columns }: ClockWords): string {
	return csvLine(columns);
}

/**
 * An entry and its clocks as a line. Days are YYYY-MM-DD, which any spreadsheet reads as it is
 * meant; the number has its dashes, so that a spreadsheet keeps its zeros.
 */
export function clockLine(row: ShownRow, { states, yes, no }: ClockWords): string {
	const { number, clock } = row;
	if (number === undefined || clock === undefined) return '';
	return csvLine([
		showEntryNumber(number),
		fileOf(row),
		String(row.place),
		row.listed ? yes : no,
		states[clock.state],
		clock.liquidation,
		clock.estimate ? yes : no,
		clock.warn,
		clock.cape,
		clock.cbpPower,
		clock.protest,
		clock.correction ?? '',
	]);
}
