import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { moneyLastDay, type NumberName, numbers } from '../../../src/numbers/numbers.ts';
import type { Item, ItemKey, TaskItem } from '../../../src/progress/item.ts';
import {
	datesAhead,
	declaration,
	startedBy,
	usualWaits,
} from '../../../src/progress/datesAhead.ts';
import { checklist, tasks } from '../sharing/shared.ts';

const at = '2026-11-20T15:00:00.000Z';
const today = '2026-11-25';

/** The day on which a fact of a task changed last: who marked it then knows all. */
const [newest = ''] = tasks
	.map(({ revision }) => revision)
	.sort()
	.reverse();

function done(on: string, revision = newest): TaskItem {
	return { at, state: 'done', on, revision };
}

function ahead(marks: Record<string, Item>) {
	const record = new Map<ItemKey, Item>(
		Object.entries(marks).map(([key, item]) => [
			(key.includes('/') ? key : `task/${key}`) as ItemKey,
			item,
		])
	);
	return datesAhead(record, checklist, today).map(({ key, day, due }) => ({ key, day, due }));
}

for (const { name, marks, dates } of [
	{ name: 'nothing was ticked', marks: {}, dates: [] },
	{
		name: 'the first sign-in starts the clock of the next',
		marks: { 'verify.signed-in': done('2026-11-20') },
		dates: [{ key: 'keep.sign-in', day: '2026-12-30', due: '2026-12-30' }],
	},
	{
		name: 'the last sign-in counts, whichever task it was ticked on',
		marks: { 'verify.signed-in': done('2026-11-24'), 'keep.sign-in': done('2026-11-20') },
		dates: [{ key: 'keep.sign-in', day: '2027-01-03', due: '2027-01-03' }],
	},
	{
		name: 'what CBP is waited for is asked after once its usual time is over',
		marks: { 'apply.submitted': done('2026-11-20') },
		dates: [{ key: 'wait.verify.account-mail', day: '2026-12-04', due: '2026-12-04' }],
	},
	{
		name: 'a wait that lasts longer than usual is asked after tomorrow',
		marks: { 'apply.submitted': done('2026-11-01') },
		dates: [{ key: 'wait.verify.account-mail', day: '2026-11-26', due: '2026-11-15' }],
	},
	{
		name: 'a wait that is over is not asked after',
		marks: { 'apply.submitted': done('2026-11-20'), 'verify.account-mail': done('2026-11-24') },
		dates: [],
	},
	{
		name: 'what is overdue comes tomorrow',
		marks: { 'keep.sign-in': done('2026-10-01') },
		dates: [{ key: 'keep.sign-in', day: '2026-11-26', due: '2026-11-10' }],
	},
	{
		name: 'what is due today comes today',
		marks: { 'keep.sign-in': done('2026-10-16') },
		dates: [{ key: 'keep.sign-in', day: '2026-11-25', due: '2026-11-25' }],
	},
	{
		name: 'a repeated task that does not apply has no date',
		marks: {
			'verify.signed-in': done('2026-11-20'),
			'keep.sign-in': { at, state: 'not-applicable', revision: '2026-11-22' },
		},
		dates: [],
	},
	{
		name: 'one that an answer rules out has none',
		marks: {
			'verify.signed-in': done('2026-11-20'),
			'answer/importer-of-record': { at, text: 'no' },
		},
		dates: [],
	},
	{
		name: 'bank details start the look for refused refunds',
		marks: { 'ach.details-entered': done('2026-11-20') },
		dates: [{ key: 'keep.rejected-refunds', day: '2026-12-21', due: '2026-12-21' }],
	},
	{
		name: 'a declaration gives days 60 and 90',
		marks: { 'next.declared': done('2026-11-01') },
		dates: [
			{ key: 'keep.rejected-refunds', day: '2026-12-02', due: '2026-12-02' },
			{ key: 'expected-60', day: '2026-12-31', due: '2026-12-31' },
			{ key: 'expected-90', day: '2027-01-30', due: '2027-01-30' },
		],
	},
	{
		name: 'after day 60 only day 90 is left, and after that tomorrow',
		marks: { 'next.declared': done('2026-08-01'), 'keep.rejected-refunds': done('2026-11-20') },
		dates: [
			{ key: 'keep.rejected-refunds', day: '2026-12-21', due: '2026-12-21' },
			{ key: 'expected-90', day: '2026-11-26', due: '2026-10-30' },
		],
	},
	{
		name: 'who is paid waits for nothing',
		marks: {
			'next.declared': done('2026-11-01'),
			'next.paid': done('2026-11-24'),
			'keep.rejected-refunds': done('2026-11-24'),
		},
		dates: [{ key: 'keep.rejected-refunds', day: '2026-12-25', due: '2026-12-25' }],
	},
	{
		name: 'facts that changed ask for a look tomorrow, once for all tasks',
		marks: {
			'apply.submitted': done('2026-11-01', '2026-01-01'),
			'keep.access': done('2026-11-01', '2026-01-01'),
		},
		dates: [
			{ key: 'wait.verify.account-mail', day: '2026-11-26', due: '2026-11-15' },
			{ key: 'changed', day: '2026-11-26', due: '2026-11-26' },
		],
	},
] as { name: string; marks: Record<string, Item>; dates: unknown[] }[])
	test(name, () => {
		expect(ahead(marks)).toEqual(dates);
	});

test('the tasks that start clocks are on the checklist', () => {
	const ids = tasks.map(({ id }) => id);
	for (const [task, starts] of Object.entries(startedBy)) {
		expect(tasks.find(({ id }) => id === task)?.repeat).toBeGreaterThan(0);
		for (const id of starts) expect(ids).toContain(id);
	}
	for (const id of Object.values(declaration)) expect(ids).toContain(id);
});

test('each wait whose usual time is known is asked after, but for the money, which has days of its own', () => {
	const { steps } = parse(readFileSync('src/content/checklist.yaml', 'utf8')) as {
		steps: { tasks: { id: string; usual?: NumberName }[] }[];
	};
	const usual = steps.flatMap(({ tasks: own }) =>
		own.flatMap(({ id, usual: days }) => (days === undefined ? [] : [[id, numbers[days]?.value]]))
	);
	expect(Object.fromEntries(usual)).toEqual({ ...usualWaits, [declaration.paid]: moneyLastDay });
});

test('signing in comes before its 45 days are over', () => {
	expect(tasks.find(({ id }) => id === 'keep.sign-in')?.repeat).toBeLessThan(45);
});
