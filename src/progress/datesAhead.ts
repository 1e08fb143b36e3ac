import type { Checklist, Step, Task } from './checklist.ts';
import { addDays, type Day, dayOf } from '../days/day.ts';
import type { CompanyRecord } from './merge.ts';
import { taskItem } from './record.ts';
import { accountMailDays, moneyFirstDay, moneyLastDay } from '../numbers/numbers.ts';
import { stepStatuses, type TaskStatus } from './summary.ts';

/** A day that a company should have in its calendar. `key` stays the same from file to file. */
export type DateAhead = {
	readonly key: string;
	/** The day to be reminded on: the day it is due, or tomorrow where that is past. */
	readonly day: Day;
	readonly due: Day;
} & (
	| { readonly kind: 'repeat'; readonly task: Task; readonly every: number; readonly last: Day }
	| { readonly kind: 'wait'; readonly task: Task; readonly since: Day }
	| { readonly kind: 'changed'; readonly tasks: readonly Task[] }
	| { readonly kind: 'expected'; readonly end: 'first' | 'last'; readonly declared: Day }
);

/**
 * Tasks that start the clock of one that repeats, before that one was ticked itself: the first
 * sign-in starts the days until the next, and refunds can bounce once bank details are in.
 */
export const startedBy: Readonly<Record<string, readonly string[]>> = {
	'keep.sign-in': ['verify.signed-in'],
	'keep.rejected-refunds': ['ach.details-entered', 'next.declared'],
};

/** The task whose day stands for the acceptance of a CAPE declaration, and the one that ends the wait. */
export const declaration = { declared: 'next.declared', paid: 'next.paid' } as const;

/** How many days the waits last for which CBP or others say so (`usual` in checklist.yaml), but for the money. */
export const usualWaits: Readonly<Record<string, number>> = {
	'verify.account-mail': accountMailDays,
};

/**
 * The days ahead that follow from what was ticked: when to do again what repeats, when to ask after
 * what one waits for (until the day that was set, or as long as it usually takes), when CBP says that
 * a refund may come (so many days after acceptance, P-47: an estimate, since the checklist knows the
 * day of the declaration), and tomorrow for tasks whose facts changed since. What does not
 * apply, or has no day to count from, has none. `statusesOf` gives a step's statuses where they are known already.
 */
export function datesAhead(
	record: CompanyRecord,
	checklist: Checklist,
	today: Day,
	statusesOf = (step: Step): ReadonlyMap<string, TaskStatus> =>
		stepStatuses(step, checklist, record, today)
): DateAhead[] {
	const tomorrow = addDays(today, 1);
	const tasks = new Map<string, { task: Task; status: TaskStatus }>();
	for (const step of checklist.steps) {
		const statuses = statusesOf(step);
		for (const task of step.tasks) {
			const status = statuses.get(task.id);
			if (status) tasks.set(task.id, { task, status });
		}
	}
	const dates: DateAhead[] = [];

	for (const { task, status } of tasks.values()) {
		if (task.repeat === undefined) continue;
		if (status.state === 'not-applicable' || status.state === 'not-for-you') continue;
		const last = [task.id, ...(startedBy[task.id] ?? [])]
			.flatMap((id) => doneOn(id) ?? [])
			.sort()
			.at(-1);
		if (last === undefined) continue;
		const due = addDays(last, task.repeat);
		dates.push({ kind: 'repeat', key: task.id, task, every: task.repeat, last, ...remind(due) });
	}

	for (const { task, status } of tasks.values()) {
		if (status.state !== 'waiting') continue;
		const set = 'until' in status && typeof status.until === 'string' ? status.until : undefined;
		const usual = usualWaits[task.id];
		const due = set ?? (usual === undefined ? undefined : addDays(status.since, usual));
		if (due !== undefined)
			dates.push({
				kind: 'wait',
				key: `wait.${task.id}`,
				task,
				since: status.since,
				...remind(due),
			});
	}

	const declared = doneOn(declaration.declared);
	const paid = tasks.get(declaration.paid)?.status.state;
	if (declared !== undefined && paid !== 'done' && paid !== 'not-applicable') {
		// The keys stand in calendars that people have; they stay as they are, whatever the days are.
		const first = addDays(declared, moneyFirstDay);
		// Once the first day is past there is nothing to do until the last.
		if (first >= today)
			dates.push({
				kind: 'expected',
				key: 'expected-60',
				end: 'first',
				declared,
				...remind(first),
			});
		const last = remind(addDays(declared, moneyLastDay));
		dates.push({ kind: 'expected', key: 'expected-90', end: 'last', declared, ...last });
	}

	const changed = [...tasks.values()]
		.filter(({ status }) => status.changed)
		.map(({ task }) => task);
	if (changed.length > 0)
		dates.push({ kind: 'changed', key: 'changed', tasks: changed, day: tomorrow, due: tomorrow });

	return dates;

	/** The day on which a task was done, also where it is due again. */
	function doneOn(id: string): Day | undefined {
		const task = tasks.get(id)?.task;
		const item = task && taskItem(record, task);
		return item?.state === 'done' ? (item.on ?? dayOf(new Date(item.at))) : undefined;
	}

	function remind(due: Day): { due: Day; day: Day } {
		return { due, day: due < today ? tomorrow : due };
	}
}
