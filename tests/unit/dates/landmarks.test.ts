import { expect, test } from 'playwright/test';
import { landmarkIds, landmarkOn } from '../../../src/dates/landmarks.ts';
import { toDay, toDayNumber } from '../../../src/days/dayNumber.ts';
import { readContent } from '../../../src/guide/content.ts';
import { numbers } from '../../../src/numbers/numbers.ts';

const on = (id: (typeof landmarkIds)[number], day: string) => landmarkOn(id, toDayNumber(day));
const walk = (from: string, to: string) =>
	Array.from(
		{ length: toDayNumber(to) - toDayNumber(from) + 1 },
		(_, at) => toDayNumber(from) + at
	);

for (const [id, day, before, state, after] of [
	['correction', '2026-12-21', 'before', 'on', 'after'],
	['cape', '2027-01-04', 'before', 'before', 'turning'],
	['cape', '2027-03-25', 'turning', 'on', 'after'],
	['suit', '2027-02-03', 'before', 'on', 'after'],
] as const)
	test(`${id} is ${before} the day before ${day}, ${state} on it and ${after} the day after`, () => {
		const at = toDayNumber(day);
		expect([at - 1, at, at + 1].map((each) => landmarkOn(id, each).state)).toEqual([
			before,
			state,
			after,
		]);
	});

test('on every day to the end of 2027 the days left, the reach and the state agree', () => {
	const order = ['before', 'turning', 'on', 'after'];
	for (const id of landmarkIds) {
		let last = 0;
		for (const today of walk('2026-11-29', '2027-12-31')) {
			const { state, left, day } = landmarkOn(id, today);
			expect(today + left).toBe(day);
			expect(state === 'on').toBe(left === 0);
			expect(state === 'after').toBe(left < 0);
			// No state comes back once it is past.
			expect(order.indexOf(state)).toBeGreaterThanOrEqual(last);
			last = order.indexOf(state);
		}
		expect(order[last]).toBe('after');
	}
});

test('what is reached moves on by a day each day, and no further than the last entries', () => {
	for (const [id, day, reach] of [
		['correction', '2026-11-29', '2026-02-02'],
		['correction', '2026-12-21', '2026-02-24'],
		['cape', '2026-11-29', '2026-09-10'],
		['cape', '2027-03-25', '2027-01-04'],
		['suit', '2027-02-03', '2025-02-03'],
	] as const)
		expect(toDay(on(id, day).reach), `${id} on ${day}`).toBe(reach);
	expect(toDay(on('cape', '2026-11-29').entries)).toBe('2025-10-31');
	for (const id of landmarkIds)
		for (const today of walk('2026-11-29', '2027-12-30'))
			expect(landmarkOn(id, today + 1).reach - landmarkOn(id, today).reach).toBe(1);
});

test('the days are those that the facts state, and the facts hold until then', async () => {
	const facts = new Map((await readContent('en')).facts.map(({ id, data }) => [id, data]));
	expect(numbers['correction-days'].value).toBe(300);
	for (const [fact, says, until] of [
		['P-44', '21 Dec 2026', '2026-12-21'],
		['P-58', '4 Jan 2027 and leave CAPE about 25 Mar 2027', '2027-01-04'],
		['P-57', '3 Feb 2027', '2027-02-03'],
	] as const) {
		expect(facts.get(fact)?.statement.replace(/\s+/g, ' ')).toContain(says);
		expect(facts.get(fact)?.until).toBe(until);
	}
	expect(on('correction', '2026-11-29').day).toBe(toDayNumber('2026-12-21'));
	expect(on('cape', '2026-11-29')).toMatchObject({
		day: toDayNumber('2027-03-25'),
		liquidation: toDayNumber('2027-01-04'),
	});
});
