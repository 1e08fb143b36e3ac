import line from 'virtual:words/line';
import { fill } from '../i18n/fill.ts';
import { plural } from '../i18n/plural.ts';
import type { Guide } from './load.ts';

/** How much there is to do in all, in words, while nothing is known of what was done. */
export function overallBefore(
	{ steps }: Guide['checklist'],
	{ overallBefore: text, parts }: Guide['words']['line']
): string {
	const total = steps.reduce((sum, step) => sum + step.tasks.length, 0);
	return fill(text, { tasks: plural(line.tasks, total), parts: plural(parts, steps.length) });
}
