import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { readChecklistFile } from '../../../src/guide/checklistFile.ts';
import { findUnnumbered, readLinkNumbers } from '../../../src/guide/linkNumbers.ts';
import { inProject } from './project.ts';

const path = 'src/content/link-numbers.yaml';
const checklist = await readChecklistFile();
const numbers = await readLinkNumbers();

test('every task, question and answer has a number in links', () => {
	expect(findUnnumbered(checklist, numbers)).toEqual([]);
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
		findUnnumbered(checklist, {
			tasks: numbers.tasks.slice(0, -1),
			questions: [{ id: question?.id ?? '', answers: ['yes'] }, ...numbers.questions.slice(1, -1)],
		})
	).toEqual([
		`${path}: tasks: write ${task} at the end of the list`,
		`${path}: questions: write bank at the end of the list`,
		`${path}: questions, importer-of-record: write no at the end of the list`,
		`${path}: questions, importer-of-record: write unsure at the end of the list`,
	]);
});

test('a number for a task that is gone is kept, and one that is there twice is refused', () => {
	const gone = { ...numbers, tasks: [...numbers.tasks, 'apply.gone'] };
	expect(findUnnumbered(checklist, gone)).toEqual([]);
	const twice = { ...numbers, tasks: [...numbers.tasks, 'apply.submitted', 'apply.submitted'] };
	expect(findUnnumbered(checklist, twice)).toEqual([
		`${path}: tasks: apply.submitted is there twice; the first one stays`,
	]);
});

test('a file of another shape is refused with its path and the place', async () => {
	const text = await readFile(path, 'utf8');
	for (const { broken, place } of [
		{ broken: text.replace('questions:', 'queries:'), place: 'questions' },
		{ broken: text.replace('- id: based', '- name: based'), place: 'questions.1' },
		{ broken: text.replace('- before.record-in-hand', '- 7'), place: 'tasks.2' },
	])
		await inProject({ [path]: broken }, async () => {
			await expect(readLinkNumbers()).rejects.toThrow(`${path}\n`);
			await expect(readLinkNumbers()).rejects.toThrow(place);
		});
});
