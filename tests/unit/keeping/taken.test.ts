import { expect, test } from 'playwright/test';
import type { Items } from '../../../src/progress/store.ts';
import { encodeItem, type Item } from '../../../src/progress/item.ts';
import { takenKey } from '../../../src/storage/keys.ts';
import { keyOf } from '../../storageKeys.ts';
import { fixClock, setClock } from '../progress/fakeClock.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';
import { FakeWindow, openStore } from '../progress/fakeWindow.ts';

fixClock('2026-11-22T15:00:00Z');

const at = '2026-11-20T10:00:00.000Z';
const done: Item = { at, state: 'done', on: '2026-11-20' };
const own = { at, state: 'open' } as const;
const news: Items = [
	['label', { at, text: 'Acme' }],
	['task/apply.submitted', { ...done, at: '2026-11-21T10:00:00.000Z' }],
];

/** A tab with one storage, whose pages come one after the other. */
function openTab(initial: Iterable<readonly [string, string]> = []) {
	const storage = new FakeStorage(initial);
	const session = new FakeStorage();
	const page = async () => {
		const store = await openStore(
			Object.assign(new FakeWindow(storage), { sessionStorage: session })
		);
		store.loadEveryCompany();
		return store;
	};
	return { storage, session, page };
}

const kept: [string, string][] = [
	[keyOf('aaaaaa', 'label'), encodeItem({ at, text: 'Mine' })],
	[keyOf('aaaaaa', 'task/apply.submitted'), encodeItem(own)],
	[keyOf('bbbbbb', 'label'), encodeItem({ at, text: 'Beta' })],
];

/** A tab of which the first page took something in, and that is on its next page. */
async function tookIn() {
	const tab = openTab(kept);
	const one = await tab.page();
	const before = [...tab.storage.contents()];
	one.takeIn(new Map([['aaaaaa', news]]));
	one.bringAlong({ said: 'Merged.', shown: 'aaaaaa' });
	// The page that did it has it once.
	expect(one.takeUp()).toBeUndefined();
	expect(one.$undoable.get()).toHaveLength(1);
	return { ...tab, before, one, two: await tab.page() };
}

test('what a page took in can be taken back on the next one, and nothing of it is left', async () => {
	const { two, before, storage, session } = await tookIn();
	expect(two.takeUp()).toBe('Merged.');
	expect(two.$undoable.get().at(-1)?.said).toBe('Merged.');
	two.undoLast();
	expect([...storage.contents()]).toEqual(before);
	expect(session.contents().has(takenKey)).toBe(false);
	expect(two.takeUp()).toBeUndefined();
});

test('what was written of it since stays where it is taken back later', async () => {
	const { two, storage } = await tookIn();
	two.takeUp();
	const later: Item = { at: '2026-11-22T16:00:00.000Z', state: 'not-applicable' };
	two.writeItems('aaaaaa', [['task/apply.submitted', later]]);
	two.undoLast();
	expect(storage.getItem(keyOf('aaaaaa', 'task/apply.submitted'))).toBe(encodeItem(later));
	expect(storage.getItem(keyOf('aaaaaa', 'label'))).toBe(encodeItem({ at, text: 'Mine' }));
});

test('a company that was shown for it is no longer once it is taken back', async () => {
	const tab = openTab([[keyOf('bbbbbb', 'invited'), encodeItem({ at, text: '2026-11-20' })]]);
	const one = await tab.page();
	one.showCompany('bbbbbb');
	one.takeIn(new Map([['cccccc', news]]));
	expect(one.$company.get()).toBe('cccccc');
	one.bringAlong({ said: 'Added.', shown: 'bbbbbb' });
	const two = await tab.page();
	two.takeUp();
	two.undoLast();
	expect(two.$company.get()).toBe('bbbbbb');
	expect([...two.$companies.get().keys()]).toEqual(['bbbbbb']);
});

test('it is not brought along once it was taken back, or something else was done at once', async () => {
	for (const act of ['undo', 'delete'] as const) {
		const { one, session, page } = await tookIn();
		if (act === 'undo') one.undoLast();
		else one.deleteCompanies(['bbbbbb']);
		expect(session.contents().has(takenKey)).toBe(false);
		expect((await page()).takeUp()).toBeUndefined();
	}
});

test('it is not offered where nothing of it stands any more, nor an hour later or before', async () => {
	const gone = await tookIn();
	gone.two.writeAll(news.map(([key]) => ({ company: 'aaaaaa' as const, key, item: undefined })));
	expect(gone.two.takeUp()).toBeUndefined();

	for (const time of ['2026-11-22T16:00:00Z', '2026-11-22T13:59:00Z', '2036-01-01T00:00:00Z']) {
		setClock(Date.parse('2026-11-22T15:00:00Z'));
		const { two, session } = await tookIn();
		setClock(Date.parse(time));
		expect(two.takeUp()).toBeUndefined();
		expect(session.contents().has(takenKey)).toBe(false);
	}
	setClock(Date.parse('2026-11-22T15:00:00Z'));
});

test('whatever stands in its place does no harm', async () => {
	const { session, two } = await tookIn();
	const sound = JSON.parse(session.getItem(takenKey) ?? '') as Record<string, unknown>;
	const item = ['task/apply.submitted', encodeItem(done)];
	for (const text of [
		'',
		'null',
		'[]',
		'{',
		'7',
		...[
			{ said: 7 },
			{ shown: '../x' },
			{ at: '2026' },
			{ binned: 'x' },
			{ changes: 'x' },
			{ changes: [null] },
			{ changes: [{ company: 'aaaaaa' }] },
			{ changes: [{ company: '<b>', before: [], after: [item] }] },
			{ changes: [{ company: 'aaaaaa', before: [], after: [['no/such', '{}']] }] },
			{ changes: [{ company: 'aaaaaa', before: [['label', '{']], after: [item] }] },
			{ changes: [{ company: 'aaaaaa', before: [['label', '{}']], after: [item] }] },
		].map((part) => JSON.stringify({ ...sound, ...part })),
	]) {
		session.setItem(takenKey, text);
		expect(two.takeUp(), text).toBeUndefined();
		expect(two.$undoable.get()).toEqual([]);
	}
	expect(two.$companies.get().get('aaaaaa')?.get('label')).toEqual({ at, text: 'Acme' });
});

test('a tab without room for it loses nothing else', async () => {
	const tab = openTab(kept);
	const one = await tab.page();
	tab.session.quota = tab.session.used();
	one.takeIn(new Map([['aaaaaa', news]]));
	one.bringAlong({ said: 'Merged.', shown: 'aaaaaa' });
	expect(one.$undoable.get()).toHaveLength(1);
	const two = await tab.page();
	expect(two.takeUp()).toBeUndefined();
	expect(two.$companies.get().get('aaaaaa')?.get('label')).toEqual({ at, text: 'Acme' });
});
