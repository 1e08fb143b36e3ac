import { expect, test } from 'playwright/test';
import { lastCorrection } from '../../../src/dates/correction.ts';
import { toDay, toDayNumber as day } from '../../../src/days/dayNumber.ts';

test('a correction has 300 days from entry, never from liquidation', () => {
	for (const [entry, last] of [
		['2026-02-02', '2026-11-29'],
		['2026-02-24', '2026-12-21'],
		['2025-02-03', '2025-11-30'],
	] as const)
		expect(toDay(lastCorrection({ entry: day(entry) }) ?? 0)).toBe(last);
	expect(lastCorrection({ liquidation: day('2026-11-01') })).toBeUndefined();
});

test('fifteen days before a scheduled liquidation end it sooner, and none later', () => {
	const entry = day('2026-02-24');
	const last = (liquidation: string) =>
		toDay(lastCorrection({ entry, liquidation: day(liquidation) }) ?? 0);
	expect(last('2027-01-04')).toBe('2026-12-20');
	expect(last('2027-01-05')).toBe('2026-12-21');
	expect(last('2027-01-06')).toBe('2026-12-21');
	expect(last('2026-12-11')).toBe('2026-11-26');
});

test('what CAPE has accepted cannot be corrected any more', () => {
	const dates = { entry: day('2026-02-24'), acceptance: day('2026-11-01') };
	expect(lastCorrection(dates)).toBeUndefined();
});
