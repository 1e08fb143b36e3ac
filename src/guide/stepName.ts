import { fill } from '../i18n/fill.ts';
import type { Guide, StepPage } from './load.ts';

/** A step as a text names it: “Step 2: Verify”, or its short name where it has no number. */
export function stepName({ checklist, words }: Guide, page: StepPage): string {
	const number = checklist.steps.find(({ id }) => id === page.id)?.number;
	return number === undefined
		? page.data.short
		: fill(words.step.named, { number, name: page.data.short });
}
