import { expect, test } from 'playwright/test';
import { findChangeProblems } from '../../../src/guide/changeProblems.ts';
import { readChecklistFile } from '../../../src/guide/checklistFile.ts';
import { knownUntil } from '../../../src/guide/knownUntil.ts';
import { changeSchema } from '../../../src/guide/schemas.ts';
import { readTaskChanges, taskChangesOf } from '../../../src/guide/readTaskChanges.ts';
import { changesSince } from '../../../src/progress/taskChanges.ts';
import type { TaskItem } from '../../../src/progress/item.ts';
import { allFacts } from './allFacts.ts';

const source = <Data>(data: Data) => ({
	file: 'checklist.yaml',
	data,
	raw: data,
	at: () => ({ file: 'changes.yaml', line: 1, column: 1 }),
});
const checklist = source({
	steps: [{ id: 'step', tasks: [{ id: 'a.task', facts: ['A-01', 'A-02'] }] }],
});
const facts = (changed: string) => [
	{ id: 'A-01', changed: '2026-11-22' },
	{ id: 'A-02', changed },
];
const problems = (changed: string, ...changes: { date: string; tasks?: string[] }[]) =>
	findChangeProblems({ checklist, facts: facts(changed), changes: source(changes) }).map(
		({ what }) => what
	);

test('a task whose fact changed after the first edition is named by an entry of that day', () => {
	expect(problems('2026-11-22')).toEqual([]);
	expect(problems('2026-12-03', { date: '2026-12-03', tasks: ['a.task'] })).toEqual([]);
	const untold =
		'A fact of the task a.task changed on 2026-12-03, and no entry of that day names the task.';
	expect(problems('2026-12-03')).toEqual([untold]);
	expect(problems('2026-12-03', { date: '2026-12-02', tasks: ['a.task'] })).toEqual([untold]);
	expect(problems('2026-12-03', { date: '2026-12-03' })).toEqual([untold]);
});

test('a change names tasks that are there', () => {
	expect(problems('2026-11-22', { date: '2026-12-03', tasks: ['a.tusk'] })).toEqual([
		'There is no task a.tusk.',
	]);
});

test('a change that names tasks says in one short sentence what they are told', () => {
	const change = { kind: 'site', date: '2026-11-29', what: 'It changed.' };
	const says = (more: object) => changeSchema.safeParse({ ...change, ...more }).success;
	expect(says({})).toBe(true);
	expect(says({ tasks: ['a.task'], inShort: 'It changed.' })).toBe(true);
	expect(says({ tasks: ['a.task'] })).toBe(false);
	expect(says({ inShort: 'It changed.' })).toBe(false);
	expect(says({ tasks: ['a.task'], inShort: 'x'.repeat(131) })).toBe(false);
});

const changes = taskChangesOf([
	{ date: '2026-12-01', tasks: ['a.task'], inShort: 'Second.' },
	{ date: '2026-11-29', tasks: ['a.task', 'b.task'], inShort: 'First.' },
	{ date: '2026-12-24', tasks: ['a.task'], inShort: 'Third.' },
	{ date: '2026-12-25' },
]);
const since = (item?: Partial<TaskItem>) =>
	changesSince(
		changes,
		new Map(
			item
				? [['task/a.task', { at: '2026-11-22T10:00:00.000Z', state: 'done', ...item } as const]]
				: []
		),
		{ id: 'a.task', revision: '2026-12-24' }
	).map(({ says }) => says);

test('a reader is told what changed since the tick, the newest first, and nothing from before', () => {
	expect(since({ revision: '2026-11-22' })).toEqual(['Third.', 'Second.', 'First.']);
	expect(since({ revision: '2026-11-29' })).toEqual(['Third.', 'Second.']);
	expect(since({ revision: '2026-12-24' })).toEqual([]);
	expect(since({})).toEqual([]);
	expect(since()).toEqual([]);
});

test('every task whose facts changed since the first edition has a sentence for it', async () => {
	const told = await readTaskChanges();
	const changed = new Map((await allFacts()).map((fact) => [fact.id, fact.changed]));
	const tasks = (await readChecklistFile()).steps.flatMap((step) => step.tasks);
	const revised = tasks.filter(({ facts }) =>
		facts.some((fact) => (changed.get(fact) ?? '') > '2026-11-22')
	);
	expect(revised.length).toBeGreaterThan(3);
	for (const { id } of revised) {
		expect(told[id], id).toBeDefined();
		for (const { says } of told[id] ?? []) expect(says).toMatch(/^[^.!?]+(?:\d\.\d[^.!?]*)*[.]$/);
	}
});

test('the site knows of nothing after the last day on which CBP or a court did something', () => {
	const change = (kind: string, date: string) => ({ data: { kind, date } });
	expect(
		knownUntil([
			change('cbp', '2026-10-05'),
			change('site', '2026-11-29'),
			change('cbp', '2026-09-02'),
		])
	).toBe('2026-10-05');
	expect(() => knownUntil([change('site', '2026-11-29')])).toThrow('no entry');
});
