import { expect, test } from 'playwright/test';
import { tasksOf } from '../../../src/guide/islandProps.ts';
import type { Guide, StepPage } from '../../../src/guide/load.ts';
import { stepName } from '../../../src/guide/stepName.ts';

const task = { title: 'Do it', why: 'It matters' };

function page(id: string, tasks: Record<string, typeof task>): StepPage {
	return {
		id,
		filePath: `src/content/en/steps/${id}.mdx`,
		data: { short: 'Verify', tasks },
	} as never;
}

const guide = {
	checklist: {
		questions: [],
		steps: [
			{
				id: 'verify',
				number: 2,
				tasks: [
					{ id: 'verify.b', facts: ['A-02'] },
					{ id: 'verify.a', facts: ['A-01', 'R-01'] },
				],
			},
			{ id: 'what-next', tasks: [] },
		],
	},
	words: { step: { named: '{number}: {name}' } },
} as unknown as Guide;

test('a step is named with its number where it has one', () => {
	expect(stepName(guide, page('verify', {}))).toBe('2: Verify');
	expect(stepName(guide, page('what-next', {}))).toBe('Verify');
});

test('the words of a step’s tasks come in the checklist’s order, each with its facts', () => {
	const words = { 'verify.a': { ...task, title: 'A' }, 'verify.b': { ...task, title: 'B' } };
	expect(tasksOf(guide, 'verify', page('verify', words))).toEqual([
		{ title: 'B', why: 'It matters', facts: ['A-02'] },
		{ title: 'A', why: 'It matters', facts: ['A-01', 'R-01'] },
	]);
});

test('a task without words stops the build, which names the file and the task', () => {
	expect(() => tasksOf(guide, 'verify', page('verify', { 'verify.b': task }))).toThrow(
		'src/content/en/steps/verify.mdx: tasks: write the words of verify.a'
	);
});
