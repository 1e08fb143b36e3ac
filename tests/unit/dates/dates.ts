import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';

/** How every property here is checked: the same cases each time. */
export const runs = { numRuns: 500 };

const anyDay = fc
	.integer({ min: 0, max: 36_524 })
	.map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

/** Days of this century; leap days, year ends and the days on which clocks change come often. */
export const days = fc.oneof(
	anyDay,
	fc.constantFrom(
		'2000-02-29',
		'2024-02-29',
		'2026-02-28',
		'2027-12-31',
		'2028-01-01',
		'2028-02-29',
		'2028-03-01',
		'2026-03-08',
		'2026-11-01'
	)
);

/** How many days lie between two, counted by the library. */
export function between(from: string, to: string): number {
	return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}
