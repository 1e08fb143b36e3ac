import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type * as ExportFile from '../../../src/sharing/exportFile.ts';
import { encodeItem, type Item, type ItemKey } from '../../../src/progress/item.ts';
import { migrations } from '../../../src/progress/migrations.ts';
import type * as MigrateStorage from '../../../src/progress/migrateStorage.ts';
import { writeExportFile } from '../../../src/sharing/exportFile.ts';
import { itemsVersion } from '../../../src/storage/keys.ts';
import { entries, runs } from './arbitraries.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow, openStore } from './fakeWindow.ts';
import { openNextStore, release } from './nextVersion.ts';

const today = itemsVersion;
const next = today + 1;
const at = '2026-11-22T15:04:05.000Z';
const later = '2026-11-23T15:04:05.000Z';

/** The storage key of an item in a version's shape. */
const keyIn = (version: number, item: string, company = 'first') =>
	`refund-ready/${version}/${company}/${item}`;
const text = (words: string, when = at) => JSON.stringify({ at: when, text: words });
const done = (when = at, more: object = {}) => JSON.stringify({ at: when, state: 'done', ...more });

/** A page of the release to come, once it has carried over what it found. */
async function openNext(storage: FakeStorage, version = next) {
	const window = new FakeWindow(storage);
	const store = await openNextStore(window, version);
	await store.carriedOver();
	return { window, store };
}

/** Carries over and nothing else, as a page of the release to come does. */
const { migrateStorage } = await release(next)<typeof MigrateStorage>('progress/migrateStorage');

test('there is a way from every version to the next, and to none that is not there yet', () => {
	expect(Object.keys(migrations).map(Number)).toEqual(
		Array.from({ length: itemsVersion - 1 }, (_, before) => before + 1)
	);
});

interface Dump {
	readonly local: Readonly<Record<string, string>>;
	readonly companies: Readonly<Record<string, Readonly<Record<string, Item>>>>;
	readonly unreadable: readonly string[];
}
const dump = JSON.parse(readFileSync('tests/unit/golden/storage.json', 'utf8')) as Dump;

test('all that a device keeps is carried over, of every kind and of every company', async () => {
	const storage = new FakeStorage(Object.entries(dump.local));
	const { store } = await openNext(storage);
	store.loadEveryCompany();
	const expected = Object.entries(dump.companies).map(([id, items]) => [
		id,
		new Map(
			Object.entries(items).map(([key, item]): [string, Item] => {
				if (key === 'answer/account') return ['answer/ace-account', item];
				return [key, 'state' in item && key.startsWith('task/') ? withDay(item) : item];
			})
		),
	]);
	expect(new Map(store.$companies.get())).toEqual(new Map(expected as [string, never][]));
	expect(store.$unreadable.get().toSorted()).toEqual([...dump.unreadable].sort());
	expect(store.$health.get()).toBe('kept');

	const after = storage.contents();
	for (const [key, value] of Object.entries(dump.local)) {
		const stays = !key.startsWith(`refund-ready/${today}/`) || key.includes('/date/');
		expect(after.get(key), key).toBe(stays ? value : undefined);
	}
	// A newer version's keys, and a kind that this one does not know, are left alone and told of.
	expect(store.$otherVersion.get()).toBe(true);
});

function withDay(item: Item & { state: string }): Item {
	return { ...item, on: ('on' in item ? item.on : undefined) ?? item.at.slice(0, 10) };
}

test('the way over two versions is gone step by step', async () => {
	const storage = new FakeStorage([
		[keyIn(today, 'answer/account'), text('none')],
		[keyIn(today, 'note/a'), text('Ada')],
		[keyIn(next, 'note/b'), text('Grace')],
		[keyIn(next + 1, 'note/c'), text('Mary')],
	]);
	const { store } = await openNext(storage, next + 1);
	expect(storage.contents()).toEqual(
		new Map([
			[keyIn(next + 1, 'note/c'), text('Mary')],
			[keyIn(next + 1, 'answer/ace-account'), text('none')],
			[keyIn(next + 1, 'note/a'), text('Ada!')],
			[keyIn(next + 1, 'note/b'), text('Grace!')],
		])
	);
	expect(store.$record.get().size).toBe(4);
	expect(store.$otherVersion.get()).toBe(false);
});

test('what a version without a way here kept, older or newer, is left alone and told of', async () => {
	const kept: [string, string][] = [
		[keyIn(0, 'label'), text('older')],
		[`refund-ready/0${today}/first/label`, text('nobody’s')],
		[keyIn(next + 1, 'label'), text('newer')],
	];
	const storage = new FakeStorage([...kept, [keyIn(today, 'label'), text('ours')]]);
	const { store } = await openNext(storage);
	expect(storage.contents()).toEqual(new Map([...kept, [keyIn(next, 'label'), text('ours')]]));
	expect(store.$otherVersion.get()).toBe(true);
});

for (const { name, key, stored } of [
	{ name: 'a text that is no JSON', key: keyIn(today, 'note/a'), stored: '{"at":' },
	{ name: 'a value that no way makes sense of', key: keyIn(today, 'task/a'), stored: 'null' },
	{ name: 'a value that is no item afterwards', key: keyIn(today, 'label'), stored: '[1,2,3]' },
	{ name: 'a key that makes no sense', key: keyIn(today, 'x', 'No Company!'), stored: text('x') },
])
	test(`${name} is put aside as it was, told of, and nothing else is lost`, async () => {
		const storage = new FakeStorage([
			[key, stored],
			[keyIn(today, 'task/b'), done()],
		]);
		const { store } = await openNext(storage);
		const aside = key.replace('refund-ready/', 'refund-ready/aside/');
		expect(storage.contents().get(aside)).toBe(stored);
		expect(storage.contents().has(key)).toBe(false);
		expect(store.$unreadable.get()).toEqual([aside]);
		expect([...store.$record.get().keys()]).toEqual(['task/b']);
	});

test('where the next version has the item already, the later of the two stays', async () => {
	const storage = new FakeStorage([
		[keyIn(today, 'note/older'), text('older', at)],
		[keyIn(next, 'note/older'), text('newer', later)],
		[keyIn(today, 'note/newer'), text('newer', later)],
		[keyIn(next, 'note/newer'), text('older', at)],
		// Two that become one.
		[keyIn(today, 'answer/ace'), text('own', later)],
		[keyIn(today, 'answer/account'), text('none', at)],
	]);
	await openNext(storage);
	expect(storage.contents()).toEqual(
		new Map([
			[keyIn(next, 'note/older'), text('newer', later)],
			[keyIn(next, 'note/newer'), text('newer', later)],
			[keyIn(next, 'answer/ace-account'), text('own', later)],
		])
	);
});

test('what stands unreadable where an item is to go is put aside, not written over', async () => {
	const storage = new FakeStorage([
		[keyIn(today, 'label'), text('Example Widgets')],
		[keyIn(next, 'label'), 'junk'],
	]);
	const { store } = await openNext(storage);
	expect(storage.contents()).toEqual(
		new Map([
			[keyIn(next, 'label'), text('Example Widgets')],
			[`refund-ready/aside/${next}/first/label`, 'junk'],
		])
	);
	expect(store.$unreadable.get()).toHaveLength(1);
});

test('what is ticked before the old items have come stays', async () => {
	const storage = new FakeStorage([[keyIn(today, 'label'), text('as it was')]]);
	const window = new FakeWindow(storage);
	const store = await openNextStore(window, next);
	expect(store.$record.get().size).toBe(0);
	store.writeItems('first', [['label', { at: later, text: 'as it is' }]]);
	await store.carriedOver();
	expect(store.$record.get()).toEqual(new Map([['label', { at: later, text: 'as it is' }]]));
	expect(storage.contents()).toEqual(new Map([[keyIn(next, 'label'), text('as it is', later)]]));
});

test.describe('where storage is full', () => {
	const old: [string, string][] = [
		[keyIn(today, 'task/a'), done(at, { on: '2026-11-20' })],
		[keyIn(today, 'note/a'), text('Ada')],
	];
	async function openFull() {
		const storage = new FakeStorage(old);
		storage.quota = storage.used();
		return { storage, ...(await openNext(storage)) };
	}

	test('the old items stay where they are, show, and are told of', async () => {
		const { storage, store } = await openFull();
		expect(storage.contents()).toEqual(new Map(old));
		expect(store.$record.get()).toEqual(
			new Map<ItemKey, Item>([
				['task/a', { at, state: 'done', on: '2026-11-20' }],
				['note/a', { at, text: 'Ada' }],
			])
		);
		expect(store.$health.get()).toBe('full');
		expect(store.$otherVersion.get()).toBe(false);
	});

	test('they move with the first write that finds room', async () => {
		const { storage, store } = await openFull();
		storage.quota = Infinity;
		store.writeItems('first', [['label', { at: later, text: 'x' }]]);
		expect([...storage.contents().keys()].sort()).toEqual([
			keyIn(next, 'label'),
			keyIn(next, 'note/a'),
			keyIn(next, 'task/a'),
		]);
		expect(store.$health.get()).toBe('kept');
	});

	test('they move at the next visit too, once there is room', async () => {
		const { storage } = await openFull();
		storage.quota += 200;
		const { store } = await openNext(storage);
		expect([...storage.contents().keys()].sort()).toEqual([
			keyIn(next, 'note/a'),
			keyIn(next, 'task/a'),
		]);
		expect(store.$record.get().size).toBe(2);
		expect(store.$health.get()).toBe('kept');
	});

	test('what a person clears does not come back', async () => {
		const { storage, store } = await openFull();
		store.resetCompany();
		expect(store.$record.get().size).toBe(0);
		expect(storage.contents()).toEqual(new Map());
		expect((await openNext(storage)).store.$record.get().size).toBe(0);
	});

	test('what a person changes is kept as soon as there is room, and not undone by the old item', async () => {
		const { storage, store } = await openFull();
		store.writeItems('first', [['note/a', { at: later, text: 'Grace' }]]);
		expect(storage.contents()).toEqual(new Map(old));
		storage.quota = Infinity;
		store.flushUnsaved();
		const { store: after } = await openNext(storage);
		expect(after.$record.get().get('note/a')).toEqual({ at: later, text: 'Grace' });
		expect(storage.contents().has(keyIn(today, 'note/a'))).toBe(false);
	});

	test('what cannot be read stays too, and is told of', async () => {
		const storage = new FakeStorage([[keyIn(today, 'label'), 'junk']]);
		storage.quota = storage.used();
		const { store } = await openNext(storage);
		expect(storage.contents()).toEqual(new Map([[keyIn(today, 'label'), 'junk']]));
		expect(store.$otherVersion.get()).toBe(true);
	});
});

for (const refusal of ['write', 'remove', 'read'] as const)
	test(`a storage that refuses to ${refusal} loses nothing, and the page goes on`, async () => {
		const storage = new FakeStorage([[keyIn(today, 'note/a'), text('Ada')]]);
		storage.refuses.add(refusal);
		const { store } = await openNext(storage);
		storage.refuses.clear();
		expect([...storage.contents().values()]).toContain(text('Ada'));
		if (refusal !== 'read') expect(store.$record.get().get('note/a')).toEqual({ at, text: 'Ada' });
		expect(store.$health.get()).toBe('blocked');
		expect((await openNext(storage)).store.$record.get().get('note/a')).toEqual({
			at,
			text: 'Ada',
		});
		expect(storage.contents()).toEqual(new Map([[keyIn(next, 'note/a'), text('Ada')]]));
	});

const many = fc.uniqueArray(fc.tuple(fc.constantFrom('first', 'k3v9qd'), entries), {
	maxLength: 10,
	selector: ([company, [key]]) => `${company}/${key}`,
});
const putIn = (list: readonly (readonly [string, readonly [ItemKey, Item]])[]) =>
	new FakeStorage(
		list.map(([company, [key, item]]) => [keyIn(today, key, company), encodeItem(item)] as const)
	);

/** What each item has come to, under either version's key; one that is under none is missing. */
function expectAllThere(
	storage: FakeStorage,
	list: readonly (readonly [string, readonly [ItemKey, Item]])[]
): void {
	const contents = storage.contents();
	for (const [company, [key, item]] of list) {
		const old = contents.get(keyIn(today, key, company));
		const moved = contents.get(
			keyIn(next, /^answer\/(?:account|ace)$/.test(key) ? 'answer/ace-account' : key, company)
		);
		if (old !== encodeItem(item)) expect(moved, `${company}/${key}`).toContain(item.at);
	}
}

test('a page that is left at any moment loses nothing, and the next visit goes on', () => {
	fc.assert(
		fc.property(many, fc.nat({ max: 40 }), (list, steps) => {
			const storage = putIn(list);
			let left = steps;
			// The browser is gone: nothing after this step happens.
			const gone = () => {
				if (left-- <= 0) throw new Error('closed');
			};
			const { setItem, removeItem } = storage;
			storage.setItem = (key, value) => (gone(), setItem.call(storage, key, value));
			storage.removeItem = (key) => (gone(), removeItem.call(storage, key));
			migrateStorage(storage);
			expectAllThere(storage, list);
			left = Infinity;
			migrateStorage(storage);
			expect([...storage.contents().keys()].filter((key) => key.includes(`/${today}/`))).toEqual(
				[]
			);
			expectAllThere(storage, list);
		}),
		runs
	);
});

test('a storage with any room loses nothing', () => {
	fc.assert(
		fc.property(many, fc.nat({ max: 300 }), (list, room) => {
			const storage = putIn(list);
			storage.quota = storage.used() + room;
			const { held } = migrateStorage(storage);
			expectAllThere(storage, list);
			const stay = [...storage.contents().keys()].filter((key) => key.includes(`/${today}/`));
			expect(held.length).toBeLessThanOrEqual(stay.length);
			expect(held.length === 0).toBe(stay.length === 0);
		}),
		runs
	);
});

test('two tabs that carry over at once lose nothing, wherever one comes between the other’s steps', async () => {
	const other = await release(next)<typeof MigrateStorage>('progress/migrateStorage');
	fc.assert(
		fc.property(many, fc.nat({ max: 60 }), (list, step) => {
			const storage = putIn(list);
			let left = step;
			const { getItem } = storage;
			storage.getItem = (key) => {
				if (left-- === 0) other.migrateStorage(storage);
				return getItem.call(storage, key);
			};
			migrateStorage(storage);
			expectAllThere(storage, list);
			expect([...storage.contents().keys()].filter((key) => key.includes(`/${today}/`))).toEqual(
				[]
			);
		}),
		runs
	);
});

test('a tab that still runs the older code goes on, and what is ticked there comes along', async () => {
	const storage = new FakeStorage([[keyIn(today, 'note/a'), text('Ada')]]);
	const window = new FakeWindow(storage);
	const older = await openStore(window);
	const { store } = await openNext(storage);
	window.enter();
	window.tellOfKey(keyIn(today, 'note/a'));
	older.writeItems('first', [
		['note/a', { at: later, text: 'Grace' }],
		['note/b', { at: later, text: 'Mary' }],
	]);
	expect(store.$record.get()).toEqual(new Map([['note/a', { at, text: 'Ada' }]]));
	const { store: after } = await openNext(storage);
	expect(after.$record.get()).toEqual(
		new Map([
			['note/a', { at: later, text: 'Grace' }],
			['note/b', { at: later, text: 'Mary' }],
		])
	);
	expect([...storage.contents().keys()]).toEqual([keyIn(next, 'note/a'), keyIn(next, 'note/b')]);
});

test('a saved file of today is read by the next release, and its own is newer than today', async () => {
	const file = await release(next)<typeof ExportFile>('sharing/exportFile');
	const record = new Map<ItemKey, Item>([
		['answer/account', { at, text: 'none' }],
		['task/a', { at, state: 'done' }],
		['note/a', { at, text: 'Ada' }],
	]);
	const written = writeExportFile(new Map([['first', record]]), at);
	expect(file.readExportFile(written)).toEqual({
		outcome: 'read',
		savedAt: at,
		companies: new Map([
			[
				'first',
				new Map<string, Item>([
					['answer/ace-account', { at, text: 'none' }],
					['task/a', { at, state: 'done', on: '2026-11-22' }],
					['note/a', { at, text: 'Ada' }],
				]),
			],
		]),
		left: [],
		twice: [],
		aside: 0,
		fields: JSON.parse(written) as unknown,
	});
	const saved = file.writeExportFile(new Map([['first', record]]), at);
	expect((JSON.parse(saved) as { version: number }).version).toBe(next + 1);
	expect(file.readExportFile(saved)).toMatchObject({ companies: new Map([['first', record]]) });
	const today = await import('../../../src/sharing/exportFile.ts');
	expect(today.readExportFile(saved)).toEqual({ outcome: 'newer-version' });
});

test('places in an older file are told as they stand in it, and two items that become one keep the later', async () => {
	const file = await release(next)<typeof ExportFile>('sharing/exportFile');
	const items = {
		'answer/account': { at, text: 'none' },
		'answer/ace': { at: later, text: 'own' },
		'task/a': 7,
		'task/b': { at, state: 'perhaps' },
	};
	const reading = file.readExportFile(
		JSON.stringify({
			format: 'refund-ready',
			version: today,
			companies: [{ id: 'first', items }],
		})
	);
	expect(reading).toMatchObject({
		companies: new Map([['first', new Map([['answer/ace-account', { at: later, text: 'own' }]])]]),
		left: [
			{ path: 'companies[0].items["task/a"]', cause: 'kind' },
			{ path: 'companies[0].items["task/b"].state', cause: 'value' },
		],
	});
	for (const version of [0, 1.5, -1, '1', null])
		expect(
			file.readExportFile(JSON.stringify({ format: 'refund-ready', version, companies: [] })),
			String(version)
		).toMatchObject({ outcome: 'wrong-shape', problems: [{ path: 'version' }] });
});
