import { citationsIn } from './citations.ts';
import { textFile } from './contentFiles.ts';
import type { ChecklistFile } from './checklistForBrowser.ts';
import type { Problem } from './contentError.ts';
import type { Source } from './readYaml.ts';
import type { TextSource } from './readMdx.ts';
import type { Passage } from './schemas.ts';
import { nameOf } from './schemaProblem.ts';

/** A file that is a list of entries. */
type ListOf<Entry> = Source<readonly (Entry & { readonly id: string })[]>;

/** The files of the guide that refer to each other. */
export interface References {
	readonly checklist: Source<ChecklistFile>;
	readonly steps: readonly TextSource<{
		readonly tasks: Readonly<Record<string, { readonly wait?: unknown }>>;
	}>[];
	readonly facts: readonly ListOf<{ readonly checked: string; readonly changed: string }>[];
	readonly symptoms: ListOf<{
		readonly step: string;
		readonly means: readonly Passage[];
		readonly letter?: string | undefined;
	}>;
	readonly situation: ListOf<{ readonly answers: Readonly<Record<string, unknown>> }>;
	readonly details: readonly ListOf<{
		readonly issues: Readonly<
			Record<string, { readonly ways?: readonly { readonly task: string }[] | undefined }>
		>;
	}>[];
	/** Every file with lists of the facts that it rests on. */
	readonly citing: readonly Source[];
}

/**
 * Finds what no single file can show: ids that name nothing, ids that two have, tasks and questions
 * without words.
 */
export function findProblems(guide: References): Problem[] {
	const facts = new Set(guide.facts.flatMap(({ data }) => data.map(({ id }) => id)));
	return [
		...idsInTwoFiles(guide.facts),
		...changedUnchecked(guide.facts),
		...guide.citing.flatMap((source) => unknownFacts(source, facts)),
		...checklistProblems(guide.checklist),
		...pageProblems(guide.checklist, guide.steps),
		...situationProblems(guide.checklist, guide.situation),
		...symptomProblems(guide.checklist, guide.symptoms),
		...guide.details.flatMap((file) => wayProblems(guide.checklist, file)),
	];
}

/** Finds an id that an entry of an earlier file has too. */
export function idsInTwoFiles(files: readonly ListOf<unknown>[]): Problem[] {
	const first = new Map<string, string>();
	return files.flatMap(({ file, data, at }) =>
		data.flatMap(({ id }, place) => {
			const other = first.get(id) ?? file;
			first.set(id, other);
			if (other === file) return [];
			return [
				{
					place: at(place, 'id'),
					what: `${id} is the id of an entry in ${other} too.`,
					mend: 'Give each its own.',
				},
			];
		})
	);
}

function changedUnchecked(files: References['facts']): Problem[] {
	return files.flatMap(({ data, at }) =>
		data.flatMap(({ id, checked, changed }, place) =>
			changed <= checked
				? []
				: [
						{
							place: at(place, 'changed'),
							what: `${id}, changed is later than checked, and a change is a check too.`,
							mend: `Write ${changed} as the day checked.`,
						},
					]
		)
	);
}

/** Finds facts that are cited anywhere in a file, in a list or a text of `facts`, and are not there. */
function unknownFacts({ raw, at }: Source, facts: ReadonlySet<string>): Problem[] {
	return citationsIn(raw)
		.filter(({ fact }) => !facts.has(fact))
		.map(({ path, fact }) => ({
			place: at(...path),
			what: `${nameOf(raw, path.slice(0, -1))}: there is no fact ${fact}.`,
			mend: 'Write the id of a fact in src/content/facts, or add it there.',
		}));
}

function checklistProblems({ data, at }: Source<ChecklistFile>): Problem[] {
	const problems: Problem[] = [];
	const say = (path: readonly PropertyKey[], what: string, mend: string) =>
		problems.push({ place: at(...path), what, mend });
	const answers = new Map(data.questions.map((question) => [question.id, question.answers]));
	const taskIds = new Set(data.steps.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
	const seen = new Set<string>();
	const once = (kind: string, id: string, path: readonly PropertyKey[]) => {
		if (seen.has(`${kind} ${id}`))
			say(path, `The ${kind} id ${id} is there twice.`, 'Give each its own.');
		seen.add(`${kind} ${id}`);
	};

	for (const [
		place,
		{ id, answers: own, when, follows = {}, leads = {} },
	] of data.questions.entries()) {
		const path = ['questions', place];
		once('question', id, [...path, 'id']);
		checkCondition(id, [...path, 'when'], when);
		for (const [answer, condition] of Object.entries(follows))
			checkCondition(id, [...path, 'follows', answer], condition);
		for (const [field, named] of Object.entries({ follows, leads }))
			for (const answer of Object.keys(named))
				if (!own.includes(answer))
					say(
						[...path, field, answer],
						`${id}, ${field}: ${id} has no answer ${answer}.`,
						`Write one of ${own.join(', ')}.`
					);
	}
	for (const [stepPlace, step] of data.steps.entries()) {
		once('step', step.id, ['steps', stepPlace, 'id']);
		for (const [taskPlace, task] of step.tasks.entries()) {
			const path = ['steps', stepPlace, 'tasks', taskPlace];
			once('task', task.id, [...path, 'id']);
			for (const [place, old] of (task.was ?? []).entries())
				once('task', old, [...path, 'was', place]);
			if (task.wait !== undefined && !taskIds.has(task.wait))
				say(
					[...path, 'wait'],
					`${task.id}, wait: there is no task ${task.wait}.`,
					'Write the id of the task that it waits for.'
				);
			if (task.wait !== undefined && (task.usual === undefined || task.help === undefined))
				say(
					[...path, 'wait'],
					`${task.id} waits, and it is not said for how long and what then.`,
					'Write usual, a number of days, and help, the id of an entry of help.yaml.'
				);
			checkCondition(task.id, [...path, 'when'], task.when);
		}
	}
	return problems;

	/** Says of a condition what names no question or answer. Takes whose it is, and where it stands. */
	function checkCondition(
		of: string,
		path: readonly PropertyKey[],
		condition: Readonly<Record<string, readonly string[]>> = {}
	): void {
		const name = path.filter((part) => typeof part === 'string').at(-1);
		for (const [question, asked] of Object.entries(condition)) {
			const known = answers.get(question);
			if (!known) {
				say(
					[...path, question],
					`${of}, ${String(name)}: there is no question ${question}.`,
					`Write one of ${[...answers.keys()].join(', ')}.`
				);
				continue;
			}
			for (const [place, answer] of asked.entries())
				if (!known.includes(answer))
					say(
						[...path, question, place],
						`${of}, ${String(name)}: ${question} has no answer ${answer}.`,
						`Write one of ${known.join(', ')}.`
					);
		}
	}
}

function pageProblems(
	{ file, data, at }: Source<ChecklistFile>,
	pages: References['steps']
): Problem[] {
	const unused = pages
		.filter((page) => !data.steps.some(({ id }) => id === page.id))
		.map((page) => ({
			place: page.at(),
			what: `${file} has no step ${page.id}.`,
			mend: 'Add the step there, or give the file the name of one.',
		}));
	const wordings = data.steps.flatMap((step, stepPlace) => {
		if (data.steps.findIndex(({ id }) => id === step.id) !== stepPlace) return [];
		const page = pages.find(({ id }) => id === step.id);
		if (!page)
			return [
				{
					place: at('steps', stepPlace, 'id'),
					what: `The step ${step.id} has no text.`,
					mend: `Write ${textFile(`steps/${step.id}.mdx`)}.`,
				},
			];
		const ids = step.tasks.map(({ id }) => id);
		const worded = Object.keys(page.data.tasks);
		return [
			...placeProblems(ids, page),
			...ids
				.filter((id) => !worded.includes(id))
				.map((id) => ({
					place: page.at('tasks'),
					what: `The task ${id} has no words.`,
					mend: `Write its title and why under tasks.`,
				})),
			...step.tasks
				.filter(({ id, wait }) => wait !== undefined && !page.data.tasks[id]?.wait)
				.map(({ id }) => ({
					place: page.at('tasks', id),
					what: `The task ${id} waits, and its wait has no words.`,
					mend: 'Write its wait: forWhat, meanwhile, time and usual.',
				})),
			...worded
				.filter((id) => !ids.includes(id))
				.map((id) => ({
					place: page.at('tasks', id),
					what: `${id} is not a task of this step in ${file}.`,
					mend: 'Add it there, or take its words away.',
				})),
		];
	});
	return [...unused, ...wordings];
}

/** Finds tasks of a step that do not stand in its text once and in the checklist's order. */
function placeProblems(
	ids: readonly string[],
	{ tags, at }: References['steps'][number]
): Problem[] {
	const placed = tags
		.filter(({ name }) => name === 'Task')
		.map(({ attributes, place }) => ({ id: attributes['id'] ?? '', place }));
	const found = placed.map(({ id }) => id);
	return [
		...ids
			.filter((id) => !found.includes(id))
			.map((id) => ({
				place: at('tasks', id),
				what: `The task ${id} does not stand in the text.`,
				mend: `Write <Task id="${id}"> before what one does for it, and </Task> after.`,
			})),
		...placed.flatMap(({ id, place }, index) => {
			if (id === '') return [];
			const written = `<Task id="${id}">`;
			if (!ids.includes(id))
				return [
					{
						place,
						what: `${written}: this step has no such task.`,
						mend: `Write one of ${ids.join(', ')}.`,
					},
				];
			if (found.indexOf(id) !== index)
				return [{ place, what: `${written} stands twice.`, mend: 'Join the two.' }];
			const later = found.slice(0, index).find((other) => ids.indexOf(other) > ids.indexOf(id));
			return later === undefined
				? []
				: [
						{
							place,
							what: `${written} stands after ${later}, which it comes before in the checklist.`,
							mend: 'Put the tasks into one order, here or there.',
						},
					];
		}),
	];
}

function situationProblems(
	checklist: Source<ChecklistFile>,
	{ file, data, at }: References['situation']
): Problem[] {
	const asked = checklist.data.questions;
	const unasked = data.flatMap(({ id, answers }, place) => {
		const question = asked.find((each) => each.id === id);
		if (!question)
			return [
				{
					place: at(place, 'id'),
					what: `${checklist.file} has no question ${id}.`,
					mend: 'Add it there, or take its words away.',
				},
			];
		return Object.keys(answers)
			.filter((answer) => !question.answers.includes(answer))
			.map((answer) => ({
				place: at(place, 'answers', answer),
				what: `${id} has no answer ${answer} in ${checklist.file}.`,
				mend: 'Add it there, or take its words away.',
			}));
	});
	const unworded = asked.flatMap(({ id, answers }) => {
		const place = data.findIndex((each) => each.id === id);
		const words = data[place];
		if (!words)
			return [
				{ place: at(), what: `The question ${id} has no words.`, mend: `Write them in ${file}.` },
			];
		return answers
			.filter((answer) => !(answer in words.answers))
			.map((answer) => ({
				place: at(place, 'answers'),
				what: `The answer ${answer} of ${id} has no words.`,
				mend: 'Write its label and because.',
			}));
	});
	return [...unasked, ...unworded];
}

function symptomProblems(
	checklist: Source<ChecklistFile>,
	{ data, at }: References['symptoms']
): Problem[] {
	const steps = checklist.data.steps.map(({ id }) => id);
	const named = [
		...checklist.data.steps.flatMap(({ tasks }, step) =>
			tasks.flatMap(({ id, help }, task) =>
				help === undefined ? [] : [{ id, help, path: ['steps', step, 'tasks', task, 'help'] }]
			)
		),
		...checklist.data.questions.flatMap(({ id, leads }, question) =>
			Object.entries(leads ?? {}).map(([answer, help]) => ({
				id,
				help,
				path: ['questions', question, 'leads', answer],
			}))
		),
	];
	const helpless = named
		.filter(({ help }) => !data.some((each) => each.id === help))
		.map(({ id, help, path }) => ({
			place: checklist.at(...path),
			what: `${id}: there is no entry ${help} of the help.`,
			mend: 'Write the id of an entry of help.yaml.',
		}));
	const tasks = new Set(checklist.data.steps.flatMap((step) => step.tasks.map(({ id }) => id)));
	const misplaced = data.flatMap(({ id, step, means, letter }, place) => [
		...(letter === undefined || tasks.has(letter)
			? []
			: [
					{
						place: at(place, 'letter'),
						what: `${id}: there is no task ${letter} with a letter.`,
						mend: 'Write the id of a task, or leave letter out.',
					},
				]),
		...(steps.includes(step)
			? []
			: [
					{
						place: at(place, 'step'),
						what: `${id}, step: there is no step ${step}.`,
						mend: `Write one of ${steps.join(', ')}.`,
					},
				]),
		...(means.some(({ facts }) => facts.length > 0)
			? []
			: [
					{
						place: at(place, 'means'),
						what: `${id}, means: what it means rests on no fact.`,
						mend: 'Write facts beside the sentence that they carry.',
					},
				]),
	]);
	return [...helpless, ...misplaced];
}

/** Finds what a check leads on to that is no task. */
function wayProblems(
	{ data: { steps } }: Source<ChecklistFile>,
	{ data, at }: References['details'][number]
): Problem[] {
	const tasks = steps.flatMap((step) => step.tasks.map(({ id }) => id));
	return data.flatMap(({ id, issues }, place) =>
		Object.entries(issues).flatMap(([issue, { ways = [] }]) =>
			ways.flatMap(({ task }, way) =>
				tasks.includes(task)
					? []
					: [
							{
								place: at(place, 'issues', issue, 'ways', way, 'task'),
								what: `${id}, ${issue}: there is no task ${task}.`,
								mend: 'Write the id of a task in checklist.yaml.',
							},
						]
			)
		)
	);
}
