import type { Day } from '../days/day.ts';
import type { Task } from './checklist.ts';
import type { CompanyRecord } from './merge.ts';
import { taskItem } from './record.ts';

/** A change in substance of what tasks rest on: its day, and what changed, in one sentence. */
export interface TaskChange {
	readonly on: Day;
	readonly says: string;
}

/** What changed for each task, by its id, the newest first; a task of which nothing did is left out. */
export type TaskChanges = Readonly<Partial<Record<string, readonly TaskChange[]>>>;

/**
 * What changed for a task since it was marked, the newest first. Nothing where it is not marked, or
 * was marked by a version that did not write down what it knew.
 */
export function changesSince(
	changes: TaskChanges,
	record: CompanyRecord,
	task: Task
): readonly TaskChange[] {
	const known = taskItem(record, task)?.revision;
	return known === undefined ? [] : (changes[task.id] ?? []).filter(({ on }) => on > known);
}
