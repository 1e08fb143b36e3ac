import type { Guide, StepPage } from './load.ts';

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
