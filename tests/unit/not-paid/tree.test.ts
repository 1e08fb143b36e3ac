import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { isSomeLate, startByReports } from '../../../src/not-paid/startByReports.ts';
import {
	type EndNode,
	inReadingOrder,
	knownTrail,
	likelyEnd,
	mostLeft,
	nodeOf,
	type QuestionNode,
	readTrail,
	type Tree,
	trailTo,
	writeTrail,
} from '../../../src/not-paid/tree.ts';
import { states } from '../../../src/reports/standing.ts';

const question = (id: string, answers: [string, string][], more: object = {}): QuestionNode => ({
	kind: 'question',
	id,
	ask: `${id}?`,
	hint: 'Look.',
	facts: ['A-01'],
	answers: answers.map(([answer, to]) => ({ id: answer, label: answer, to })),
	...more,
});
const end = (id: string): EndNode => ({
	kind: 'end',
	id,
	title: id,
	means: 'So it is.',
	do: ['Write.'],
	writeTo: 'CBP',
	message: { subject: 'S', body: 'B' },
	task: 'Write',
	facts: ['A-01'],
});
const tree: Tree = {
	start: 'a',
	nodes: [
		question(
			'a',
			[
				['x', 'b'],
				['y', 'shared'],
			],
			{
				known: [
					{ task: 'ticked', answer: 'x', says: 'ticked' },
					{ question: 'who', is: 'us', answer: 'y', says: 'answered' },
				],
			}
		),
		question('b', [
			['x', 'shared'],
			['y', 'own'],
		]),
		end('shared'),
		end('own'),
	],
};
/** The tree of the site. */
const site = parse(readFileSync('src/content/en/words/not-paid.yaml', 'utf8')) as Tree;

test('a node opened by its address has the shortest way there', () => {
	expect(trailTo(tree, 'a')).toEqual([]);
	expect(trailTo(tree, 'shared')).toEqual([{ question: 'a', answer: 'y' }]);
	expect(trailTo(tree, 'own')?.map(({ answer }) => answer)).toEqual(['x', 'y']);
	for (const id of ['', 'nowhere', 'constructor', '__proto__'])
		expect(trailTo(tree, id)).toBeUndefined();
});

test('the way that was taken comes back from the history, and nothing else does', () => {
	expect(readTrail(tree, 'shared', ['x', 'x'])?.map(({ question: id }) => id)).toEqual(['a', 'b']);
	expect(readTrail(tree, 'a', [])).toEqual([]);
	for (const data of [null, undefined, 'x', ['y'], ['x', 'z'], ['x', 'x', 'x'], [1], [{}], {}])
		expect(readTrail(tree, 'own', data)).toBeUndefined();
});

test('a way that began at a node comes back from the history with that beginning', () => {
	const trail = [{ question: 'b', answer: 'y' }];
	expect(writeTrail(tree, { at: 'own', trail })).toEqual(['#b', 'y']);
	expect(readTrail(tree, 'own', ['#b', 'y'])).toEqual(trail);
	expect(readTrail(tree, 'shared', writeTrail(tree, { at: 'shared', trail: [] }))).toEqual([]);
	for (const data of [['#b'], ['#nowhere', 'y'], ['#', 'y'], ['#b', 'x'], ['#__proto__']])
		expect(readTrail(tree, 'own', data)).toBeUndefined();
});

test('any way through the site’s tree ends, reads back, and only where it leads', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(7), { minLength: 20, maxLength: 20 }), (choices) => {
			let at = site.start;
			const answers: string[] = [];
			for (const choice of choices) {
				const node = nodeOf(site, at);
				if (node?.kind !== 'question') break;
				const answer = node.answers[choice % node.answers.length];
				if (!answer) throw new Error(`${at} has no answers`);
				answers.push(answer.id);
				at = answer.to;
			}
			expect(nodeOf(site, at)?.kind).toBe('end');
			expect(readTrail(site, at, answers)?.map(({ answer }) => answer)).toEqual(answers);
			expect(readTrail(site, site.start, answers)).toBeUndefined();
		}),
		{ numRuns: 300 }
	);
});

test('every node of the site stands once in the order of reading, below what leads to it', () => {
	const placed = inReadingOrder(site);
	expect(placed.map(({ node }) => node.id).sort()).toEqual(site.nodes.map(({ id }) => id).sort());
	expect(placed[0]).toMatchObject({ node: { id: site.start }, depth: 0 });
	for (const [place, { depth }] of placed.entries())
		if (place > 0) expect(depth).toBeLessThanOrEqual((placed[place - 1]?.depth ?? 0) + 1);
});

test('a tick answers its question before an answer does, and the way stops at what is not known', () => {
	const none = { done: new Set<string>(), answers: {} };
	expect(knownTrail(tree, none)).toEqual({ trail: [], at: 'a' });
	expect(knownTrail(tree, { ...none, answers: { who: 'us' } }).at).toBe('shared');
	expect(knownTrail(tree, { done: new Set(['ticked']), answers: { who: 'us' } })).toEqual({
		trail: [{ question: 'a', answer: 'x' }],
		at: 'b',
	});
});

test('a tree that leads round in a circle does not hang', () => {
	const round: Tree = {
		start: 'a',
		nodes: [
			question('a', [['x', 'b']], { known: [{ task: 't', answer: 'x', says: 's' }] }),
			question('b', [['x', 'a']], { known: [{ task: 't', answer: 'x', says: 's' }] }),
		],
	};
	expect(knownTrail(round, { done: new Set(['t']), answers: {} }).trail.length).toBeLessThan(5);
	expect(inReadingOrder(round)).toHaveLength(2);
	expect(trailTo(round, 'nowhere')).toBeUndefined();
});

test('how many questions can still come is counted along the longest way', () => {
	expect(mostLeft(tree, 'a')).toBe(1);
	expect(mostLeft(tree, 'b')).toBe(0);
	expect(mostLeft(tree, 'own')).toBe(0);
});

test('an end that an answer makes likely is told until it can no longer be', () => {
	const [first, ...others] = tree.nodes;
	if (first?.kind !== 'question') throw new Error('the first is a question');
	const answers = first.answers.map((each) => ({ ...each, likely: 'own' }));
	const likely: Tree = { ...tree, nodes: [{ ...first, answers }, ...others] };
	const trail = [{ question: 'a', answer: 'x' }];
	expect(likelyEnd(likely, [], 'a')).toBeUndefined();
	expect(likelyEnd(likely, trail, 'b')?.id).toBe('own');
	expect(likelyEnd(likely, trail, 'shared')).toBeUndefined();
	expect(likelyEnd(tree, trail, 'b')).toBeUndefined();
});

test('what the reports answer is not asked: neither at the start nor after an answer', () => {
	const none = { done: new Set<string>(), answers: {} };
	const late = { ...none, reports: 'late' };
	const start = knownTrail(site, late);
	expect(start.trail.map(({ question }) => question)).toEqual(['accepted', 'arrived']);
	expect(start.at).toBe('recipient');
	expect(knownTrail(site, none).trail).toEqual([]);
	const further = { trail: [...start.trail, { question: 'recipient', answer: 'us' }], at: 'bank' };
	expect(knownTrail(site, late, further)).toEqual(further);
	const round: Tree = {
		start: 'a',
		nodes: [
			question('a', [['x', 'b']]),
			question('b', [['x', 'c']], { known: [{ reports: 'late', answer: 'x', says: 's' }] }),
			question('c', [['x', 'd']]),
		],
	};
	const from = { trail: [{ question: 'a', answer: 'x' }], at: 'b' };
	expect(knownTrail(round, late, from).at).toBe('c');
	expect(knownTrail(round, { ...none, reports: 'taken' }, from).at).toBe('b');
});

test('every state of the reports begins at a node of the site, with the way there', () => {
	const none = { done: new Set<string>(), answers: {} };
	for (const state of [...states, 'late', 'constructor', '__proto__', '']) {
		const { at, trail } = startByReports(site, state, false, none);
		expect(nodeOf(site, at), state).toBeDefined();
		expect(readTrail(site, at, writeTrail(site, { at, trail })), state).toEqual(trail);
	}
	expect(startByReports(site, 'rejected', false, none).at).toBe('rejected');
	expect(startByReports(site, 'returned', false, none), 'without answers that nobody gave').toEqual(
		{
			at: 'returned',
			trail: [],
		}
	);
	expect(startByReports(site, 'unclear', false, none)).toEqual({ at: site.start, trail: [] });
	expect(startByReports(site, 'settled', false, none).at).toBe('recipient');
	expect(
		startByReports(site, 'settled', false, { ...none, answers: { recipient: 'self' } }).at,
		'past what was answered before, too'
	).toBe('bank');
});

test('money that is late is not told to be on its way', () => {
	const none = { done: new Set<string>(), answers: {} };
	expect(startByReports(site, 'sent', false, none).at).toBe('sent-to-treasury');
	expect(startByReports(site, 'sent', true, none)).toEqual({ at: 'no-trace', trail: [] });
	for (const state of ['taken', 'settled'])
		expect(startByReports(site, state, true, none), 'what can be asked is').toEqual(
			startByReports(site, state, false, none)
		);
	expect(isSomeLate({ late: 1, sent: 1 }, 'sent')).toBe(true);
	expect(isSomeLate({ late: 3, taken: 1, settled: 1, sent: 9 }, 'sent')).toBe(true);
	expect(isSomeLate({ late: 2, taken: 1, settled: 1, sent: 9 }, 'sent'), 'the others may be').toBe(
		false
	);
	expect(isSomeLate({ sent: 1 }, 'sent')).toBe(false);
	expect(isSomeLate({ late: 1, paid: 1 }, 'paid')).toBe(false);
});
