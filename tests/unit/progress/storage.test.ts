import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { encodeItem, type Item, type ItemKey } from '../../../src/progress/item.ts';
import { followOtherTabs, readItem, readSaved, writeItem } from '../../../src/progress/storage.ts';
import { deleteUnreadable, readUnreadable } from '../../../src/progress/unreadable.ts';
import { browserStorage } from '../../../src/storage/browserStorage.ts';
import { itemsVersion } from '../../../src/storage/keys.ts';
import { anyText, entries, runs } from './arbitraries.ts';
import { FakeStorage, type Refusal } from './fakeStorage.ts';
import { FakeWindow } from './fakeWindow.ts';
import { asideOf, keyOf } from '../../storageKeys.ts';

const at = '2026-11-22T15:04:05.000Z';
const done: Item = { at, state: 'done', on: '2026-11-22', revision: '2026-11-20' };
const note: Item = { at, text: 'Ada has the confirmation' };
const doneKey = keyOf('first', 'task/apply.submitted');
const doneText = `{"at":"${at}","state":"done","on":"2026-11-22","revision":"2026-11-20"}`;

/** All values, wherever they stand: none may be gone. */
function valuesOf(contents: ReadonlyMap<string, string>): string[] {
	return [...contents.values()].sort();
}

test('each item is a key of its own, as the head of the module says', () => {
	const storage = new FakeStorage();
	writeItem(storage, 'first', 'task/apply.submitted', done);
	writeItem(storage, 'first', 'label', { at, text: 'Example Widgets' });
	expect(storage.contents()).toEqual(
		new Map([
			[doneKey, doneText],
			[keyOf('first', 'label'), `{"at":"${at}","text":"Example Widgets"}`],
		])
	);
});

test('what was written is read back, for every company', () => {
	const companies = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
	fc.assert(
		fc.property(fc.array(fc.tuple(companies, entries), { maxLength: 12 }), (written) => {
			const storage = new FakeStorage();
			const expected = new Map<string, Map<ItemKey, Item>>();
			for (const [company, [key, item]] of written) {
				expect(writeItem(storage, company, key, item)).toBe('kept');
				expected.set(company, (expected.get(company) ?? new Map<ItemKey, Item>()).set(key, item));
			}
			expect(readSaved(storage)).toEqual({
				companies: expected,
				ids: [...expected.keys()],
				unreadable: [],
				otherVersion: false,
				health: 'kept',
			});
			for (const [company, record] of expected)
				for (const [key, item] of record)
					expect(readItem(storage, company, key)).toStrictEqual(item);
		}),
		runs
	);
});

test('an item that is taken back is gone, and only that one', () => {
	const storage = new FakeStorage([[keyOf('second', 'task/apply.submitted'), doneText]]);
	writeItem(storage, 'first', 'task/apply.submitted', done);
	writeItem(storage, 'first', 'note/apply.submitted', note);
	expect(writeItem(storage, 'first', 'task/apply.submitted', undefined)).toBe('kept');
	expect(readItem(storage, 'first', 'task/apply.submitted')).toBeUndefined();
	expect(readSaved(storage).companies).toEqual(
		new Map<string, Map<string, unknown>>([
			['second', new Map([['task/apply.submitted', done]])],
			['first', new Map([['note/apply.submitted', note]])],
		])
	);
});

/** Something under our prefix, and the item that it is where it can be read. */
interface Planted {
	readonly key: string;
	readonly value: string;
	readonly readable?: { readonly company: string; readonly key: ItemKey; readonly item: Item };
}

const anything = anyText({ maxLength: 40 });
const junk = fc.oneof(
	anything,
	fc.json(),
	fc.constantFrom('', '{}', '[]', 'null', doneText.slice(0, 30), `{"at":"${at}","text":7}`)
);
const nearKeys = fc.oneof(
	anything,
	fc.constantFrom('theme', '1', '1/', '1//', '1/first', '1/first/', '1/first/task', 'aside/', 'x/'),
	fc
		.tuple(
			fc.constantFrom('0', '1', '2', '01', 'aside/1', 'v1'),
			fc.oneof(fc.constantFrom('first', '__proto__', 'A b', ''), anything),
			fc.constantFrom('task', 'note', 'answer', 'label', 'date', 'Task', 'constructor'),
			fc.oneof(fc.constantFrom('apply.submitted', 'a..b', '__proto__', '~2', ''), anything)
		)
		.map((parts) => parts.join('/')),
	entries.map(([key]) => `1/first/${key}`)
);
const planted: fc.Arbitrary<Planted> = fc.oneof(
	fc.tuple(nearKeys, junk).map(([key, value]) => ({ key: `refund-ready/${key}`, value })),
	fc.tuple(fc.constantFrom('first', 'second', '0-0'), entries).map(([company, [key, item]]) => ({
		key: keyOf(company, key),
		value: encodeItem(item),
		readable: { company, key, item },
	}))
);
const foreign = fc
	.tuple(
		fc.oneof(
			anything,
			fc.constantFrom('refund-ready', 'refund-readyx/1/first/label', ' refund-ready/1/first/label')
		),
		junk
	)
	.filter(([key]) => !key.startsWith('refund-ready/'));

const shelves = fc.record({
	ours: fc.uniqueArray(planted, { maxLength: 12, selector: ({ key }) => key }),
	others: fc.uniqueArray(foreign, { maxLength: 4, selector: ([key]) => key }),
});

function expectNothingLost(
	storage: FakeStorage,
	ours: readonly Planted[],
	others: readonly (readonly [string, string])[]
): void {
	const before = storage.contents();
	const saved = readSaved(storage);
	const after = storage.contents();

	expect(saved.health).toBe('kept');
	for (const { readable } of ours)
		if (readable)
			expect(saved.companies.get(readable.company)?.get(readable.key)).toStrictEqual(readable.item);
	expect(valuesOf(after)).toEqual(valuesOf(before));
	for (const key of saved.unreadable) expect(after.has(key)).toBe(true);
	expect(new Set(saved.unreadable).size).toBe(saved.unreadable.length);
	for (const [key, value] of others) {
		expect(after.get(key)).toBe(value);
		expect(storage.touched).not.toContain(key);
	}
	// What is read and what is said of it is the same at the next visit.
	const again = readSaved(storage);
	expect(again.companies).toEqual(saved.companies);
	expect(again.unreadable.toSorted()).toEqual(saved.unreadable.toSorted());
	expect(valuesOf(storage.contents())).toEqual(valuesOf(before));
}

test('whatever stands under our prefix, nothing throws, nothing readable is missed and no byte is lost', () => {
	fc.assert(
		fc.property(shelves, ({ ours, others }) => {
			const storage = new FakeStorage([
				...ours.map(({ key, value }) => [key, value] as const),
				...others,
			]);
			expectNothingLost(storage, ours, others);
		}),
		runs
	);
});

test('the same holds where storage is full to the last characters', () => {
	fc.assert(
		fc.property(shelves, fc.integer({ min: 0, max: 20 }), ({ ours, others }, room) => {
			const storage = new FakeStorage([
				...ours.map(({ key, value }) => [key, value] as const),
				...others,
			]);
			storage.quota = storage.used() + room;
			expectNothingLost(storage, ours, others);
		}),
		runs
	);
});

test('an item that cannot be read is put aside, so that a new tick does not write over it', () => {
	const storage = new FakeStorage([[doneKey, '{"at":']]);
	const saved = readSaved(storage);
	const aside = asideOf(keyOf('first', 'task/apply.submitted'));
	expect(saved).toEqual({
		companies: new Map(),
		ids: [],
		unreadable: [aside],
		otherVersion: false,
		health: 'kept',
	});
	writeItem(storage, 'first', 'task/apply.submitted', done);
	expect(storage.contents()).toEqual(
		new Map([
			[aside, '{"at":'],
			[doneKey, doneText],
		])
	);
});

test('a second unreadable value of the same item gets a place of its own', () => {
	const storage = new FakeStorage();
	for (const [count, junkText] of ['one', 'two', 'three'].entries()) {
		storage.setItem(doneKey, junkText);
		expect(readSaved(storage).unreadable).toHaveLength(count + 1);
	}
	expect(valuesOf(storage.contents())).toEqual(['one', 'three', 'two']);
	expect(storage.contents().has(doneKey)).toBe(false);
});

test('a later visit still tells of what was put aside', () => {
	const storage = new FakeStorage([[doneKey, 'junk']]);
	const { unreadable } = readSaved(storage);
	storage.touched.length = 0;
	expect(readSaved(storage).unreadable).toEqual(unreadable);
	expect(storage.touched).toEqual([]);
});

for (const { name, stored } of [
	{ name: 'corrupt JSON', stored: '{"at":"2026-11-22T15:04:05.000Z","state":"do' },
	{ name: 'an empty text', stored: '' },
	{ name: 'a list', stored: '[1,2,3]' },
	{ name: 'a number', stored: '17' },
	{ name: 'an item of the wrong kind', stored: JSON.stringify(note) },
	{ name: 'a prototype', stored: `{"__proto__":${doneText}}` },
	{ name: 'five megabytes of junk', stored: 'x'.repeat(5_000_000) },
])
	test(`${name} under an item’s key loses no other item and is kept`, () => {
		const storage = new FakeStorage([
			[keyOf('first', 'note/apply.submitted'), JSON.stringify(note)],
			[doneKey, stored],
			[keyOf('second', 'task/apply.submitted'), doneText],
		]);
		const { companies, unreadable } = readSaved(storage);
		expect(companies).toEqual(
			new Map<string, Map<string, unknown>>([
				['first', new Map([['note/apply.submitted', note]])],
				['second', new Map([['task/apply.submitted', done]])],
			])
		);
		expect(unreadable.map((key) => storage.contents().get(key) === stored)).toEqual([true]);
	});

for (const { name, key, otherVersion, unreadable } of [
	{
		name: 'an older version’s key',
		key: 'refund-ready/0/first/task/apply.submitted',
		otherVersion: true,
	},
	{
		name: 'a newer version’s key',
		key: `refund-ready/${itemsVersion + 1}/first/task/apply.submitted`,
		otherVersion: true,
	},
	{ name: 'a much newer version’s key', key: 'refund-ready/99/anything', otherVersion: true },
	{ name: 'an item kind of a later release', key: keyOf('first', 'date/signed-in') },
	{ name: 'a single item of a later release', key: keyOf('first', 'starred') },
	{ name: 'a later release’s deeper key', key: keyOf('first', 'board/row-1/2026') },
	{ name: 'the chosen theme', key: 'refund-ready/theme' },
	{
		name: 'a key of ours that makes no sense',
		key: keyOf('No Company!', 'x'),
		unreadable: true,
	},
	{
		name: 'our prefix with nothing behind it',
		key: `refund-ready/${itemsVersion}/`,
		unreadable: true,
	},
	{
		name: 'a task whose id no task can have',
		key: keyOf('first', 'task/Apply Submitted'),
		unreadable: true,
	},
	{ name: 'another site’s key', key: 'cart' },
	{ name: 'a key that begins almost like ours', key: 'refund-ready-old/1/first/label' },
] as { name: string; key: string; otherVersion?: true; unreadable?: true }[]) {
	test(`${name} is left where it is${otherVersion || unreadable ? ' and told of' : ', silently'}`, () => {
		for (const value of [doneText, 'junk', '']) {
			const storage = new FakeStorage([
				[key, value],
				[doneKey, doneText],
			]);
			expect(readSaved(storage)).toEqual({
				companies: new Map([['first', new Map([['task/apply.submitted', done]])]]),
				ids: ['first'],
				unreadable: unreadable ? [key] : [],
				otherVersion: otherVersion ?? false,
				health: 'kept',
			});
			expect(storage.contents().get(key)).toBe(value);
			expect(storage.touched).toEqual([]);
		}
	});
}

test('a full storage without room for a copy leaves the value, and a tick does not write over it', () => {
	const junkText = 'x'.repeat(1000);
	const storage = new FakeStorage([
		[doneKey, junkText],
		[keyOf('first', 'label'), JSON.stringify({ at, text: 'Example Widgets' })],
	]);
	storage.quota = storage.used() + 'aside/'.length;
	const { companies, unreadable } = readSaved(storage);
	expect(unreadable).toEqual([doneKey]);
	expect(writeItem(storage, 'first', 'task/apply.submitted', done)).toBe('full');
	expect(storage.contents().get(doneKey)).toBe(junkText);
	expect(companies.get('first')?.get('label')).toEqual({ at, text: 'Example Widgets' });
});

test('a storage too full to move the value leaves it where it was, and says so', () => {
	const storage = new FakeStorage([[doneKey, 'junk']]);
	storage.quota = storage.used();
	expect(readSaved(storage).unreadable).toEqual([doneKey]);
	expect(storage.contents()).toEqual(new Map([[doneKey, 'junk']]));
});

for (const { name, refuse } of [
	{
		name: 'takes nothing new, such as one over its quota or on a full disk',
		refuse: (storage: FakeStorage) => (storage.quota = 10),
	},
	{
		name: 'refuses every write',
		refuse: (storage: FakeStorage) => storage.refuses.add('write'),
	},
	{
		name: 'refuses every write and removal',
		refuse: (storage: FakeStorage) => storage.refuses.add('write').add('remove'),
	},
] satisfies { name: string; refuse: (storage: FakeStorage) => unknown }[])
	test(`a storage that ${name} loses no byte and still gives every item that can be read`, () => {
		const storage = new FakeStorage([
			[doneKey, 'junk'],
			[keyOf('first', 'note/apply.submitted'), JSON.stringify(note)],
		]);
		refuse(storage);
		const saved = readSaved(storage);
		expect.soft(valuesOf(storage.contents())).toEqual(['junk', JSON.stringify(note)].sort());
		expect
			.soft(saved.companies)
			.toEqual(new Map([['first', new Map([['note/apply.submitted', note]])]]));
		expect.soft(saved.unreadable).toEqual([doneKey]);
	});

test('a full storage says full, and keeps what it had', () => {
	const storage = new FakeStorage();
	writeItem(storage, 'first', 'task/apply.submitted', done);
	storage.quota = storage.used() + 10;
	expect(writeItem(storage, 'first', 'note/apply.submitted', note)).toBe('full');
	expect(writeItem(storage, 'first', 'task/apply.submitted', undefined)).toBe('kept');
	expect(writeItem(storage, 'first', 'note/apply.submitted', note)).toBe('kept');
});

test('a storage that refuses for any other reason says blocked', () => {
	for (const refusal of ['write', 'remove'] as const) {
		const storage = new FakeStorage([[doneKey, doneText]]);
		storage.refuses.add(refusal);
		const item = refusal === 'write' ? done : undefined;
		expect(writeItem(storage, 'first', 'task/apply.submitted', item)).toBe('blocked');
		expect(storage.contents().get(doneKey)).toBe(doneText);
	}
	const odd = new FakeStorage();
	odd.setItem = () => {
		throw new Error('Not even a DOMException');
	};
	expect(writeItem(odd, 'first', 'label', note)).toBe('blocked');
});

test('a storage that throws on every access is blocked, and nothing throws', () => {
	const storage = new FakeStorage([[doneKey, doneText]]);
	for (const refusal of ['read', 'write', 'remove'] satisfies Refusal[])
		storage.refuses.add(refusal);
	expect(readSaved(storage)).toEqual({
		companies: new Map(),
		ids: [],
		unreadable: [],
		otherVersion: false,
		health: 'blocked',
	});
	expect(readItem(storage, 'first', 'task/apply.submitted')).toBeUndefined();
	expect(writeItem(storage, 'first', 'task/apply.submitted', done)).toBe('blocked');
	expect(writeItem(storage, 'first', 'task/apply.submitted', undefined)).toBe('blocked');
	expect(readUnreadable(storage, [doneKey])).toEqual(new Map());
	expect(() => deleteUnreadable(storage, [doneKey])).not.toThrow();
	expect(storage.contents()).toEqual(new Map([[doneKey, doneText]]));
});

test('no storage at all is blocked, and nothing throws', () => {
	expect(readSaved(undefined)).toEqual({
		companies: new Map(),
		ids: [],
		unreadable: [],
		otherVersion: false,
		health: 'blocked',
	});
	expect(readItem(undefined, 'first', 'label')).toBeUndefined();
	expect(writeItem(undefined, 'first', 'label', note)).toBe('blocked');
	expect(readUnreadable(undefined, [doneKey])).toEqual(new Map());
	expect(() => deleteUnreadable(undefined, [doneKey])).not.toThrow();
});

test('a browser that throws when storage is asked for has none', () => {
	const window = new FakeWindow();
	window.enter();
	expect(browserStorage()).toBe(window.storage);
	window.forbidden = true;
	expect(browserStorage()).toBeUndefined();
});

test('one item is read anew without moving what cannot be read', () => {
	const storage = new FakeStorage([[doneKey, 'junk']]);
	expect(readItem(storage, 'first', 'task/apply.submitted')).toBeUndefined();
	expect(readItem(storage, 'first', 'note/apply.submitted')).toBeUndefined();
	expect(storage.contents()).toEqual(new Map([[doneKey, 'junk']]));
	expect(storage.touched).toEqual([]);
});

test('what could not be read is given as it is, for the file', () => {
	const storage = new FakeStorage([
		[doneKey, 'junk'],
		[keyOf('No Company!', 'x'), ''],
		['foreign', 'theirs'],
	]);
	const { unreadable } = readSaved(storage);
	expect(readUnreadable(storage, [...unreadable, `refund-ready/${itemsVersion}/gone`])).toEqual(
		new Map([
			[asideOf(keyOf('first', 'task/apply.submitted')), 'junk'],
			[keyOf('No Company!', 'x'), ''],
		])
	);
});

test('deleting what could not be read deletes that, and never another site’s key', () => {
	const kept = [
		['foreign', 'theirs'],
		['refund-ready', 'theirs too'],
		['refund-ready-old/1/x', 'theirs too'],
		[doneKey, doneText],
		[`refund-ready/${itemsVersion + 1}/first/label`, 'newer'],
	] as const;
	const storage = new FakeStorage([
		[keyOf('first', 'note/apply.submitted'), 'junk'],
		[keyOf('No Company!', 'x'), 'nonsense'],
		...kept,
	]);
	const { unreadable } = readSaved(storage);
	expect(unreadable).toHaveLength(2);
	storage.touched.length = 0;
	deleteUnreadable(storage, [...unreadable, 'foreign', 'refund-ready', 'refund-ready-old/1/x']);
	expect(storage.contents()).toEqual(new Map(kept));
	expect(storage.touched.toSorted()).toEqual(unreadable.toSorted());
	expect(readSaved(storage).unreadable).toEqual([]);
});

test('a page hears of the items that another tab changes, and of nothing else', () => {
	const window = new FakeWindow();
	window.enter();
	const heard: unknown[] = [];
	followOtherTabs(
		(company, key) => heard.push([company, key]),
		() => heard.push('all')
	);
	for (const key of [
		doneKey,
		keyOf('second', 'label'),
		keyOf('first', 'date/signed-in'),
		keyOf('No Company!', 'label'),
		asideOf(keyOf('first', 'label')),
		`refund-ready/${itemsVersion + 1}/first/label`,
		'refund-ready/theme',
		'foreign',
		'1/first/label',
	])
		window.tellOfKey(key);
	expect(heard).toEqual([
		['first', 'task/apply.submitted'],
		['second', 'label'],
	]);

	heard.length = 0;
	window.tellOfKey(null);
	window.show(false);
	window.show(true);
	expect(heard).toEqual(['all', 'all']);
});
