import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { dayOf } from '../../../src/days/day.ts';
import { oneDay } from '../../../src/days/oneDay.ts';
import type { Task } from '../../../src/progress/checklist.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { noteOf } from '../../../src/progress/noteEntries.ts';
import { answersOf, stamp, taskItem, textOf, waitOf } from '../../../src/progress/record.ts';
import { instants, runs } from './arbitraries.ts';

const now = new Date('2026-11-22T15:04:05.000Z');

function record(items: Partial<Record<ItemKey, Item>>): CompanyRecord {
	return new Map(Object.entries(items) as [ItemKey, Item][]);
}

function itemAt(at: string): Item {
	return { at, text: '' };
}

for (const { name, replaced, stamped } of [
	{ name: 'nothing is there', replaced: undefined, stamped: '2026-11-22T15:04:05.000Z' },
	{
		name: 'what is there is older',
		replaced: '2026-11-22T15:04:04.999Z',
		stamped: '2026-11-22T15:04:05.000Z',
	},
	{
		name: 'what is there is of this very instant',
		replaced: '2026-11-22T15:04:05.000Z',
		stamped: '2026-11-22T15:04:05.001Z',
	},
	{
		name: 'this clock is an hour behind',
		replaced: '2026-11-22T16:04:05.000Z',
		stamped: '2026-11-22T16:04:05.001Z',
	},
	{
		name: 'this clock is a whole day behind',
		replaced: '2026-11-23T15:04:05.000Z',
		stamped: '2026-11-23T15:04:05.001Z',
	},
	{
		name: 'what is there is a year ahead, which is a wrong clock, and was seen here',
		replaced: '2027-11-22T15:04:05.000Z',
		stamped: '2027-11-22T15:04:05.001Z',
	},
])
	test(`the time is ${stamped} where ${name}`, () => {
		expect(stamp(now, replaced === undefined ? undefined : itemAt(replaced))).toBe(stamped);
	});

test('a new item sorts after what it replaces, whatever the clocks say', () => {
	fc.assert(
		fc.property(
			instants,
			fc.integer({ min: -3 * oneDay, max: 3 * oneDay }),
			(replaced, difference) => {
				const clock = new Date(Date.parse(replaced) + difference);
				const stamped = stamp(clock, itemAt(replaced));
				expect(stamped > replaced).toBe(true);
				expect(Date.parse(stamped)).toBeGreaterThanOrEqual(clock.getTime());
			}
		),
		runs
	);
});

const renamed: Task = { id: 'new', revision: '2026-11-20', was: ['old', 'older'] };

for (const { name, items, found } of [
	{ name: 'a task that nobody marked has nothing', items: {}, found: undefined },
	{
		name: 'a renamed task keeps its tick',
		items: { 'task/old': { at: '2026-11-01T00:00:00.000Z', state: 'done', on: '2026-11-01' } },
		found: { at: '2026-11-01T00:00:00.000Z', state: 'done', on: '2026-11-01' },
	},
	{
		name: 'a task renamed twice keeps the tick of its first name',
		items: { 'task/older': { at: '2026-11-01T00:00:00.000Z', state: 'done' } },
		found: { at: '2026-11-01T00:00:00.000Z', state: 'done' },
	},
	{
		name: 'what was marked since the renaming counts',
		items: {
			'task/old': { at: '2026-11-01T00:00:00.000Z', state: 'done' },
			'task/new': { at: '2026-11-02T00:00:00.000Z', state: 'open' },
		},
		found: { at: '2026-11-02T00:00:00.000Z', state: 'open' },
	},
	{
		name: 'a tick made later under the old name, on a device not yet updated, counts',
		items: {
			'task/new': { at: '2026-11-01T00:00:00.000Z', state: 'open' },
			'task/older': { at: '2026-11-02T00:00:00.000Z', state: 'done' },
			'task/old': { at: '2026-10-02T00:00:00.000Z', state: 'not-applicable' },
		},
		found: { at: '2026-11-02T00:00:00.000Z', state: 'done' },
	},
	{
		name: 'another task’s tick is not taken for this one’s',
		items: { 'task/other': { at: '2026-11-01T00:00:00.000Z', state: 'done' } },
		found: undefined,
	},
] as const)
	test(name, () => expect(taskItem(record(items), renamed)).toEqual(found));

for (const { name, items, note } of [
	{ name: 'a task without a note has an empty one', items: {}, note: '' },
	{
		name: 'a renamed task keeps its note',
		items: { 'note/older': { at: '2026-11-01T00:00:00.000Z', text: 'Ada has it' } },
		note: 'Ada has it',
	},
	{
		name: 'notes under all names that it had are shown, the oldest first',
		items: {
			'note/new': { at: '2026-11-01T00:00:00.000Z', text: 'new' },
			'note/old': { at: '2026-11-03T00:00:00.000Z', text: 'old but later' },
			'note/older': { at: '2026-11-02T00:00:00.000Z', text: 'older' },
		},
		note: 'new\nolder\nold but later',
	},
	{
		name: 'an entry that was taken back is not shown',
		items: {
			'note/old/k3v9qd': { at: '2026-11-01T00:00:00.000Z', text: '' },
			'note/new/m4w8re': { at: '2026-11-02T00:00:00.000Z', text: 'stands' },
		},
		note: 'stands',
	},
] as const)
	test(name, () => expect(noteOf(record(items), renamed)).toBe(note));

test('a text that is not there is empty', () => {
	const kept = record({ label: { at: '2026-11-01T00:00:00.000Z', text: 'Example Widgets' } });
	expect(textOf(kept, 'label')).toBe('Example Widgets');
	expect(textOf(kept, 'note/a')).toBe('');
});

const questions = [
	{ id: 'account', answers: ['none', 'own'] },
	{ id: 'bank', answers: ['us', 'none'] },
];

for (const { name, items, answers } of [
	{ name: 'no question is answered at first', items: {}, answers: {} },
	{
		name: 'each answer stands under its question',
		items: {
			'answer/account': itemAndText('own'),
			'answer/bank': itemAndText('none'),
		},
		answers: { account: 'own', bank: 'none' },
	},
	{
		name: 'an answer taken back counts as not given',
		items: { 'answer/account': itemAndText('') },
		answers: {},
	},
	{
		name: 'an answer that is no longer offered counts as not given',
		items: { 'answer/account': itemAndText('locked-out'), 'answer/bank': itemAndText('us') },
		answers: { bank: 'us' },
	},
	{
		name: 'another question’s answer is not offered here',
		items: { 'answer/account': itemAndText('us') },
		answers: {},
	},
	{
		name: 'an answer to a question that is no longer asked is left out',
		items: { 'answer/colour': itemAndText('own') },
		answers: {},
	},
])
	test(name, () => {
		const given = answersOf(record(items), questions);
		expect(given).toEqual(answers);
		expect(Object.keys(given)).toEqual(Object.keys(answers));
	});

function itemAndText(text: string): Item {
	return { at: '2026-11-01T00:00:00.000Z', text };
}

test('a wait tells on whom, since when and until when, under an id that the task had before too', () => {
	const task: Task = { id: 'b.c', revision: '2026-11-01', was: ['b.old'] };
	const at = '2026-11-20T15:04:05.000Z';
	const wait = { at, text: 'CBP', since: '2026-11-18', until: '2026-12-04' };
	expect(waitOf(record({ 'waiting/b.old': wait }), task)).toEqual({
		at,
		whom: 'CBP',
		since: '2026-11-18',
		until: '2026-12-04',
	});
	// Without one, the day of the reader's calendar on which it was said.
	expect(waitOf(record({ 'waiting/b.c': { at, text: 'CBP' } }), task)?.since).toBe(
		dayOf(new Date(at))
	);
	const ended = { at: '2026-11-21T15:04:05.000Z', text: '' };
	expect(waitOf(record({ 'waiting/b.old': wait, 'waiting/b.c': ended }), task)).toBeUndefined();
	expect(waitOf(record({}), task)).toBeUndefined();
});
