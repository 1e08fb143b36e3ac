import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { clocksOf } from '../../../src/dates/clocks.ts';
import { toDay, toDayNumber } from '../../../src/days/dayNumber.ts';
import { inOrder } from '../../../src/entries/dayOrder.ts';
import { orderClocks, rowClock } from '../../../src/entries/rowClock.ts';
import { judged, today } from './list.ts';

const names = ['Entry Number', 'Entry Date', 'Liquidation Date'];
const [one, other, third] = ['B7603245278', 'ABC12345676', '8CG00123454'] as const;

/** The clocks of one row with these dates. */
function clockOf(entry: string, liquidation: string) {
	const { verdict } = judged([[names, [one, entry, liquidation]]]);
	return rowClock(verdict, 0, today);
}

test('a row has the clocks that the dates page gives for the same dates', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -500, max: 200 }),
			fc.integer({ min: 1, max: 400 }),
			fc.constantFrom('entry', 'liquidation'),
			(days, before, known) => {
				const liquidation = today + days;
				const entry = liquidation - before;
				const clock =
					known === 'entry' ? clockOf(toDay(entry), '') : clockOf('', toDay(liquidation));
				const expected = new Map(
					clocksOf(known === 'entry' ? { entry } : { liquidation }, today).map((each) => [
						each.id,
						each,
					])
				);
				const day = (id: 'cape-warn' | 'cape-last' | 'cbp-power' | 'protest-last') =>
					toDay(expected.get(id)?.first ?? NaN);
				expect(clock).toMatchObject({
					estimate: expected.get('cape-last')?.estimate,
					warn: day('cape-warn'),
					cape: day('cape-last'),
					cbpPower: day('cbp-power'),
					protest: day('protest-last'),
				});
			}
		),
		{ numRuns: 200 }
	);
});

for (const { entry, liquidation, correction } of [
	{ entry: '02/24/2026', liquidation: '', correction: '2026-12-20' },
	{ entry: '02/24/2026', liquidation: '12/01/2026', correction: '2026-11-16' },
	{ entry: '05/05/2023', liquidation: '', correction: '2024-02-28' },
	{ entry: '', liquidation: '12/01/2026', correction: undefined },
])
	test(`entered ${entry || '-'}, liquidated ${liquidation || '-'}: correct it by ${correction ?? 'a day that is not told'}`, () => {
		const clock = clockOf(entry, liquidation);
		expect(clock).toBeDefined();
		expect(clock?.correction).toBe(correction);
	});

for (const { entry, liquidation, state } of [
	{ entry: '', liquidation: '12/01/2026', state: 'not-liquidated' },
	{ entry: '', liquidation: '11/01/2026', state: 'open' },
	{ entry: '', liquidation: '09/10/2026', state: 'closing' },
	{ entry: '', liquidation: '09/03/2026', state: 'last-day' },
	{ entry: '', liquidation: '09/02/2026', state: 'closed' },
	{ entry: '', liquidation: '01/01/2026', state: 'final' },
	{ entry: '02/24/2026', liquidation: '', state: 'not-liquidated' },
	{ entry: '11/01/2025', liquidation: '', state: 'look-up' },
	{ entry: '', liquidation: '', state: undefined },
])
	test(`entered ${entry || '-'}, liquidated ${liquidation || '-'}: ${state ?? 'no clocks'}`, () =>
		expect(clockOf(entry, liquidation)?.state).toBe(state));

test('what leaves CAPE next comes first, what has left it last, further rows and bare numbers not at all', () => {
	const { verdict } = judged([
		[
			names,
			[one, '', toDay(today - 200)],
			[other, '', toDay(today - 10)],
			[other, '', toDay(today - 10)],
			[third, '', toDay(today - 80)],
			['99999999990', '', ''],
		],
	]);
	expect([...orderClocks(verdict, today)]).toEqual([3, 1, 0]);
	expect(verdict.dated).toBe(3);
	expect(rowClock(verdict, 4, today)).toBeUndefined();
	expect(toDayNumber(rowClock(verdict, 3, today)?.cape ?? '')).toBe(today);
});

test('ordering loses and repeats no row, and leaves equal ones as they came', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (keys) => {
			const rows = Uint32Array.from(keys.keys());
			const ordered = [...inOrder(rows, (row) => keys[row] ?? 0)];
			const expected = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
			expect(ordered).toEqual(expected);
		}),
		{ numRuns: 200 }
	);
});
