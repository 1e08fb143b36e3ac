import { intl } from './intl.ts';
import { pageLanguage } from './pageLanguage.ts';

/** The short name of a date's month in UTC. */
export function showMonth(date: Date, { tag } = pageLanguage): string {
	return intl('DateTimeFormat', tag, { month: 'short', timeZone: 'UTC' }).format(date);
}

/** The short name of a date's weekday in UTC. */
export function showWeekday(date: Date, { tag } = pageLanguage): string {
	return intl('DateTimeFormat', tag, { weekday: 'short', timeZone: 'UTC' }).format(date);
}

/**
 * A date's month with its year, in UTC.
 *
 * @example
 * showMonthAndYear(new Date('2026-07-01')); // => 'July 2026'
 */
export function showMonthAndYear(date: Date, { tag } = pageLanguage): string {
	return intl('DateTimeFormat', tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
		date
	);
}
