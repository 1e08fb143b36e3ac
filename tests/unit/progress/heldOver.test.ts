import { expect, test } from 'playwright/test';
import type { Step, Task } from '../../../src/progress/checklist.ts';
import { encodeItem } from '../../../src/progress/item.ts';
import { noteOf } from '../../../src/progress/noteEntries.ts';
import { taskItem } from '../../../src/progress/record.ts';
import { heldKey } from '../../../src/storage/keys.ts';
import { keyOf } from '../../storageKeys.ts';
import { fixClock, setClock } from './fakeClock.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow, openStore, type OpenStore } from './fakeWindow.ts';

const task: Task = { id: 'apply.submitted', revision: '2026-11-20' };
const apply: Step = { id: 'apply', number: 1, tasks: [task] };

fixClock('2026-11-22T15:00:00Z');

/** One tab, whose pages come one after the other. */
class Tab {
	readonly session = new FakeStorage();
	readonly storage: FakeStorage;
	window = new FakeWindow();

	constructor(storage: FakeStorage) {
		this.storage = storage;
	}

	async open(): Promise<OpenStore> {
		this.window = Object.assign(new FakeWindow(this.storage), { sessionStorage: this.session });
		const store = await openStore(this.window);
		await store.carried();
		return store;
	}

	/** Leaves the page for the next one. */
	async next(): Promise<OpenStore> {
		this.window.leave();
		return this.open();
	}
}

function full(): FakeStorage {
	const storage = new FakeStorage([['foreign', 'x'.repeat(500)]]);
	storage.quota = storage.used();
	return storage;
}

test('what found no room comes along to the next page, is told of there, and is kept once there is room', async () => {
	const storage = full();
	const tab = new Tab(storage);
	const one = await tab.open();
	one.markTask(task, 'done');
	one.writeNote(task, 'Ada has it');
	await one.carried();
	const two = await tab.next();
	expect(taskItem(two.$record.get(), task)?.state).toBe('done');
	expect(noteOf(two.$record.get(), task)).toBe('Ada has it');
	expect(two.$health.get()).toBe('full');
	expect(two.$goesAlong.get()).toBe(true);
	storage.quota = Infinity;
	const three = await tab.next();
	expect(three.$health.get()).toBe('kept');
	expect(tab.session.contents().has(heldKey)).toBe(false);
	expect(storage.contents().has(keyOf('first', 'task/apply.submitted'))).toBe(true);
	expect([...storage.contents().keys()].join()).toContain(keyOf('first', 'note/apply.submitted/'));
});

test('a clearing that found no room comes along too', async () => {
	const storage = new FakeStorage();
	const tab = new Tab(storage);
	(await tab.open()).markTask(task, 'done');
	storage.quota = storage.used();
	const one = await tab.next();
	one.nameCompany('first', 'Example Widgets');
	one.resetStep(apply);
	await one.carried();
	const two = await tab.next();
	expect(taskItem(two.$record.get(), task)).toBeUndefined();
	storage.quota = Infinity;
	await tab.next();
	expect(storage.contents().has(keyOf('first', 'task/apply.submitted'))).toBe(false);
});

test('what another tab wrote meanwhile stays', async () => {
	const storage = full();
	const tab = new Tab(storage);
	const first = await tab.open();
	first.markTask(task, 'done');
	await first.carried();
	tab.window.leave();
	storage.quota = Infinity;
	setClock(Date.now() - 1000);
	(await new Tab(storage).open()).markTask(task, 'not-applicable', { because: 'the other tab' });
	const two = await tab.open();
	expect(taskItem(two.$record.get(), task)?.because).toBe('the other tab');
	expect(tab.session.contents().has(heldKey)).toBe(false);
});

test('a page that comes back from the cache shows what the page after it made of it', async () => {
	const storage = full();
	const tab = new Tab(storage);
	const one = await tab.open();
	const first = tab.window;
	one.markTask(task, 'done');
	await one.carried();
	const two = await tab.next();
	two.markTask(task, 'not-applicable', { because: 'later' });
	await two.carried();
	tab.window.leave();
	first.enter();
	first.show(true);
	await one.carried();
	expect(taskItem(one.$record.get(), task)?.because).toBe('later');
});

test('where the tab keeps nothing either, it is said that leaving loses it', async () => {
	const tab = new Tab(full());
	tab.session.refuses.add('write').add('read').add('remove');
	const store = await tab.open();
	store.markTask(task, 'done');
	await store.carried();
	expect(store.$health.get()).toBe('full');
	expect(store.$goesAlong.get()).toBe(false);
});

const item = encodeItem({ at: '2026-11-22T14:00:00.000Z', state: 'done' });

for (const held of [
	'',
	'junk',
	'null',
	'{"length":3}',
	'[null, 1, "x", [], {}]',
	JSON.stringify([{ company: '../x', key: 'task/a', item }]),
	JSON.stringify([{ company: 'first', key: '__proto__', item }]),
	JSON.stringify([{ company: 'first', key: 'task/a', item: '{"at":' }]),
	JSON.stringify([{ company: 'first', key: 'task/a', item: 7 }]),
	`[${'['.repeat(5000)}`,
])
	test(`a tab that brings along ${held.slice(0, 60) || 'nothing'} shows a page that works`, async () => {
		const tab = new Tab(new FakeStorage());
		tab.session.setItem(heldKey, held);
		const store = await tab.open();
		expect(store.$record.get().size).toBe(0);
		store.markTask(task, 'done');
		expect(store.$health.get()).toBe('kept');
		expect(tab.session.contents().has(heldKey)).toBe(false);
	});
