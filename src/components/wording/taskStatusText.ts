import type { WordsFiles } from 'virtual:words';
import { showDay } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import type { Reasons } from '../../guide/browserWords.ts';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import type { TaskStatus } from '../../progress/summary.ts';

/** The words of how a task stands. */
export type TaskWords = Pick<Words['tasks'], 'open' | 'done'> & WordsFiles['task-states'];

/**
 * How a task stands, in words; TaskHead.tsx says by itself that one is open or done. Without the reason why an answer rules it out, which loads when a
 * task is, that it does not apply.
 */
export function taskStatusText(
	status: TaskStatus,
	words: TaskWords,
	reasons: Reasons = {}
): string {
	switch (status.state) {
		case 'open':
			return words.open;
		case 'waiting': {
			const { whom, until } = status;
			const since = showDay(status.since);
			if (whom === undefined) return fill(words.waiting, { since });
			return until === undefined
				? fill(words.waitingFor, { whom, since })
				: fill(words.waitingUntil, { whom, since, until: showDayInWeek(until) });
		}
		case 'due':
			return fill(words.due, { again: showDayInWeek(status.again), on: showDay(status.on) });
		case 'done': {
			const on = showDay(status.on);
			return status.again === undefined
				? fill(words.done, { on })
				: fill(words.doneAgain, { on, again: showDayInWeek(status.again) });
		}
		case 'not-applicable':
			return status.because === ''
				? words.notApplicable
				: fill(words.notApplicableBecause, { because: status.because });
		case 'not-for-you': {
			const { question, answer } = status.exclusion;
			const because = reasons[question]?.[answer];
			return because === undefined ? words.notApplicable : fill(words.notForYou, { because });
		}
	}
}
