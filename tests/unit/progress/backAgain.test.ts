import { expect, test } from 'playwright/test';
import { readChecklist } from '../../../src/guide/checklistFile.ts';
import { backAgain } from '../../../src/progress/backAgain.ts';
import { nextOnWay } from '../../../src/progress/nextOnWay.ts';
import { nextTask } from '../../../src/progress/nextTask.ts';
import { questionsFirst } from '../../../src/progress/questionsFirst.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';

const checklist = await readChecklist();
const today = '2026-11-30';
const at = '2026-11-18T12:00:00.000Z';

/** A record of tasks that were done, each on its day, and of answers. */
function record(done: Record<string, string>, answers: Record<string, string> = {}): CompanyRecord {
	return new Map<ItemKey, Item>([
		...Object.entries(done).map(
			([id, on]) => [`task/${id}`, { at, state: 'done', on, revision: '2040-01-01' }] as const
		),
		...Object.entries(answers).map(
			([question, text]) => [`answer/${question}`, { at, text }] as const
		),
	]);
}

/** All tasks of the steps before and up to the application, done on one day. */
const applied = Object.fromEntries(
	checklist.steps
		.slice(0, 2)
		.flatMap(({ tasks }) => tasks)
		.map(({ id }) => [id, '2026-11-18'])
);

const said = (done: Record<string, string>, answers?: Record<string, string>) => {
	const back = backAgain(checklist, record(done, answers), today);
	return (
		back && {
			next: back.next?.task.id,
			waits: back.waits.map(({ task, days }) => `${task.id} ${days}`),
			due: back.due.map(({ task, again }) => `${task.id} ${again}`),
		}
	);
};

test('who has marked no task yet is told nothing, whatever was answered', () => {
	expect(said({})).toBeUndefined();
	expect(said({}, { account: 'none' })).toBeUndefined();
});

test('who waits for the account mail learns for how many days, and is led to what can be done meanwhile', () => {
	expect(said(applied)).toEqual({
		next: 'ach.bank-is-us',
		waits: ['verify.account-mail 12'],
		due: [],
	});
});

test('who waits and has done what can be done meanwhile is led to what is waited for, not past it', () => {
	const early = checklist.steps.flatMap(({ tasks }) => tasks.filter((task) => task.early));
	const done = Object.fromEntries(early.map(({ id }) => [id, '2026-11-20']));
	expect(said({ ...applied, ...done })?.next).toBe('verify.account-mail');
});

test('once the mail has come the check of it is next', () => {
	expect(said({ ...applied, 'verify.account-mail': '2026-11-29' }, { account: 'none' })).toEqual({
		next: 'verify.mail-genuine',
		waits: [],
		due: [],
	});
});

test('what is due again is told, with the day since when', () => {
	expect(said({ ...applied, 'keep.sign-in': '2026-10-01' })).toEqual({
		next: 'ach.bank-is-us',
		waits: ['verify.account-mail 12'],
		due: ['keep.sign-in 2026-11-10'],
	});
});

test('a day of a wrong clock, later than today, counts as today', () => {
	expect(said({ ...applied, 'apply.submitted': '2026-12-24' })?.waits).toEqual([
		'verify.account-mail 0',
	]);
});

test('when all is done nothing is next, awaited or due', () => {
	const all = Object.fromEntries(
		checklist.steps.flatMap(({ tasks }) => tasks).map(({ id }) => [id, today])
	);
	expect(said(all)).toEqual({ next: undefined, waits: [], due: [] });
});

test('what a person waits for is told with on whom, and the next task is another', () => {
	const waits = new Map(record(applied)).set('waiting/ach.bank-is-us', {
		at,
		text: 'the bank',
		since: '2026-11-20',
		until: '2026-11-27',
	});
	const back = backAgain(checklist, waits, today);
	expect(back?.waits).toContainEqual({
		task: expect.objectContaining({ id: 'ach.bank-is-us' }),
		days: 10,
		since: '2026-11-20',
		whom: 'the bank',
		past: '2026-11-27',
	});
	expect(back?.next?.task.id).not.toBe('ach.bank-is-us');
	// Who has only said for whom they wait has begun.
	const alone = new Map<ItemKey, Item>([['waiting/before.record-in-hand', { at, text: 'Ada' }]]);
	expect(backAgain(checklist, alone, today)?.waits).toHaveLength(1);
});

test('home says the same of what is next as every other page', () => {
	// Nothing is answered, and only what is for those without an account is done.
	const tasks = checklist.steps.slice(0, 2).flatMap((step) => step.tasks);
	const mine = tasks.filter(({ when }) => when?.['account']?.includes('none') ?? true);
	const without = record(Object.fromEntries(mine.map(({ id }) => [id, '2026-11-18'])));
	expect(tasks).toContainEqual(nextTask(checklist, without, today)?.task);
	expect(tasks).not.toContainEqual(nextOnWay(checklist, without, today)?.task);
	expect(backAgain(checklist, without, today)?.next).toEqual(nextOnWay(checklist, without, today));
});

test('who was invited answers the questions before any task; others start as they like', () => {
	const invite = (items: CompanyRecord) =>
		new Map<ItemKey, Item>([...items, ['invite', { at, text: 'k3v9qd' }]]);
	expect(questionsFirst(checklist, invite(record({})))).toBe(true);
	expect(questionsFirst(checklist, invite(record({ 'apply.submitted': '2026-11-18' })))).toBe(true);
	expect(questionsFirst(checklist, invite(record({}, { account: 'none' })))).toBe(false);
	// An answer that a later release has and this one does not is none.
	expect(questionsFirst(checklist, invite(record({}, { account: 'later' })))).toBe(true);
	expect(questionsFirst(checklist, record({}))).toBe(false);
});
