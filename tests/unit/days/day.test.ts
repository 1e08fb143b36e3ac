import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { addDays, dayOf, isDay, showDay } from '../../../src/days/day.ts';
import { showDayInWeek } from '../../../src/days/showDayInWeek.ts';
import { chinese, spanish } from '../i18n/testLanguages.ts';
import { days, runs } from '../progress/arbitraries.ts';

for (const { text, day } of [
	{ text: '2026-11-22', day: true },
	{ text: '2024-02-29', day: true },
	{ text: '2000-02-29', day: true },
	{ text: '1999-12-31', day: false },
	{ text: '2199-12-31', day: true },
	{ text: '2200-01-01', day: false },
	{ text: '2026-12-31', day: true },
	{ text: '2026-02-29', day: false },
	{ text: '1900-02-29', day: false },
	{ text: '2026-02-30', day: false },
	{ text: '2026-04-31', day: false },
	{ text: '2026-13-01', day: false },
	{ text: '2026-00-10', day: false },
	{ text: '2026-01-00', day: false },
	{ text: '2026-1-1', day: false },
	{ text: '22-11-2026', day: false },
	{ text: '2026-11-22T00:00', day: false },
	{ text: ' 2026-11-22', day: false },
	{ text: '2026-11-22\n', day: false },
	{ text: '٢٠٢٦-١١-٢٢', day: false },
	{ text: '', day: false },
]) {
	test(`${JSON.stringify(text)} ${day ? 'is a day' : 'is not a day'}`, () => {
		expect(isDay(text)).toBe(day);
	});
}

test('what is a day is what the calendar of the language has, month by month of two centuries', () => {
	for (let year = 1998; year <= 2201; year++)
		for (let month = 0; month <= 13; month++)
			for (const day of [0, 1, 28, 29, 30, 31, 32]) {
				const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
				const date = new Date(`${text}T00:00:00Z`);
				const has = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
				expect([text, isDay(text)]).toEqual([text, has && year >= 2000 && year <= 2199]);
			}
});

test('every day that the calendar has is a day, and one more or less is its neighbour', () => {
	fc.assert(
		fc.property(days, (day) => {
			expect(isDay(day)).toBe(true);
			expect(addDays(day, 0)).toBe(day);
			if (day === '2199-12-31') return;
			expect(addDays(addDays(day, 1), -1)).toBe(day);
			expect(addDays(day, 1) > day).toBe(true);
		}),
		runs
	);
});

for (const { day, days: count, then } of [
	{ day: '2026-02-28', days: 1, then: '2026-03-01' },
	{ day: '2024-02-28', days: 1, then: '2024-02-29' },
	{ day: '2024-02-29', days: 366, then: '2025-03-01' },
	{ day: '2026-12-31', days: 1, then: '2027-01-01' },
	{ day: '2026-03-01', days: -1, then: '2026-02-28' },
	{ day: '2026-11-22', days: 40, then: '2027-01-01' },
	// Clocks change in the U.S. on these days; a calendar day is never skipped or repeated.
	{ day: '2026-03-07', days: 2, then: '2026-03-09' },
	{ day: '2026-10-31', days: 2, then: '2026-11-02' },
]) {
	test(`${count} days after ${day} is ${then}`, () => expect(addDays(day, count)).toBe(then));
}

test('adding days agrees with counting milliseconds in UTC', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
			const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
			const then = new Date(Date.UTC(year, month - 1, date) + count * 86_400_000)
				.toISOString()
				.slice(0, 10);
			const near = then < '2000' ? '2000-01-01' : then > '2200' ? '2199-12-31' : then;
			expect(addDays(day, count)).toBe(near);
		}),
		runs
	);
});

/** Runs something with the clock of a place in the world. */
function inZone<Result>(zone: string, run: () => Result): Result {
	const before = process.env['TZ'];
	process.env['TZ'] = zone;
	try {
		return run();
	} finally {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	}
}

test('a day’s neighbour is the same wherever the reader is, also when clocks change', () => {
	for (const zone of ['America/Los_Angeles', 'America/St_Johns', 'UTC', 'Pacific/Kiritimati'])
		inZone(zone, () => {
			expect(addDays('2026-03-08', 1), zone).toBe('2026-03-09');
			expect(addDays('2026-11-01', 1), zone).toBe('2026-11-02');
			expect(addDays('2026-12-31', 1), zone).toBe('2027-01-01');
			expect(addDays('2026-03-01', -1), zone).toBe('2026-02-28');
			expect(isDay('2026-03-08'), zone).toBe(true);
		});
});

for (const { zone, instant, day } of [
	{ zone: 'America/Los_Angeles', instant: '2026-11-23T07:30:00Z', day: '2026-11-22' },
	{ zone: 'Asia/Shanghai', instant: '2026-11-22T16:30:00Z', day: '2026-11-23' },
	{ zone: 'Pacific/Kiritimati', instant: '2026-12-31T10:00:00Z', day: '2027-01-01' },
	{ zone: 'UTC', instant: '2026-01-05T00:00:00Z', day: '2026-01-05' },
]) {
	test(`at ${instant} it is ${day} for a reader in ${zone}`, () => {
		expect(inZone(zone, () => dayOf(new Date(instant)))).toBe(day);
	});
}

test('a day is written as day, month, year, and never breaks at a line’s end', () => {
	expect(showDay('2026-11-22')).toBe('22\u00a0Nov\u00a02026');
	expect(showDay('2026-01-05')).toBe('5\u00a0Jan\u00a02026');
	expect(showDay('2026-12-31')).toBe('31\u00a0Dec\u00a02026');
});

test('a day to act by has its weekday, in the order of the language', () => {
	expect(showDayInWeek('2026-12-18')).toBe('Fri\u00a018\u00a0Dec\u00a02026');
	expect(showDayInWeek('2026-12-18', spanish, spanish.dayInWeek)).toBe(
		'vie,\u00a018\u00a0dic\u00a02026'
	);
	expect(showDayInWeek('2026-12-18', chinese, chinese.dayInWeek)).toBe('2026年12月18日周五');
	expect(showDayInWeek('soon')).toBe('soon');
});

test('each month has a short name of its own', () => {
	const months = Array.from({ length: 12 }, (_, index) =>
		showDay(`2026-${String(index + 1).padStart(2, '0')}-01`)
	);
	expect(months.map((text) => Date.parse(text))).toEqual(
		months.map((_, index) => new Date(2026, index, 1).getTime())
	);
});
