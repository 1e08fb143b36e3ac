import { fill } from '../i18n/fill.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { showMonth } from '../i18n/showMonth.ts';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Tells whether a text is a day that the calendar has, such as 2026-11-22 and not 2026-02-30. */
export function isDay(text: string): boolean {
	if (!shape.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The reader's own calendar day at an instant: a tick at 11 pm in Los Angeles is today's there. */
export function dayOf(instant: Date): Day {
	const month = String(instant.getMonth() + 1).padStart(2, '0');
	const date = String(instant.getDate()).padStart(2, '0');
	return `${String(instant.getFullYear()).padStart(4, '0')}-${month}-${date}`;
}

/**
 * The day so many days after another; negative goes back.
 *
 * @example
 * addDays('2026-02-28', 1); // => '2026-03-01'
 */
export function addDays(day: Day, days: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
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
