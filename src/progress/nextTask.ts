import type { Checklist, Step, Task } from './checklist.ts';
import type { Day } from '../days/day.ts';
import type { CompanyRecord } from './merge.ts';
import { taskItem, textOf } from './record.ts';
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
 * rest rests on what one waits for. `undefined` when all is done. `statusesOf` gives a step's statuses where they are
 * known already. Where a question is still to be answered, what was done answers it: whoever applied
 * is not sent to find the owner of an account “instead of applying”.
 */
export function nextTask(
	checklist: Checklist,
	record: CompanyRecord,
	today: Day,
	statusesOf = (step: Step): ReadonlyMap<string, TaskStatus> =>
		stepStatuses(step, checklist, record, today)
): NextTask | undefined {
	let waiting: NextTask | undefined;
	let otherWay: NextTask | undefined;
	for (const step of checklist.steps) {
		const statuses = statusesOf(step);
		for (const [index, task] of step.tasks.entries()) {
			const state = statuses.get(task.id)?.state;
			const here = { step, task, place: index + 1 };
			if (state === 'due') return here;
			if (state === 'open' && (!waiting || task.early)) {
				if (!isOtherWay(task, checklist, record)) return here;
				otherWay ??= here;
			}
			if (state === 'waiting') waiting ??= here;
		}
	}
	return waiting ?? otherWay;
}

/** Whether a task is for those who gave another answer than whoever did a task that is done here. */
function isOtherWay({ when = {} }: Task, { steps }: Checklist, record: CompanyRecord): boolean {
	return Object.entries(when).some(
		([question, answers]) =>
			textOf(record, `answer/${question}`) === '' &&
			steps.some(({ tasks }) =>
				tasks.some(
					(other) =>
						other.when?.[question]?.every((answer) => !answers?.includes(answer)) &&
						taskItem(record, other)?.state === 'done'
				)
			)
	);
}
