import type { Day } from '../days/day.ts';
import type { Checklist, Step, Task } from './checklist.ts';
import type { CompanyRecord } from './merge.ts';
import { type NextTask, nextTask } from './nextTask.ts';
import { taskItem, textOf } from './record.ts';
import { stepStatuses, type TaskStatus } from './summary.ts';

/**
 * Where to carry on, as `nextTask` has it; and where a question is still to be answered, what was done
 * answers it: whoever applied is not sent to find the owner of an account “instead of applying”. Every
 * page that says what is next asks this. Takes each step's statuses, where they are known already.
 */
export function nextOnWay(
	checklist: Checklist,
	record: CompanyRecord,
	today: Day,
	statusesOf = (step: Step): ReadonlyMap<string, TaskStatus> =>
		stepStatuses(step, checklist, record, today)
): NextTask | undefined {
	const next = nextTask(checklist, record, today, (step) => {
		const statuses = new Map(statusesOf(step));
		for (const task of step.tasks)
			if (statuses.get(task.id)?.state === 'open' && isOtherWay(task, checklist, record))
				statuses.delete(task.id);
		return statuses;
	});
	return next ?? nextTask(checklist, record, today, statusesOf);
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
