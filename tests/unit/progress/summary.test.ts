import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Checklist, Step, Task } from '../../../src/progress/checklist.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { nextTask } from '../../../src/progress/nextTask.ts';
import {
	overall,
	stepStatuses,
	stepSummary,
	type TaskStatus,
} from '../../../src/progress/summary.ts';
import { runs, taskItems } from './arbitraries.ts';

const today = '2026-11-22';
const revision = '2026-11-20';
const at = '2026-11-10T12:00:00.000Z';

const questions = [
	{ id: 'account', answers: ['none', 'own'] },
	{ id: 'recipient', answers: ['self', 'notify-party'] },
];

function task(id: string, more: Partial<Task> = {}): Task {
	return { id, revision, ...more };
}

function checklistOf(...steps: Task[][]): Checklist {
	return { questions, steps: steps.map((tasks, index) => ({ id: `step-${index}`, tasks })) };
}

function firstStep(checklist: Checklist): Step {
	const [step] = checklist.steps;
	if (!step) throw new Error('The checklist of this test has no step');
	return step;
}

type Marks = Record<string, Partial<Item> | string>;

/** A record in short: `done`, `open` and `not-applicable` for tasks by id, answers as text items. */
function record(marks: Marks): CompanyRecord {
	return new Map(
		Object.entries(marks).map(([key, mark]) => {
			const item =
				typeof mark !== 'string'
					? { at, ...mark }
					: key.startsWith('answer/')
						? { at, text: mark }
						: { at, state: mark, on: '2026-11-10' };
			return [(key.includes('/') ? key : `task/${key}`) as ItemKey, item as Item];
		})
	);
}

/** How the first task of a checklist stands. */
function statusOfFirst(checklist: Checklist, marks: CompanyRecord): TaskStatus | undefined {
	const [status] = stepStatuses(firstStep(checklist), checklist, marks, today).values();
	return status;
}

const forNewcomers = task('a', { when: { account: ['none'] } });
const waits = task('a', { wait: 'b' });
const sent = task('b');
const repeats = task('a', { repeat: 40 });

for (const { name, of, marks, status } of [
	{ name: 'a task is open at first', of: [task('a')], marks: {}, status: { state: 'open' } },
	{
		name: 'a task that was opened again is open',
		of: [task('a')],
		marks: { a: 'open' },
		status: { state: 'open' },
	},
	{
		name: 'a done task says on which day',
		of: [task('a')],
		marks: { a: { state: 'done', on: '2026-11-03', revision } },
		status: { state: 'done', on: '2026-11-03' },
	},
	{
		name: 'a done task without its day has the day on which it was ticked',
		of: [task('a')],
		marks: { a: { state: 'done' } },
		status: { state: 'done', on: '2026-11-10' },
	},
	{
		name: 'a task that a person says does not apply says so, with the reason',
		of: [task('a')],
		marks: { a: { state: 'not-applicable', because: 'Our broker does it' } },
		status: { state: 'not-applicable', because: 'Our broker does it' },
	},
	{
		name: 'a task may not apply without a reason',
		of: [task('a')],
		marks: { a: { state: 'not-applicable' } },
		status: { state: 'not-applicable', because: '' },
	},
	{
		name: 'an answer rules a task out, and the task names it',
		of: [forNewcomers],
		marks: { 'answer/account': 'own' },
		status: { state: 'not-for-you', exclusion: { question: 'account', answer: 'own' } },
	},
	{
		name: 'an open question leaves a task open',
		of: [forNewcomers],
		marks: { 'answer/account': '' },
		status: { state: 'open' },
	},
	{
		name: 'an answer that is no longer offered rules nothing out',
		of: [forNewcomers],
		marks: { 'answer/account': 'locked-out' },
		status: { state: 'open' },
	},
	{
		name: 'a tick outranks the answer that would rule the task out',
		of: [forNewcomers],
		marks: { a: 'done', 'answer/account': 'own' },
		status: { state: 'done', on: '2026-11-10' },
	},
	{
		name: 'a person’s own reason outranks the answer’s',
		of: [forNewcomers],
		marks: { a: { state: 'not-applicable', because: 'mine' }, 'answer/account': 'own' },
		status: { state: 'not-applicable', because: 'mine' },
	},
	{
		name: 'a task opened again that an answer rules out is not for you',
		of: [forNewcomers],
		marks: { a: 'open', 'answer/account': 'own' },
		status: { state: 'not-for-you', exclusion: { question: 'account', answer: 'own' } },
	},
	{
		name: 'a task whose forerunner is open is open',
		of: [waits, sent],
		marks: { b: 'open' },
		status: { state: 'open' },
	},
	{
		name: 'a task waits since the day on which its forerunner was done',
		of: [waits, sent],
		marks: { b: { state: 'done', on: '2026-11-05' } },
		status: { state: 'waiting', since: '2026-11-05' },
	},
	{
		name: 'a task waits since its forerunner was ticked, where that has no day',
		of: [waits, sent],
		marks: { b: { state: 'done' } },
		status: { state: 'waiting', since: '2026-11-10' },
	},
	{
		name: 'a task waits for a forerunner ticked under its old id',
		of: [waits, task('b', { was: ['old-b'] })],
		marks: { 'old-b': 'done' },
		status: { state: 'waiting', since: '2026-11-10' },
	},
	{
		name: 'a task does not wait for one that does not apply',
		of: [waits, sent],
		marks: { b: 'not-applicable' },
		status: { state: 'open' },
	},
	{
		name: 'a waiting task that is done is done',
		of: [waits, sent],
		marks: { a: 'done', b: 'done' },
		status: { state: 'done', on: '2026-11-10' },
	},
	{
		name: 'a task that an answer rules out waits for nothing',
		of: [task('a', { wait: 'b', when: { account: ['none'] } }), sent],
		marks: { b: 'done', 'answer/account': 'own' },
		status: { state: 'not-for-you', exclusion: { question: 'account', answer: 'own' } },
	},
	{
		name: 'a repeated task is open until it is done once',
		of: [repeats],
		marks: {},
		status: { state: 'open' },
	},
	{
		name: 'a repeated task done lately says when its time comes again',
		of: [repeats],
		marks: { a: { state: 'done', on: '2026-10-14' } },
		status: { state: 'done', on: '2026-10-14', again: '2026-11-23' },
	},
	{
		name: 'a repeated task is due on the very day',
		of: [repeats],
		marks: { a: { state: 'done', on: '2026-10-13' } },
		status: { state: 'due', on: '2026-10-13', again: '2026-11-22' },
	},
	{
		name: 'a repeated task stays due after that day',
		of: [repeats],
		marks: { a: { state: 'done', on: '2026-01-01' } },
		status: { state: 'due', on: '2026-01-01', again: '2026-02-10' },
	},
] as { name: string; of: Task[]; marks: Marks; status: object }[])
	test(name, () => {
		const checklist = checklistOf(of);
		expect(statusOfFirst(checklist, record(marks))).toEqual({ ...status, changed: false });
	});

for (const { name, mark, repeat, changed } of [
	{ name: 'a tick older than the facts says that they changed', mark: '2026-11-19', changed: true },
	{ name: 'a tick as new as the facts does not', mark: '2026-11-20', changed: false },
	{ name: 'a tick newer than the facts does not', mark: '2026-11-21', changed: false },
	{
		name: 'a due task says that its facts changed',
		mark: '2026-11-19',
		repeat: 5,
		changed: true,
	},
])
	test(name, () => {
		const ticked = task('a', repeat === undefined ? {} : { repeat });
		const marks = record({ a: { state: 'done', on: '2026-11-10', revision: mark } });
		const status = statusOfFirst(checklistOf([ticked]), marks);
		expect(status?.changed).toBe(changed);
		expect(status?.state).toBe(repeat === undefined ? 'done' : 'due');
	});

test('facts that changed since a task was set aside say so', () => {
	const marks = record({ a: { state: 'not-applicable', revision: '2026-11-01' } });
	expect(statusOfFirst(checklistOf([task('a')]), marks)?.changed).toBe(true);
});

test('an open task never says that its facts changed', () => {
	for (const each of [task('a'), forNewcomers, waits]) {
		const marks = record({
			a: { state: 'open', revision: '2026-11-01' },
			b: 'done',
			'answer/account': 'own',
		});
		expect(statusOfFirst(checklistOf([each, sent]), marks)?.changed).toBe(false);
	}
});

test('a task waits for one of another step', () => {
	const checklist = checklistOf([waits], [sent]);
	expect(statusOfFirst(checklist, record({ b: 'done' }))?.state).toBe('waiting');
});

const four = [
	task('a', { when: { account: ['none'] } }),
	task('b'),
	task('c', { wait: 'b' }),
	task('d', { repeat: 10 }),
];

for (const { name, marks, summary } of [
	{
		name: 'a step is not started at first',
		marks: {},
		summary: { state: 'not-started', done: 0, total: 4 },
	},
	{
		name: 'a task that is not for you counts neither way',
		marks: { 'answer/account': 'own' },
		summary: { state: 'not-started', done: 0, total: 3 },
	},
	{
		name: 'a task that does not apply counts neither way',
		marks: { b: 'not-applicable', d: 'not-applicable' },
		summary: { state: 'not-started', done: 0, total: 2 },
	},
	{
		name: 'a step with one tick is under way',
		marks: { a: 'done' },
		summary: { state: 'under-way', done: 1, total: 4 },
	},
	{
		name: 'a step in which something waits and something is open is under way',
		marks: { b: 'done', 'answer/account': 'own' },
		summary: { state: 'under-way', done: 1, total: 3 },
	},
	{
		name: 'a step with something due again is under way, and what is due is not done',
		marks: { d: { state: 'done', on: '2026-11-01' } },
		summary: { state: 'under-way', done: 0, total: 4 },
	},
	{
		name: 'a step of which only what waits is left is waiting',
		marks: { b: 'done', d: { state: 'done', on: '2026-11-20' }, 'answer/account': 'own' },
		summary: { state: 'waiting', done: 2, total: 3 },
	},
	{
		name: 'a step with something due is not merely waiting',
		marks: { b: 'done', d: { state: 'done', on: '2026-11-01' }, 'answer/account': 'own' },
		summary: { state: 'under-way', done: 1, total: 3 },
	},
	{
		name: 'a step with every task done is done',
		marks: { a: 'done', b: 'done', c: 'done', d: { state: 'done', on: '2026-11-20' } },
		summary: { state: 'done', done: 4, total: 4 },
	},
	{
		name: 'a step is done when all that applies is done',
		marks: {
			'answer/account': 'own',
			b: 'done',
			c: 'done',
			d: 'not-applicable',
		},
		summary: { state: 'done', done: 2, total: 2 },
	},
	{
		name: 'a step of which nothing applies is not for you',
		marks: {
			'answer/account': 'own',
			b: 'not-applicable',
			c: 'not-applicable',
			d: 'not-applicable',
		},
		summary: { state: 'not-for-you', done: 0, total: 0 },
	},
	{
		name: 'a task ticked although an answer rules it out counts as done',
		marks: { a: 'done', 'answer/account': 'own' },
		summary: { state: 'under-way', done: 1, total: 4 },
	},
] as { name: string; marks: Marks; summary: object }[])
	test(name, () => {
		const checklist = checklistOf(four);
		expect(stepSummary(firstStep(checklist), checklist, record(marks), today)).toEqual(summary);
	});

test('a step in which everything waits is waiting', () => {
	const checklist = checklistOf([task('a', { wait: 'b' })], [sent]);
	expect(stepSummary(firstStep(checklist), checklist, record({ b: 'done' }), today)).toEqual({
		state: 'waiting',
		done: 0,
		total: 1,
	});
});

test('a step in which nothing is done but something waits is under way', () => {
	const checklist = checklistOf([task('a', { wait: 'b' }), task('c')], [sent]);
	expect(stepSummary(firstStep(checklist), checklist, record({ b: 'done' }), today)).toEqual({
		state: 'under-way',
		done: 0,
		total: 2,
	});
});

test('an empty step is not for you', () => {
	const checklist = checklistOf([]);
	expect(stepSummary(firstStep(checklist), checklist, record({}), today).state).toBe('not-for-you');
});

test('the tasks of a step come in the checklist’s order, each with how it stands', () => {
	const checklist = checklistOf(four);
	const marks = record({ 'answer/account': 'own', b: 'done' });
	const statuses = stepStatuses(firstStep(checklist), checklist, marks, today);
	expect([...statuses].map(([id, { state }]) => [id, state])).toEqual([
		['a', 'not-for-you'],
		['b', 'done'],
		['c', 'waiting'],
		['d', 'open'],
	]);
});

test('all steps together count what applies and what is done', () => {
	const checklist = checklistOf(four, [task('e'), task('f'), forNewcomers], []);
	expect(overall(checklist, record({}), today)).toEqual({ done: 0, total: 7 });
	const marks = { b: 'done', e: 'done', f: 'not-applicable', 'answer/account': 'own' };
	expect(overall(checklist, record(marks), today)).toEqual({ done: 2, total: 4 });
	expect(overall({ questions, steps: [] }, record({}), today)).toEqual({ done: 0, total: 0 });
});

const road = checklistOf(
	[task('a', { when: { account: ['none'] } }), task('b')],
	[task('c', { wait: 'b' }), task('d', { early: true })],
	[task('e', { repeat: 10 })]
);

for (const { name, marks, next } of [
	{ name: 'the first task is next at first', marks: {}, next: ['step-0', 'a', 1] },
	{
		name: 'what is not for you is passed over',
		marks: { 'answer/account': 'own' },
		next: ['step-0', 'b', 2],
	},
	{
		name: 'what does not apply is passed over',
		marks: { a: 'not-applicable' },
		next: ['step-0', 'b', 2],
	},
	{
		name: 'a task of a later step that can be done early comes before one that waits',
		marks: { a: 'done', b: 'done' },
		next: ['step-1', 'd', 2],
	},
	{
		name: 'what is due again comes before what waits',
		marks: { a: 'done', b: 'done', d: 'done', e: { state: 'done', on: '2026-11-01' } },
		next: ['step-2', 'e', 1],
	},
	{
		name: 'what waits is next where nothing else is left',
		marks: { a: 'done', b: 'done', d: 'done', e: { state: 'done', on: '2026-11-21' } },
		next: ['step-1', 'c', 1],
	},
	{
		name: 'an earlier task that was opened again is next',
		marks: { a: 'done', b: 'open', c: 'done', d: 'done', e: 'done' },
		next: ['step-0', 'b', 2],
	},
	{
		name: 'nothing is next when all is done',
		marks: {
			a: 'done',
			b: 'done',
			c: 'done',
			d: 'done',
			e: { state: 'done', on: '2026-11-21' },
		},
		next: undefined,
	},
] as { name: string; marks: Marks; next: unknown[] | undefined }[])
	test(name, () => {
		const found = nextTask(road, record(marks), today);
		expect(found && [found.step.id, found.task.id, found.place]).toEqual(next);
	});

test('what rests on a task that waits is not offered before it, on its step or a later one', () => {
	const checklist = checklistOf([sent, waits, task('c')], [task('d'), task('e', { early: true })]);
	const next = (marks: Marks) => nextTask(checklist, record(marks), today)?.task.id;
	expect(next({ b: 'done' })).toBe('e');
	expect(next({ b: 'done', e: 'done' })).toBe('a');
	expect(next({ b: 'done', a: 'done' })).toBe('c');
});

test('of two that wait the first is next', () => {
	const checklist = checklistOf([waits, task('c', { wait: 'b' })], [sent]);
	expect(nextTask(checklist, record({ b: 'done' }), today)?.task.id).toBe('a');
});

test('nothing is next in an empty guide', () => {
	expect(nextTask({ questions, steps: [] }, record({}), today)).toBeUndefined();
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

test('tasks added, taken away, moved or renamed leave every other task as it stands', () => {
	const changes = fc.record({
		order: fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length }),
		gone: fc.subarray(ids),
		renamed: fc.subarray(ids),
		added: fc.integer({ min: 0, max: 3 }),
		split: fc.integer({ min: 0, max: ids.length }),
	});
	const marks = fc.array(fc.tuple(fc.constantFrom(...ids), taskItems), { maxLength: 12 });
	fc.assert(
		fc.property(changes, marks, ({ order, gone, renamed, added, split }, marked) => {
			const kept: CompanyRecord = new Map(
				marked.map(([id, item]): [ItemKey, Item] => [`task/${id}`, item])
			);
			const before = checklistOf(ids.map((id) => task(id)));
			const tasks = order
				.filter((id) => !gone.includes(id))
				.map((id) => (renamed.includes(id) ? task(`new-${id}`, { was: [id] }) : task(id)));
			for (let count = 0; count < added; count++)
				tasks.splice(count * 2, 0, task(`added-${count}`));
			const after = checklistOf(tasks.slice(0, split), tasks.slice(split));

			const stood = stepStatuses(firstStep(before), before, kept, today);
			for (const step of after.steps)
				for (const [id, status] of stepStatuses(step, after, kept, today)) {
					const expected = id.startsWith('added-')
						? { state: 'open', changed: false }
						: stood.get(id.replace('new-', ''));
					expect(status).toEqual(expected);
				}
		}),
		runs
	);
});

const wait = { text: 'the bank', since: '2026-11-12', until: '2026-12-01' } as const;
const waiting: TaskStatus = {
	state: 'waiting',
	whom: 'the bank',
	since: '2026-11-12',
	until: '2026-12-01',
	changed: false,
};

for (const { name, more, marks, status } of [
	{ name: 'waits as the person said', more: {}, marks: {}, status: waiting },
	{
		name: 'waits though an answer rules it out: the person said so',
		more: { when: { account: ['none'] } },
		marks: { 'answer/account': 'own' },
		status: waiting,
	},
	{ name: 'is done once it is ticked', more: {}, marks: { a: 'done' }, status: { state: 'done' } },
	{
		name: 'does not apply once that is said',
		more: {},
		marks: { a: 'not-applicable' },
		status: { state: 'not-applicable' },
	},
	{
		name: 'is due again after a wait that was over when it was last done',
		more: { repeat: 5 },
		marks: { a: 'done', 'waiting/a': { ...wait, at: '2026-11-01T12:00:00.000Z' } },
		status: { state: 'due' },
	},
	{
		name: 'waits when it is due again and the person said since that it waits',
		more: { repeat: 5 },
		marks: { a: 'done', 'waiting/a': { ...wait, at: '2026-11-16T12:00:00.000Z' } },
		status: waiting,
	},
	{
		name: 'is open once the wait is ended',
		more: {},
		marks: { 'waiting/a': '' },
		status: { state: 'open' },
	},
] satisfies {
	name: string;
	more: Partial<Task>;
	marks: Marks;
	status: Partial<TaskStatus>;
}[])
	test(`a task with a wait ${name}`, () => {
		const marked: Marks = { 'waiting/a': wait, ...marks };
		const ended = marked['waiting/a'] === '' ? { ...marked, 'waiting/a': { text: '' } } : marked;
		expect(statusOfFirst(checklistOf([task('a', more)]), record(ended))).toMatchObject(status);
	});

test('what comes after a wait that the person set is next, and the wait itself when nothing else is left', () => {
	const two = checklistOf([task('a'), task('b')]);
	const of = (marks: Marks) => nextTask(two, record(marks), today)?.task.id;
	expect(of({ 'waiting/a': wait })).toBe('b');
	expect(of({ 'waiting/a': wait, b: 'done' })).toBe('a');
});
