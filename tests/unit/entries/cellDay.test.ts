import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { toDay, toDayNumber } from '../../../src/days/dayNumber.ts';
import { noDay, readCellDay } from '../../../src/entries/cellDay.ts';

for (const { typed, day } of [
	{ typed: '2026-01-30', day: '2026-01-30' },
	{ typed: '20260130', day: '2026-01-30' },
	{ typed: '2026-01-30T00:00:00.000Z', day: '2026-01-30' },
	{ typed: '01/30/2026', day: '2026-01-30' },
	{ typed: '1/30/26', day: '2026-01-30' },
	{ typed: '1-30-2026 12:00 AM', day: '2026-01-30' },
	{ typed: '1/30/26 12:00 AM', day: '2026-01-30' },
	{ typed: '46052', day: '2026-01-30' },
	{ typed: '46052.75', day: '2026-01-30' },
	{ typed: '30 Jan 2026', day: '2026-01-30' },
	{ typed: '30-JAN-26', day: '2026-01-30' },
	{ typed: 'Jan 30, 2026', day: '2026-01-30' },
	{ typed: 'January 30 2026', day: '2026-01-30' },
	{ typed: '02/29/2024', day: '2024-02-29' },
])
	test(`${typed} is read as ${day}`, () => expect(readCellDay(typed)).toBe(toDayNumber(day)));

for (const typed of ['', ' ', 'N/A', 'none', '-', 'Not liquidated'])
	test(`“${typed}” is no day and no mistake`, () => expect(readCellDay(typed)).toBe(noDay));

for (const typed of [
	'30/01/2026',
	'02/30/2026',
	'02/29/2025',
	'13/13/2026',
	'soon',
	'12',
	'2026',
	'9'.repeat(50),
	'01/30/1926',
])
	test(`“${typed}” is not guessed at`, () => expect(readCellDay(typed)).toBeUndefined());

test('every day from 2000 to 2099 is read back from each way of writing it', () => {
	fc.assert(
		fc.property(fc.integer({ min: 10_957, max: 47_481 }), (number) => {
			const day = toDay(number);
			const [year, month, date] = day.split('-');
			for (const text of [
				day,
				`${month}/${date}/${year}`,
				`${year}${month}${date}`,
				String(number + 25_569),
			])
				expect(readCellDay(text)).toBe(number);
		})
	);
});
