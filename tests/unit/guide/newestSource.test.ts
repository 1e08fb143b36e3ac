import { expect, test } from 'playwright/test';
import { newestSource, sourceDate } from '../../../src/guide/newestSource.ts';

for (const [date, certain] of [
	['2026-09-02', '2026-09-02'],
	['January 2026', '2026-01'],
	['2026', '2026'],
	['April–May 2026', '2026-04'],
	['autumn 2025', '2025'],
	['mid 2026', '2026'],
	['undated (cites April 2026)', '2026-04'],
	['undated (from a 2019 webinar)', '2019'],
	['undated (after 29 May 2026)', '2026-05-29'],
	['undated (after 2 June 2026)', '2026-06-02'],
	['undated (about autumn 2024)', '2024'],
	['undated (before 12 Jul 2026)', undefined],
	['undated', undefined],
	['', undefined],
] as const)
	test(`the date “${date}” says ${certain ?? 'nothing'} for certain`, () => {
		expect(sourceDate(date)).toBe(certain);
	});

for (const [dates, newest] of [
	[['2026-05-14', '2026-09-02', 'undated'], '2026-09-02'],
	[['2026', '2025-12-31'], '2026'],
	[['2026', '2026-01-05'], '2026-01-05'],
	[['July 2026', '2026-07-02'], '2026-07-02'],
	[['July 2026', '2026-06-30'], '2026-07'],
	[['undated', 'undated (before 12 Jul 2026)'], undefined],
	[[], undefined],
] as const)
	test(`the newest of ${dates.join(', ') || 'no sources'} is ${newest ?? 'not known'}`, () => {
		expect(newestSource(dates.map((date) => ({ date })))).toBe(newest);
	});
