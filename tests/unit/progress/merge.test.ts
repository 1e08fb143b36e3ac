import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { decodeItem, encodeItem, type Item, type ItemKey } from '../../../src/progress/item.ts';
import { laterItem } from '../../../src/progress/laterItem.ts';
import { type CompanyRecord, mergeRecords } from '../../../src/progress/merge.ts';
import { stamp } from '../../../src/progress/record.ts';
import { readItem, readSaved, writeItem } from '../../../src/progress/storage.ts';
import { records, runs, taskItems } from './arbitraries.ts';
import { FakeStorage } from './fakeStorage.ts';

test('it does not matter which of two devices hands over first', () => {
	fc.assert(
		fc.property(records, records, (one, other) => {
			expect(mergeRecords(one, other)).toEqual(mergeRecords(other, one));
		}),
		runs
	);
});

test('it does not matter in which order three devices meet', () => {
	fc.assert(
		fc.property(records, records, records, (one, other, third) => {
			expect(mergeRecords(mergeRecords(one, other), third)).toEqual(
				mergeRecords(one, mergeRecords(other, third))
			);
		}),
		runs
	);
});

test('taking the same record in again changes nothing', () => {
	fc.assert(
		fc.property(records, records, (one, other) => {
			expect(mergeRecords(one, one)).toEqual(one);
			const merged = mergeRecords(one, other);
			expect(mergeRecords(merged, other)).toEqual(merged);
			expect(mergeRecords(merged, one)).toEqual(merged);
		}),
		runs
	);
});

test('of each item the later is kept, and none is lost or made up', () => {
	fc.assert(
		fc.property(records, records, (one, other) => {
			const merged = mergeRecords(one, other);
			expect([...merged.keys()].sort()).toEqual(
				[...new Set([...one.keys(), ...other.keys()])].sort()
			);
			for (const [key, item] of merged) {
				const candidates = [one.get(key), other.get(key)].filter((each) => each !== undefined);
				expect(candidates).toContain(item);
				for (const { at } of candidates) expect(item.at >= at).toBe(true);
			}
		}),
		runs
	);
});

test('merging leaves both records as they were', () => {
	fc.assert(
		fc.property(records, records, (one, other) => {
			const before = [[...one], [...other]];
			mergeRecords(one, other);
			expect([[...one], [...other]]).toEqual(before);
		}),
		runs
	);
});

for (const { name, one, other, later } of [
	{
		name: 'a tick taken back later stays taken back',
		one: { at: '2026-11-22T15:04:05.000Z', state: 'done', on: '2026-11-22' },
		other: { at: '2026-11-22T15:04:05.001Z', state: 'open' },
		later: 'other',
	},
	{
		name: 'a tick from last year does not beat one of this year',
		one: { at: '2026-01-01T00:00:00.000Z', state: 'open' },
		other: { at: '2025-12-31T23:59:59.999Z', state: 'done' },
		later: 'one',
	},
	{
		name: 'the day of a tick says nothing about which was written later',
		one: { at: '2026-11-22T15:04:05.000Z', state: 'done', on: '2026-11-22' },
		other: { at: '2026-11-22T15:04:06.000Z', state: 'done', on: '2025-01-01' },
		later: 'other',
	},
] as const) {
	test(name, () => expect(laterItem(one, other)).toBe(later === 'one' ? one : other));
}

test('two items of the same instant are chosen alike on every device', () => {
	fc.assert(
		fc.property(taskItems, taskItems, (one, other) => {
			const same = { ...other, at: one.at };
			expect(laterItem(one, same)).toEqual(laterItem(same, one));
			expect([one, same]).toContain(laterItem(one, same));
		}),
		runs
	);
});

/** A tab as the store is one: what it saw when it opened, and its own writes since. */
interface Tab {
	readonly memory: Map<ItemKey, Item>;
	readonly clock: number;
}

const writes = fc.array(
	fc.record({
		tab: fc.constantFrom(0, 1),
		key: fc.constantFrom<ItemKey[]>(
			'task/apply.submitted',
			'task/apply.rehearsed',
			'note/apply.submitted',
			'answer/account'
		),
		/** Whether the tab hears of the other's writes before it writes. */
		hears: fc.boolean(),
		gap: fc.integer({ min: 0, max: 3 }),
	}),
	{ maxLength: 40 }
);

test('two tabs that write in any order never undo each other', () => {
	fc.assert(
		fc.property(writes, fc.integer({ min: -5000, max: 5000 }), (plan, skew) => {
			const storage = new FakeStorage([['foreign', 'kept']]);
			const tabs: [Tab, Tab] = [
				{ memory: new Map(), clock: 0 },
				{ memory: new Map(), clock: skew },
			];
			const last = new Map<ItemKey, Item>();
			let time = Date.parse('2026-11-22T15:00:00Z');

			for (const [place, { tab, key, hears, gap }] of plan.entries()) {
				const { memory, clock } = tabs[tab];
				time += gap;
				if (hears)
					for (const each of last.keys()) {
						const heard = readItem(storage, 'first', each);
						if (heard) memory.set(each, heard);
					}
				const at = stamp(new Date(time + clock), memory.get(key));
				const item: Item = key.startsWith('task/')
					? { at, state: place % 2 === 0 ? 'done' : 'open', because: `write ${place}` }
					: { at, text: `write ${place}` };
				memory.set(key, item);
				expect(writeItem(storage, 'first', key, item)).toBe('kept');
				last.set(key, item);
			}

			const kept: CompanyRecord = readSaved(storage).companies.get('first') ?? new Map();
			expect(kept).toEqual(last);
			expect(readSaved(storage).companies.get('first') ?? new Map()).toEqual(kept);
			for (const [key, item] of last)
				for (const { memory } of tabs) {
					const seen = readItem(storage, 'first', key);
					expect(seen).toEqual(item);
					if (seen) memory.set(key, seen);
				}
			expect(tabs[0].memory).toEqual(tabs[1].memory);
			expect(storage.contents().get('foreign')).toBe('kept');
		}),
		runs
	);
});

test('what decides between items of the same instant is the same after storage', () => {
	fc.assert(
		fc.property(taskItems, taskItems, (one, other) => {
			const same = { ...other, at: one.at };
			const stored = [one, same].map((item) => decodeItem('task/a', encodeItem(item)));
			const [first, second] = stored;
			expect(first && second && laterItem(first, second)).toEqual(laterItem(one, same));
		}),
		runs
	);
});
