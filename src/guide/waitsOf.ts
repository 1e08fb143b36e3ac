import type { Guide } from './load.ts';

/** A task that waits, as pages tell of it. */
export interface WaitOnPage {
	/** The task that waits. */
	readonly task: string;
	/** The step in which it stands. */
	readonly step: string;
	/** The step in which one does what the wait begins with. */
	readonly after: string;
	/** What one waits for, such as “Account mail”. */
	readonly forWhat: string;
	/** Who does what meanwhile. */
	readonly meanwhile: string;
	/** How long it takes, by whom. */
	readonly time: string;
	/** The longest that sources tell of: how many days, and in words. */
	readonly days: number;
	readonly usual: string;
	/** The entry of the help that says what to do where it takes longer. */
	readonly help: string;
}

/** Every wait of the guide, in the checklist's order. findProblems sees to it that each is whole. */
export function waitsOf({ checklist, steps }: Pick<Guide, 'checklist' | 'steps'>): WaitOnPage[] {
	return checklist.steps.flatMap((step, place) =>
		step.tasks.flatMap(({ id, wait, usual, help }) => {
			const words = steps[place]?.data.tasks[id]?.wait;
			const after = checklist.steps.find(({ tasks }) => tasks.some((task) => task.id === wait));
			return words && after && usual !== undefined && help !== undefined
				? [{ task: id, step: step.id, after: after.id, ...words, days: usual, help }]
				: [];
		})
	);
}
