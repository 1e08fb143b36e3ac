import { addDays, type Day } from '../../days/day.ts';
import { oneDay } from '../../days/oneDay.ts';

/** The first moment that a link can tell. */
const epoch = Date.UTC(2026, 0, 1);
const minute = 60_000;

/** Enough for the minutes of 127 years. */
export const minuteBits = 26;

/** In days from the first of 2026: as far as years have four digits whatever stands in a link. */
export const furthestDay = 90_000;

/** The minute at which, or after which, an instant is; no item may be later than the link. */
export function toMinutes(instant: Date): number {
	const minutes = Math.ceil((instant.getTime() - epoch) / minute);
	return Math.min(Math.max(0, minutes), 2 ** minuteBits - 1);
}

/** The instant of such a minute. */
export function fromMinutes(minutes: number): Date {
	return new Date(epoch + minutes * minute);
}

/** The day in which such a minute is, in days from the first of 2026. */
export function dayOfMinute(minutes: number): number {
	return Math.floor(minutes / (24 * 60));
}

/** A day in days from the first of 2026. */
export function toLinkDay(day: Day): number {
	return Math.round((Date.parse(day) - epoch) / oneDay);
}

/** The day that such a number stands for. */
export function fromLinkDay(number: number): Day {
	return addDays('2026-01-01', number);
}

/** The last moment of such a day. */
export function endOfLinkDay(number: number): number {
	return epoch + (number + 1) * oneDay - 1;
}
