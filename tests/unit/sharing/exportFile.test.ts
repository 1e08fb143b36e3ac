import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import {
	type FileReading,
	readExportFile,
	writeExportFile,
} from '../../../src/sharing/exportFile.ts';
import { fileJsonSchema } from '../../../src/sharing/fileSchema.ts';
import { fileVersion } from '../../../src/sharing/fileVersion.ts';
import { anyText, entries, itemKeys, runs } from '../progress/arbitraries.ts';

const savedAt = '2026-11-22T15:00:00.000Z';
const validate = new Ajv2020({ strict: true }).compile(fileJsonSchema());

function readWhole(text: string): FileReading & { outcome: 'read' } {
	const reading = readExportFile(text);
	if (reading.outcome !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`);
	return reading;
}

test('a saved file gives back every company exactly, and fits the published schema', () => {
	fc.assert(
		fc.property(fc.array(entries), fc.array(entries), (one, other) => {
			const companies = new Map([
				['first', new Map(one)],
				['second', new Map(other)],
			]);
			const text = writeExportFile(companies, savedAt);
			expect(readExportFile(text)).toEqual({
				outcome: 'read',
				savedAt,
				companies,
				left: [],
				twice: [],
				aside: 0,
				fields: JSON.parse(text) as unknown,
			});
			expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
		}),
		{ ...runs, numRuns: 100 }
	);
});

test('the schema of files as they are saved now is published under their version', () => {
	expect(existsSync(`src/pages/schema/progress-${fileVersion}.json.ts`)).toBe(true);
});

for (const { text, reading } of [
	{ text: '', reading: { outcome: 'empty' } },
	{ text: '{', reading: { outcome: 'not-json' } },
	{ text: 'Step,Task\n1,2', reading: { outcome: 'not-json' } },
	{ text: '[]', reading: { outcome: 'not-ours', path: 'format' } },
	{ text: 'null', reading: { outcome: 'not-ours', path: 'format' } },
	{ text: '"x"', reading: { outcome: 'not-ours', path: 'format' } },
	{
		text: '{"format":"other","version":1,"companies":[]}',
		reading: { outcome: 'not-ours', path: 'format' },
	},
	{
		text: '{"format":"refund-ready","version":3,"companies":7}',
		reading: { outcome: 'newer-version' },
	},
	{
		text: '{"format":"refund-ready","version":1,"companies":[]}',
		reading: { outcome: 'no-companies' },
	},
	{
		text: '{"format":"refund-ready"}',
		reading: {
			outcome: 'wrong-shape',
			problems: [
				{ path: 'version', cause: 'missing' },
				{ path: 'companies', cause: 'missing' },
			],
		},
	},
])
	test(`a text that is no saved file is turned down with why: ${text || 'nothing'}`, () => {
		expect(readExportFile(text)).toEqual(reading);
	});

test('a file that was cut off anywhere is called so, once it says that it is ours', () => {
	const text = writeExportFile(
		new Map([['first', new Map([['label', { at: savedAt, text: 'x' }]])]]),
		savedAt
	).trim();
	expect(readExportFile(text).outcome).toBe('read');
	for (let length = 1; length < text.length; length++)
		expect(['cut-off', 'not-json'], text.slice(0, length)).toContain(
			readExportFile(text.slice(0, length)).outcome
		);
	expect(readExportFile(text.slice(0, text.length / 2))).toEqual({ outcome: 'cut-off' });
});

test('keys that would change every object do nothing, and wrong items are left out by name', () => {
	const text = `{"format":"refund-ready","version":1,"__proto__":{"evil":1},"companies":[{"id":"first","items":{
		"__proto__":{"evil":1},"constructor":{"evil":1},"task/apply.submitted":{"at":"no","state":"done"},
		"label":{"at":"${savedAt}","text":"kept","__proto__":{"evil":1}}}}]}`;
	const { companies, left } = readWhole(text);
	expect(companies).toEqual(
		new Map([['first', new Map([['label', { at: savedAt, text: 'kept' }]])]])
	);
	expect(left).toContainEqual({ path: 'companies[0].items.constructor', cause: 'unknown' });
	expect(left).toContainEqual({
		path: 'companies[0].items["task/apply.submitted"].at',
		cause: 'value',
	});
	expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
});

function fileWith(companies: unknown): string {
	return JSON.stringify({ format: 'refund-ready', version: fileVersion, companies });
}

const label: Item = { at: savedAt, text: 'Example Widgets' };

for (const { name, companies, path, cause } of [
	{ name: 'no list of companies', companies: { first: {} }, path: 'companies', cause: 'kind' },
	{ name: 'a company that is a text', companies: ['a'], path: 'companies[0]', cause: 'kind' },
	{
		name: 'a company without an id',
		companies: [{ items: {} }],
		path: 'companies[0].id',
		cause: 'missing',
	},
	{
		name: 'a second company whose id is a number',
		companies: [
			{ id: 'a', items: {} },
			{ id: 1, items: {} },
		],
		path: 'companies[1].id',
		cause: 'kind',
	},
	{
		name: 'items that are a list',
		companies: [{ id: 'first', items: [label] }],
		path: 'companies[0].items',
		cause: 'kind',
	},
])
	test(`a file with ${name} is turned down with the place`, () => {
		expect(readExportFile(fileWith(companies))).toEqual({
			outcome: 'wrong-shape',
			problems: [{ path, cause }],
		});
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
	const { companies, left } = readWhole(fileWith([{ id: 'first', items }]));
	expect(companies).toEqual(
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
	const at = (key: string, more = '') => `companies[0].items["${key}"]${more}`;
	expect(left).toEqual([
		{ path: at('task/b', '.state'), cause: 'value' },
		{ path: at('task/c'), cause: 'kind' },
		{ path: at('task/d'), cause: 'kind' },
		{ path: at('note/a'), cause: 'kind' },
		{ path: at('note/b', '.text'), cause: 'long' },
		{ path: at('date/signed-in'), cause: 'unknown' },
		{ path: at('refund-ready/1/first/label'), cause: 'unknown' },
	]);
});

test('a day that no calendar has is left out by name, and the tick is kept', () => {
	const items = { 'task/a': { at: savedAt, state: 'done', on: '2026-02-30' } };
	const { companies, left } = readWhole(fileWith([{ id: 'first', items }]));
	expect(companies.get('first')?.get('task/a')).toEqual({ at: savedAt, state: 'done' });
	expect(left).toEqual([{ path: 'companies[0].items["task/a"].on', cause: 'value' }]);
});

test('a company that the file has twice keeps the items of both', () => {
	const done: Item = { at: savedAt, state: 'done' };
	const { companies, twice } = readWhole(
		fileWith([
			{ id: 'first', items: { label } },
			{ id: 'first', items: { 'task/a': done } },
		])
	);
	expect(twice).toEqual(['first']);
	expect(companies.get('first')).toEqual(
		new Map<ItemKey, Item>([
			['label', label],
			['task/a', done],
		])
	);
});

test('a company named like a prototype is a company like any other', () => {
	const text = `{"format":"refund-ready","version":1,"companies":[{"id":"__proto__","items":{"label":${JSON.stringify(label)}}}]}`;
	expect(readWhole(text).companies).toEqual(new Map([['__proto__', new Map([['label', label]])]]));
});

test('brackets nested deeply are turned down or passed over', () => {
	const deep = '['.repeat(100_000) + ']'.repeat(100_000);
	expect(['not-json', 'not-ours']).toContain(readExportFile(deep).outcome);
	const text = `{"format":"refund-ready","version":1,"companies":[{"id":"first","items":{"task/a":${deep},"label":${JSON.stringify(label)}}}]}`;
	const reading = readExportFile(text);
	if (reading.outcome === 'read')
		expect(reading.companies.get('first')).toEqual(new Map([['label', label]]));
	else expect(reading.outcome).toBe('not-json');
});

test('what could not be read is carried along as text, and disturbs nothing', () => {
	fc.assert(
		fc.property(fc.array(entries), fc.array(anyText({ maxLength: 20 })), (kept, junk) => {
			const unreadable = new Map(junk.map((text, place) => [`refund-ready/aside/${place}`, text]));
			const companies = new Map([['first', new Map(kept)]]);
			const text = writeExportFile(companies, savedAt, unreadable);
			const file = JSON.parse(text) as Record<string, unknown>;
			expect(readWhole(text)).toMatchObject({ companies, aside: unreadable.size });
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
			const reading = readExportFile(text);
			if (reading.outcome !== 'read') return;
			const { companies } = reading;
			expect(readWhole(writeExportFile(companies, savedAt)).companies).toEqual(companies);
		}),
		runs
	);
});

for (const { name, text } of [
	{
		name: 'thirty thousand companies',
		text: () =>
			fileWith(Array.from({ length: 30_000 }, (_, place) => ({ id: `c${place}`, items: {} }))),
	},
	{ name: 'a million zeros for companies', text: () => fileWith(new Array(1_000_001).fill(0)) },
	{
		name: 'more items than a browser keeps',
		text: () =>
			fileWith([
				{
					id: 'first',
					items: Object.fromEntries(
						Array.from({ length: 60_001 }, (_, place) => [`note/n${place}`, label])
					),
				},
			]),
	},
])
	test(`a file with ${name} is turned down as too much, and nothing is thrown`, () => {
		expect(readExportFile(text())).toEqual({ outcome: 'too-many' });
	});
