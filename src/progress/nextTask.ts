import type { Checklist, Step, Task } from './checklist.ts';
import type { Day } from '../days/day.ts';
import type { CompanyRecord } from './merge.ts';
import { stepStatuses, type TaskStatus } from './summary.ts';

/** A task to carry on at. `place` is its place in its step, from 1. */
export interface NextTask {
	readonly step: Step;
	readonly task: Task;
	readonly place: number;
}

/**
 * Where to carry on: the first task that is open or due, in order; where there is none, the first
 * that waits. After one that waits, only what is due again or can be done at any time is offered: the
 * rest rests on what one waits for. What comes after a wait that the person set is offered: the guide does not
 * know that it hangs on it.  `undefined` when all is done. `statusesOf` gives a step's statuses where they are
 * known already.
 */
export function nextTask(
	checklist: Checklist,
	record: CompanyRecord,
	today: Day,
	statusesOf = (step: Step): ReadonlyMap<string, TaskStatus> =>
		stepStatuses(step, checklist, record, today)
): NextTask | undefined {
	let waiting: NextTask | undefined;
	let last: NextTask | undefined;
	for (const step of checklist.steps) {
		const statuses = statusesOf(step);
		for (const [index, task] of step.tasks.entries()) {
			const status = statuses.get(task.id);
			const state = status?.state;
			const here = { step, task, place: index + 1 };
			if (state === 'due' || (state === 'open' && (!waiting || task.early))) return here;
			if (status?.state !== 'waiting') continue;
			if (status.whom === undefined) waiting ??= here;
			else last ??= here;
		}
	}
	return waiting ?? last;
}
