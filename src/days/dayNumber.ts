import { dayInZone } from '../i18n/dayInZone.ts';
import type { Day } from './day.ts';
import { oneDay } from './oneDay.ts';

/**
 * A calendar day as days since 1 Jan 1970: it can be added to, compared and put into a typed
 * array, which a list of a million entries needs. It knows no hour and no zone.
 */
export type DayNumber = number;

/**
 * A day as its number. Takes YYYY-MM-DD; gives NaN for what is no day.
 *
 * @example
 * toDayNumber('2026-11-22'); // => 20779
 */
export function toDayNumber(day: Day): DayNumber {
	return Date.parse(`${day}T00:00:00Z`) / oneDay;
}

/**
 * A number as its day. Throws a RangeError for NaN and for days beyond what `Date` holds.
 *
 * @example
 * toDay(20779); // => '2026-11-22'
 */
export function toDay(number: DayNumber): Day {
	return new Date(number * oneDay).toISOString().slice(0, 10);
}

/**
 * The calendar day at an instant in New York. No source that we read says which clock CBP counts
 * by; its headquarters and the court are on Eastern time, so the site counts by it.
 *
 * @example
 * easternDay(new Date('2026-11-23T04:59:00Z')); // => '2026-11-22'
 */
export function easternDay(instant: Date): Day {
	return dayInZone(instant, 'America/New_York');
}
