import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { coveredTasks } from '../../../src/details/covered.ts';
import { readChecklist, readChecklistFile } from '../../../src/guide/checklistFile.ts';
import { outlineChecklist } from '../../../src/guide/outline.ts';
import { findProblems, type References } from '../../../src/guide/problems.ts';
import { checklistSchema, factSchema } from '../../../src/guide/schemas.ts';
import { inOrder } from '../../../src/guide/steps.ts';
import { readWords, wordsSchema } from '../../../src/guide/words.ts';
import { readEntries } from '../../../src/guide/yamlFiles.ts';
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
const guide: References = {
	checklist,
	steps: [
		{ id: 'apply', filePath: 'en/steps/apply.mdx', data: { facts: ['A-01'], tasks: titles } },
	],
	facts: [{ id: 'A-01', filePath: 'facts/account.yaml', data: fact }],
	symptoms: [{ id: 'stuck', filePath: 'help/en.yaml', data: { step: 'apply', facts: ['A-01'] } }],
	terms: [],
	changes: [],
	misreadings: [],
	details: [],
	situation: [
		{ id: 'account', filePath: 'situation/en.yaml', data: { answers: { none: {}, own: {} } } },
	],
};

test('a guide without mistakes has none', () => {
	expect(findProblems(guide)).toEqual([]);
});

for (const { name, change, says } of [
	{
		name: 'an unknown fact in a task',
		change: {
			checklist: {
				...checklist,
				steps: [
					{
						id: 'apply',
						tasks: [...(checklist.steps[0]?.tasks ?? []), task('apply.five', { facts: ['Z-99'] })],
					},
				],
			},
		},
		says: [
			'apply.five, facts: there is no fact Z-99',
			'en/steps/apply.mdx: tasks: write the words of apply.five',
		],
	},
	{
		name: 'a symptom of no step',
		change: {
			symptoms: [
				{ id: 'stuck', filePath: 'help/en.yaml', data: { step: 'nowhere', facts: ['A-02'] } },
			],
		},
		says: [
			'help/en.yaml: stuck, facts: there is no fact A-02',
			'help/en.yaml: stuck, step: there is no step nowhere',
		],
	},
	{
		name: 'a question without words',
		change: { situation: [] },
		says: ['write the words of the question account'],
	},
	{
		name: 'an answer without words',
		change: {
			situation: [
				{ id: 'account', filePath: 'situation/en.yaml', data: { answers: { none: {} } } },
			],
		},
		says: ['situation/en.yaml: account: write the words of the answer own'],
	},
	{
		name: 'a fact that changed after it was checked',
		change: {
			facts: [
				{ id: 'A-01', filePath: 'facts/account.yaml', data: { ...fact, checked: '2026-01-01' } },
			],
		},
		says: ['facts/account.yaml: A-01, changed: later than checked'],
	},
	{
		name: 'a cause that cites no fact',
		change: {
			details: [
				{
					id: 'phone',
					filePath: 'details/en/contact.yaml',
					data: { issues: { empty: { facts: ['Q-01'] } } },
				},
			],
		},
		says: ['details/en/contact.yaml: phone, issues, empty: there is no fact Q-01'],
	},
])
	test(`${name} is named with its file and field`, () => {
		const problems = findProblems({ ...guide, ...change } as References).join('\n');
		for (const sentence of says) expect(problems).toContain(sentence);
	});

test('a task’s condition, wait and id are checked', () => {
	const tasks = [
		task('apply.one', { wait: 'apply.gone' }),
		task('apply.one', { when: { account: ['lost'], mood: ['good'] } }),
	];
	const problems = findProblems({
		...guide,
		checklist: { ...checklist, steps: [{ id: 'apply', tasks }] },
	}).join('\n');
	expect(problems).toContain('wait: there is no task apply.gone');
	expect(problems).toContain('the task id apply.one is there twice');
	expect(problems).toContain('account has no answer lost');
	expect(problems).toContain('there is no question mood');
});

const [apply] = checklist.steps;

for (const { name, change, says } of [
	{
		name: 'words for a task that the step does not have',
		change: {
			steps: [
				{
					id: 'apply',
					filePath: 'en/steps/apply.mdx',
					data: { facts: ['A-01'], tasks: { ...titles, 'apply.gone': {} } },
				},
			],
		},
		says: 'en/steps/apply.mdx: tasks: apply.gone is not a task of this step in checklist.yaml',
	},
	{
		name: 'a step’s own unknown fact',
		change: {
			steps: [
				{
					id: 'apply',
					filePath: 'en/steps/apply.mdx',
					data: { facts: ['A-01', 'A-77'], tasks: titles },
				},
			],
		},
		says: 'en/steps/apply.mdx: apply, facts: there is no fact A-77',
	},
	...(['terms', 'changes', 'misreadings'] as const).map((collection) => ({
		name: `an unknown fact among the ${collection}`,
		change: { [collection]: [{ id: 'x', filePath: 'x/en.yaml', data: { facts: ['A-77'] } }] },
		says: 'x/en.yaml: x, facts: there is no fact A-77',
	})),
	{
		name: 'an old id that is another task’s',
		change: { checklist: withTasks(task('apply.five', { was: ['apply.one'] })) },
		says: 'src/content/checklist.yaml: the task id apply.one is there twice',
	},
	{
		name: 'a step that is there twice',
		change: { checklist: { ...checklist, steps: [apply, { id: 'apply', tasks: [] }] } },
		says: /src\/content\/checklist\.yaml: the step id apply is there twice/,
	},
	{
		name: 'a question that is there twice',
		change: {
			checklist: { ...checklist, questions: [...checklist.questions, ...checklist.questions] },
		},
		says: /src\/content\/checklist\.yaml: the question id account is there twice/,
	},
	{
		name: 'words for a question that is not asked',
		change: {
			situation: [
				...guide.situation,
				{ id: 'mood', filePath: 'situation/en.yaml', data: { answers: {} } },
			],
		},
		says: /situation\/en\.yaml: mood/,
	},
	{
		name: 'words for an answer that is not offered',
		change: {
			situation: [
				{
					id: 'account',
					filePath: 'situation/en.yaml',
					data: { answers: { none: {}, own: {}, lost: {} } },
				},
			],
		},
		says: /situation\/en\.yaml: account: .*lost/,
	},
])
	test(`${name} is named too, and nothing else is`, () => {
		const problems = findProblems({ ...guide, ...change } as References).filter(
			(problem) => !problem.endsWith('tasks: write the words of apply.five')
		);
		expect(problems).toEqual([says instanceof RegExp ? expect.stringMatching(says) : says]);
	});

function withTasks(...more: ReturnType<typeof task>[]) {
	return { ...checklist, steps: [{ id: 'apply', tasks: [...(apply?.tasks ?? []), ...more] }] };
}

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

test('a broken list names its file, and the line or the id', () => {
	expect(() => readEntries('- id: [', 'facts/x.yaml')).toThrow(/facts\/x\.yaml, line 1/);
	expect(() => readEntries('id: a', 'facts/x.yaml')).toThrow('facts/x.yaml: write a list');
	expect(() => readEntries('- title: a', 'facts/x.yaml')).toThrow(
		'facts/x.yaml: entry 1 has no id'
	);
	expect(() => readEntries('- id: a\n- id: a', 'facts/x.yaml')).toThrow(
		'facts/x.yaml: the id a is there twice'
	);
	expect(readEntries('- id: a\n  b: 1', 'x')).toEqual(new Map([['a', { b: 1 }]]));
});

test('a task’s revision is the last change of its facts', () => {
	const file = {
		questions: [],
		steps: [{ id: 's', tasks: [{ id: 's.t', facts: ['A-01', 'A-02'] }] }],
	};
	const changed = (one: string, other: string) =>
		outlineChecklist(
			file,
			new Map([
				['A-01', { changed: one }],
				['A-02', { changed: other }],
			])
		).steps[0]?.tasks[0]?.revision;
	expect(changed('2026-01-01', '2026-05-05')).toBe('2026-05-05');
	expect(changed('2026-07-01', '2026-05-05')).toBe('2026-07-01');
	expect(() => outlineChecklist(file, new Map())).toThrow('there is no fact A-01');
});

test('steps come in the checklist’s order; a missing and a needless page are named', () => {
	const file = {
		questions: [],
		steps: [
			{ id: 'b', tasks: [] },
			{ id: 'a', tasks: [] },
		],
	};
	expect(inOrder([{ id: 'a' }, { id: 'b' }], file)).toEqual([{ id: 'b' }, { id: 'a' }]);
	expect(() => inOrder([{ id: 'a' }], file)).toThrow('en/steps/b.mdx is missing');
	expect(() => inOrder([{ id: 'a' }, { id: 'b' }, { id: 'c' }], file)).toThrow(
		'en/steps/c.mdx has no step'
	);
});

test('a word that is missing, empty or unknown in the interface is named', async () => {
	const words = await readWords('en');
	const broken = { ...words, help: { ...words.help, title: ' ', extra: 'x', search: undefined } };
	const paths = wordsSchema.safeParse(broken).error?.issues.map(({ path }) => path.join('.'));
	expect(paths).toEqual(expect.arrayContaining(['help.title', 'help.search', 'help']));
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
