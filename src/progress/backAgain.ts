import type { Day } from '../days/day.ts';
import { toDayNumber } from '../days/dayNumber.ts';
import type { Checklist, Task } from './checklist.ts';
import type { CompanyRecord } from './merge.ts';
import { nextOnWay } from './nextOnWay.ts';
import type { NextTask } from './nextTask.ts';
import { stepStatuses } from './summary.ts';

/** What a reader who comes back is told. */
interface BackAgain {
	/** Where to carry on; `undefined` when all is done. */
	readonly next: NextTask | undefined;
	/** Tasks that wait for somebody else, and since how many days; where the person said so, on whom. */
	readonly waits: readonly {
		readonly task: Task;
		readonly days: number;
		readonly since: Day;
		readonly whom?: string | undefined;
		/** The day until which an answer was expected, where that is over. */
		readonly past?: Day | undefined;
	}[];
	/** Tasks whose time has come again, and since when. */
	readonly due: readonly { readonly task: Task; readonly again: Day }[];
}

/**
 * What a reader who comes back on a day is told: where to carry on, what waits and for how long, what
 * is due again. `undefined` for somebody who has marked no task yet. A day of a wait that lies ahead,
 * by a wrong clock, counts as today.
 */
export function backAgain(
	checklist: Checklist,
	record: CompanyRecord,
	today: Day
): BackAgain | undefined {
	if (![...record.keys()].some((key) => /^(?:task|waiting)\//.test(key))) return undefined;
	const statuses = new Map(
		checklist.steps.map((step) => [step, stepStatuses(step, checklist, record, today)])
	);
	const tasks = checklist.steps.flatMap((step) =>
		step.tasks.map((task) => ({ task, status: statuses.get(step)?.get(task.id) }))
	);
	return {
		next: nextOnWay(checklist, record, today, (step) => statuses.get(step) ?? new Map()),
		waits: tasks.flatMap(({ task, status }) =>
			status?.state === 'waiting'
				? [
						{
							task,
							days: Math.max(0, toDayNumber(today) - toDayNumber(status.since)),
							since: status.since,
							whom: status.whom,
							past: status.until !== undefined && status.until < today ? status.until : undefined,
						},
					]
				: []
		),
		due: tasks.flatMap(({ task, status }) =>
			status?.state === 'due' ? [{ task, again: status.again }] : []
		),
	};
}
