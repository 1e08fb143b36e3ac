import { fill } from '../i18n/fill.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { showMonth } from '../i18n/showMonth.ts';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The years that anything kept or told here can lie in. What lies outside came from no clock and no
 * calendar of a reader, and `Date` neither adds to it nor writes it in four digits everywhere.
 */
const first: Day = '2000-01-01';
const last: Day = '2199-12-31';

/** Tells whether a text is a day of 2000 to 2199 that the calendar has, such as 2026-11-22 and not 2026-02-30. */
export function isDay(text: string): boolean {
	if (!shape.test(text) || text < first || text > last) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The reader's own calendar day at an instant: a tick at 11 pm in Los Angeles is today's there.
 * Total: before 2000 it is the first day of that year, after 2199 its last, in every zone.
 */
export function dayOf(instant: Date): Day {
	const year = instant.getFullYear();
	if (!(year >= 2000)) return first;
	if (year > 2199) return last;
	const month = String(instant.getMonth() + 1).padStart(2, '0');
	const date = String(instant.getDate()).padStart(2, '0');
	return `${year}-${month}-${date}`;
}

/**
 * The day so many days after another; negative goes back. Total: where the calendar has no such day
 * in four digits, the day stays as it is.
 *
 * @example
 * addDays('2026-02-28', 1); // => '2026-03-01'
 */
export function addDays(day: Day, days: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	// JSON has null where toISOString throws.
	const text = date.toJSON() ?? '';
	return /^\d/.test(text) ? text.slice(0, 10) : day;
}

/**
 * A day as a language writes it; what is no day stays as it is.
 *
 * @example
 * showDay('2026-11-22'); // => '22 Nov 2026', with no-break spaces
 */
export function showDay(day: Day, language = pageLanguage): string {
	const date = new Date(day);
	return isDay(day)
		? fill(
				language.day,
				{ day: date.getUTCDate(), month: showMonth(date, language), year: day.slice(0, 4) },
				language
			)
		: day;
}
