import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { showDay } from '../../days/day.ts';
import type { StepSummary, TaskStatus } from '../../progress/summary.ts';

/** Why an answer rules something out, in words: question id, answer id, clause. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a task stands, in words. */
export function taskStatusText(
	status: TaskStatus,
	words: Words['tasks'],
	reasons: Reasons
): string {
	switch (status.state) {
		case 'open':
			return words.open;
		case 'waiting':
			return fill(words.waiting, { since: showDay(status.since) });
		case 'due':
			return fill(words.due, { again: showDay(status.again), on: showDay(status.on) });
		case 'done': {
			const on = showDay(status.on);
			return status.again === undefined
				? fill(words.done, { on })
				: fill(words.doneAgain, { on, again: showDay(status.again) });
		}
		case 'not-applicable':
			return status.because === ''
				? words.notApplicable
				: fill(words.notApplicableBecause, { because: status.because });
		case 'not-for-you': {
			const { question, answer } = status.exclusion;
			return fill(words.notForYou, { because: reasons[question]?.[answer] ?? answer });
		}
	}
}

/** The words of how a step stands, and all steps together. */
export type LineWords = Pick<
	Words['line'],
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
