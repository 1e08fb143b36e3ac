import { Temporal } from '@js-temporal/polyfill';
import { expect, test } from 'playwright/test';
import { clocksOf, clockState } from '../../../src/dates/clocks.ts';
import { lastCorrection, latestCorrection } from '../../../src/dates/correction.ts';
import { toDay, toDayNumber } from '../../../src/days/dayNumber.ts';

const day = toDayNumber;
const last = (entry: string, liquidation?: string) =>
	toDay(
		lastCorrection(day(entry), liquidation === undefined ? undefined : day(liquidation)) ?? NaN
	);

for (const { entry, until, why } of [
	{ entry: '2026-02-02', until: '2026-11-29', why: 'the facts’ example' },
	{ entry: '2026-02-24', until: '2026-12-21', why: 'the last IEEPA entries' },
	{ entry: '2025-02-03', until: '2025-11-30', why: 'the first' },
	{ entry: '2024-02-28', until: '2024-12-24', why: 'a leap day is counted' },
	{ entry: '2024-02-29', until: '2024-12-25', why: 'entered on a leap day' },
	{ entry: '2023-05-05', until: '2024-02-29', why: 'it ends on a leap day' },
]) {
	test(`day 300 of an entry of ${entry} is ${until}, the last where liquidation is late: ${why}`, () => {
		expect(last(entry, '2030-01-01')).toBe(until);
		expect(Temporal.PlainDate.from(entry).add({ days: 300 }).toString()).toBe(until);
	});

	test(`without a liquidation, the usual 314 days end it the day before ${until}`, () => {
		const sooner = Temporal.PlainDate.from(entry).add({ days: 314 }).subtract({ days: 15 });
		expect(last(entry)).toBe(sooner.toString());
		expect(sooner.until(until).days).toBe(1);
	});
}

test('fifteen days before a liquidation end the time sooner, and never later', () => {
	expect(last('2026-02-24', '2026-12-01')).toBe('2026-11-16');
	expect(last('2026-02-24', '2027-01-05')).toBe('2026-12-21');
	expect(last('2026-02-24', '2027-01-04')).toBe('2026-12-20');
	expect(toDay(latestCorrection(day('2024-03-15')))).toBe('2024-02-29');
});

test('without the day of entry no last day is told', () => {
	expect(lastCorrection(undefined, day('2026-12-01'))).toBeUndefined();
	const ids = clocksOf({ liquidation: day('2026-12-01') }, day('2026-11-22')).map(({ id }) => id);
	expect(ids).not.toContain('correction-last');
});

test('once CAPE has accepted the entry there is no correction to tell of', () => {
	const dates = { entry: day('2026-02-24'), acceptance: day('2026-11-20') };
	const ids = clocksOf(dates, day('2026-11-22')).map(({ id }) => id);
	expect(ids).not.toContain('correction-last');
});

for (const { today, state } of [
	{ today: '2026-11-29', state: 'ahead' },
	{ today: '2026-11-30', state: 'near' },
	{ today: '2026-12-19', state: 'near' },
	{ today: '2026-12-20', state: 'now' },
	{ today: '2026-12-21', state: 'past' },
] as const)
	test(`on ${today} the last day to correct an entry of 2026-02-24 is ${state}`, () => {
		const clock = clocksOf({ entry: day('2026-02-24') }, day(today)).find(
			({ id }) => id === 'correction-last'
		);
		expect(clock && clockState(clock, day(today))).toBe(state);
		expect(clock?.facts).toEqual(['P-44', 'P-58']);
	});

test('the day is an estimate where it hangs on a liquidation that is only planned or not known', () => {
	const estimate = (liquidation: string | undefined, today: string) =>
		clocksOf(
			{
				entry: day('2026-02-24'),
				liquidation: liquidation === undefined ? undefined : day(liquidation),
			},
			day(today)
		).find(({ id }) => id === 'correction-last')?.estimate;
	expect(estimate(undefined, '2026-11-22')).toBe(true);
	expect(estimate('2026-12-01', '2026-11-22')).toBe(true);
	expect(estimate('2026-12-01', '2026-12-01')).toBe(false);
});
