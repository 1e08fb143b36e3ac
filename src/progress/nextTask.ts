import type { Checklist, Step, Task } from './checklist';
import type { Day } from './day';
import type { CompanyRecord } from './merge';
import { stepStatuses } from './summary';

/**
 * Where to carry on: the first task that is open or due, in order; where there is none, the first
 * that waits. `undefined` when all is done. `place` is the task's place in its step, from 1.
 */
export function nextTask(
	checklist: Checklist,
	record: CompanyRecord,
	today: Day
): { readonly step: Step; readonly task: Task; readonly place: number } | undefined {
	let waiting: ReturnType<typeof nextTask>;
	for (const step of checklist.steps) {
		const statuses = stepStatuses(step, checklist, record, today);
		for (const [index, task] of step.tasks.entries()) {
			const state = statuses.get(task.id)?.state;
			const here = { step, task, place: index + 1 };
			if (state === 'open' || state === 'due') return here;
			if (state === 'waiting') waiting ??= here;
		}
	}
	return waiting;
}
