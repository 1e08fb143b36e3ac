import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { readChecklistFile } from '../../../src/guide/checklistFile.ts';
import { stringify } from 'yaml';
import {
	findUnnumbered,
	type LinkNumbersFile,
	readLinkNumbers,
} from '../../../src/guide/linkNumbers.ts';
import { say } from '../../../src/guide/contentError.ts';
import { parseYaml } from '../../../src/guide/readYaml.ts';
import { linkNumbersSchema } from '../../../src/guide/schemas.ts';
import { inProject } from './project.ts';

const path = 'src/content/link-numbers.yaml';
const checklist = await readChecklistFile();
const numbers = await readLinkNumbers();

/** What is wrong with such a file, as authors are told. */
function unnumbered(file: LinkNumbersFile): string[] {
	return findUnnumbered(checklist, parseYaml(stringify(file), path, linkNumbersSchema)).map(say);
}

test('every task, question and answer has a number in links', () => {
	expect(unnumbered(numbers)).toEqual([]);
});

test('numbers that links were written with stay where they are', () => {
	expect(numbers.tasks.slice(0, 3)).toEqual([
		'before.importer-of-record',
		'before.account-looked-up',
		'before.record-in-hand',
	]);
	expect(numbers.tasks.indexOf('next.reconciled')).toBe(47);
	expect(numbers.questions.map(({ id }) => id).slice(0, 6)).toEqual([
		'importer-of-record',
		'based',
		'account',
		'numbers',
		'recipient',
		'bank',
	]);
	expect(numbers.questions[2]?.answers.slice(0, 4)).toEqual([
		'none',
		'own',
		'someone-else',
		'locked-out',
	]);
});

test('a task, a question or an answer without a number is named, with what to do', () => {
	const [task = ''] = numbers.tasks.slice(-1);
	const [question] = numbers.questions;
	expect(
		unnumbered({
			tasks: numbers.tasks.slice(0, -1),
			questions: [{ id: question?.id ?? '', answers: ['yes'] }, ...numbers.questions.slice(1, -1)],
		})
	).toEqual([
		`${path}:1:1: ${task} has no number in share links. Write it at the end of this list of tasks.`,
		`${path}:49:1: bank has no number in share links. Write it at the end of this list of questions.`,
		`${path}:51:5: no has no number in share links. Write it at the end of this list of answers.`,
		`${path}:51:5: unsure has no number in share links. Write it at the end of this list of answers.`,
	]);
});

test('a number for a task that is gone is kept, and one that is there twice is refused', () => {
	const gone = { ...numbers, tasks: [...numbers.tasks, 'apply.gone'] };
	expect(unnumbered(gone)).toEqual([]);
	const twice = { ...numbers, tasks: [...numbers.tasks, 'apply.submitted', 'apply.submitted'] };
	const again = (line: number) =>
		`${path}:${line}:5: apply.submitted is there twice. The first one counts; take this one away if it is the last, so that no number moves.`;
	expect(unnumbered(twice)).toEqual([again(50), again(51)]);
});

test('a file of another shape is refused with its path and the place', async () => {
	const text = await readFile(path, 'utf8');
	for (const { broken, place } of [
		{
			broken: text.replace('questions:', 'queries:'),
			place: 'queries is a name that nothing reads',
		},
		{
			broken: text.replace('- id: based', '- name: based'),
			place: 'questions, entry 2, id is missing',
		},
		{
			broken: text.replace('- before.record-in-hand', '- 7'),
			place: 'tasks, entry 3 is 7, not in quotes',
		},
	])
		await inProject({ [path]: broken }, async () => {
			await expect(readLinkNumbers()).rejects.toThrow(`${path}:`);
			await expect(readLinkNumbers()).rejects.toThrow(place);
		});
});
