import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	type BinLine,
	binBytes,
	byTime,
	checkLine,
	keptUntil,
	makesRoom,
	notAheadIn,
	overIn,
} from '../../../src/keeping/bin.ts';
import { binDays } from '../../../src/numbers/numbers.ts';

const now = new Date('2026-11-22T15:00:00.000Z');
const day = 24 * 60 * 60 * 1000;

function line(id: string, daysAgo: number, size = 1000): BinLine {
	const at = new Date(now.getTime() - daysAgo * day).toISOString();
	return { id, at, reason: 'deleted', company: 'first', label: id, count: 1, size };
}

test('a thing is there on its thirtieth day and over on the next', () => {
	const kept = line('kept', binDays);
	const over = line('over', binDays + 1);
	expect(keptUntil(kept)).toBe('2026-11-22');
	expect(overIn([kept, over, line('new', 0)], now)).toEqual([over]);
});

test('a thing that a clock in the future put in counts as put in now', () => {
	const ahead = line('ahead', -400);
	const [bounded] = notAheadIn([ahead], now);
	expect(bounded).toEqual({ ...ahead, at: now.toISOString() });
	expect(keptUntil(bounded ?? ahead)).toBe('2026-12-22');
	expect(overIn([ahead], new Date('2199-01-01'))).toEqual([ahead]);
});

test('room is made by the oldest, only as much as is needed', () => {
	const lines = [line('b', 2, 400), line('c', 1, 400), line('a', 3, 100)];
	expect(makesRoom(lines, 100, 1000)).toEqual([]);
	expect(makesRoom(lines, 101, 1000)?.map(({ id }) => id)).toEqual(['a']);
	expect(makesRoom(lines, 201, 1000)?.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(makesRoom(lines, 1000, 1000)).toHaveLength(3);
	expect(makesRoom(lines, 1001, 1000)).toBeUndefined();
	expect(makesRoom([], binBytes + 1)).toBeUndefined();
});

test('whatever is in it, what is let go makes room, and nothing newer goes before something older', () => {
	const lines = fc.array(fc.record({ age: fc.integer({ min: 0, max: 40 }), size: fc.nat(500) }), {
		maxLength: 20,
	});
	fc.assert(
		fc.property(lines, fc.nat(1000), (things, size) => {
			const all = things.map(({ age, size }, place) => line(String(place), age, size));
			const leaving = makesRoom(all, size, 1000) ?? [];
			const staying = all.filter((each) => !leaving.includes(each));
			const used = staying.reduce((sum, each) => sum + each.size, size);
			expect(used <= 1000 || staying.length === 0).toBe(true);
			const newest = byTime(leaving).at(-1);
			for (const each of staying) expect(each.at >= (newest?.at ?? '')).toBe(true);
		})
	);
});

test('what stands in the bin’s place is read as a thing or left alone, whatever it is', () => {
	const good = line('a', 1);
	expect(checkLine(good)).toEqual(good);
	expect(checkLine({ ...good, part: 'Step 1', more: true })).toEqual({ ...good, part: 'Step 1' });
	for (const spoiled of [
		undefined,
		null,
		'text',
		[],
		{},
		{ ...good, at: 'yesterday' },
		{ ...good, at: '+275760-09-13T00:00:00.001Z' },
		{ ...good, reason: 'eaten' },
		{ ...good, size: NaN },
		{ ...good, count: -1 },
		{ ...good, id: 7 },
		{ ...good, label: undefined },
	])
		expect(checkLine(spoiled)).toBeUndefined();
	fc.assert(
		fc.property(fc.anything(), (data) => {
			checkLine(data);
		})
	);
});
