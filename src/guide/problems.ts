import type { ChecklistFile } from './outline.ts';
import { textFile } from './contentFiles.ts';

interface Entry<Data> {
	readonly id: string;
	readonly filePath?: string | undefined;
	readonly data: Data;
}

/** The parts of the guide that refer to each other. */
export interface References {
	readonly checklist: ChecklistFile;
	readonly steps: readonly Entry<{
		readonly facts: readonly string[];
		readonly tasks: Readonly<Record<string, unknown>>;
	}>[];
	readonly facts: readonly Entry<{ readonly checked: string; readonly changed: string }>[];
	readonly symptoms: readonly Entry<{ readonly step: string; readonly facts: readonly string[] }>[];
	readonly terms: readonly Entry<{ readonly facts?: readonly string[] | undefined }>[];
	readonly changes: readonly Entry<{ readonly facts?: readonly string[] | undefined }>[];
	readonly misreadings: readonly Entry<{ readonly facts: readonly string[] }>[];
	readonly details: readonly Entry<{
		readonly issues: Readonly<Record<string, { readonly facts: readonly string[] }>>;
	}>[];
	readonly situation: readonly Entry<{ readonly answers: Readonly<Record<string, unknown>> }>[];
}

/**
 * Finds what no single file can show: ids that name nothing, ids used twice, tasks without words.
 * Gives one sentence for each, with the file, the field and the id.
 */
export function findProblems(guide: References): string[] {
	const checklistFile = 'src/content/checklist.yaml';
	const facts = new Set(guide.facts.map(({ id }) => id));
	const stepIds = new Set(guide.checklist.steps.map(({ id }) => id));
	const tasks = guide.checklist.steps.flatMap((step) => step.tasks);
	const taskIds = new Set(tasks.map(({ id }) => id));
	const answers = new Map(guide.checklist.questions.map(({ id, answers }) => [id, answers]));
	const problems: string[] = [];

	const citing = [
		...guide.steps,
		...guide.symptoms,
		...guide.terms,
		...guide.changes,
		...guide.misreadings,
	];
	for (const { filePath = '', id, data } of citing)
		for (const fact of data.facts ?? [])
			if (!facts.has(fact)) problems.push(`${filePath}: ${id}, facts: there is no fact ${fact}`);

	for (const { filePath, id, data } of guide.details)
		for (const [issue, { facts: cited }] of Object.entries(data.issues))
			for (const fact of cited)
				if (!facts.has(fact))
					problems.push(`${filePath}: ${id}, issues, ${issue}: there is no fact ${fact}`);

	for (const [kind, ids] of [
		['step', guide.checklist.steps.map(({ id }) => id)],
		['question', guide.checklist.questions.map(({ id }) => id)],
	] as const)
		for (const id of new Set(ids.filter((each, place) => ids.indexOf(each) !== place)))
			problems.push(`${checklistFile}: the ${kind} id ${id} is there twice`);

	for (const { filePath = '', id, data } of guide.situation) {
		const asked = answers.get(id);
		if (!asked) problems.push(`${filePath}: ${id}: there is no question ${id} in checklist.yaml`);
		for (const answer of Object.keys(data.answers))
			if (asked && !asked.includes(answer))
				problems.push(`${filePath}: ${id}: the question has no answer ${answer}`);
	}

	const seen = new Set<string>();
	for (const task of tasks) {
		for (const each of [task.id, ...(task.was ?? [])]) {
			if (seen.has(each)) problems.push(`${checklistFile}: the task id ${each} is there twice`);
			seen.add(each);
		}
		for (const fact of task.facts)
			if (!facts.has(fact))
				problems.push(`${checklistFile}: ${task.id}, facts: there is no fact ${fact}`);
		if (task.wait !== undefined && !taskIds.has(task.wait))
			problems.push(`${checklistFile}: ${task.id}, wait: there is no task ${task.wait}`);
		for (const [question, allowed] of Object.entries(task.when ?? {})) {
			const known = answers.get(question);
			if (!known) {
				problems.push(`${checklistFile}: ${task.id}, when: there is no question ${question}`);
				continue;
			}
			for (const answer of allowed)
				if (!known.includes(answer))
					problems.push(`${checklistFile}: ${task.id}, when: ${question} has no answer ${answer}`);
		}
	}

	for (const page of guide.steps) {
		const step = guide.checklist.steps.find(({ id }) => id === page.id);
		const wanted = new Set(step?.tasks.map(({ id }) => id));
		const worded = new Set(Object.keys(page.data.tasks));
		for (const id of wanted)
			if (!worded.has(id)) problems.push(`${page.filePath}: tasks: write the words of ${id}`);
		for (const id of worded)
			if (!wanted.has(id))
				problems.push(
					`${page.filePath}: tasks: ${id} is not a task of this step in checklist.yaml`
				);
	}

	for (const { filePath, id, data } of guide.symptoms)
		if (!stepIds.has(data.step))
			problems.push(`${filePath}: ${id}, step: there is no step ${data.step}`);

	const worded = new Map(guide.situation.map((entry) => [entry.id, entry]));
	for (const [question, known] of answers) {
		const words = worded.get(question);
		if (!words) {
			problems.push(`${textFile('situation.yaml')}: write the words of the question ${question}`);
			continue;
		}
		for (const answer of known)
			if (!(answer in words.data.answers))
				problems.push(`${words.filePath}: ${question}: write the words of the answer ${answer}`);
	}

	for (const { filePath, id, data } of guide.facts)
		if (data.changed > data.checked)
			problems.push(`${filePath}: ${id}, changed: later than checked; a change is a check too`);

	return problems;
}
