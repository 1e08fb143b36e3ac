import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { readAreaWords } from '../../../src/guide/areaWords.ts';
import { findTreeProblems } from '../../../src/guide/treeProblems.ts';
import type { Tree } from '../../../src/not-paid/tree.ts';
import { inProject } from './project.ts';

const end = (id: string, more: object = {}) => ({
	kind: 'end',
	id,
	title: 'T',
	means: 'M',
	do: ['D'],
	writeTo: 'W',
	message: { subject: 'S', body: 'B' },
	task: 'K',
	facts: ['A-01'],
	...more,
});
const question = (id: string, to: string[], more: object = {}) => ({
	kind: 'question',
	id,
	ask: 'A?',
	hint: 'H',
	facts: ['A-01'],
	answers: to.map((each, place) => ({ id: `a${place}`, label: 'L', to: each })),
	...more,
});
const known = {
	facts: new Set(['A-01']),
	tasks: new Set(['apply.submitted']),
	questions: new Map([['bank', ['us', 'none']]]),
};
const problems = (nodes: object[], start = 'q') =>
	findTreeProblems({ start, nodes } as unknown as Tree, known, 'not-paid/en.yaml');

test('a sound tree has no mistakes, shared ends and all', () => {
	expect(
		problems([
			question('q', ['r', 'e'], {
				known: [
					{ task: 'apply.submitted', answer: 'a0', says: 'S' },
					{ question: 'bank', is: 'none', answer: 'a1', says: 'S' },
				],
			}),
			question('r', ['e', 'f']),
			end('e'),
			end('f'),
		])
	).toEqual([]);
});

for (const { name, nodes, start, says } of [
	{
		name: 'a start that is not there',
		nodes: [question('q', ['e', 'e']), end('e')],
		start: 'x',
		says: 'start: there is no node x',
	},
	{
		name: 'an answer to nowhere',
		nodes: [question('q', ['e', 'x']), end('e')],
		says: 'q, answers, a1: there is no node x to lead to',
	},
	{
		name: 'a question without answers',
		nodes: [question('q', [])],
		says: 'q, answers: a question that has none ends nothing',
	},
	{
		name: 'a circle',
		nodes: [question('q', ['r', 'e']), question('r', ['q', 'e']), end('e')],
		says: 'q: the answers lead round in a circle, q → r → q',
	},
	{
		name: 'a node that leads to itself',
		nodes: [question('q', ['q', 'e']), end('e')],
		says: 'q: the answers lead round in a circle, q → q',
	},
	{
		name: 'a node that nothing leads to',
		nodes: [question('q', ['e', 'e']), end('e'), end('f')],
		says: 'f: no answer leads here from q',
	},
	{
		name: 'an end without facts',
		nodes: [question('q', ['e', 'e']), end('e', { facts: [] })],
		says: 'e, facts: an end cites at least one',
	},
	{
		name: 'an unknown fact',
		nodes: [question('q', ['e', 'e']), end('e', { facts: ['Z-99'] })],
		says: 'e, facts: there is no fact Z-99',
	},
	{
		name: 'an id used twice',
		nodes: [question('q', ['e', 'e']), end('e'), end('e')],
		says: 'e: the id is there twice',
	},
	{
		name: 'an answer used twice',
		nodes: [
			question('q', [], {
				answers: [
					{ id: 'a', label: 'L', to: 'e' },
					{ id: 'a', label: 'L', to: 'e' },
				],
			}),
			end('e'),
		],
		says: 'q, answers: the id a is there twice',
	},
	{
		name: 'an unknown task',
		nodes: [
			question('q', ['e', 'e'], { known: [{ task: 'x.y', answer: 'a0', says: 'S' }] }),
			end('e'),
		],
		says: 'q, known: there is no task x.y',
	},
	{
		name: 'an unknown situation answer',
		nodes: [
			question('q', ['e', 'e'], {
				known: [{ question: 'bank', is: 'x', answer: 'a0', says: 'S' }],
			}),
			end('e'),
		],
		says: 'q, known: no situation question bank has the answer x',
	},
	{
		name: 'a tick that gives no answer of its question',
		nodes: [
			question('q', ['e', 'e'], { known: [{ task: 'apply.submitted', answer: 'x', says: 'S' }] }),
			end('e'),
		],
		says: 'q, known: the question has no answer x',
	},
])
	test(`${name} is named with its file and node`, () => {
		expect(problems(nodes, start)).toContain(`not-paid/en.yaml: ${says}`);
	});

test('a node that is missing a part is named by its id', async () => {
	const file = 'src/content/en/words/not-paid.yaml';
	const text = readFileSync(file, 'utf8');
	const broken = text.replace('    title: CBP kept it for a bill\n', '');
	expect(broken).not.toBe(text);
	await inProject({ [file]: broken }, async () => {
		await expect(readAreaWords('not-paid', 'en')).rejects.toThrow(
			/src\/content\/en\/words\/not-paid\.yaml\nnodes\.kept-for-debt\.title: /
		);
	});
	expect(parse(text)).toHaveProperty('start');
});
