import type { Guide, StepPage } from './load.ts';

/** Why each answer rules tasks out, in words: question id, answer id, clause. */
export function reasonsOf({ situation }: Guide): Record<string, Record<string, string>> {
	return Object.fromEntries(
		situation.map(({ id, data }) => [
			id,
			Object.fromEntries(
				Object.entries(data.answers).map(([answer, { because }]) => [answer, because])
			),
		])
	);
}

/** The words and facts of a step's tasks, in the checklist's order. */
export function tasksOf(
	{ checklist }: Guide,
	stepId: string,
	page: StepPage
): { title: string; why: string; facts: string[] }[] {
	const step = checklist.steps.find(({ id }) => id === stepId);
	return (step?.tasks ?? []).map(({ id, facts }) => {
		const words = page.data.tasks[id];
		// findProblems has seen to it that every task has its words.
		if (!words) throw new Error(`${page.filePath}: tasks: write the words of ${id}`);
		return { title: words.title, why: words.why, facts };
	});
}
