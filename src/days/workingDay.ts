import { type Day, isDay } from './day.ts';
import { type DayNumber, toDay, toDayNumber } from './dayNumber.ts';
import { oneDay } from './oneDay.ts';

/** A holiday by the day of its month, or by which of the month's weekdays it is: -1 is the last. */
type Holiday =
	| { readonly month: number; readonly day: number; readonly since?: number }
	| { readonly month: number; readonly nth: number; readonly weekday: number };

const monday = 1;
const thursday = 4;
const friday = 5;

/**
 * The legal public holidays of 5 U.S.C. 6103(a). It is law and no statement of a source that the
 * site cites: it says on which days federal offices are shut, for any year. Left out is Inauguration
 * Day, a holiday of one town (6103(c)).
 */
const holidays: readonly Holiday[] = [
	{ month: 1, day: 1 },
	{ month: 1, nth: 3, weekday: monday },
	{ month: 2, nth: 3, weekday: monday },
	{ month: 5, nth: -1, weekday: monday },
	// Public Law 117-17.
	{ month: 6, day: 19, since: 2021 },
	{ month: 7, day: 4 },
	{ month: 9, nth: 1, weekday: monday },
	{ month: 10, nth: 2, weekday: monday },
	{ month: 11, day: 11 },
	{ month: 11, nth: 4, weekday: thursday },
	{ month: 12, day: 25 },
];

/** 1 Jan 1970 was a Thursday. */
const weekdayOf = (day: DayNumber): number => (((day + thursday) % 7) + 7) % 7;

const dayIn = (year: number, month: number, day: number): DayNumber =>
	Date.UTC(year, month - 1, day) / oneDay;

/**
 * The day on which a holiday is kept in a year: one on a Saturday the Friday before (6103(b)), one on
 * a Sunday the Monday after (Executive Order 11582). `undefined` before it was made one.
 */
function keptOn(holiday: Holiday, year: number): DayNumber | undefined {
	if ('nth' in holiday) {
		const { month, nth, weekday } = holiday;
		if (nth < 0) {
			const last = dayIn(year, month + 1, 0);
			return last - ((weekdayOf(last) - weekday + 7) % 7);
		}
		const first = dayIn(year, month, 1);
		return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
	}
	if (holiday.since !== undefined && year < holiday.since) return undefined;
	const day = dayIn(year, holiday.month, holiday.day);
	const weekday = weekdayOf(day);
	if (weekday === friday + 1) return day - 1;
	return weekday === 0 ? day + 1 : day;
}

/** Tells whether federal offices are open on a day: no Saturday, no Sunday and no federal holiday. */
export function isWorkingDay(day: DayNumber): boolean {
	const weekday = weekdayOf(day);
	if (weekday === 0 || weekday > friday) return false;
	const year = new Date(day * oneDay).getUTCFullYear();
	// New Year's Day of the next year may be kept on the last day of this one.
	return ![year, year + 1].some((each) =>
		holidays.some((holiday) => keptOn(holiday, each) === day)
	);
}

/** As `lastWorkingDay`, for a day as its number. */
export function lastWorkingDayNumber(day: DayNumber): DayNumber {
	let safe = day;
	while (!isWorkingDay(safe)) safe--;
	return safe;
}

/**
 * The last day up to a day on which federal offices are open (5 U.S.C. 6103), the day itself
 * included. Total: what is no day stays as it is, and there is none before the first working day of
 * 2000.
 *
 * @example
 * lastWorkingDay('2026-12-19'); // => '2026-12-18': the 19th is a Saturday
 * lastWorkingDay('2026-11-26'); // => '2026-11-25': the 26th is Thanksgiving
 */
export function lastWorkingDay(day: Day): Day {
	if (!isDay(day)) return day;
	const safe = toDay(lastWorkingDayNumber(toDayNumber(day)));
	return isDay(safe) ? safe : '2000-01-03';
}
