import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { isItemKey, textLimits } from '../../../src/progress/item.ts';
import { longestName, readDates, writeDates } from '../../../src/progress/keptDates.ts';
import { anyText, days, runs } from './arbitraries.ts';
import { fixClock } from './fakeClock.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow, openStore } from './fakeWindow.ts';

fixClock();

const sets = fc.record(
	{ entry: days, liquidation: days, acceptance: days, reliquidation: days },
	{ requiredKeys: [], noNullPrototype: true }
);

test('dates and a name read back as they were written, whatever the name holds', () => {
	fc.assert(
		fc.property(sets, anyText({ maxLength: 90 }), (dates, name) => {
			const text = writeDates(dates, name);
			const read = readDates(text);
			expect(text.length).toBeLessThanOrEqual(textLimits.clock);
			expect(read.dates).toEqual(dates);
			const clean = name.replace(/\s+/g, ' ').trim().slice(0, longestName);
			expect(read.name).toBe(clean);
			expect(writeDates(read.dates, read.name)).toBe(text);
		}),
		runs
	);
});

test('any text reads as dates that the calendar has, or as a name, and nothing is lost from sight', () => {
	fc.assert(
		fc.property(anyText({ maxLength: textLimits.clock }), (text) => {
			const { dates, name } = readDates(text);
			if (text.trim() !== '' && Object.keys(dates).length === 0 && !text.startsWith('name:'))
				expect(name).toBe(text);
		}),
		runs
	);
	expect(readDates('entry:2026-02-30 liquidation:2026-09-03 later:2026-01-01 name:x')).toEqual({
		dates: { liquidation: '2026-09-03' },
		name: 'x',
	});
	expect(readDates('constructor:2026-01-01')).toEqual({
		dates: {},
		name: 'constructor:2026-01-01',
	});
});

test('a set is kept on asking, replaced under its id, forgotten on one call, and taken back', async () => {
	const storage = new FakeStorage();
	const store = await openStore(new FakeWindow(storage));
	const id = store.keepDates({ liquidation: '2026-09-03' }, 'September');
	expect(isItemKey(`clock/${id}`)).toBe(true);
	const other = store.keepDates({ acceptance: '2026-10-01' }, '');
	expect(store.keepDates({ liquidation: '2026-09-04' }, 'September', id)).toBe(id);
	const kept = () => store.keptEntries(store.$record.get());
	expect(kept()).toHaveLength(2);
	expect(kept().find((each) => each.id === id)).toEqual({
		id,
		name: 'September',
		dates: { liquidation: '2026-09-04' },
	});

	store.forgetDates(id);
	expect(kept().map((each) => each.id)).toEqual([other]);
	expect([...storage.contents().keys()]).toEqual([`refund-ready/1/first/clock/${other}`]);
	store.undoLast();
	expect(kept()).toHaveLength(2);
	store.forgetDates();
	expect(kept()).toEqual([]);
	expect(storage.contents().size).toBe(0);
});

test('the set that was written last comes first', async () => {
	const at = (second: number) => `2026-11-22T15:04:0${second}.000Z`;
	const text = 'entry:2026-01-01';
	const item = (second: number) => JSON.stringify({ at: at(second), text });
	const store = await openStore(
		new FakeWindow(
			new FakeStorage([
				['refund-ready/1/first/clock/a', item(1)],
				['refund-ready/1/first/clock/b', item(3)],
				['refund-ready/1/first/clock/c', item(2)],
			])
		)
	);
	expect(store.keptEntries(store.$record.get()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});
