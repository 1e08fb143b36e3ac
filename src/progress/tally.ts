import type { Checklist } from './checklist.ts';
import type { Day } from '../days/day.ts';
import type { CompanyRecord } from './merge.ts';
import { stepStatuses, type TaskStatus } from './summary.ts';

/** How many tasks stand in each state, and of how many the facts changed since they were marked. */
type Tally = Readonly<Record<TaskStatus['state'] | 'changed', number>>;

/** Counts all tasks of the checklist by state, on a day. */
export function tally(checklist: Checklist, record: CompanyRecord, today: Day): Tally {
	const count = {
		open: 0,
		waiting: 0,
		done: 0,
		due: 0,
		'not-applicable': 0,
		'not-for-you': 0,
		changed: 0,
	};
	for (const step of checklist.steps)
		for (const { state, changed } of stepStatuses(step, checklist, record, today).values()) {
			count[state]++;
			if (changed) count.changed++;
		}
	return count;
}
