import { pageLanguage } from '../i18n/pageLanguage.ts';
import { readWrittenDay } from '../i18n/readWrittenDay.ts';
import type { DayNumber } from './dayNumber.ts';
import { oneDay } from './oneDay.ts';

/** Why a text could not be read as one certain day. */
export type DayIssue =
	'not-a-date' | 'no-such-day' | 'two-digit-year' | 'day-first' | 'year-unlikely';

/** CBP's reports and ACE are in English, whatever the language of the page. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Years that a date of an IEEPA entry cannot be near: a digit was mistyped. */
const likely = { from: 2000, to: 2099 };

const time = String.raw`(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m)?\s*Z?)?`;
/** 2026-09-03, 2026/9/3, and what spreadsheets add after it. */
const yearFirst = new RegExp(`^(\\d{3,6})[-/](\\d{1,2})[-/](\\d{1,2})${time}$`, 'i');
/** 9/3/2026 and 09-03-2026: month first, as CBP and its reports write. */
const monthFirst = new RegExp(`^(\\d{1,2})[-/](\\d{1,2})[-/](\\d{1,6})${time}$`, 'i');
/** 20260903. */
const eightDigits = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
/** 09032026, and 090326 as the brokers' interface writes it. */
const digitsMonthFirst = /^(\d\d)(\d\d)(\d\d|\d{4})$/;
/** 3 Sep 2026, 3-Sep-26, 3rd of September, 2026. */
const dayThenName = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]*(?:of\s+)?([a-z]{3,9})\.?,?[\s-]*(\d{1,6})$/i;
/** Sep 3, 2026. */
const nameThenDay = /^([a-z]{3,9})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{1,6})$/i;

/**
 * Reads a typed or pasted day, of a field or of a cell; what hangs on today is in dates/checkDates.ts. Gives its number, or why it is not one certain day; allocates no
 * object, so that a list of a million rows can be read with it. Month first is assumed, as CBP
 * writes; a text that only makes sense day first is refused, not turned round. A day in words may be
 * English or in the language.
 *
 * @example
 * readDay('9/3/2026'); // => the number of 2026-09-03
 * readDay('22/11/2026'); // => 'day-first'
 * readDay('9/3/26'); // => 'two-digit-year'
 */
export function readDay(typed: string, language = pageLanguage): DayNumber | DayIssue {
	// Far longer than any date; a pasted page is not searched for one.
	if (typed.length > 60) return 'not-a-date';
	const text = typed
		.replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();

	let parts = yearFirst.exec(text) ?? eightDigits.exec(text);
	if (parts) return dayOf(parts[1], Number(parts[2]), Number(parts[3]));
	parts = monthFirst.exec(text) ?? digitsMonthFirst.exec(text);
	if (parts) {
		const [month, date] = [Number(parts[1]), Number(parts[2])];
		if (month > 12 && month <= 31 && date >= 1 && date <= 12) return 'day-first';
		return dayOf(parts[3], month, date);
	}
	const named = readEnglish(text);
	if (named !== 'not-a-date') return named;
	const own = readWrittenDay(text, language);
	return own ? dayOf(own.year, own.month, own.date) : 'not-a-date';
}

function readEnglish(text: string): DayNumber | DayIssue {
	let parts = dayThenName.exec(text);
	if (parts) return dayOf(parts[3], monthNamed(parts[2]), Number(parts[1]));
	parts = nameThenDay.exec(text);
	return parts ? dayOf(parts[3], monthNamed(parts[1]), Number(parts[2])) : 'not-a-date';
}

/** The number of a month's English name, whole or from its first three letters on; NaN if it is none. */
function monthNamed(name = ''): number {
	const place = months.indexOf(name.slice(0, 3).toLowerCase());
	return place < 0 ? NaN : place + 1;
}

function dayOf(year = '', month: number, date: number): DayNumber | DayIssue {
	if (Number.isNaN(month)) return 'not-a-date';
	if (month < 1 || month > 12 || date < 1 || date > 31) return 'no-such-day';
	if (year.length <= 2) return 'two-digit-year';
	const number = Number(year);
	if (number < likely.from || number > likely.to) return 'year-unlikely';
	const instant = Date.UTC(number, month - 1, date);
	// February 30 would be counted on into March.
	return new Date(instant).getUTCDate() === date ? instant / oneDay : 'no-such-day';
}
