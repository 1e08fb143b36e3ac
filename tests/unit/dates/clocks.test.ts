import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	type Clock,
	clocksOf,
	clockState,
	type EntryDates,
	entryState,
	type EntryState,
} from '../../../src/dates/clocks.ts';
import { toDay, toDayNumber } from '../../../src/days/dayNumber.ts';
import { entryWindow, leavesCape } from '../../../src/dates/entryWindow.ts';
import { between, days, runs } from './dates.ts';

const day = toDayNumber;
const today = day('2026-11-22');

/** Clocks as one reads them: name, first and last day. */
function shown(clocks: readonly Clock[]): string[] {
	return clocks.map(
		({ id, first, last }) => `${id} ${toDay(first)}${first === last ? '' : ` to ${toDay(last)}`}`
	);
}

test('a liquidated entry has its four days', () => {
	expect(shown(clocksOf({ liquidation: day('2026-09-03') }, today))).toEqual([
		'cape-warn 2026-11-02',
		'cape-last 2026-11-22',
		'cbp-power 2026-12-02',
		'protest-last 2027-03-02',
	]);
});

test('the last IEEPA entry leaves CAPE about 25 Mar 2027, and says that this is an estimate', () => {
	const clocks = clocksOf({ entry: day('2026-02-24') }, today);
	expect(shown(clocks)).toEqual([
		'correction-last 2026-12-20',
		'liquidation-expected 2027-01-04',
		'cape-warn 2027-03-05',
		'cape-last 2027-03-25',
		'cbp-power 2027-04-04',
		'protest-last 2027-07-03',
	]);
	expect(clocks.every(({ from }) => from === 'entry')).toBe(true);
	// Fifteen days before an estimated liquidation come a day before day 300.
	expect(clocks.every(({ estimate }) => estimate)).toBe(true);
});

test('a liquidation that lies ahead makes its clocks estimates; one that happened does not', () => {
	const estimates = (liquidation: string) =>
		clocksOf({ liquidation: day(liquidation) }, today).map(({ estimate }) => estimate);
	expect(estimates('2026-11-23')).toEqual([true, true, true, true]);
	expect(estimates('2026-11-22')).toEqual([false, false, false, false]);
});

test('money is expected 60 to 90 days after acceptance, and 21 to 35 after a reliquidation', () => {
	expect(shown(clocksOf({ acceptance: day('2026-09-01') }, today))).toEqual([
		'money 2026-10-31 to 2026-11-30',
	]);
	const dates = { acceptance: day('2026-09-01'), reliquidation: day('2026-10-15') };
	expect(shown(clocksOf(dates, today))).toEqual([
		'money-after-liquidation 2026-11-05 to 2026-11-19',
	]);
});

test('a first liquidation after acceptance is CAPE’s own: nothing is left to file, money follows', () => {
	const dates = { acceptance: day('2026-09-01'), liquidation: day('2026-10-15') };
	expect(clocksOf(dates, today).map(({ id, from }) => `${id} from ${from}`)).toEqual([
		'money-after-liquidation from liquidation',
		'cbp-power from liquidation',
		'protest-last from liquidation',
	]);
});

test('an accepted entry is not estimated to liquidate on the normal cycle', () => {
	const dates = { entry: day('2026-01-10'), acceptance: day('2026-09-01') };
	expect(clocksOf(dates, today).map(({ id }) => id)).toEqual(['money']);
});

test('acceptance up to day 80 meets CAPE’s clock; on day 81 it does not', () => {
	const liquidation = day('2026-06-01');
	const met = (acceptance: number) =>
		clocksOf({ liquidation, acceptance }, today).find(({ id }) => id === 'cape-last')?.met;
	expect(met(liquidation)).toBe(true);
	expect(met(liquidation + 80)).toBe(true);
	expect(met(liquidation + 81)).toBe(false);
});

test('only day 80 of CAPE is marked as disputed, and every clock cites facts', () => {
	const clocks = clocksOf(
		{
			entry: day('2025-11-01'),
			liquidation: day('2026-06-01'),
			acceptance: day('2026-07-01'),
			reliquidation: day('2026-08-01'),
		},
		today
	);
	expect(clocks.filter(({ disputed }) => disputed).map(({ id }) => id)).toEqual(['cape-last']);
	for (const { facts } of clocks) expect(facts.length).toBeGreaterThan(0);
});

test('clocks count days as the library does, and stand in the order in which they end', () => {
	fc.assert(
		fc.property(
			fc.record({
				entry: fc.option(days, { nil: undefined }),
				liquidation: fc.option(days, { nil: undefined }),
				acceptance: fc.option(days, { nil: undefined }),
				reliquidation: fc.option(days, { nil: undefined }),
			}),
			days,
			(texts, now) => {
				const dates: EntryDates = Object.fromEntries(
					Object.entries(texts).map(([id, text]) => [id, text && day(text)])
				);
				const clocks = clocksOf(dates, day(now));
				const lasts = clocks.map(({ last }) => last);
				expect(lasts).toEqual([...lasts].sort((one, other) => one - other));
				expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
				const expectedDays = {
					'correction-last': [
						Math.min(
							300,
							(texts.entry && texts.liquidation ? between(texts.entry, texts.liquidation) : 314) -
								15
						),
					],
					'liquidation-expected': [314],
					'cape-warn': [60, 374],
					'cape-last': [80, 394],
					'cbp-power': [90, 404],
					'protest-last': [180, 494],
					money: [90],
					'money-after-liquidation': [35],
				};
				for (const { id, from, last } of clocks)
					expect(expectedDays[id], id).toContain(between(texts[from] ?? '', toDay(last)));
			}
		),
		runs
	);
});

for (const { days: count, window } of [
	{ days: -1, window: 'not-liquidated' },
	{ days: 0, window: 'open' },
	{ days: 59, window: 'open' },
	{ days: 60, window: 'closing' },
	{ days: 79, window: 'closing' },
	{ days: 80, window: 'last-day' },
	{ days: 81, window: 'closed' },
	{ days: 180, window: 'closed' },
	{ days: 181, window: 'final' },
] as const)
	test(`${count} days after liquidation an entry is ${window}`, () => {
		for (const from of ['2026-09-03', '2027-12-31', '2028-02-29']) {
			const now = Temporal.PlainDate.from(from).add({ days: count }).toString();
			expect(entryWindow(day(from), day(now))).toBe(window);
		}
	});

test('an entry without a liquidation date is not liquidated, and a list sorts it by the estimate', () => {
	expect(entryWindow(undefined, today)).toBe('not-liquidated');
	expect(leavesCape(undefined)).toBeUndefined();
	expect(toDay(leavesCape(undefined, day('2026-02-24')) ?? NaN)).toBe('2027-03-25');
	expect(toDay(leavesCape(day('2026-09-03'), day('2025-01-01')) ?? NaN)).toBe('2026-11-22');
});

test('of an entry that CBP has settled the money is counted from that day alone', () => {
	const dates = {
		liquidation: day('2026-09-20'),
		acceptance: day('2026-10-20'),
		reliquidation: day('2026-11-10'),
	};
	const money = clocksOf(dates, today).filter(({ id }) => id.startsWith('money'));
	expect(money.map(({ first, last }) => [toDay(first), toDay(last)])).toEqual([
		['2026-12-01', '2026-12-15'],
	]);
	expect(entryState(dates, today)).toBe('settled');
});

test('a clock is ahead, near, here, then past; one that was met stays met', () => {
	const [clock] = clocksOf({ acceptance: today }, today);
	if (!clock) throw new Error('an acceptance has a clock');
	const at = (count: number) => clockState(clock, today + count);
	expect([at(39), at(40), at(59), at(60), at(90), at(91)]).toEqual([
		'ahead',
		'near',
		'near',
		'now',
		'now',
		'past',
	]);
	expect(clockState({ ...clock, met: true }, today + 400)).toBe('met');
});

const states: { name: string; dates: Record<string, string>; state: EntryState }[] = [
	{ name: 'no date', dates: {}, state: 'none' },
	{ name: 'an entry under 314 days old', dates: { entry: '2026-01-12' }, state: 'not-liquidated' },
	{ name: 'an entry over 314 days old', dates: { entry: '2026-01-11' }, state: 'look-up' },
	{ name: 'a liquidation', dates: { liquidation: '2026-09-02' }, state: 'closed' },
	{ name: 'an acceptance', dates: { acceptance: '2026-09-24' }, state: 'accepted' },
	{ name: 'an acceptance 60 days ago', dates: { acceptance: '2026-09-23' }, state: 'money-due' },
	{ name: 'an acceptance 90 days ago', dates: { acceptance: '2026-08-24' }, state: 'money-due' },
	{ name: 'an acceptance 91 days ago', dates: { acceptance: '2026-08-23' }, state: 'money-late' },
	{
		name: 'an acceptance and a reliquidation 36 days ago',
		dates: { acceptance: '2026-09-01', reliquidation: '2026-10-17' },
		state: 'money-due',
	},
	{
		name: 'an old acceptance and a fresh reliquidation',
		dates: { acceptance: '2026-07-01', reliquidation: '2026-11-10' },
		state: 'settled',
	},
	{
		name: 'an acceptance whose days are not over and a reliquidation whose are',
		dates: { acceptance: '2026-10-10', reliquidation: '2026-10-12' },
		state: 'money-due',
	},
	{
		name: 'both over',
		dates: { acceptance: '2026-07-01', reliquidation: '2026-10-01' },
		state: 'money-late',
	},
];
for (const { name, dates, state } of states)
	test(`with ${name} the entry is ${state}`, () => {
		const numbers = Object.fromEntries(Object.entries(dates).map(([id, text]) => [id, day(text)]));
		expect(entryState(numbers, today)).toBe(state);
	});
