import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Checklist, Step, Task } from '../../../src/progress/checklist.ts';
import { addDays, dayOf } from '../../../src/days/day.ts';
import { encodeItem, type Item, type ItemKey, textLimits } from '../../../src/progress/item.ts';
import { type CompanyRecord, mergeRecords } from '../../../src/progress/merge.ts';
import { noteOf } from '../../../src/progress/noteEntries.ts';
import { taskItem, textOf } from '../../../src/progress/record.ts';
import { writesOf } from '../../../src/sharing/incoming.ts';
import { runs } from './arbitraries.ts';
import { fixClock, setClock } from './fakeClock.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow, openStore, type OpenStore } from './fakeWindow.ts';
import { asideOf, keyOf } from '../../storageKeys.ts';

const submitted: Task = { id: 'apply.submitted', revision: '2026-11-20' };
const rehearsed: Task = { id: 'apply.rehearsed', revision: '2026-11-21', was: ['apply.practised'] };
const signedIn: Task = { id: 'verify.signed-in', revision: '2026-11-20' };
const apply: Step = { id: 'apply', number: 1, tasks: [submitted, rehearsed] };
const checklist: Checklist = { questions: [], steps: [apply] };

const root = keyOf('first');
const hour = 60 * 60 * 1000;

fixClock('2026-11-22T15:00:00Z');

function fromNow(milliseconds: number): string {
	return new Date(Date.now() + milliseconds).toISOString();
}

function stored(items: Readonly<Record<string, Item>>): [string, string][] {
	return Object.entries(items).map(([key, item]) => [root + key, encodeItem(item)]);
}

/** A page with what its storage holds at first. */
async function openPage(initial: Iterable<readonly [string, string]> = []) {
	const storage = new FakeStorage(initial);
	const window = new FakeWindow(storage);
	return { storage, window, store: await openStore(window) };
}

test('a page of every company goes through what is kept once, before it is asked for one of them', async () => {
	const kept = ['aaaaaa', 'bbbbbb'].map(
		(id) => [keyOf(id, 'label'), encodeItem({ at: fromNow(0), text: id })] as const
	);
	const storage = new FakeStorage(kept);
	const store = await openStore(new FakeWindow(storage), ({ loadEveryCompany }) => {
		loadEveryCompany();
		expect(storage.listings).toBe(0);
	});
	expect([...store.$companies.get().keys()]).toEqual(['aaaaaa', 'bbbbbb']);
	expect(storage.listings).toBe(1);
});

/** What a tab opened now would see. */
async function afterReload(storage: FakeStorage): Promise<CompanyRecord> {
	return (await openStore(new FakeWindow(storage))).$record.get();
}

test('a tick is kept at once, with its day and the revision of its facts', async () => {
	const { storage, store } = await openPage();
	store.markTask(submitted, 'done');
	const item = store.$record.get().get('task/apply.submitted');
	expect(item).toEqual({
		at: '2026-11-22T15:00:00.000Z',
		state: 'done',
		on: dayOf(new Date()),
		revision: '2026-11-20',
	});
	expect(storage.contents()).toEqual(
		new Map([[`${root}task/apply.submitted`, item && encodeItem(item)]])
	);
	expect(store.$health.get()).toBe('kept');
});

test('everything that a person did is there after a reload', async () => {
	const { storage, store } = await openPage();
	store.markTask(submitted, 'done', { on: '2026-10-01' });
	store.markTask(rehearsed, 'not-applicable', { because: '  Our broker does it ' });
	store.writeNote(submitted, '  Ada has the confirmation\n');
	store.answerQuestion('account', 'own');
	store.nameCompany(store.$company.get(), ' Example Widgets ');
	const record = await afterReload(storage);
	expect(record).toEqual(store.$record.get());
	expect([...record].map(([key, item]) => [key, { ...item, at: '' }])).toEqual([
		['task/apply.submitted', { at: '', state: 'done', on: '2026-10-01', revision: '2026-11-20' }],
		[
			'task/apply.rehearsed',
			{
				at: '',
				state: 'not-applicable',
				because: 'Our broker does it',
				revision: '2026-11-21',
			},
		],
		[
			expect.stringMatching(/^note\/apply\.submitted\/[0-9a-z]{6}$/),
			{ at: '', text: 'Ada has the confirmation' },
		],
		['answer/account', { at: '', text: 'own' }],
		['label', { at: '', text: 'Example Widgets' }],
	]);
});

test('only a done task has a day, and only one set aside a reason', async () => {
	const { store } = await openPage();
	store.markTask(submitted, 'open', { on: '2026-10-01', because: 'x' });
	expect(store.$record.get().get('task/apply.submitted')).toEqual({
		at: expect.any(String),
		state: 'open',
		revision: '2026-11-20',
	});
	store.markTask(submitted, 'done', { because: 'x' });
	expect(store.$record.get().get('task/apply.submitted')).not.toHaveProperty('because');
	store.markTask(submitted, 'not-applicable', { on: '2026-10-01', because: '   ' });
	const item = store.$record.get().get('task/apply.submitted');
	expect(item).not.toHaveProperty('on');
	expect(item).not.toHaveProperty('because');
});

test('texts too long are cut to what can be read again', async () => {
	const { storage, store } = await openPage();
	const long = 'x'.repeat(5000);
	store.markTask(rehearsed, 'not-applicable', { because: long });
	store.writeNote(submitted, long);
	store.answerQuestion('account', long);
	store.nameCompany(store.$company.get(), long);
	const record = await afterReload(storage);
	expect(record).toEqual(store.$record.get());
	expect(record.get('task/apply.rehearsed')).toMatchObject({
		because: 'x'.repeat(textLimits.because),
	});
	expect(noteOf(record, submitted)).toBe('x'.repeat(textLimits.note));
	expect(record.get('answer/account')).toMatchObject({ text: 'x'.repeat(textLimits.answer) });
	expect(record.get('label')).toMatchObject({ text: 'x'.repeat(textLimits.label) });
});

test('an empty note or answer takes the old one back, on other devices too', async () => {
	const { store } = await openPage();
	store.writeNote(submitted, 'Ada has it');
	const old = new Map(store.$record.get());
	store.writeNote(submitted, '');
	expect(noteOf(store.$record.get(), submitted)).toBe('');
	expect(noteOf(mergeRecords(store.$record.get(), old), submitted)).toBe('');
});

for (const { name, write, key } of [
	{
		name: 'a tick',
		write: (store) => store.markTask(submitted, 'done'),
		key: 'task/apply.submitted',
	},
	{
		name: 'a wait',
		write: (store) => store.writeWait(submitted, 'CBP'),
		key: 'waiting/apply.submitted',
	},
	{
		name: 'an answer',
		write: (store) => store.answerQuestion('account', 'own'),
		key: 'answer/account',
	},
	{
		name: 'a label',
		write: (store) => store.nameCompany(store.$company.get(), 'new'),
		key: 'label',
	},
] satisfies {
	name: string;
	write: (store: OpenStore) => void;
	key: ItemKey;
}[])
	test(`${name} wins over what a faster clock wrote an hour ahead`, async () => {
		const ahead: Item = key.startsWith('task/')
			? { at: fromNow(hour), state: 'open' }
			: { at: fromNow(hour), text: 'old' };
		const { store } = await openPage(stored({ [key]: ahead }));
		write(store);
		const written = store.$record.get().get(key);
		expect(written).not.toEqual(ahead);
		const after = mergeRecords(store.$record.get(), new Map([[key, ahead]]));
		expect(after.get(key)).toEqual(written);
	});

test('a tick wins over one that a faster clock made under the task’s old id', async () => {
	const { store } = await openPage(
		stored({ 'task/apply.practised': { at: fromNow(hour), state: 'done' } })
	);
	store.markTask(rehearsed, 'open');
	expect(taskItem(store.$record.get(), rehearsed)?.state).toBe('open');
});

test('a note wins over one that a faster clock made under the task’s old id', async () => {
	const { store } = await openPage(
		stored({ 'note/apply.practised': { at: fromNow(hour), text: 'old' } })
	);
	store.writeNote(rehearsed, 'new');
	expect(noteOf(store.$record.get(), rehearsed)).toBe('new');
});

test('a task can still be marked where a clock years ahead ticked it under its old id', async () => {
	const { store } = await openPage(
		stored({ 'task/apply.practised': { at: '2099-01-01T00:00:00.000Z', state: 'done' } })
	);
	store.markTask(rehearsed, 'open');
	expect(taskItem(store.$record.get(), rehearsed)?.state).toBe('open');
});

for (const { name, ahead, write, shows } of [
	{
		name: 'a task',
		ahead: { 'task/apply.submitted': { at: '2099-01-01T00:00:00.000Z', state: 'done' } },
		write: (store) => store.markTask(submitted, 'open'),
		shows: (record) => taskItem(record, submitted)?.state === 'open',
	},
	{
		name: 'a note',
		ahead: { 'note/apply.submitted': { at: '2099-01-01T00:00:00.000Z', text: 'old' } },
		write: (store) => store.writeNote(submitted, 'new'),
		shows: (record) => noteOf(record, submitted) === 'new',
	},
	{
		name: 'an answer',
		ahead: { 'answer/account': { at: '2099-01-01T00:00:00.000Z', text: 'none' } },
		write: (store) => store.answerQuestion('account', 'own'),
		shows: (record) => textOf(record, 'answer/account') === 'own',
	},
] satisfies {
	name: string;
	ahead: Record<string, Item>;
	write: (store: OpenStore) => void;
	shows: (record: CompanyRecord) => boolean;
}[])
	test(`${name} can still be changed where a clock years ahead wrote it`, async () => {
		const { storage, store } = await openPage(stored(ahead));
		write(store);
		expect.soft(shows(store.$record.get())).toBe(true);
		expect(shows(await afterReload(storage))).toBe(true);
	});

test('marking a renamed task while storage is full does not lose the tick that was kept', async () => {
	const { storage, store } = await openPage(
		stored({ 'task/apply.practised': { at: '2026-11-01T00:00:00.000Z', state: 'done' } })
	);
	storage.quota = storage.used();
	store.markTask(rehearsed, 'done', { on: '2026-11-02' });
	expect(taskItem(store.$record.get(), rehearsed)?.state).toBe('done');
	expect(taskItem(await afterReload(storage), rehearsed)?.state).toBe('done');
});

test('a note to a renamed task while storage is full does not lose the one that was kept', async () => {
	const { storage, store } = await openPage(
		stored({ 'note/apply.practised': { at: '2026-11-01T00:00:00.000Z', text: 'Ada has it' } })
	);
	storage.quota = storage.used();
	store.writeNote(rehearsed, 'Ada has it, and Grace has the copy that the bank asked for');
	expect(noteOf(await afterReload(storage), rehearsed)).not.toBe('');
});

/** Something of everything, in the step and outside of it. */
const everything = stored({
	'task/apply.submitted': { at: '2026-11-01T00:00:00.000Z', state: 'done', on: '2026-11-01' },
	'note/apply.submitted': { at: '2026-11-01T00:00:01.000Z', text: 'Ada has it' },
	'task/apply.practised': { at: '2026-11-01T00:00:02.000Z', state: 'done' },
	'note/apply.practised': { at: '2026-11-01T00:00:03.000Z', text: 'twice' },
	'note/apply.rehearsed/k3v9qd': { at: '2026-10-01T00:00:03.000Z', text: '', by: 'Ada' },
	'waiting/apply.practised': { at: '2026-11-01T00:00:03.000Z', text: 'CBP' },
	'task/verify.signed-in': { at: '2026-11-01T00:00:04.000Z', state: 'done' },
	'note/verify.signed-in': { at: '2026-11-01T00:00:05.000Z', text: 'by Grace' },
	'answer/account': { at: '2026-11-01T00:00:06.000Z', text: 'own' },
	label: { at: '2026-11-01T00:00:07.000Z', text: 'Example Widgets' },
});
const otherKeys: [string, string][] = [
	['foreign', 'theirs'],
	['refund-ready/theme', 'dark'],
	['refund-ready/2/first/label', 'newer'],
	[keyOf('second', 'label'), encodeItem({ at: '2026-11-01T00:00:00.000Z', text: 'Two' })],
];

test('clearing a step clears its ticks and notes, under old ids too, and nothing else', async () => {
	const { storage, store } = await openPage([...everything, ...otherKeys]);
	store.resetStep(apply);
	const left = new Map([...everything.filter(([key]) => !key.includes('/apply.')), ...otherKeys]);
	expect(storage.contents()).toEqual(left);
	expect([...store.$record.get().keys()].sort()).toEqual([
		'answer/account',
		'label',
		'note/verify.signed-in',
		'task/verify.signed-in',
	]);
});

test('clearing a step can be undone to the letter', async () => {
	const { storage, store } = await openPage([...everything, ...otherKeys]);
	const before = storage.contents();
	store.resetStep(apply);
	store.undoLast();
	expect(storage.contents()).toEqual(before);
	expect(store.$record.get()).toEqual(await afterReload(storage));
	expect(store.$undoable.get()).toEqual([]);
});

test('clearing everything leaves a name among several, other companies, other versions and other sites alone', async () => {
	const { storage, store } = await openPage([...everything, ...otherKeys]);
	store.resetCompany();
	const name = everything.filter(([key]) => key.endsWith('/label'));
	expect(name).toHaveLength(1);
	expect(storage.contents()).toEqual(new Map([...name, ...otherKeys]));
	expect([...store.$record.get().keys()]).toEqual(['label']);
	store.undoLast();
	expect(storage.contents()).toEqual(new Map([...everything, ...otherKeys]));
});

test('several clearings are undone one by one, the last first', async () => {
	const { storage, store } = await openPage(everything);
	store.resetStep(apply);
	const afterFirst = storage.contents();
	store.resetCompany();
	expect(store.$undoable.get()).toHaveLength(2);
	store.undoLast();
	expect(storage.contents()).toEqual(afterFirst);
	store.undoLast();
	expect(storage.contents()).toEqual(new Map(everything));
	store.undoLast();
	expect(storage.contents()).toEqual(new Map(everything));
});

test('clearing what is empty offers nothing to undo', async () => {
	const { storage, store } = await openPage(otherKeys);
	store.resetStep(apply);
	store.resetCompany();
	expect(store.$undoable.get()).toEqual([]);
	expect(storage.touched).toEqual([]);
});

test('undoing does not write over what was marked anew since', async () => {
	const { store } = await openPage(everything);
	store.resetStep(apply);
	store.markTask(submitted, 'not-applicable', { because: 'anew' });
	store.writeNote(rehearsed, 'anew');
	store.undoLast();
	expect(store.$record.get().get('task/apply.submitted')).toMatchObject({ because: 'anew' });
	expect(noteOf(store.$record.get(), submitted)).toBe('Ada has it');
	expect(noteOf(store.$record.get(), rehearsed)).toBe('twice\nanew');
	expect(taskItem(store.$record.get(), rehearsed)?.state).toBe('done');
});

test('undoing does not write over what was marked anew, even where a faster clock had marked it before', async () => {
	const { store } = await openPage(
		stored({ 'task/apply.submitted': { at: fromNow(hour), state: 'done' } })
	);
	store.resetStep(apply);
	store.markTask(submitted, 'not-applicable', { because: 'anew' });
	store.undoLast();
	expect(store.$record.get().get('task/apply.submitted')).toMatchObject({ because: 'anew' });
});

test('a full storage keeps the page working, and all is kept as soon as there is room', async () => {
	const { storage, store } = await openPage([['foreign', 'x'.repeat(1000)]]);
	storage.quota = storage.used() + 20;
	store.markTask(submitted, 'done');
	store.writeNote(submitted, 'Ada has it');
	expect(store.$health.get()).toBe('full');
	expect(taskItem(store.$record.get(), submitted)?.state).toBe('done');
	expect(noteOf(store.$record.get(), submitted)).toBe('Ada has it');
	expect(storage.contents()).toEqual(new Map([['foreign', 'x'.repeat(1000)]]));

	storage.quota += 1000;
	store.answerQuestion('account', 'own');
	expect(store.$health.get()).toBe('kept');
	expect(await afterReload(storage)).toEqual(store.$record.get());
	expect(store.$record.get().size).toBe(3);
});

test('what found no room is still shown when the page comes back from the cache', async () => {
	const { storage, window, store } = await openPage();
	storage.quota = 0;
	store.markTask(submitted, 'done');
	window.show(true);
	window.tellOfKey(null);
	expect(taskItem(store.$record.get(), submitted)?.state).toBe('done');
	expect(store.$health.get()).toBe('full');
});

test('the last of several marks that found no room is the one that is kept', async () => {
	const { storage, store } = await openPage();
	storage.quota = 0;
	store.markTask(submitted, 'done');
	store.markTask(submitted, 'not-applicable', { because: 'last' });
	storage.quota = Infinity;
	store.nameCompany(store.$company.get(), 'room again');
	const record = await afterReload(storage);
	expect(record.get('task/apply.submitted')).toMatchObject({ because: 'last' });
});

test('what found no room never writes over what another tab wrote later', async () => {
	const { storage, window, store } = await openPage();
	storage.quota = 0;
	store.markTask(submitted, 'done');
	storage.quota = Infinity;
	const later: Item = { at: fromNow(1000), state: 'not-applicable', because: 'the other tab' };
	storage.setItem(`${root}task/apply.submitted`, encodeItem(later));
	window.tellOfKey(`${root}task/apply.submitted`);
	store.nameCompany(store.$company.get(), 'room again');
	expect.soft(store.$record.get().get('task/apply.submitted')).toEqual(later);
	expect((await afterReload(storage)).get('task/apply.submitted')).toEqual(later);
});

test('a later mark of another tab is shown after a return from the cache, though an older one found no room', async () => {
	const { storage, window, store } = await openPage();
	storage.quota = 0;
	store.markTask(submitted, 'done');
	storage.quota = Infinity;
	const later: Item = { at: fromNow(1000), state: 'open' };
	storage.setItem(`${root}task/apply.submitted`, encodeItem(later));
	window.show(true);
	expect(store.$record.get().get('task/apply.submitted')).toEqual(later);
});

for (const { name, block } of [
	{ name: 'throws when it is asked for', block: (window: FakeWindow) => (window.forbidden = true) },
	{ name: 'is not there', block: (window: FakeWindow) => (window.storage = undefined) },
	{
		name: 'throws on every access',
		block: (window: FakeWindow) =>
			(window.storage as FakeStorage).refuses.add('read').add('write').add('remove'),
	},
])
	test(`a storage that ${name} leaves a page that works until it is closed`, async () => {
		const window = new FakeWindow();
		block(window);
		const store = await openStore(window);
		expect(store.$health.get()).toBe('blocked');
		store.markTask(submitted, 'done');
		store.writeNote(submitted, 'Ada has it');
		expect(taskItem(store.$record.get(), submitted)?.state).toBe('done');
		store.resetStep(apply);
		expect(store.$record.get().size).toBe(0);
		store.undoLast();
		expect(noteOf(store.$record.get(), submitted)).toBe('Ada has it');
		window.show(true);
		expect(noteOf(store.$record.get(), submitted)).toBe('Ada has it');
		expect(store.$health.get()).toBe('blocked');
		expect(store.unreadableTexts()).toEqual(new Map());
		expect(() => store.forgetUnreadable()).not.toThrow();
		expect(store.$health.get()).toBe('blocked');
	});

test('taking another record in keeps the later of each item and both notes, and writes only what is new', async () => {
	const { storage, store } = await openPage(everything);
	storage.touched.length = 0;
	const news: CompanyRecord = new Map<ItemKey, Item>([
		['task/apply.submitted', { at: '2026-11-02T00:00:00.000Z', state: 'open' }],
		['note/apply.submitted', { at: '2026-10-01T00:00:00.000Z', text: 'too old' }],
		['answer/bank', { at: '2026-10-01T00:00:00.000Z', text: 'us' }],
		['label', { at: '2026-11-01T00:00:07.000Z', text: 'Example Widgets' }],
	]);
	const mine = store.$record.get();
	store.change(new Map([['first', writesOf(mine, { record: news }, 'first', 'merge', checklist)]]));
	expect(store.$record.get().get('task/apply.submitted')).toMatchObject({ state: 'open' });
	expect(noteOf(store.$record.get(), submitted)).toBe('too old\nAda has it');
	expect(store.$record.get().get('answer/bank')).toMatchObject({ text: 'us' });
	// Whole notes of older releases become entries.
	expect(storage.touched.filter((key) => !key.includes('/note/')).toSorted()).toEqual([
		`${root}answer/bank`,
		`${root}task/apply.submitted`,
	]);
	expect(await afterReload(storage)).toEqual(store.$record.get());
});

test('what cannot be read is told of, handed out as text, and deleted only when asked', async () => {
	const { storage, store } = await openPage([
		...everything,
		...otherKeys,
		[`${root}task/broken`, 'junk'],
	]);
	const aside = asideOf(keyOf('first', 'task/broken'));
	expect(store.$unreadable.get()).toEqual([aside]);
	expect(store.$otherVersion.get()).toBe(true);
	expect(store.unreadableTexts()).toEqual(new Map([[aside, 'junk']]));
	expect(storage.contents().get(aside)).toBe('junk');

	store.forgetUnreadable();
	expect(store.$unreadable.get()).toEqual([]);
	expect(storage.contents()).toEqual(new Map([...everything, ...otherKeys]));
	expect(store.$record.get().size).toBe(everything.length);
});

test('room made by deleting what could not be read is used at once', async () => {
	const { storage, store } = await openPage([[`${root}task/broken`, 'x'.repeat(2000)]]);
	storage.quota = storage.used();
	store.markTask(submitted, 'done');
	store.writeNote(submitted, 'Ada has it');
	expect(store.$health.get()).toBe('full');
	store.forgetUnreadable();
	expect(store.$health.get()).toBe('kept');
	expect((await afterReload(storage)).size).toBe(2);
});

test('deleting what could not be read never deletes a tick made in its place', async () => {
	// Too full to put the value aside, so it stands where the tick will go.
	const storage = new FakeStorage([[`${root}task/apply.submitted`, 'x'.repeat(500)]]);
	storage.quota = storage.used();
	const store = await openStore(new FakeWindow(storage));
	store.markTask(submitted, 'done');
	store.forgetUnreadable();
	expect.soft(taskItem(store.$record.get(), submitted)?.state).toBe('done');
	expect(taskItem(await afterReload(storage), submitted)?.state).toBe('done');
});

test('a tick never writes over a value that could not be read and had to stay in its place', async () => {
	const junk = `junk ${'x'.repeat(500)}`;
	const storage = new FakeStorage([[`${root}task/apply.submitted`, junk]]);
	storage.quota = storage.used();
	const store = await openStore(new FakeWindow(storage));
	storage.quota += 1000;
	store.markTask(submitted, 'done');
	expect([...storage.contents().values()]).toContain(junk);
	expect(taskItem(await afterReload(storage), submitted)?.state).toBe('done');
});

test('deleting what could not be read never deletes a tick that found room in its place later', async () => {
	const storage = new FakeStorage([[`${root}task/apply.submitted`, 'x'.repeat(500)]]);
	storage.quota = storage.used();
	const store = await openStore(new FakeWindow(storage));
	storage.quota += 1000;
	store.markTask(submitted, 'done');
	store.forgetUnreadable();
	expect.soft(taskItem(store.$record.get(), submitted)?.state).toBe('done');
	expect(taskItem(await afterReload(storage), submitted)?.state).toBe('done');
	expect(store.$unreadable.get()).toEqual([]);
	expect([...storage.contents().values()]).not.toContain('x'.repeat(500));
});

test('another tab’s change shows at once, and only that item changes', async () => {
	const { storage, window, store } = await openPage(everything);
	const before = new Map(store.$record.get());
	const change: Item = { at: fromNow(0), state: 'open' };
	storage.setItem(`${root}task/apply.submitted`, encodeItem(change));
	window.tellOfKey(`${root}task/apply.submitted`);
	expect(store.$record.get()).toEqual(before.set('task/apply.submitted', change));

	storage.removeItem(`${root}note/apply.submitted`);
	window.tellOfKey(`${root}note/apply.submitted`);
	before.delete('note/apply.submitted');
	expect(store.$record.get()).toEqual(before);
});

test('another company’s change does not show in the one on the page', async () => {
	const { storage, window, store } = await openPage(everything);
	const before = store.$record.get();
	const key = keyOf('second', 'task/apply.submitted');
	storage.setItem(key, encodeItem({ at: fromNow(0), state: 'open' }));
	window.tellOfKey(key);
	expect(store.$record.get()).toEqual(before);
});

test('storage cleared in another tab shows as cleared', async () => {
	const { storage, window, store } = await openPage(everything);
	storage.clear();
	window.tellOfKey(null);
	expect(store.$record.get().size).toBe(0);
});

test('a page from the back/forward cache shows what was ticked meanwhile', async () => {
	const { storage, window, store } = await openPage(everything);
	storage.setItem(`${root}label`, encodeItem({ at: fromNow(0), text: 'Renamed' }));
	window.show(false);
	expect(store.$record.get().get('label')).toMatchObject({ text: 'Example Widgets' });
	window.show(true);
	expect(store.$record.get().get('label')).toMatchObject({ text: 'Renamed' });
});

test('two open tabs that tick and answer in any order end alike, with every last word kept', async () => {
	const storage = new FakeStorage();
	const windows = [new FakeWindow(storage), new FakeWindow(storage)] as const;
	const tabs = [await openStore(windows[0]), await openStore(windows[1])] as const;
	const tasks = [submitted, rehearsed, signedIn] as const;

	const steps = fc.array(
		fc.record({
			tab: fc.constantFrom(0, 1),
			what: fc.constantFrom(...(['done', 'not-applicable', 'open', 'answer', 'label'] as const)),
			task: fc.constantFrom(...tasks),
			/** How many of the waiting storage events arrive before. */
			arrive: fc.integer({ min: 0, max: 4 }),
		}),
		{ maxLength: 40 }
	);
	let time = Date.now();
	const property = fc.property(steps, (plan) => {
		for (const key of storage.contents().keys()) storage.removeItem(key);
		for (const window of windows) window.show(true);
		storage.touched.length = 0;
		// Browsers tell the other tab, some time later, and in order.
		const waiting: { to: FakeWindow; key: string }[] = [];
		const deliver = (count: number) => {
			for (const { to, key } of waiting.splice(0, count)) to.tellOfKey(key);
		};
		const last = new Map<string, string>();

		for (const [place, { tab, what, task, arrive }] of plan.entries()) {
			deliver(arrive);
			// A person needs longer than a millisecond from one tab to the other.
			setClock((time += 500));
			const store = tabs[tab];
			const text = `write ${place}`;
			const on = addDays('2026-01-01', place);
			let key = `${root}task/${task.id}`;
			let mark = `"${text}"`;
			if (what === 'answer') {
				key = `${root}answer/account`;
				store.answerQuestion('account', text);
			} else if (what === 'label') {
				key = `${root}label`;
				store.nameCompany(store.$company.get(), text);
			} else {
				if (what !== 'not-applicable') mark = what === 'open' ? '"open"' : `"${on}"`;
				store.markTask(task, what, { on, because: text });
			}
			expect(storage.contents().get(key)).toContain(mark);
			last.set(key, storage.contents().get(key) ?? '');
			for (const touched of storage.touched.splice(0))
				waiting.push({ to: tab === 0 ? windows[1] : windows[0], key: touched });
		}
		deliver(waiting.length);

		expect(storage.contents()).toEqual(last);
		expect(tabs[0].$record.get()).toEqual(tabs[1].$record.get());
		const shown = [...tabs[0].$record.get()].map(([key, item]) => [root + key, encodeItem(item)]);
		expect(new Map(shown as [string, string][])).toEqual(last);
	});
	fc.assert(property, runs);
});
