import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item';
import { readExportFile, writeExportFile } from '../../../src/sharing/exportFile';
import { anyText, entries, itemKeys, runs } from '../progress/arbitraries';

const savedAt = '2026-11-22T15:00:00.000Z';
test('a saved file gives back every company exactly', () => {
	fc.assert(
		fc.property(fc.array(entries), fc.array(entries), (one, other) => {
			const companies = new Map([
				['first', new Map(one)],
				['second', new Map(other)],
			]);
			expect(readExportFile(writeExportFile(companies, savedAt))).toEqual(companies);
		}),
		runs
	);
});

for (const text of [
	'',
	'{',
	'[]',
	'null',
	'"x"',
	'{"format":"other","version":1,"companies":[]}',
	'{"format":"refund-ready","version":2,"companies":[]}',
])
	test(`a text that is no saved file is turned down: ${text || 'nothing'}`, () => {
		expect(readExportFile(text)).toBeUndefined();
	});

test('half a file is turned down', () => {
	const text = writeExportFile(
		new Map([['first', new Map([['label', { at: savedAt, text: 'x' }]])]]),
		savedAt
	);
	expect(readExportFile(text.slice(0, text.length / 2))).toBeUndefined();
});

test('keys that would change every object do nothing, and wrong items are left out', () => {
	const text = `{"format":"refund-ready","version":1,"__proto__":{"evil":1},"companies":[{"id":"first","items":{
		"__proto__":{"evil":1},"constructor":{"evil":1},"task/apply.submitted":{"at":"no","state":"done"},
		"label":{"at":"${savedAt}","text":"kept","__proto__":{"evil":1}}}}]}`;
	expect(readExportFile(text)).toEqual(
		new Map([['first', new Map([['label', { at: savedAt, text: 'kept' }]])]])
	);
	expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
});

function fileWith(companies: unknown): string {
	return JSON.stringify({ format: 'refund-ready', version: 1, companies });
}

const label: Item = { at: savedAt, text: 'Example Widgets' };

for (const { name, companies } of [
	{ name: 'no list of companies', companies: { first: {} } },
	{ name: 'a company that is a text', companies: ['first'] },
	{ name: 'a company without an id', companies: [{ items: {} }] },
	{ name: 'a company whose id is a number', companies: [{ id: 1, items: {} }] },
	{ name: 'items that are a list', companies: [{ id: 'first', items: [label] }] },
])
	test(`a file with ${name} is turned down`, () => {
		expect(readExportFile(fileWith(companies))).toBeUndefined();
	});

test('items of the wrong shape or of a later release are left out, and all others kept', () => {
	const items = {
		label,
		'task/a': { at: savedAt, state: 'done', later: { release: 2 } },
		'task/b': { at: savedAt, state: 'perhaps' },
		'task/c': null,
		'task/d': [[[[[]]]]],
		'note/a': 'text',
		'note/b': { at: savedAt, text: 'x'.repeat(100_000) },
		'date/signed-in': label,
		'refund-ready/1/first/label': label,
	};
	expect(readExportFile(fileWith([{ id: 'first', items }]))).toEqual(
		new Map([
			[
				'first',
				new Map<ItemKey, Item>([
					['label', label],
					['task/a', { at: savedAt, state: 'done' }],
				]),
			],
		])
	);
});

test('a company that the file has twice keeps the items of both', () => {
	const done: Item = { at: savedAt, state: 'done' };
	const read = readExportFile(
		fileWith([
			{ id: 'first', items: { label } },
			{ id: 'first', items: { 'task/a': done } },
		])
	);
	expect(read?.get('first')).toEqual(
		new Map<ItemKey, Item>([
			['label', label],
			['task/a', done],
		])
	);
});

test('a company named like a prototype is a company like any other', () => {
	const text = `{"format":"refund-ready","version":1,"companies":[{"id":"__proto__","items":{"label":${JSON.stringify(label)}}}]}`;
	expect(readExportFile(text)).toEqual(new Map([['__proto__', new Map([['label', label]])]]));
});

test('brackets nested deeply are turned down or passed over', () => {
	const deep = '['.repeat(100_000) + ']'.repeat(100_000);
	expect(readExportFile(deep)).toBeUndefined();
	const text = `{"format":"refund-ready","version":1,"companies":[{"id":"first","items":{"task/a":${deep},"label":${JSON.stringify(label)}}}]}`;
	expect(readExportFile(text)?.get('first') ?? new Map()).toEqual(new Map([['label', label]]));
});

test('what could not be read is carried along as text, and disturbs nothing', () => {
	fc.assert(
		fc.property(fc.array(entries), fc.array(anyText({ maxLength: 20 })), (kept, junk) => {
			const unreadable = new Map(junk.map((text, place) => [`refund-ready/aside/${place}`, text]));
			const companies = new Map([['first', new Map(kept)]]);
			const text = writeExportFile(companies, savedAt, unreadable);
			const file = JSON.parse(text) as Record<string, unknown>;
			expect(readExportFile(text)).toEqual(companies);
			expect(file['unreadable']).toEqual(
				unreadable.size > 0 ? Object.fromEntries(unreadable) : undefined
			);
			expect(file['savedAt']).toBe(savedAt);
		}),
		runs
	);
});

test('any text gives no file or a clean one, and never throws', () => {
	const nearly = fc
		.array(
			fc.tuple(
				fc.oneof(fc.string(), itemKeys),
				fc.oneof(
					fc.jsonValue(),
					entries.map(([, item]) => item)
				)
			)
		)
		.map((items) => fileWith([{ id: 'first', items: Object.fromEntries(items) }]));
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json(), nearly), (text) => {
			const companies = readExportFile(text);
			if (companies) expect(readExportFile(writeExportFile(companies, savedAt))).toEqual(companies);
		}),
		runs
	);
});
