import fc from 'fast-check';
import { Temporal } from '@js-temporal/polyfill';
import { expect, test } from 'playwright/test';
import { addDays } from '../../../src/days/day.ts';
import { toDayNumber } from '../../../src/days/dayNumber.ts';
import {
	isWorkingDay,
	lastWorkingDay,
	lastWorkingDayNumber,
} from '../../../src/days/workingDay.ts';
import { days, runs } from '../progress/arbitraries.ts';

const working = (day: string) => isWorkingDay(toDayNumber(day));

/** Weekdays on which federal offices are shut, found by hand with a calendar and the law. */
const shut: Readonly<Record<string, string>> = {
	2021: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
	2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
	2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
	2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
	2028: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
};
for (const [year, listed] of Object.entries(shut))
	test(`the weekdays of ${year} without federal holidays are its working days`, () => {
		const found: string[] = [];
		for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
			const weekday = Temporal.PlainDate.from(day).dayOfWeek;
			if (weekday > 5) expect(working(day), day).toBe(false);
			else if (!working(day)) found.push(day.slice(5));
		}
		expect(found.join(' ')).toBe(listed);
	});

for (const { day, last, why } of [
	{ day: '2026-12-18', last: '2026-12-18', why: 'a Friday' },
	{ day: '2026-12-19', last: '2026-12-18', why: 'a Saturday' },
	{ day: '2026-12-20', last: '2026-12-18', why: 'a Sunday' },
	{ day: '2026-12-25', last: '2026-12-24', why: 'Christmas Day' },
	{ day: '2026-07-05', last: '2026-07-02', why: 'a weekend after a Friday for the 4th' },
	{ day: '2027-07-05', last: '2027-07-02', why: 'a Monday for the 4th' },
	{ day: '2028-01-02', last: '2027-12-30', why: 'a New Year’s Day kept in the year before' },
	{ day: '2027-01-18', last: '2027-01-15', why: 'the third Monday of January' },
	{ day: '2020-06-19', last: '2020-06-19', why: 'no holiday yet' },
	{ day: '2000-01-01', last: '2000-01-03', why: 'before which the site has no day' },
	{ day: 'soon', last: 'soon', why: 'no day' },
])
	test(`the last working day up to ${day}, ${why}, is ${last}`, () => {
		expect(lastWorkingDay(day)).toBe(last);
	});

test('the last working day is one, is not after its day, and all between are none', () => {
	fc.assert(
		fc.property(days, (day) => {
			const number = toDayNumber(day);
			const last = lastWorkingDayNumber(number);
			expect(isWorkingDay(last)).toBe(true);
			expect(last).toBeLessThanOrEqual(number);
			// A weekend with a holiday at either end, at most.
			expect(number - last).toBeLessThan(5);
			for (let between = last + 1; between <= number; between++)
				expect(isWorkingDay(between)).toBe(false);
			expect(lastWorkingDay(lastWorkingDay(day))).toBe(lastWorkingDay(day));
		}),
		runs
	);
});

test('every year of the site has its ten or eleven holidays on weekdays, one less or more at New Year', () => {
	for (let year = 2000; year < 2200; year++) {
		let found = 0;
		for (let day = toDayNumber(`${year}-01-01`); day <= toDayNumber(`${year}-12-31`); day++) {
			const weekday = new Date(day * 86_400_000).getUTCDay();
			if (weekday !== 0 && weekday !== 6 && !isWorkingDay(day)) found++;
		}
		const usual = year < 2021 ? 10 : 11;
		expect(Math.abs(found - usual), String(year)).toBeLessThanOrEqual(1);
	}
});
