import { z } from 'astro/zod';
import type { Checklist } from '../progress/checklist.ts';
import { checklistPath, factPaths } from './contentFiles.ts';
import { type ChecklistFile, checklistForBrowser } from './checklistForBrowser.ts';
import { readYaml } from './readYaml.ts';
import { checklistSchema } from './schemas.ts';

/** Of a fact, the browser learns only when it changed. */
const changedFacts = z.array(z.looseObject({ id: z.string(), changed: z.string() }));

/** Reads checklist.yaml. Throws a ContentError. */
export async function readChecklistFile(): Promise<ChecklistFile> {
	return (await readYaml(checklistPath, checklistSchema)).data;
}

/**
 * Reads the checklist as the browser gets it, joined with the days on which its facts changed.
 * Throws a ContentError.
 */
export async function readChecklist(): Promise<Checklist> {
	const facts = await Promise.all(factPaths.map((path) => readYaml(path, changedFacts)));
	return checklistForBrowser(
		await readChecklistFile(),
		new Map(facts.flatMap(({ data }) => data.map((fact) => [fact.id, fact])))
	);
}

/** The facts that each task rests on, by the task's id. */
export type TaskFacts = Readonly<Partial<Record<string, readonly string[]>>>;

/** Reads the facts of all tasks, which the browser gets when one looks at a task's. */
export async function readTaskFacts(): Promise<TaskFacts> {
	const { steps } = await readChecklistFile();
	return Object.fromEntries(
		steps.flatMap(({ tasks }) => tasks.map(({ id, facts }) => [id, facts] as const))
	);
}
