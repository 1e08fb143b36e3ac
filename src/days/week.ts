import { addDays, type Day } from './day.ts';

/**
 * The last day of the week that a day is in, as it is counted where CBP's days are: from Sunday to
 * Saturday.
 *
 * @example
 * lastOfWeek('2026-11-29'); // => '2026-12-05', that Sunday's Saturday
 */
export function lastOfWeek(day: Day): Day {
	return addDays(day, 6 - new Date(day).getUTCDay());
}
