import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { toDay } from '../../../src/days/dayNumber.ts';
import { type DayIssue, readDay } from '../../../src/days/readDay.ts';
import { days, runs } from '../dates/dates.ts';

const names = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

for (const text of [
	'2026-09-03',
	'2026/9/3',
	'2026-9-3',
	'20260903',
	'09032026',
	'9/3/2026',
	'09/03/2026',
	'09-03-2026',
	'9–3–2026',
	' 9/3/2026\u00a0',
	'3 Sep 2026',
	'3 September 2026',
	'03-Sep-2026',
	'Sep 3, 2026',
	'September 3rd, 2026',
	'sept. 3 2026',
	'3rd of September 2026',
	'2026-09-03T00:00:00.000Z',
	'2026-09-03 00:00:00',
	'9/3/2026 12:00:00 AM',
])
	test(`“${text}” is 3 Sep 2026`, () => {
		const read = readDay(text);
		expect(typeof read === 'number' && toDay(read)).toBe('2026-09-03');
	});

const refused: Readonly<Record<DayIssue, readonly string[]>> = {
	'not-a-date': ['', 'soon', '46268', '3.9.2026', 'Sep 2026', '3 Foo 2026', '1'.repeat(9), '--'],
	'no-such-day': ['2/30/2026', '2026-02-29', '2026-13-01', '4/31/2026', '0/3/2026', '13/13/2026'],
	'two-digit-year': ['9/3/26', '03-Sep-26', 'Sep 3, 26', '090326'],
	'day-first': ['22/11/2026', '13/9/2026', '31-01-2026', '22/11/26'],
	'year-unlikely': ['9/3/1926', '9/3/226', '9/3/20266', '2206-09-03', '20266-09-03', '9/3/0026'],
};
for (const [issue, texts] of Object.entries(refused))
	for (const text of texts)
		test(`“${text}” is refused as ${issue}`, () => expect(readDay(text)).toBe(issue));

test('every day reads back from every way in which it is written', () => {
	fc.assert(
		fc.property(days, (day) => {
			const [year = '', month = '', date = ''] = day.split('-');
			const name = names[Number(month) - 1] ?? '';
			for (const text of [
				day,
				`${year}${month}${date}`,
				`${Number(month)}/${Number(date)}/${year}`,
				`${month}${date}${year}`,
				`${date}-${name.slice(0, 3)}-${year}`,
				`${name} ${Number(date)}, ${year}`,
			]) {
				const read = readDay(text);
				expect(typeof read === 'number' && toDay(read), text).toBe(day);
			}
		}),
		runs
	);
});

test('any text gives a day of this century or an issue, and never throws', () => {
	const text = fc.oneof(
		fc.string({ maxLength: 70 }),
		fc.stringMatching(/^[0-9/ :.TZ-]{1,24}$/),
		fc.stringMatching(/^[A-Za-z0-9, -]{1,24}$/)
	);
	fc.assert(
		fc.property(text, (typed) => {
			const read = readDay(typed);
			if (typeof read === 'number') expect(toDay(read)).toMatch(/^20\d\d-\d\d-\d\d$/);
			else expect(Object.keys(refused)).toContain(read);
		}),
		{ ...runs, numRuns: 2000 }
	);
});
