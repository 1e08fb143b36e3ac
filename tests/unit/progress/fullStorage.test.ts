/** Several tabs over one storage that is full at times: no tab undoes what another was told is kept. */
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { encodeItem } from '../../../src/progress/item.ts';
import type { Step, Task } from '../../../src/progress/checklist.ts';
import { keyOf } from '../../storageKeys.ts';
import { runs } from './arbitraries.ts';
import { fixClock, setClock } from './fakeClock.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow, openStore, type OpenStore } from './fakeWindow.ts';

const task: Task = { id: 'apply.submitted', revision: '2026-11-20' };
const other: Task = { id: 'apply.rehearsed', revision: '2026-11-20' };
const apply: Step = { id: 'apply', number: 1, tasks: [task, other] };
const root = keyOf('first');
const tick = `${root}task/apply.submitted`;

fixClock('2026-11-22T15:00:00Z');

/** Two tabs over one storage in which nothing more fits, with a tick that both show. */
async function openTwo() {
	const storage = new FakeStorage();
	const windows = [new FakeWindow(storage), new FakeWindow(storage)] as const;
	const a = await openStore(windows[0]);
	a.markTask(task, 'done');
	const b = await openStore(windows[1]);
	storage.quota = storage.used();
	const tell = (key: string) => windows[0].tellOfKey(key);
	return { storage, a, b, tell };
}

for (const { name, hold, then, kept } of [
	{
		name: 'a clearing that had to wait does not take away a tick that another tab made since',
		hold: ({ a }) => a.resetStep(apply),
		then: ({ b }) => {
			b.markTask(task, 'open');
			b.markTask(task, 'done');
		},
		kept: '"done"',
	},
	{
		name: 'not even where the other tab’s clock is hours behind',
		hold: ({ a }) => a.resetStep(apply),
		then: ({ b }) => {
			setClock(Date.now() - 5 * 60 * 60 * 1000);
			b.markTask(task, 'open');
		},
		kept: '"open"',
	},
	{
		name: 'a mark that had to wait does not bring back what another tab cleared since',
		hold: ({ a }) =>
			a.markTask(task, 'not-applicable', { because: 'longer than what stood there' }),
		then: ({ b }) => b.resetStep(apply),
		kept: undefined,
	},
	{
		name: 'a mark that had to wait is not taken for later than another tab’s, though its clock was ahead',
		hold: ({ a }) => {
			setClock(Date.now() + 5 * 60 * 60 * 1000);
			a.markTask(task, 'not-applicable', { because: 'longer than what stood there' });
			setClock(Date.now() - 5 * 60 * 60 * 1000);
		},
		then: ({ b }) => b.markTask(task, 'open'),
		kept: '"open"',
	},
	{
		name: 'a clearing that had to wait still clears what stands as it stood',
		hold: ({ a }) => a.resetStep(apply),
		then: () => undefined,
		kept: undefined,
	},
] satisfies {
	name: string;
	hold: (tabs: Awaited<ReturnType<typeof openTwo>>) => void;
	then: (tabs: Awaited<ReturnType<typeof openTwo>>) => void;
	kept: string | undefined;
}[])
	for (const told of [true, false])
		test(`${name}${told ? '' : ', before word of it came'}`, async () => {
			const tabs = await openTwo();
			const { storage, a, tell } = tabs;
			storage.refuses.add('remove');
			hold(tabs);
			storage.refuses.clear();
			expect(a.$health.get()).not.toBe('kept');
			setClock(Date.now() + 1000);
			const before = storage.contents().get(tick);
			then(tabs);
			if (told && storage.contents().get(tick) !== before) tell(tick);
			storage.quota = Infinity;
			a.nameCompany('first', 'Room again');
			const stored = storage.contents().get(tick);
			if (kept === undefined) expect(stored).toBeUndefined();
			else expect(stored).toContain(kept);
			const item = a.$record.get().get('task/apply.submitted');
			expect(item && encodeItem(item)).toBe(stored);
			expect(a.$health.get()).toBe('kept');
		});

for (const clockMoves of [false, true])
	test(`tabs over a storage that is full at times undo nothing that was kept, in any order${clockMoves ? ', whatever their clock does' : ''}`, async () => {
		const storage = new FakeStorage();
		const windows = [0, 1, 2].map(() => new FakeWindow(storage));
		const tabs: OpenStore[] = [];
		// One after the other: the window of the one that opens is the only one.
		for (const window of windows) tabs.push(await openStore(window));
		const turns = fc.array(
			fc.record({
				tab: fc.nat(2),
				what: fc.constantFrom(
					...(['done', 'open', 'not-applicable', 'note', 'label', 'clear'] as const)
				),
				task: fc.constantFrom(task, other),
				room: fc.constantFrom('full', 'same', 'same', 'room'),
				clock: clockMoves ? fc.integer({ min: -7200, max: 7200 }) : fc.constant(1),
			}),
			{ minLength: 5, maxLength: 40 }
		);
		let time = Date.now();
		fc.assert(
			fc.property(turns, (plan) => {
				storage.quota = Infinity;
				for (const store of tabs) store.flushUnsaved();
				for (const key of storage.contents().keys()) storage.removeItem(key);
				for (const window of windows) window.show(true);
				storage.touched.length = 0;
				const waiting: { to: FakeWindow; key: string }[] = [];
				// Word comes sooner than a person is from one tab in the other.
				const deliver = () => {
					for (const { to, key } of waiting.splice(0)) to.tellOfKey(key);
				};
				const tellOthers = (from: number) => {
					for (const key of storage.touched.splice(0))
						for (const [place, to] of windows.entries())
							if (place !== from) waiting.push({ to, key });
				};
				/** What was done to each key, in the order in which it was done, and what of it was kept at once. */
				const done = new Map<string, { value: string | undefined; kept: boolean }[]>();

				for (const [place, { tab, what, task, room, clock }] of plan.entries()) {
					deliver();
					setClock((time += clock * 1000));
					if (room !== 'same') storage.quota = room === 'full' ? storage.used() : Infinity;
					const store = tabs[tab];
					if (!store) continue;
					const before = storage.contents();
					const shown = store.$record.get();
					const text = `write ${place} ${'x'.repeat(place)}`;
					if (what === 'note') store.writeNote(task, text);
					else if (what === 'label') store.nameCompany('first', text);
					else if (what === 'clear') store.resetStep(apply);
					else store.markTask(task, what, { because: text });
					const now = store.$record.get();
					for (const key of new Set([...shown.keys(), ...now.keys()])) {
						const item = now.get(key);
						const value = item && encodeItem(item);
						const old = shown.get(key);
						if (value === (old && encodeItem(old))) continue;
						const stored = storage.contents().get(root + key);
						const kept = stored === value && stored !== before.get(root + key);
						done.set(key, [...(done.get(key) ?? []), { value, kept }]);
					}
					tellOthers(tab);
				}

				// Room again: every tab writes something, and all of it arrives.
				storage.quota = Infinity;
				for (const [tab, store] of tabs.entries()) {
					setClock((time += 1000));
					store.answerQuestion(`q${tab}`, 'yes');
					tellOthers(tab);
					deliver();
				}
				for (const [key, all] of done) {
					const last = all.findLastIndex(({ kept }) => kept);
					const may = all.slice(Math.max(0, last)).map(({ value }) => value);
					if (last < 0) may.push(undefined);
					expect(may, key).toContain(storage.contents().get(root + key));
				}
				for (const { $record, $health } of tabs) {
					expect($health.get()).toBe('kept');
					const shown = [...$record.get()].map(([key, item]) => [root + key, encodeItem(item)]);
					expect(new Map(shown as [string, string][])).toEqual(storage.contents());
				}
			}),
			runs
		);
	});

test('clearing makes room, though something waits for it', async () => {
	const { storage, a } = await openTwo();
	a.writeNote(other, 'waits');
	expect(a.$health.get()).toBe('full');
	a.resetStep(apply);
	expect(storage.contents().has(tick)).toBe(false);
	a.writeNote(other, 'room');
	expect(a.$health.get()).toBe('kept');
});

test('what a tick replaces stays until the tick has found room, whatever is written meanwhile', async () => {
	const { storage, a } = await openTwo();
	const renamed: Task = { id: 'apply.sent-in', revision: '2026-11-20', was: ['apply.submitted'] };
	a.markTask(renamed, 'not-applicable', { because: 'longer than what stood there' });
	a.markTask(other, 'done');
	expect(storage.contents().has(tick)).toBe(true);
	storage.quota = Infinity;
	a.markTask(other, 'open');
	expect(storage.contents().has(tick)).toBe(false);
	expect(storage.contents().has(`${root}task/apply.sent-in`)).toBe(true);
});
