import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'playwright/test';
import { parse, stringify } from 'yaml';
import { say } from '../../../src/guide/contentError.ts';
import { parseYaml } from '../../../src/guide/readYaml.ts';
import { findTreeProblems } from '../../../src/guide/treeProblems.ts';
import { readWordsFile } from '../../../src/guide/words.ts';
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
	tasks: new Set(['apply.submitted']),
	questions: new Map([['bank', ['us', 'none']]]),
};
const problems = (nodes: object[], start = 'q') =>
	findTreeProblems(
		parseYaml(stringify({ start, nodes }), 'not-paid.yaml', z.custom<Tree>()),
		known
	).map(say);

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
		says: '1:1: There is no node x to start at. Write the id of a question.',
	},
	{
		name: 'an answer to nowhere',
		nodes: [question('q', ['e', 'x']), end('e')],
		says: '15:9: q, a1: there is no node x to lead to. Write the id of a node, or add the node.',
	},
	{
		name: 'a question without answers',
		nodes: [question('q', [])],
		says: '9:5: q has no answers and is no end. Write its answers.',
	},
	{
		name: 'a circle',
		nodes: [question('q', ['r', 'e']), question('r', ['q', 'e']), end('e')],
		says: '3:5: The answers lead round in a circle: q → r → q. Let one of them lead on to another node.',
	},
	{
		name: 'a node that leads to itself',
		nodes: [question('q', ['q', 'e']), end('e')],
		says: '3:5: The answers lead round in a circle: q → q. Let one of them lead on to another node.',
	},
	{
		name: 'a node that nothing leads to',
		nodes: [question('q', ['e', 'e']), end('e'), end('f')],
		says: '29:5: No answer leads to f from q. Let an answer lead to it, or take it away.',
	},
	{
		name: 'an end without facts',
		nodes: [question('q', ['e', 'e']), end('e', { facts: [] })],
		says: '27:5: e cites nothing. Name the facts that the end rests on.',
	},
	{
		name: 'an id used twice',
		nodes: [question('q', ['e', 'e']), end('e'), end('e')],
		says: '30:5: The id e is there twice. Give each node its own.',
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
		says: '13:9: q has the answer a twice. Give each its own id.',
	},
	{
		name: 'an unknown task',
		nodes: [
			question('q', ['e', 'e'], { known: [{ task: 'x.y', answer: 'a0', says: 'S' }] }),
			end('e'),
		],
		says: '17:9: q, known: there is no task x.y. Write the id of a task in checklist.yaml.',
	},
	{
		name: 'an unknown situation answer',
		nodes: [
			question('q', ['e', 'e'], {
				known: [{ question: 'bank', is: 'x', answer: 'a0', says: 'S' }],
			}),
			end('e'),
		],
		says: '17:9: q, known: no situation question bank has the answer x. Write a question of checklist.yaml and one of its answers.',
	},
	{
		name: 'a tick that gives no answer of its question',
		nodes: [
			question('q', ['e', 'e'], { known: [{ task: 'apply.submitted', answer: 'x', says: 'S' }] }),
			end('e'),
		],
		says: '18:9: q, known: the question has no answer x. Write one of a0, a1.',
	},
])
	test(`${name} is named with its file and place`, () => {
		expect(problems(nodes, start)).toContain(`not-paid.yaml:${says}`);
	});

test('a node that is missing a part is named by its id', async () => {
	const file = 'src/content/en/words/not-paid.yaml';
	const text = readFileSync(file, 'utf8');
	const broken = text.replace('    title: CBP kept it for a bill\n', '');
	expect(broken).not.toBe(text);
	await inProject({ [file]: broken }, async () => {
		await expect(readWordsFile('not-paid', 'en')).rejects.toThrow(
			/src\/content\/en\/words\/not-paid\.yaml:\d+:5: nodes, kept-for-debt, title is missing\. /
		);
	});
	expect(parse(text)).toHaveProperty('start');
});
