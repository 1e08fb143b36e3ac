import type { z } from 'astro/zod';
import type { Checklist } from '../progress/checklist.ts';
import type { checklistSchema } from './schemas.ts';

/** checklist.yaml as its schema gives it. */
export type ChecklistFile = z.output<typeof checklistSchema>;

/** What this needs to know of a fact. */
interface FactDates {
	readonly changed: string;
}

/**
 * The checklist without what only the pages need: each task's facts become one revision, the last
 * day on which any of them changed. This is what the browser is sent.
 * Throws when a task names a fact that does not exist.
 */
export function checklistForBrowser(
	file: ChecklistFile,
	facts: ReadonlyMap<string, FactDates>
): Checklist {
	return {
		questions: file.questions.map(({ id, answers }) => ({ id, answers })),
		steps: file.steps.map(({ id, number, tasks }) => ({
			id,
			...(number !== undefined && { number }),
			tasks: tasks.map(({ id: task, facts: cited, when, wait, early, by, repeat, was }) => ({
				// What most tasks have stands last: what is alike from task to task takes fewer bytes so.
				id: task,
				...(wait !== undefined && { wait }),
				...(early && { early }),
				...(by !== undefined && { by }),
				...(repeat !== undefined && { repeat }),
				...(was && { was }),
				...(when && { when }),
				revision: cited.map(changedOn).reduce((one, other) => (one > other ? one : other)),
			})),
		})),
	};

	function changedOn(fact: string): string {
		const found = facts.get(fact);
		if (!found)
			throw new Error(`src/content/checklist.yaml: there is no fact ${fact} in src/content/facts`);
		return found.changed;
	}
}
