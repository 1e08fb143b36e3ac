import type { TaskChange, TaskChanges } from '../progress/taskChanges.ts';
import { textFile } from './contentFiles.ts';
import { readYaml } from './readYaml.ts';
import { textSchemas } from './textSchemas.ts';

/** A change as its file has it. */
interface ToldChange {
	readonly date: string;
	readonly tasks?: readonly string[] | undefined;
	readonly inShort?: string | undefined;
}

/** What changed for each task that a change names, the newest first; of one day in the file's order. */
export function taskChangesOf(changes: readonly ToldChange[]): TaskChanges {
	const found: Record<string, TaskChange[]> = {};
	const newestFirst = [...changes].sort(
		(one, other) => Number(one.date < other.date) - Number(one.date > other.date)
	);
	for (const { date, tasks = [], inShort } of newestFirst)
		for (const task of tasks)
			if (inShort !== undefined) (found[task] ??= []).push({ on: date, says: inShort });
	return found;
}

/** Reads what the browser is told of changes: only those that tasks rest on. Throws a ContentError. */
export async function readTaskChanges(): Promise<TaskChanges> {
	const name = 'changes.yaml';
	return taskChangesOf((await readYaml(textFile(name), textSchemas[name])).data);
}
