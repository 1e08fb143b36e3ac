import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	checkItem,
	decodeItem,
	encodeItem,
	isItemKey,
	type Item,
	type ItemKey,
	textLimits,
} from '../../../src/progress/item.ts';
import { entries, itemKeys, runs } from './arbitraries.ts';

const at = '2026-11-22T15:04:05.000Z';

test('what was written reads back the same, whatever its texts hold', () => {
	fc.assert(
		fc.property(entries, ([key, item]) => {
			expect(decodeItem(key, encodeItem(item))).toStrictEqual(item);
		}),
		runs
	);
});

test('the longest texts in the costliest characters still read back', () => {
	// A lone surrogate or control character takes six characters of JSON.
	const note: Item = { at, text: '\ud800'.repeat(textLimits.note) };
	expect(decodeItem('note/a', encodeItem(note))).toEqual(note);
	const full = { ...note, by: '\u0001'.repeat(textLimits.by), was: 'x'.repeat(textLimits.was) };
	expect(decodeItem('note/a/k3v9qd', encodeItem(full))).toEqual(full);
	const task: Item = { at, state: 'not-applicable', because: '\u0001'.repeat(textLimits.because) };
	expect(decodeItem('task/a', encodeItem(task))).toEqual(task);
});

test('equal items have equal texts, whatever order their fields were set in', () => {
	const one: Item = { at, state: 'done', on: '2026-11-22', because: 'x', revision: '2026-11-20' };
	const other: Item = { revision: '2026-11-20', because: 'x', on: '2026-11-22', state: 'done', at };
	expect(encodeItem(one)).toBe(encodeItem(other));
	expect(encodeItem({ text: 'x', at })).toBe(encodeItem({ at, text: 'x' }));
});

for (const key of [
	'task/apply.submitted',
	'task/a',
	'note/before.box-2e',
	'note/before.box-2e/k3v9qd',
	'waiting/apply.submitted',
	'answer/importer-of-record',
	'own/not-paid.rejected',
	'clock/k3v9qd',
	'label',
	`task/${'a'.repeat(85)}`,
])
	test(`${JSON.stringify(key)} names an item`, () => expect(isItemKey(key)).toBe(true));

for (const key of [
	'',
	'task',
	'task/',
	'/task/a',
	'label/a',
	'labels',
	'task/A',
	'task/a/b',
	'waiting/a/b',
	'note/a/',
	'note/a/b/c',
	'note/a/b.c',
	'note/a/k3v9qdabc',
	'note/a/k3v9q',
	'note/a/k3v9qi',
	'task/a b',
	'task/a..b',
	'task/-a',
	'task/a.',
	'task/é',
	'task/__proto__',
	'task/a\n',
	'date/signed-in',
	`task/${'a'.repeat(86)}`,
])
	test(`${JSON.stringify(key)} names no item of this version`, () =>
		expect(isItemKey(key)).toBe(false));

const done = { at, state: 'done' };

for (const { name, key, stored } of [
	{ name: 'nothing', key: 'task/a', stored: '' },
	{ name: 'half a text', key: 'task/a', stored: '{"at":"2026-11-22T15:04' },
	{ name: 'no JSON', key: 'task/a', stored: 'true-ish' },
	{ name: 'null', key: 'task/a', stored: 'null' },
	{ name: 'a number', key: 'task/a', stored: '1' },
	{ name: 'a text', key: 'task/a', stored: '"done"' },
	{ name: 'true', key: 'task/a', stored: 'true' },
	{ name: 'a list', key: 'task/a', stored: '[]' },
	{ name: 'a list that looks like an item', key: 'label', stored: `["${at}","x"]` },
	{ name: 'no fields', key: 'task/a', stored: '{}' },
	{ name: 'no time', key: 'task/a', stored: '{"state":"done"}' },
	{ name: 'no state', key: 'task/a', stored: JSON.stringify({ at }) },
	{ name: 'an unknown state', key: 'task/a', stored: JSON.stringify({ at, state: 'undone' }) },
	{ name: 'a state that is no text', key: 'task/a', stored: JSON.stringify({ at, state: true }) },
	{ name: 'a time that is a number', key: 'task/a', stored: '{"at":1795359845000,"state":"done"}' },
	{
		name: 'a time in another zone',
		key: 'task/a',
		stored: '{"at":"2026-11-22T15:04:05.000+01:00","state":"done"}',
	},
	{
		name: 'a time without milliseconds',
		key: 'task/a',
		stored: '{"at":"2026-11-22T15:04:05Z","state":"done"}',
	},
	{
		name: 'a time that no clock shows',
		key: 'task/a',
		stored: '{"at":"2026-13-45T99:99:99.999Z","state":"done"}',
	},
	{
		name: 'a time beyond the year 9999',
		key: 'task/a',
		stored: '{"at":"+012026-11-22T15:04:05.000Z","state":"done"}',
	},
	{ name: 'a task under a note’s key', key: 'note/a', stored: JSON.stringify(done) },
	{ name: 'a note under a task’s key', key: 'task/a', stored: JSON.stringify({ at, text: 'x' }) },
	{ name: 'a text that is a number', key: 'note/a', stored: JSON.stringify({ at, text: 7 }) },
	{ name: 'a text that is a list', key: 'label', stored: JSON.stringify({ at, text: ['x'] }) },
	{
		name: 'a note one character too long',
		key: 'note/a',
		stored: JSON.stringify({ at, text: 'x'.repeat(textLimits.note + 1) }),
	},
	{
		name: 'an answer one character too long',
		key: 'answer/a',
		stored: JSON.stringify({ at, text: 'x'.repeat(textLimits.answer + 1) }),
	},
	{
		name: 'a label one character too long',
		key: 'label',
		stored: JSON.stringify({ at, text: 'x'.repeat(textLimits.label + 1) }),
	},
	{
		name: 'a good item with a megabyte of filling',
		key: 'task/a',
		stored: JSON.stringify({ ...done, filling: 'x'.repeat(1_000_000) }),
	},
	{ name: 'brackets nested a million deep', key: 'task/a', stored: '['.repeat(1_000_000) },
	{
		name: 'brackets nested two thousand deep',
		key: 'task/a',
		stored: '['.repeat(2000) + ']'.repeat(2000),
	},
	{ name: 'only a prototype', key: 'task/a', stored: `{"__proto__":${JSON.stringify(done)}}` },
	{
		name: 'only a constructor',
		key: 'task/a',
		stored: `{"constructor":{"prototype":${JSON.stringify(done)}}}`,
	},
] as const) {
	test(`${name} is not read as an item`, () => expect(decodeItem(key, stored)).toBeUndefined());
}

for (const { name, data, item } of [
	{
		name: 'fields that a later version added are passed over',
		data: { ...done, colour: 'red', deep: [[[{}]]] },
		item: done,
	},
	{
		name: 'a day that the calendar does not have is left out, and the tick stays',
		data: { ...done, on: '2026-02-30', revision: '2026-11-31' },
		item: done,
	},
	{
		name: 'a day that is no text is left out, and the tick stays',
		data: { ...done, on: 20261122, revision: { toString: 'x' } },
		item: done,
	},
	{
		name: 'an empty reason is left out',
		data: { at, state: 'not-applicable', because: '' },
		item: { at, state: 'not-applicable' },
	},
	{
		name: 'a reason that is no text is left out',
		data: { at, state: 'not-applicable', because: ['x'] },
		item: { at, state: 'not-applicable' },
	},
	{
		name: 'a reason too long is cut and the mark stays',
		data: { at, state: 'not-applicable', because: 'x'.repeat(textLimits.because + 50) },
		item: { at, state: 'not-applicable', because: 'x'.repeat(textLimits.because) },
	},
]) {
	test(name, () => expect(checkItem('task/a', data)).toStrictEqual(item));
}

test('texts of just the longest length are read', () => {
	for (const [key, limit] of [
		['note/a', textLimits.note],
		['answer/a', textLimits.answer],
		['label', textLimits.label],
	] as const)
		expect(checkItem(key, { at, text: 'x'.repeat(limit) })).toEqual({
			at,
			text: 'x'.repeat(limit),
		});
});

test('keys named __proto__ or constructor pollute nothing', () => {
	const hostile = `{"at":"${at}","state":"done","__proto__":{"polluted":1,"on":"2026-11-22"},"constructor":{"prototype":{"polluted":1}}}`;
	const item = decodeItem('task/a', hostile);
	expect(item).toStrictEqual({ at, state: 'done' });
	expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	expect(item && 'on' in item).toBe(false);
});

const kinds: readonly ItemKey[] = ['task/a', 'note/a/k3v9qd', 'waiting/a', 'answer/a', 'label'];
const allowed: Readonly<Partial<Record<string, readonly string[]>>> = {
	task: ['at', 'state', 'on', 'because', 'revision'],
	note: ['at', 'text', 'by', 'was'],
	waiting: ['at', 'text', 'since', 'until'],
};

test('any text gives no item or a clean one, and never throws', () => {
	const nearly = fc.record(
		{
			at: fc.oneof(fc.constant(at), fc.jsonValue()),
			state: fc.oneof(fc.constantFrom('done', 'open', 'not-applicable'), fc.jsonValue()),
			on: fc.jsonValue(),
			because: fc.jsonValue(),
			revision: fc.jsonValue(),
			by: fc.oneof(fc.string(), fc.jsonValue()),
			was: fc.oneof(fc.string(), fc.jsonValue()),
			since: fc.oneof(fc.constant('2026-11-22'), fc.jsonValue()),
			until: fc.jsonValue(),
			text: fc.oneof(fc.string(), fc.jsonValue()),
			__proto__: fc.jsonValue(),
			constructor: fc.jsonValue(),
		},
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...kinds),
			fc.oneof(
				fc.string(),
				fc.json(),
				nearly.map((value) => JSON.stringify(value))
			),
			(key, stored) => {
				const item = decodeItem(key, stored);
				if (!item) return;
				expect(allowed[key.split('/')[0] ?? ''] ?? ['at', 'text']).toEqual(
					expect.arrayContaining(Object.keys(item))
				);
				expect(Object.values(item).every((value) => typeof value === 'string')).toBe(true);
				expect(decodeItem(key, encodeItem(item))).toStrictEqual(item);
			}
		),
		runs
	);
});

test('every key that is made from the rules for ids is known', () => {
	fc.assert(
		fc.property(itemKeys, (key) => {
			expect(isItemKey(key)).toBe(true);
		}),
		runs
	);
});
