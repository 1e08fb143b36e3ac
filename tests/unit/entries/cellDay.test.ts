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
	{ typed: '2026-01-30T05:00:00-05:00', day: '2026-01-30' },
	{ typed: '2026-01-30 05:00:00 UTC', day: '2026-01-30' },
	{ typed: '2026-01-30T05:00:00.123456+0000', day: '2026-01-30' },
	{ typed: '01/30/2026 11:59:59 p.m.', day: '2026-01-30' },
	{ typed: 'Fri Jan 30 2026 00:00:00 GMT-0500 (Eastern Standard Time)', day: '2026-01-30' },
	{ typed: 'Friday, January 30, 2026', day: '2026-01-30' },
	{ typed: 'Fri, 30 Jan 2026 10:00:00 GMT', day: '2026-01-30' },
	{ typed: '2026.01.30', day: '2026-01-30' },
	{ typed: '2026年1月30日', day: '2026-01-30' },
	{ typed: '30. January 2026', day: '2026-01-30' },
	{ typed: '01302026', day: '2026-01-30' },
])
	test(`${typed} is read as ${day}`, () => expect(readCellDay(typed)).toBe(toDayNumber(day)));

for (const typed of [
	'',
	' ',
	'N/A',
	'none',
	'-',
	'Not liquidated',
	'soon',
	'Pending',
	'0',
	'1/0/1900',
	'00/00/0000',
	'0000-00-00',
	'1900-01-00',
	'01/01/0001',
	'1/1/1900',
	'12/31/9999',
	'31/12/9999',
	'9999-12-31',
	'00000000',
	'99999999',
	'12/31/9999 12:00:00 AM',
])
	test(`“${typed}” is no day and no mistake`, () => expect(readCellDay(typed)).toBe(noDay));

for (const typed of [
	'30/01/2026',
	'02/30/2026',
	'02/29/2025',
	'13/13/2026',
	'12',
	'2026',
	'9'.repeat(50),
	'01/30/1926',
	'30326',
	'50326',
	'43026',
	'99999',
	'2030-13-01',
])
	test(`“${typed}” is not guessed at`, () => expect(readCellDay(typed)).toBeUndefined());

test('every day from 2000 to 2099 is read back from each way of writing it', () => {
	fc.assert(
		fc.property(fc.integer({ min: 10_957, max: 47_481 }), (number) => {
			const day = toDay(number);
			const [year, month, date] = day.split('-');
			for (const text of [day, `${month}/${date}/${year}`, `${year}${month}${date}`])
				expect(readCellDay(text)).toBe(number);
		})
	);
});

test('a spreadsheet’s count of days is one from 2020 to 2035 alone', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999 }), (count) => {
			const read = readCellDay(String(count).padStart(5, '0'));
			if (count === 0 || count === 99_999) return;
			const year = Number(toDay(count - 25_569).slice(0, 4));
			expect(read).toBe(year >= 2020 && year <= 2035 ? count - 25_569 : undefined);
		})
	);
});
