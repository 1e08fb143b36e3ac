import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'playwright/test';
import { stringify } from 'yaml';
import { coveredTasks } from '../../../src/details/covered.ts';
import { readChecklist, readChecklistFile } from '../../../src/guide/checklistFile.ts';
import { checklistForBrowser } from '../../../src/guide/checklistForBrowser.ts';
import { say } from '../../../src/guide/contentError.ts';
import { findProblems, type References } from '../../../src/guide/problems.ts';
import { parseYaml, type Source } from '../../../src/guide/readYaml.ts';
import { checklistSchema, factSchema } from '../../../src/guide/schemas.ts';
import { fixClock } from '../progress/fakeClock.ts';

fixClock('2026-11-22T20:00:00Z');

const fact = {
	subject: 'safety',
	title: 'A fact',
	statement: 'It is so.',
	confidence: 'high',
	sources: [{ publisher: 'CBP', title: 'A page', url: 'https://www.cbp.gov/', date: 'undated' }],
	checked: '2026-11-22',
	changed: '2026-11-22',
};
const task = (id: string, more = {}) => ({ id, facts: ['A-01'], ...more });
const checklist = {
	questions: [{ id: 'account', answers: ['none', 'own'] }],
	steps: [
		{
			id: 'apply',
			tasks: [task('apply.one'), task('apply.two'), task('apply.three'), task('apply.four')],
		},
	],
};
const titles = Object.fromEntries(
	checklist.steps.flatMap((step) => step.tasks.map(({ id }) => [id, { title: 'T', why: 'W' }]))
);
/** A content file that says this. */
function source<Data>(file: string, data: Data): Source<Data> {
	return parseYaml(stringify(data), file, z.custom<Data>());
}
/** The tags of a step's text that its tasks stand under, a line each. */
const placed = (...ids: string[]) =>
	ids.map((id, index) => ({
		name: 'Task',
		attributes: { id },
		place: { file: 'en/steps/apply.mdx', line: 50 + index, column: 1 },
	}));
const page = (tasks: object, id = 'apply', tags = placed(...Object.keys(tasks))) => ({
	...source(`en/steps/${id}.mdx`, { tasks: { ...tasks } }),
	id,
	tags,
	texts: [],
});
const means = [{ says: 'It rests on this.', facts: ['A-01'] }];
const guide: References = {
	checklist: source('checklist.yaml', checklist),
	steps: [page(titles)],
	facts: [source('facts/account.yaml', [{ id: 'A-01', ...fact }])],
	symptoms: source('help.yaml', [{ id: 'stuck', step: 'apply', means }]),
	situation: source('situation.yaml', [{ id: 'account', answers: { none: {}, own: {} } }]),
	details: [source('en/details/bank.yaml', [{ id: 'bank-country', issues: {} }])],
	citing: [],
};

test('a guide without mistakes has none', () => {
	expect(findProblems(guide)).toEqual([]);
});

const withTasks = (...more: ReturnType<typeof task>[]) => ({
	checklist: source('checklist.yaml', {
		...checklist,
		steps: [{ id: 'apply', tasks: [...(checklist.steps[0]?.tasks ?? []), ...more] }],
	}),
	steps: [page({ ...titles, ...Object.fromEntries(more.map(({ id }) => [id, {}])) })],
});

for (const { name, change, says } of [
	{
		name: 'an unknown fact wherever one is cited',
		change: {
			citing: [
				source('glossary.yaml', [{ id: 'ace', facts: ['A-01', 'A-77'] }]),
				source('contact.yaml', [{ id: 'phone', issues: { empty: { facts: ['A-78'] } } }]),
				source('words.yaml', { rules: [{ facts: 'A-79 A-01' }], facts: 'Sources' }),
			],
		},
		says: [
			'glossary.yaml:4:7: ace, facts: there is no fact A-77.',
			'contact.yaml:5:11: phone, issues, empty, facts: there is no fact A-78.',
			'words.yaml:2:5: rules, entry 1: there is no fact A-79.',
		],
	},
	{
		name: 'a fact that two files have',
		change: { facts: [...guide.facts, source('facts/refunds.yaml', [{ id: 'A-01', ...fact }])] },
		says: ['facts/refunds.yaml:1:3: A-01 is the id of an entry in facts/account.yaml too.'],
	},
	{
		name: 'a fact that changed after it was checked',
		change: {
			facts: [source('facts/account.yaml', [{ id: 'A-01', ...fact, checked: '2026-01-01' }])],
		},
		says: ['facts/account.yaml:12:3: A-01, changed is later than checked'],
	},
	{
		name: 'a symptom of no step',
		change: { symptoms: source('help.yaml', [{ id: 'stuck', step: 'nowhere', means }]) },
		says: ['help.yaml:2:3: stuck, step: there is no step nowhere. Write one of apply.'],
	},
	{
		name: 'an answer of help that rests on no fact',
		change: {
			symptoms: source('help.yaml', [
				{ id: 'stuck', step: 'apply', means: [{ says: 'It is so.', facts: [] }] },
			]),
		},
		says: [
			'help.yaml:3:3: stuck, means: what it means rests on no fact. Write facts beside the sentence that they carry.',
		],
	},
	{
		name: 'a question without words',
		change: { situation: source('situation.yaml', []) },
		says: ['situation.yaml:1:1: The question account has no words. Write them in situation.yaml.'],
	},
	{
		name: 'an answer without words',
		change: { situation: source('situation.yaml', [{ id: 'account', answers: { none: {} } }]) },
		says: ['situation.yaml:2:3: The answer own of account has no words.'],
	},
	{
		name: 'words for a question that is not asked',
		change: {
			situation: source('situation.yaml', [
				{ id: 'account', answers: { none: {}, own: {} } },
				{ id: 'mood', answers: {} },
			]),
		},
		says: ['situation.yaml:5:3: checklist.yaml has no question mood.'],
	},
	{
		name: 'words for an answer that is not offered',
		change: {
			situation: source('situation.yaml', [
				{ id: 'account', answers: { none: {}, own: {}, lost: {} } },
			]),
		},
		says: ['situation.yaml:5:5: account has no answer lost in checklist.yaml.'],
	},
	{
		name: 'a task’s unknown wait, question and answer',
		change: withTasks(
			task('apply.five', { wait: 'apply.gone' }),
			task('apply.six', { when: { account: ['lost'], mood: ['good'] } })
		),
		says: [
			'checklist.yaml:24:9: apply.five, wait: there is no task apply.gone.',
			'checklist.yaml:24:9: apply.five waits, and it is not said for how long and what then.',
			'en/steps/apply.mdx:14:3: The task apply.five waits, and its wait has no words.',
			'checklist.yaml:30:15: apply.six, when: account has no answer lost. Write one of none, own.',
			'checklist.yaml:31:11: apply.six, when: there is no question mood. Write one of account.',
		],
	},
	{
		name: 'an id that two tasks have, now or before',
		change: withTasks(task('apply.one'), task('apply.five', { was: ['apply.two'] })),
		says: [
			'checklist.yaml:21:9: The task id apply.one is there twice.',
			'checklist.yaml:28:13: The task id apply.two is there twice.',
		],
	},
	{
		name: 'a step and a question that are there twice',
		change: {
			checklist: source('checklist.yaml', {
				questions: [...checklist.questions, ...checklist.questions],
				steps: [checklist.steps[0], { id: 'apply', tasks: [] }],
			}),
			steps: [page(titles)],
		},
		says: [
			'checklist.yaml:7:5: The question id account is there twice.',
			'checklist.yaml:23:5: The step id apply is there twice.',
		],
	},
	{
		name: 'a task without words, and words without a task',
		change: {
			steps: [
				page(
					{ ...titles, 'apply.one': undefined, 'apply.gone': {} },
					'apply',
					placed(...Object.keys(titles))
				),
			],
		},
		says: [
			'en/steps/apply.mdx:11:3: apply.gone is not a task of this step in checklist.yaml.',
			'en/steps/apply.mdx:1:1: The task apply.one has no words.',
		],
	},
	{
		name: 'a task that does not stand in the text, and one of another step that does',
		change: {
			steps: [page(titles, 'apply', placed('apply.one', 'apply.two', 'verify.one', 'apply.four'))],
		},
		says: [
			'en/steps/apply.mdx:8:3: The task apply.three does not stand in the text. Write <Task id="apply.three"> before',
			'en/steps/apply.mdx:52:1: <Task id="verify.one">: this step has no such task. Write one of apply.one',
		],
	},
	{
		name: 'a task that stands twice, and tasks in another order than the checklist’s',
		change: {
			steps: [
				page(
					titles,
					'apply',
					placed('apply.two', 'apply.one', 'apply.three', 'apply.three', 'apply.four')
				),
			],
		},
		says: [
			'en/steps/apply.mdx:51:1: <Task id="apply.one"> stands after apply.two',
			'en/steps/apply.mdx:53:1: <Task id="apply.three"> stands twice. Join the two.',
		],
	},
	{
		name: 'a check that leads on to no task',
		change: {
			details: [
				source('en/details/bank.yaml', [
					{
						id: 'bank-country',
						issues: {
							empty: {},
							'not-us': { ways: [{ task: 'apply.one' }, { task: 'apply.gone' }] },
						},
					},
				]),
			],
		},
		says: ['bank-country, not-us: there is no task apply.gone. Write the id of a task'],
	},
	{
		name: 'a step without a page, and a page without a step',
		change: { steps: [page({}, 'applied')] },
		says: [
			'en/steps/applied.mdx:1:1: checklist.yaml has no step applied.',
			'checklist.yaml:7:5: The step apply has no text. Write src/content/en/steps/apply.mdx.',
		],
	},
])
	test(`${name} is named with its file and place, and nothing else is`, () => {
		const problems = findProblems({ ...guide, ...change } as References).map(say);
		expect(problems.toSorted()).toEqual(
			says.toSorted().map((each) => expect.stringContaining(each))
		);
	});

test('a day is read quoted or not, and one that no calendar has is refused', () => {
	const checked = (day: unknown) => factSchema.safeParse({ ...fact, checked: day });
	expect(checked(new Date('2026-11-20T00:00:00Z')).data?.checked).toBe('2026-11-20');
	expect(checked('2026-11-20').data?.checked).toBe('2026-11-20');
	for (const day of ['2026-02-30', '20.11.2026', '2026-11', '', 20261120, null])
		expect(checked(day).success, String(day)).toBe(false);
	expect(String(checked('20.11.2026').error)).toContain('Write a day as YYYY-MM-DD');
});

test('today is not in the future, tomorrow is', () => {
	expect(factSchema.safeParse({ ...fact, changed: '2026-11-22' }).success).toBe(true);
	expect(factSchema.safeParse({ ...fact, changed: '2026-11-23' }).success).toBe(false);
});

test('a fact with a day in the future, an unknown field or no source is refused', () => {
	expect(factSchema.safeParse(fact).success).toBe(true);
	for (const wrong of [
		{ checked: '2999-01-01' },
		{ opinion: 'x' },
		{ sources: [] },
		{ confidence: 'sure' },
	])
		expect(factSchema.safeParse({ ...fact, ...wrong }).success).toBe(false);
	expect(String(factSchema.safeParse({ ...fact, checked: '2999-01-01' }).error)).toContain(
		'in the future'
	);
});

test('a step has 4 to 14 tasks', () => {
	const tasks = (count: number) =>
		Array.from({ length: count }, (_, place) => task(`apply.t${place}`));
	for (const [count, fits] of [
		[3, false],
		[4, true],
		[14, true],
		[15, false],
	] as const)
		expect(
			checklistSchema.safeParse({ questions: [], steps: [{ id: 'apply', tasks: tasks(count) }] })
				.success
		).toBe(fits);
});

test('a task’s revision is the last change of its facts', () => {
	const file = {
		questions: [],
		steps: [{ id: 's', tasks: [{ id: 's.t', facts: ['A-01', 'A-02'] }] }],
	};
	const changed = (one: string, other: string) =>
		checklistForBrowser(
			file,
			new Map([
				['A-01', { changed: one }],
				['A-02', { changed: other }],
			])
		).steps[0]?.tasks[0]?.revision;
	expect(changed('2026-01-01', '2026-05-05')).toBe('2026-05-05');
	expect(changed('2026-07-01', '2026-05-05')).toBe('2026-07-01');
	expect(() => checklistForBrowser(file, new Map())).toThrow('there is no fact A-01');
});

test('no published task id was ever dropped: they are in readers’ browsers', async () => {
	const list = 'tests/unit/guide/task-ids.txt';
	expect(existsSync(list)).toBe(true);
	const known = new Set(
		(await readChecklistFile()).steps.flatMap((step) =>
			step.tasks.flatMap(({ id, was = [] }) => [id, ...was])
		)
	);
	const published = readFileSync(list, 'utf8')
		.split('\n')
		.filter((id) => id !== '');
	expect(
		published.filter((id) => !known.has(id)),
		'name it in the `was` of the task that replaces it'
	).toEqual([]);
	const added = [...known].filter((id) => !published.includes(id));
	expect(added, `add new ids to ${list}`).toEqual([]);
});

test('details cover only tasks that the checklist has', async () => {
	const tasks = new Set(
		(await readChecklist()).steps.flatMap((step) => step.tasks.map(({ id }) => id))
	);
	const right = { ok: true, value: 'x' } as const;
	const everything = new Proxy(new Map(), {
		get: (_map, name) => (name === 'get' ? () => right : undefined),
	});
	const covered = coveredTasks(everything);
	expect(covered.length).toBeGreaterThan(5);
	expect(covered.filter((id) => !tasks.has(id))).toEqual([]);
	expect(coveredTasks(new Map())).toEqual([]);
	expect(
		coveredTasks(
			new Map([['routing-number', { ok: true, value: 'x', second: [{ issue: 'card' }] }]])
		)
	).toEqual([]);
});
