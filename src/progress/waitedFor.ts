import type { Checklist, Step } from './checklist.ts';
import type { Day } from '../days/day.ts';
import type { CompanyRecord } from './merge.ts';
import { nextOnWay } from './nextOnWay.ts';
import { stepStatuses } from './summary.ts';

/**
 * Whether a task is what one waits for at the end of a step: nothing of that step and the one after it can
 * be done before. What is open in other steps does not count: the end of a page leads on from that page.
 */
export function isWaitedFor(
	task: string,
	step: Step,
	checklist: Checklist,
	record: CompanyRecord,
	today: Day
): boolean {
	const place = checklist.steps.indexOf(step);
	const near = new Map(
		checklist.steps
			.slice(place, place + 2)
			.map((each) => [each, stepStatuses(each, checklist, record, today)])
	);
	const next = nextOnWay(checklist, record, today, (each) => near.get(each) ?? new Map());
	return next?.task.id === task && near.get(next.step)?.get(task)?.state === 'waiting';
}
