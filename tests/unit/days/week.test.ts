import { expect, test } from 'playwright/test';
import { lastOfWeek } from '../../../src/days/week.ts';

test('a week ends on its Saturday', () => {
	for (const [day, last] of [
		['2026-11-28', '2026-11-28'],
		['2026-11-29', '2026-12-05'],
		['2026-12-02', '2026-12-05'],
		['2026-12-31', '2027-01-02'],
	] as const)
		expect(lastOfWeek(day)).toBe(last);
});
