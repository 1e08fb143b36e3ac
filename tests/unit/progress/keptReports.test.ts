import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { states } from '../../../src/reports/standing.ts';
import { isItemKey, textLimits } from '../../../src/progress/item.ts';
import {
	type KeptReports,
	readKeptReports,
	reportCounts,
	reportsOf,
	writeReports,
} from '../../../src/progress/keptReports.ts';
import { mergeRecords } from '../../../src/progress/merge.ts';
import type { Checklist, Task } from '../../../src/progress/checklist.ts';
import { anyText, days, runs } from './arbitraries.ts';
import { fixClock } from './fakeClock.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow, openStore } from './fakeWindow.ts';

fixClock();

const day = '2026-11-29';
const counted: KeptReports = { day, counts: { late: 3, refused: 7, paid: 120 } };

test('every state of the reports is counted, and nothing else but what is late', () => {
	expect([...reportCounts].sort()).toEqual(['late', ...states].sort());
});

test('counts read back as they were written, and fit into one item however many there are', () => {
	const counts = fc.record(
		Object.fromEntries(reportCounts.map((name) => [name, fc.integer({ min: 1, max: 9_999_999 })])),
		{ requiredKeys: [], noNullPrototype: true }
	);
	fc.assert(
		fc.property(days, counts, (on, some) => {
			const text = writeReports({ day: on, counts: some });
			expect(text.length).toBeLessThanOrEqual(textLimits.reports);
			expect(readKeptReports(text)).toEqual({ day: on, counts: some });
		}),
		runs
	);
	const most = Object.fromEntries(reportCounts.map((name) => [name, 1e12]));
	expect(Object.values(readKeptReports(writeReports({ day, counts: most }))?.counts ?? {})).toEqual(
		reportCounts.map(() => 9_999_999)
	);
});

test('any text reads as counts of ours or as none', () => {
	fc.assert(
		fc.property(anyText({ maxLength: textLimits.reports }), (text) => {
			for (const [name, count] of Object.entries(readKeptReports(text)?.counts ?? {})) {
				expect(reportCounts).toContain(name);
				expect(count).toBeGreaterThan(0);
			}
		}),
		runs
	);
	expect(readKeptReports('2026-02-30 late:3')).toBeUndefined();
	expect(
		readKeptReports('2026-11-29 late:3 later:4 constructor:1 paid:0 sent:-1 B76-0324527-8')
	).toEqual({
		day,
		counts: { late: 3 },
	});
});

test('counts are kept on asking, replaced by the next, taken back, and cleared with the company', async () => {
	expect(isItemKey('reports')).toBe(true);
	const storage = new FakeStorage();
	const store = await openStore(new FakeWindow(storage));
	const kept = () => reportsOf(store.$record.get());
	store.keepReports(counted);
	expect(kept()).toEqual(counted);
	store.keepReports({ day: '2026-11-30', counts: { paid: 130 } });
	expect(kept()).toEqual({ day: '2026-11-30', counts: { paid: 130 } });
	store.undoLast();
	expect(kept()).toEqual(counted);

	const again = await openStore(new FakeWindow(storage));
	expect(reportsOf(again.$record.get())).toEqual(counted);
	again.resetCompany();
	expect(reportsOf(again.$record.get())).toBeUndefined();
	again.undoLast();
	expect(reportsOf(again.$record.get())).toEqual(counted);
});

test('of two devices the counts that were kept later stand, whichever way they are merged', () => {
	const record = (at: string, text: string) => new Map([['reports' as const, { at, text }]]);
	const one = record('2026-11-29T10:00:00.000Z', '2026-11-29 late:3');
	const other = record('2026-11-30T10:00:00.000Z', '2026-11-30 paid:3');
	for (const merged of [mergeRecords(one, other), mergeRecords(other, one)])
		expect(reportsOf(merged)).toEqual({ day: '2026-11-30', counts: { paid: 3 } });
});

test('a task is offered where the reports prove it, and ticked on a press alone', async () => {
	const task = (id: string): Task =>
		({ id, facts: [], revision: day, when: {} }) as unknown as Task;
	const checklist = {
		questions: [],
		steps: [{ id: 'what-next', tasks: [task('next.declared'), task('next.paid')] }],
	} as unknown as Checklist;
	const store = await openStore(new FakeWindow(new FakeStorage()));
	const offered = (counts: KeptReports['counts']) =>
		store.provenTasks({ day, counts }, store.$record.get(), checklist).map(({ id }) => id);
	expect(offered({ refused: 7, 'not-declared': 2 })).toEqual([]);
	expect(offered({ taken: 1, refused: 7 })).toEqual(['next.declared']);
	expect(offered({ paid: 5 })).toEqual(['next.declared', 'next.paid']);
	expect(store.$record.get().size).toBe(0);
	store.tickProven(task('next.declared'), day);
	expect(store.$record.get().get('task/next.declared')).toMatchObject({ state: 'done', on: day });
	expect(offered({ paid: 5 })).toEqual(['next.paid']);
	store.undoLast();
	expect(offered({ paid: 5 })).toEqual(['next.declared', 'next.paid']);
});
