// A day as an entry list or a report writes it in a cell, also as a spreadsheet's count.
import type { DayNumber } from '../days/dayNumber.ts';
import { readDay } from '../days/readDay.ts';

/** Stands in a list of days where there is none. */
export const noDay: DayNumber = -0x8000_0000;

/** 30 December 1899, from which spreadsheets count days, before 1 January 1970. */
const spreadsheetStart = 25_569;

/**
 * The counts of days from 2020 to 2035. Other numbers of five digits are a month, a day and a year of
 * which a spreadsheet dropped the zero, such as 30326: those begin with 1 to 4 and end with a year of
 * ours, or with 5 to 9, and are in no doubt a day only to whom knows where they come from.
 */
const spreadsheetDays = { from: 43_831, to: 49_674 };

/** What stands where there is no day: zeros, the first day that a program knows, or its last. */
const noDayWritten =
	/^(?:0+|(?:0{1,2}|1)[/.-]0{1,2}[/.-](?:0{2,4}|1900)|(?:0000|1900)-0[01]-00|0?1[/.-]0?1[/.-](?:0001|1900)|(?:0001|1900)-01-01|12[/.-]31[/.-]9999|31[/.-]12[/.-]9999|9999-12-31|9{8})$/;

/** How names of months begin that other languages' spreadsheets write otherwise than English. */
const otherMonths: Readonly<Record<string, string>> = {
	ene: 'Jan',
	fev: 'Feb',
	mrz: 'Mar',
	abr: 'Apr',
	avr: 'Apr',
	mai: 'May',
	juin: 'Jun',
	juil: 'Jul',
	ago: 'Aug',
	aou: 'Aug',
	okt: 'Oct',
	dic: 'Dec',
	dez: 'Dec',
	sept: 'Sep',
};

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;

/** A time of day at the end, with its zone in any of the ways that programs write one. */
const timeOfDay =
	/[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{1,5})?(?:[+-]\d{1,2}:?\d{2})?(?:\s*\([^()]*\))?$/i;

/**
 * Reads a day from a cell of a report. Beyond what a person may type it takes a spreadsheet's own
 * count of days, a year of two digits, a weekday before it and a time after it, and whatever stands
 * where there is no day: a cell without a digit, zeros, the end of a calendar. Gives `noDay` where
 * the cell says that there is none, `undefined` for what is no day. Days with the day first are not
 * read here: their column decides (writtenDays.ts).
 *
 * @example
 * readCellDay('01/30/26') === readCellDay('46052'); // => true
 * readCellDay('30/01/2026'); // => undefined
 */
export function readCellDay(text: string): DayNumber | undefined {
	if (text === '') return noDay;
	if (text.length > 80) return /\d/.test(text) ? undefined : noDay;
	const clean = text.trim().replace(/^['’]/, '').replace(weekday, '').replace(timeOfDay, '').trim();
	if (!/\d/.test(clean) || noDayWritten.test(clean)) return noDay;
	if (/^\d{5}(?:[.,]\d+)?$/.test(clean)) {
		const count = Number(clean.slice(0, 5));
		const isOne = count >= spreadsheetDays.from && count <= spreadsheetDays.to;
		return isOne ? count - spreadsheetStart : undefined;
	}
	// Reports of imports have no other century.
	const day = readDay(
		inEnglish(clean)
			.replace(/^(\d{1,2}[-/](?:\d{1,2}|[A-Za-z]{3})[-/])(\d\d)$/, '$120$2')
			.replace(/^(\d{4})[.年](\d{1,2})[.月](\d{1,2})日?$/, '$1-$2-$3')
			.replace(/^(\d{1,2})\. (\d{1,2})\. (\d{4})$/, '$2/$1/$3')
			.replace(/^(\d{1,2})[. -]\s?([A-Za-z]{3,9})\.?[ -]?(\d{4}|\d\d)$/, withWholeYear)
	);
	return typeof day === 'number' ? day : undefined;
}

/** A day in words with its month in English, where another language names it. */
function inEnglish(text: string): string {
	if (!/\p{L}{3}/u.test(text)) return text;
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ de /gi, ' ')
		.replace(/[a-z]{3,}/gi, (word) => {
			const name = word.toLowerCase();
			return otherMonths[name.slice(0, 4)] ?? otherMonths[name.slice(0, 3)] ?? word;
		});
}

function withWholeYear(_: string, date: string, month: string, year: string): string {
	return `${date} ${month} ${year.length === 2 ? `20${year}` : year}`;
}
