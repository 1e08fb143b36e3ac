import { expect, test } from 'playwright/test';
import { readChecklist, readChecklistFile } from '../../../src/guide/checklistFile.ts';
import { inProject } from './project.ts';

const path = 'src/content/checklist.yaml';

function checklist(tasks: string): string {
	return `questions: []\nsteps:\n  - id: apply\n    tasks:\n${tasks}`;
}

function tasks(...lines: string[]): string {
	return lines.map((line) => `      - { ${line} }\n`).join('');
}

const four = ['one', 'two', 'three', 'four'].map((id) => `id: apply.${id}, facts: [A-01]`);

for (const { name, text, says } of [
	{
		name: 'three tasks',
		text: checklist(tasks(...four.slice(1))),
		says: `${path}:4:5: steps, apply, tasks is a list of 3. A step has 4 to 14 tasks.`,
	},
	{
		name: 'fifteen tasks',
		text: checklist(tasks(...four, ...four, ...four, ...four.slice(1))),
		says: `${path}:4:5: steps, apply, tasks is a list of 15. A step has 4 to 14 tasks.`,
	},
	{
		name: 'a task without facts',
		text: checklist(tasks(...four.slice(1), 'id: apply.five, facts: []')),
		says: `${path}:8:27: steps, apply, tasks, apply.five, facts is a list of 0. Name at least one fact`,
	},
	{
		name: 'a fact that is no fact id',
		text: checklist(tasks(...four.slice(1), 'id: apply.five, facts: [A6]')),
		says: 'apply.five, facts, entry 1 is “A6”. Write a fact id as a letter, a dash and two digits',
	},
	{
		name: 'an id with capitals',
		text: checklist(tasks(...four.slice(1), 'id: Apply.Five, facts: [A-01]')),
		says: 'Apply.Five, id is “Apply.Five”. Write an id in lower case with dashes',
	},
	{
		name: 'a field that nothing reads',
		text: checklist(tasks(...four.slice(1), 'id: apply.five, facts: [A-01], colour: red')),
		says: `${path}:8:42: steps, apply, tasks, apply.five, colour is a name that nothing reads.`,
	},
	{
		name: 'a task that repeats every zero days',
		text: checklist(tasks(...four.slice(1), 'id: apply.five, facts: [A-01], repeat: 0')),
		says: 'apply.five, repeat is 0, not in quotes. Name a number of src/numbers/numbers.ts, such as sign-in-reminder-day.',
	},
	{
		name: 'a question with one answer',
		text: `questions:\n  - { id: bank, answers: [us] }\nsteps: []`,
		says: `${path}:2:17: questions, bank, answers is a list of 1. A question needs two answers or more.`,
	},
	{ name: 'nothing in it', text: '', says: `${path}:1:1: The file is empty.` },
])
	test(`a checklist with ${name} is refused, by file, place and mend`, () =>
		inProject({ [path]: text }, async () => {
			await expect(readChecklistFile()).rejects.toThrow(path);
			await expect(readChecklistFile()).rejects.toThrow(says);
		}));

test('a task takes its revision from the fact files, whichever its fact is in', () =>
	inProject(
		{
			[path]: checklist(
				tasks(...four.slice(1), 'id: apply.five, facts: [A-01, R-02, P-03], wait: apply.two')
			),
			'src/content/facts/account.yaml': '- { id: A-01, changed: 2026-01-01 }',
			'src/content/facts/refunds.yaml': '- { id: R-02, changed: 2026-05-05 }',
			'src/content/facts/process.yaml': '- { id: P-03, changed: 2026-03-03 }',
		},
		async () => {
			const { steps } = await readChecklist();
			expect(steps[0]?.tasks.map(({ id, revision }) => [id, revision])).toEqual([
				['apply.two', '2026-01-01'],
				['apply.three', '2026-01-01'],
				['apply.four', '2026-01-01'],
				['apply.five', '2026-05-05'],
			]);
			expect(steps[0]?.tasks[3]).toEqual({
				id: 'apply.five',
				revision: '2026-05-05',
				wait: 'apply.two',
			});
		}
	));

test('the checklist of this site has ids of its own, and its tasks know when their facts changed', async () => {
	const { steps, questions } = await readChecklist();
	const tasks = steps.flatMap((step) => step.tasks);
	const names = tasks.flatMap(({ id, was = [] }) => [id, ...was]);
	expect(new Set(names).size).toBe(names.length);
	for (const ids of [steps, questions].map((list) => list.map(({ id }) => id)))
		expect(new Set(ids).size).toBe(ids.length);
	for (const { tasks: own } of steps) {
		expect(own.length).toBeGreaterThanOrEqual(4);
		expect(own.length).toBeLessThanOrEqual(9);
	}
	for (const { revision } of tasks) expect(revision).toMatch(/^20\d\d-\d\d-\d\d$/);
	for (const { wait } of tasks) if (wait !== undefined) expect(names).toContain(wait);
});
