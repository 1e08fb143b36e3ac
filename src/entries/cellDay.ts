import type { DayNumber } from '../days/dayNumber.ts';
import { readDay } from '../days/readDay.ts';

/** Stands in a list of days where there is none. */
export const noDay: DayNumber = -0x8000_0000;

/** 30 December 1899, from which spreadsheets count days, before 1 January 1970. */
const spreadsheetStart = 25_569;

/**
 * Reads a day from a cell of a report. Beyond what a person may type it takes a spreadsheet's own
 * count of days, a year of two digits, and the words that stand where there is no day. Gives
 * `noDay` where the cell says that there is none, `undefined` for what is no day.
 *
 * @example
 * readCellDay('01/30/26') === readCellDay('46052'); // => true
 * readCellDay('30/01/2026'); // => undefined
 */
export function readCellDay(text: string): DayNumber | undefined {
	if (text === '') return noDay;
	const clean = text.length > 60 ? 'too long' : text.trim();
	if (/^(?:|n\/?a|none|null|-+|not liquidated|unliquidated|tbd)$/i.test(clean)) return noDay;
	// Five digits: from 1982 to 2119, as eight would be a date written together.
	if (/^[3-7]\d{4}(?:\.\d+)?$/.test(clean)) return Math.floor(Number(clean)) - spreadsheetStart;
	// Reports of imports have no other century.
	const day = readDay(
		clean.replace(/^(\d{1,2}[-/](?:\d{1,2}|[A-Za-z]{3})[-/])(\d\d)(?=$|[ ,T])/, '$120$2')
	);
	return typeof day === 'number' ? day : undefined;
}
