import type { z } from 'astro/zod';
import { readAreaWords } from '../../../src/guide/areaWords.ts';
import type { datesWords } from '../../../src/guide/areas/dates.ts';
import type { filesWords } from '../../../src/guide/areas/files.ts';
import type { TaskTexts } from '../../../src/sharing/taskTexts.ts';
import { checklist } from './shared.ts';

/** The words of the files as they are published. */
export const words = (await readAreaWords('files', 'en')) as z.output<typeof filesWords>;

/** The words of an entry’s clocks as they are published. */
export const clockWords = (await readAreaWords('dates', 'en')) as z.output<typeof datesWords>;

/** Texts of every task that are told apart easily. */
export const texts: ReadonlyMap<string, TaskTexts> = new Map(
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
