import { fill } from '../i18n/fill.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { showMonth } from '../i18n/showMonth.ts';
import { remembering } from '../text/remembering.ts';
import { oneDay } from './oneDay.ts';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

/**
 * The nearest time in the years 2000 to 2199, in milliseconds; for what is no time their start. What
 * lies outside came from no clock and no calendar of a reader, and no zone may stumble over it.
 */
export function withinReach(time: number): number {
	return Math.min(Math.max(time || 0, Date.UTC(2000, 0)), Date.UTC(2200, 0) - 1);
}

const dayAt = (time: number): Day => new Date(withinReach(time)).toISOString().slice(0, 10);

/** Tells whether a text is a day of 2000 to 2199 that the calendar has, such as 2026-11-22 and not 2026-02-30. */
export const isDay = remembering((text) => dayAt(Date.parse(text)) === text);

/**
 * The reader's own calendar day at an instant: a tick at 11 pm in Los Angeles is today's there.
 * Total: before 2000 it is the first day of that year, after 2199 its last.
 */
export function dayOf(instant: Date): Day {
	return dayAt(instant.getTime() - instant.getTimezoneOffset() * 60_000);
}

/**
 * The day so many days after another; negative goes back. Total: it stays within 2000 to 2199.
 *
 * @example
 * addDays('2026-02-28', 1); // => '2026-03-01'
 */
export function addDays(day: Day, days: number): Day {
	return dayAt(Date.parse(day) + days * oneDay);
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
