import type { WordsFiles } from 'virtual:words';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import type { StepSummary } from '../../progress/summary.ts';

/** The words of how a step stands, and all steps together. */
type LineWords = Pick<
	WordsFiles['line'],
	'tasks' | 'count' | 'done' | 'waiting' | 'notForYou' | 'overall'
>;

/** How all steps stand, in words. */
export function overallText(counts: { done: number; total: number }, words: LineWords): string {
	return plural(words.overall, counts.total, counts);
}

/** How a step stands, in words. */
export function stepSummaryText(summary: StepSummary, words: LineWords): string {
	const { state, done, total } = summary;
	if (state === 'not-for-you') return words.notForYou;
	if (state === 'done') return plural(words.done, total);
	if (state === 'waiting') return fill(words.waiting, { done, total });
	return state === 'not-started' ? plural(words.tasks, total) : fill(words.count, { done, total });
}
