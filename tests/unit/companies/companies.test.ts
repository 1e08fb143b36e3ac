import { expect, test } from 'playwright/test';
import type { Checklist, Step, Task } from '../../../src/progress/checklist.ts';
import { inviteIdOf } from '../../../src/companies/inviteId.ts';
import { newCompanyId } from '../../../src/progress/newCompanyId.ts';
import { encodeItem, type Item, type ItemKey } from '../../../src/progress/item.ts';
import { textOf } from '../../../src/progress/record.ts';
import { writesOf } from '../../../src/sharing/incoming.ts';
import { isLinkId } from '../../../src/sharing/linkId.ts';
import { fixClock } from '../progress/fakeClock.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';
import { FakeWindow, openStore } from '../progress/fakeWindow.ts';
import { keyOf } from '../../storageKeys.ts';

fixClock('2026-11-22T15:00:00Z');

const submitted: Task = { id: 'apply.submitted', revision: '2026-11-20' };
const apply: Step = { id: 'apply', tasks: [submitted] };
const checklist: Checklist = { questions: [], steps: [apply] };
const at = '2026-11-20T10:00:00.000Z';
const label = (text: string): string => encodeItem({ at, text });
const done: Item = { at, state: 'done', on: '2026-11-20' };

/** A board, as a page that has read every company. */
async function openBoard(initial: Iterable<readonly [string, string]> = []) {
	const storage = new FakeStorage(initial);
	const window = Object.assign(new FakeWindow(storage), { sessionStorage: new FakeStorage() });
	const store = await openStore(window);
	store.loadEveryCompany();
	return { storage, window, store };
}

const two: [string, string][] = [
	[keyOf('aaaaaa', 'label'), label('Acme')],
	[keyOf('aaaaaa', 'task/apply.submitted'), encodeItem(done)],
	[keyOf('bbbbbb', 'label'), label('Beta')],
];

test('a new id can go into a link and is no other company’s', () => {
	const bytes = [new Array<number>(6).fill(0), new Array<number>(6).fill(33)];
	const id = newCompanyId(new Set(['000000']), (array) => {
		array.set(bytes.shift() ?? []);
		return array;
	});
	expect(id).toBe('111111');
	expect(isLinkId(newCompanyId(new Set()))).toBe(true);
});

test('an answer finds a company by the invite it came with, else by its own id, and the first by none', () => {
	const invited = new Map([['invite', { at, text: 'zzzzzz' }]] as const);
	expect(inviteIdOf('aaaaaa', invited)).toBe('zzzzzz');
	expect(inviteIdOf('aaaaaa', new Map())).toBe('aaaaaa');
	expect(inviteIdOf('first', new Map())).toBeUndefined();
	expect(inviteIdOf('first', invited)).toBe('zzzzzz');
});

test('many are added as one change, in order, and taken back as one', async () => {
	const { storage, store } = await openBoard(two);
	const ids = store.addCompanies([{ label: 'Gamma', suffix: '00' }, { label: ' Delta ' }]);
	expect(ids.map((id) => textOf(store.$companies.get().get(id) ?? new Map(), 'label'))).toEqual([
		'Gamma',
		'Delta',
	]);
	expect(store.$companyIds.get()).toEqual(['aaaaaa', 'bbbbbb', ...ids]);
	expect(storage.contents().size).toBe(6);
	expect(store.countKept(ids)).toBe(2);
	store.undoLast();
	expect(storage.contents()).toEqual(new Map(two));
	expect(store.$companyIds.get()).toEqual(['aaaaaa', 'bbbbbb']);
});

test('of many that find no room it is known how many are kept; with room again all are', async () => {
	const { storage, store } = await openBoard(two);
	storage.quota = storage.used() + 400;
	const ids = store.addCompanies(
		Array.from({ length: 500 }, (_, place) => ({ label: `Client ${place}` }))
	);
	const kept = store.countKept(ids);
	expect(kept).toBeGreaterThan(0);
	expect(kept).toBeLessThan(6);
	expect(store.$health.get()).toBe('full');
	expect(store.$companies.get().size).toBe(502);
	storage.quota = Infinity;
	store.nameCompany('aaaaaa', 'Acme Worldwide');
	expect(store.countKept(ids)).toBe(500);
	expect(store.$health.get()).toBe('kept');
});

test('deleting takes every item of a company and of no other, and comes back to the bit', async () => {
	const { storage, store } = await openBoard(two);
	store.deleteCompanies(['aaaaaa']);
	expect([...storage.contents().keys()]).toEqual([keyOf('bbbbbb', 'label')]);
	expect([...store.$companyIds.get()]).toEqual(['bbbbbb']);
	store.undoLast();
	expect(storage.contents()).toEqual(new Map(two));
});

test('taking back leaves what was written anew since', async () => {
	const { store } = await openBoard(two);
	store.archiveCompany('aaaaaa', true);
	store.nameCompany('aaaaaa', 'Other');
	store.nameCompany('aaaaaa', 'Newest');
	store.undoLast();
	const name = () => textOf(store.$companies.get().get('aaaaaa') ?? new Map(), 'label');
	expect(name()).toBe('Other');
	store.undoLast();
	expect(name()).toBe('Acme');
	store.undoLast();
	expect(store.$companies.get().get('aaaaaa')?.has('archived')).toBe(false);
	expect(store.$undoable.get()).toEqual([]);
});

test('what another tab wrote after a change is not undone with it', async () => {
	const { storage, window, store } = await openBoard(two);
	store.nameCompany('aaaaaa', 'Mine');
	const later = encodeItem({ at: '2026-11-22T15:00:01.000Z', text: 'Theirs' });
	storage.setItem(keyOf('aaaaaa', 'label'), later);
	window.tellOfKey(keyOf('aaaaaa', 'label'));
	store.undoLast();
	expect(storage.contents().get(keyOf('aaaaaa', 'label'))).toBe(later);
});

test('the chosen company is shown without reading all of them again, and ticks are its own', async () => {
	const { storage, store } = await openBoard(two);
	storage.refuses.add('read');
	store.showCompany('bbbbbb');
	storage.refuses.clear();
	expect(textOf(store.$record.get(), 'label')).toBe('Beta');
	store.markTask(submitted, 'done');
	expect(storage.contents().has(keyOf('bbbbbb', 'task/apply.submitted'))).toBe(true);
	expect(store.$companies.get().get('aaaaaa')?.get('task/apply.submitted')).toEqual(done);
});

test('clearing one of several keeps its name; clearing a step keeps the rest', async () => {
	const { store } = await openBoard(two);
	store.showCompany('aaaaaa');
	store.writeNote(submitted, 'Ada');
	store.resetStep(apply);
	expect([...store.$record.get().keys()]).toEqual(['label']);
	store.undoLast();
	store.resetCompany();
	expect([...store.$record.get().keys()]).toEqual(['label']);
});

test('taking in writes what is newer and nothing else', async () => {
	const { store } = await openBoard(two);
	const newer: Item = { at: '2026-11-21T10:00:00.000Z', text: 'Acme Inc.' };
	const news = new Map<ItemKey, Item>([
		['label', newer],
		['task/apply.submitted', { at: '2026-01-01T10:00:00.000Z', state: 'open' }],
	]);
	const takeIn = () => {
		const mine = store.$companies.get().get('aaaaaa') ?? new Map();
		store.change(
			new Map([['aaaaaa', writesOf(mine, { record: news }, 'aaaaaa', 'merge', checklist)]])
		);
	};
	takeIn();
	expect(store.$companies.get().get('aaaaaa')).toEqual(
		new Map<string, Item>([
			['label', newer],
			['task/apply.submitted', done],
		])
	);
	expect(store.$undoable.get()).toHaveLength(1);
	takeIn();
	expect(store.$undoable.get()).toHaveLength(1);
});

test.describe('what is taken in is shown where nothing was done in what is shown', () => {
	const open: [string, string] = [
		keyOf('first', 'task/apply.submitted'),
		encodeItem({ at, state: 'open' }),
	];
	const asked: [string, string] = [keyOf('first', 'invited'), label('2026-11-20')];
	const news = new Map([['aaaaaa', [['label', { at, text: 'Acme' }] as const]]]);
	for (const { name, kept, shown } of [
		{ name: 'nothing is kept', kept: [], shown: 'aaaaaa' },
		{ name: 'a task was ticked and opened again', kept: [open], shown: 'aaaaaa' },
		{ name: 'it was invited and nothing else', kept: [asked], shown: 'aaaaaa' },
		{
			name: 'it has a name',
			kept: [open, [keyOf('first', 'label'), label('Own')]],
			shown: 'first',
		},
		{
			name: 'a task is done',
			kept: [[keyOf('first', 'task/apply.submitted'), encodeItem(done)]],
			shown: 'first',
		},
	] as const)
		test(`${name}: ${shown}, and first again once that is taken back`, async () => {
			const { store } = await openBoard(kept);
			store.takeIn(news);
			expect(store.$company.get()).toBe(shown);
			store.undoLast();
			expect(store.$company.get()).toBe('first');
		});

	test('an empty one that takes it in stays shown', async () => {
		const { store } = await openBoard([open]);
		store.takeIn(new Map([['first', news.get('aaaaaa') ?? []]]));
		expect(store.$company.get()).toBe('first');
		expect(textOf(store.$record.get(), 'label')).toBe('Acme');
	});
});
