import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	type BoardFilter,
	boardFilters,
	boardRow,
	boardSorts,
	passes,
	sortRows,
} from '../../../src/companies/board.ts';
import type { Checklist } from '../../../src/progress/checklist.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { nextOnWay } from '../../../src/progress/nextOnWay.ts';
import { stepSummary } from '../../../src/progress/summary.ts';
import { records, runs } from '../progress/arbitraries.ts';

const revision = '2026-01-01';
const checklist: Checklist = {
	questions: [{ id: 'account', answers: ['own', 'none'] }],
	steps: [
		{
			id: 'one',
			tasks: [
				{ id: 'a', revision },
				{ id: 'b.c', revision, wait: 'a', by: 'cbp' },
			],
		},
		{
			id: 'two',
			tasks: [
				{ id: 'letter', revision, by: 'bank', when: { account: ['own'] } },
				{ id: 'again', revision, repeat: 30 },
			],
		},
	],
};
const today = '2026-11-22';

function record(items: Partial<Record<ItemKey, object>>, at = '2026-11-20T12:00:00.000Z') {
	return new Map(
		Object.entries(items).map(([key, item]) => [key, { at, ...item }])
	) as unknown as CompanyRecord;
}
const done = { state: 'done' };
const rules = { checklist, usual: { 'b.c': 14 }, actorOf: () => undefined };
const row = (each: CompanyRecord, id = 'aaaaaa') => boardRow(id, each, rules, today);

for (const { name, items, mover, filters } of [
	{ name: 'a new one', items: {}, mover: { who: 'importer' }, filters: ['all', 'importer'] },
	{
		name: 'one that waits for CBP, whatever else is open',
		items: { 'task/a': done },
		mover: { who: 'cbp', since: '2026-11-20' },
		filters: ['all', 'next-week', 'waiting', 'cbp'],
	},
	{
		name: 'one whose next task is the bank’s move',
		items: { 'task/a': done, 'task/b.c': done },
		mover: { who: 'bank' },
		filters: ['all', 'waiting', 'bank'],
	},
	{
		name: 'one with a task that is due again',
		items: {
			'task/a': done,
			'task/b.c': done,
			'task/letter': done,
			'task/again': { state: 'done', on: '2026-10-01' },
		},
		mover: { who: 'importer' },
		filters: ['all', 'overdue', 'importer'],
	},
	{
		name: 'one that is done',
		items: {
			'task/a': done,
			'task/b.c': { state: 'not-applicable' },
			'answer/account': { text: 'none' },
			'task/again': done,
		},
		mover: undefined,
		filters: ['all', 'done'],
	},
	{
		name: 'one that is archived, whatever its state',
		items: { archived: { text: 'yes' }, 'task/a': done },
		mover: { who: 'cbp', since: '2026-11-20' },
		filters: ['archived'],
	},
] satisfies {
	name: string;
	items: Partial<Record<ItemKey, object>>;
	mover: unknown;
	filters: BoardFilter[];
}[])
	test(`${name} stands where it belongs`, () => {
		const found = row(record({ label: { text: 'Acme' }, ...items }));
		expect(found.mover).toEqual(mover);
		expect(boardFilters.filter((filter) => passes(found, filter))).toEqual(filters);
	});

test('a company without a change for two weeks is stuck, to the day, unless it is done', () => {
	const since = (at: string, more: object = {}) =>
		row(record({ label: { text: 'Acme' }, 'task/a': done, ...more }, at)).stuck;
	expect(since('2026-11-08T12:00:00.000Z')).toBe(true);
	expect(since('2026-11-09T12:00:00.000Z')).toBe(false);
	const all = { 'task/b.c': done, 'task/letter': done, 'task/again': { ...done, on: today } };
	expect(since('2026-10-01T12:00:00.000Z', all)).toBe(false);
});

test('renaming and archiving are no progress', () => {
	const items = record({ 'note/a': { text: 'x' } }, '2026-11-01T12:00:00.000Z');
	const renamed = new Map<ItemKey, Item>([
		...items,
		['label', { at: '2026-11-20T12:00:00.000Z', text: 'New' }],
		['archived', { at: '2026-11-21T12:00:00.000Z', text: '' }],
	]);
	expect(row(renamed).changed).toBe('2026-11-01T12:00:00.000Z');
	expect(row(record({ label: { text: 'New' } })).changed).toBe('2026-11-20T12:00:00.000Z');
	expect(row(new Map()).changed).toBe('1970-01-01T00:00:00.000Z');
});

test('a row says of steps and of what is next the same as every other page', () => {
	fc.assert(
		fc.property(records, (each) => {
			const found = row(each);
			expect(found.steps).toEqual(
				checklist.steps.map((step) => stepSummary(step, checklist, each, today))
			);
			expect(found.next).toEqual(nextOnWay(checklist, each, today));
			expect(Number.isNaN(Date.parse(found.changed))).toBe(false);
		}),
		runs
	);
});

test('a row is worked out once for a record and a day', () => {
	const each = record({ label: { text: 'Acme' } });
	expect(row(each)).toBe(row(each));
	expect(boardRow('aaaaaa', each, rules, '2026-11-23')).not.toBe(row(each));
	expect(row(each, 'bbbbbb').id).toBe('bbbbbb');
});

test('every order keeps every row, is the same whatever came first, and puts the nameless last', () => {
	const rows = fc.uniqueArray(
		fc.tuple(fc.stringMatching(/^[a-z]{6}$/), fc.constantFrom('', 'B 10', 'b 9', 'Á'), records),
		{ selector: ([id]) => id, maxLength: 8 }
	);
	fc.assert(
		fc.property(rows, fc.constantFrom(...boardSorts), (all, sort) => {
			const list = all.map(([id, text, each]) =>
				row(new Map(each).set('label', { at: '2026-11-01T00:00:00.000Z', text }), id)
			);
			const sorted = sortRows(list, sort);
			expect(new Set(sorted)).toEqual(new Set(list));
			expect(sortRows([...list].reverse(), sort)).toEqual(sorted);
			if (sort === 'name')
				expect(sorted.map(({ label }) => label)).toEqual([
					...sorted.map(({ label }) => label).filter((text) => text !== ''),
					...sorted.map(({ label }) => label).filter((text) => text === ''),
				]);
		}),
		runs
	);
	const named = ['b 10', 'b 9', 'Á', ''].map((text, place) =>
		row(record({ label: { text } }), `id${place}`)
	);
	expect(sortRows(named, 'name').map(({ label }) => label)).toEqual(['Á', 'b 9', 'b 10', '']);
});
