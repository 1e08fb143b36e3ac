import { readWords } from '../../../src/guide/words.ts';
import type { TaskInFile } from '../../../src/sharing/taskTexts.ts';
import { checklist } from './shared.ts';

/** The words of the files as they are published. */
export const words = await readWords('files', 'en');

/** The words of an entry’s clocks as they are published. */
export const clockWords = await readWords('dates', 'en');

/** Texts of every task that are told apart easily. */
export const texts: ReadonlyMap<string, TaskInFile> = new Map(
	checklist.steps.flatMap((step) =>
		step.tasks.map(({ id }) => [
			id,
			{
				step: `Step ${step.id}`,
				title: `Do ${id}, “carefully”; then rest`,
				address: `https://refund-ready.example/guide/${step.id}/#${id}`,
			},
		])
	)
);
