import { expect, test } from 'playwright/test';
import { overallText, stepSummaryText } from '../../../../src/components/wording/statusText.ts';
import { taskStatusText } from '../../../../src/components/wording/taskStatusText.ts';
import { readWords } from '../../../../src/guide/words.ts';
import type { StepSummary, TaskStatus } from '../../../../src/progress/summary.ts';

/** Every word with its name and all that it may be filled with, so that each test sees which was used. */
function named<Group extends Record<string, string>>(group: Group, values: string): Group {
	return Object.fromEntries(Object.keys(group).map((name) => [name, `${name} ${values}`])) as Group;
}

/** The words of a task's states: a step has the first two in its page, and loads the others. */
async function taskWords() {
	const { open, done } = (await readWords('ui', 'en')).tasks;
	return { open, done, ...(await readWords('task-states', 'en')) };
}

const reasons = { account: { own: 'you own one' } };
const [on, again] = ['2026-11-03', '2026-12-13'];

const statuses: { name: string; status: TaskStatus; says: string }[] = [
	{
		name: 'open',
		status: { state: 'open', changed: false },
		says: 'open {on}|{again}|{since}|{because}',
	},
	{
		name: 'waiting',
		status: { state: 'waiting', since: on, changed: false },
		says: 'waiting {on}|{again}|3 Nov 2026|{because}',
	},
	{
		name: 'done',
		status: { state: 'done', on, changed: true },
		says: 'done 3 Nov 2026|{again}|{since}|{because}',
	},
	{
		name: 'done until its time comes again',
		status: { state: 'done', on, again, changed: false },
		says: 'doneAgain 3 Nov 2026|Sun 13 Dec 2026|{since}|{because}',
	},
	{
		name: 'due',
		status: { state: 'due', on, again, changed: false },
		says: 'due 3 Nov 2026|Sun 13 Dec 2026|{since}|{because}',
	},
	{
		name: 'set aside',
		status: { state: 'not-applicable', because: '', changed: false },
		says: 'notApplicable {on}|{again}|{since}|{because}',
	},
	{
		name: 'set aside for a reason',
		status: { state: 'not-applicable', because: 'our {on} broker', changed: false },
		says: 'notApplicableBecause {on}|{again}|{since}|our {on} broker',
	},
	{
		name: 'not for you',
		status: {
			state: 'not-for-you',
			exclusion: { question: 'account', answer: 'own' },
			changed: false,
		},
		says: 'notForYou {on}|{again}|{since}|you own one',
	},
	{
		name: 'not for you, while the reason is not there',
		status: {
			state: 'not-for-you',
			exclusion: { question: 'colour', answer: 'red' },
			changed: false,
		},
		says: 'notApplicable {on}|{again}|{since}|{because}',
	},
];

for (const { name, status, says } of statuses)
	test(`a task that is ${name} says so, with its days and reason`, async () => {
		const words = named(await taskWords(), '{on}|{again}|{since}|{because}');
		expect(taskStatusText(status, words, reasons).replaceAll('\u00a0', ' ')).toBe(says);
	});

const summaries: { summary: StepSummary; says: string }[] = [
	{ summary: { state: 'not-started', done: 0, total: 7 }, says: 'tasks 7' },
	{ summary: { state: 'under-way', done: 2, total: 7 }, says: 'count 2/7' },
	{ summary: { state: 'waiting', done: 6, total: 7 }, says: 'waiting 6/7' },
	{ summary: { state: 'done', done: 7, total: 7 }, says: 'done 7' },
	{ summary: { state: 'not-for-you', done: 0, total: 0 }, says: 'notForYou {done}/{total}' },
];

for (const { summary, says } of summaries)
	test(`a step that is ${summary.state} says so, with its counts`, async () => {
		const { count, waiting, notForYou } = await readWords('line', 'en');
		const words = {
			...named({ count, waiting, notForYou }, '{done}/{total}'),
			tasks: { other: 'tasks {count}' },
			done: { other: 'done {count}' },
			overall: { other: 'overall' },
		};
		expect(stepSummaryText(summary, words)).toBe(says);
	});

test('one task is one task, and not “1 tasks”', async () => {
	const line = await readWords('line', 'en');
	expect(stepSummaryText({ state: 'not-started', done: 0, total: 1 }, line)).toBe('1 task');
	expect(stepSummaryText({ state: 'not-started', done: 0, total: 2 }, line)).toBe('2 tasks');
	expect(stepSummaryText({ state: 'done', done: 1, total: 1 }, line)).toBe('1 of 1 done');
	expect(overallText({ done: 0, total: 1 }, line)).toBe('0 of 1 task done');
	expect(overallText({ done: 1, total: 48 }, line)).toBe('1 of 48 tasks done');
});

test('the English words leave no brace unfilled, and each state has a text of its own', async () => {
	const line = await readWords('line', 'en');
	const ofTasks = await taskWords();
	const texts = [
		...statuses
			.filter(({ name }) => !/reason|set aside for/.test(name))
			.map(({ status }) => taskStatusText(status, ofTasks, reasons)),
	];
	const lines = summaries.map(({ summary }) => stepSummaryText(summary, line));
	for (const text of [...texts, ...lines]) expect(text).not.toMatch(/[{}]/);
	expect(new Set(texts).size).toBe(texts.length);
	expect(new Set(lines).size).toBe(lines.length);
});
