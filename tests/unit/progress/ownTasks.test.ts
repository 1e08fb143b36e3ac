import { expect, test } from 'playwright/test';
import { dayOf } from '../../../src/days/day.ts';
import { overall } from '../../../src/progress/summary.ts';
import { fixClock } from './fakeClock.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow, openStore } from './fakeWindow.ts';
import { keyOf } from '../../storageKeys.ts';

fixClock();

const key = keyOf('first', 'own/not-paid.rejected');

test('a task is added once, ticked, opened again, removed and brought back', async () => {
	const storage = new FakeStorage();
	const store = await openStore(new FakeWindow(storage));
	const added = () => store.ownTasks(store.$record.get());

	store.addOwnTask('not-paid.rejected');
	expect(added()).toEqual([{ id: 'not-paid.rejected', done: false }]);
	store.markOwnTask('not-paid.rejected', true);
	store.addOwnTask('not-paid.rejected');
	expect(added()).toEqual([{ id: 'not-paid.rejected', done: true, on: dayOf(new Date()) }]);
	store.markOwnTask('not-paid.rejected', false);
	expect(added()).toEqual([{ id: 'not-paid.rejected', done: false }]);

	store.removeOwnTask('not-paid.rejected');
	expect(added()).toEqual([]);
	expect(storage.contents().has(key)).toBe(false);
	store.undoLast();
	expect(added()).toHaveLength(1);
	expect(storage.contents().has(key)).toBe(true);
});

test('what was added counts in no total of the guide', async () => {
	const store = await openStore(new FakeWindow(new FakeStorage()));
	const checklist = {
		questions: [],
		steps: [{ id: 'apply', tasks: [{ id: 'apply.submitted', revision: '2026-11-20' }] }],
	};
	store.addOwnTask('apply.submitted');
	store.markOwnTask('apply.submitted', true);
	expect(overall(checklist, store.$record.get(), '2026-11-22')).toEqual({ done: 0, total: 1 });
});
