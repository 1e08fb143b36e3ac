import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { easternDay, toDay, toDayNumber } from '../../../src/days/dayNumber.ts';
import { between, days, runs } from '../dates/dates.ts';

test('a day and its number are each other’s, and numbers count days as the calendar does', () => {
	fc.assert(
		fc.property(days, days, (one, other) => {
			expect(toDay(toDayNumber(one))).toBe(one);
			expect(toDayNumber(other) - toDayNumber(one)).toBe(between(one, other));
		}),
		runs
	);
});

test('a number added to a day gives the library’s day, over leap days and year ends', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
			expect(toDay(toDayNumber(day) + count)).toBe(
				Temporal.PlainDate.from(day).add({ days: count }).toString()
			);
		}),
		runs
	);
});

test('the worked examples of P-58 come out', () => {
	expect(toDay(toDayNumber('2026-11-22') - 80)).toBe('2026-09-03');
	expect(toDay(toDayNumber('2026-02-24') + 314)).toBe('2027-01-04');
	expect(toDay(toDayNumber('2026-02-24') + 314 + 80)).toBe('2027-03-25');
});

test('what is no day has no number', () => {
	for (const text of ['', '2026-13-01', '2026-02-32', 'today']) expect(toDayNumber(text)).toBeNaN();
});

test('the Eastern day is New York’s at any instant, wherever the reader is', () => {
	fc.assert(
		fc.property(
			fc.date({
				min: new Date('2000-01-01T00:00:00Z'),
				max: new Date('2099-12-31T23:59:59Z'),
				noInvalidDate: true,
			}),
			(instant) => {
				expect(easternDay(instant)).toBe(
					Temporal.Instant.fromEpochMilliseconds(instant.getTime())
						.toZonedDateTimeISO('America/New_York')
						.toPlainDate()
						.toString()
				);
			}
		),
		runs
	);
});

for (const { instant, day } of [
	// Midnight in summer is 04:00 UTC, in winter 05:00.
	{ instant: '2026-07-01T03:59:59Z', day: '2026-06-30' },
	{ instant: '2026-07-01T04:00:00Z', day: '2026-07-01' },
	{ instant: '2026-11-23T04:59:59Z', day: '2026-11-22' },
	{ instant: '2026-11-23T05:00:00Z', day: '2026-11-23' },
	// The nights on which clocks change.
	{ instant: '2026-03-08T04:59:59Z', day: '2026-03-07' },
	{ instant: '2026-03-09T03:59:59Z', day: '2026-03-08' },
	{ instant: '2026-11-01T03:59:59Z', day: '2026-10-31' },
	{ instant: '2026-11-02T04:59:59Z', day: '2026-11-01' },
	{ instant: '2027-01-01T04:59:59Z', day: '2026-12-31' },
])
	test(`at ${instant} it is ${day} in New York`, () =>
		expect(easternDay(new Date(instant))).toBe(day));
