import { exclusion, type Exclusion, type Answers } from '../situation/situation.ts';
import type { Checklist, Step, Task } from './checklist.ts';
import { addDays, type Day, dayOf } from '../days/day.ts';
import type { CompanyRecord } from './merge.ts';
import { answersOf, taskItem, waitOf } from './record.ts';

/**
 * How a task stands.
 * open: to be done. waiting: somebody else acts, since a day; where the person said so, on whom, and until when. done: on a day.
 * due: was done, and its time to be done again has come. not-applicable: the person said so.
 * not-for-you: an answer to a situation question rules it out.
 */
export type TaskStatus = { readonly changed: boolean } & (
	| { readonly state: 'open' }
	| {
			readonly state: 'waiting';
			readonly since: Day;
			/** On whom the person said that one waits; without it the guide knows that one does. */
			readonly whom?: string;
			readonly until?: Day | undefined;
	  }
	| { readonly state: 'done'; readonly on: Day; readonly again?: Day }
	| { readonly state: 'due'; readonly on: Day; readonly again: Day }
	| { readonly state: 'not-applicable'; readonly because: string }
	| { readonly state: 'not-for-you'; readonly exclusion: Exclusion }
);

/** How a step stands. `total` leaves out what does not apply; `done` leaves out what is due again. */
export interface StepSummary {
	readonly state: 'not-started' | 'under-way' | 'waiting' | 'done' | 'not-for-you';
	readonly done: number;
	readonly total: number;
}

/** How a task stands on a day, from what was marked, the answers, and the tasks that it waits for. */
function taskStatus(
	task: Task,
	checklist: Checklist,
	record: CompanyRecord,
	answers: Answers,
	today: Day
): TaskStatus {
	const item = taskItem(record, task);
	const changed =
		item !== undefined &&
		item.state !== 'open' &&
		item.revision !== undefined &&
		item.revision < task.revision;

	const wait = waitOf(record, task);
	const waits = wait && ({ ...wait, state: 'waiting', changed } as const);

	// What the person said of a task outranks what follows from an answer: a tick is never hidden.
	if (item?.state === 'done') {
		const on = item.on ?? dayOf(new Date(item.at));
		if (task.repeat === undefined) return { state: 'done', on, changed };
		const again = addDays(on, task.repeat);
		if (today < again) return { state: 'done', on, again, changed };
		// A wait from before it was done is over.
		return waits && waits.at > item.at ? waits : { state: 'due', on, again, changed };
	}
	if (item?.state === 'not-applicable')
		return { state: 'not-applicable', because: item.because ?? '', changed };
	if (waits) return waits;

	const excluded = exclusion(task.when, answers);
	if (excluded) return { state: 'not-for-you', exclusion: excluded, changed: false };

	const before = task.wait === undefined ? undefined : findTask(checklist, task.wait);
	const beforeItem = before && taskItem(record, before);
	if (beforeItem?.state === 'done')
		return { state: 'waiting', since: beforeItem.on ?? dayOf(new Date(beforeItem.at)), changed };
	return { state: 'open', changed };
}

function findTask(checklist: Checklist, id: string): Task | undefined {
	for (const step of checklist.steps) {
		const task = step.tasks.find((candidate) => candidate.id === id);
		if (task) return task;
	}
	return undefined;
}

/** Every task of a step with how it stands, in the checklist's order. */
export function stepStatuses(
	step: Step,
	checklist: Checklist,
	record: CompanyRecord,
	today: Day
): Map<string, TaskStatus> {
	const answers = answersOf(record, checklist.questions);
	return new Map(
		step.tasks.map((task) => [task.id, taskStatus(task, checklist, record, answers, today)])
	);
}

/** Counts a step: what applies, what is done, and its state in one word. */
export function stepSummary(
	step: Step,
	checklist: Checklist,
	record: CompanyRecord,
	today: Day
): StepSummary {
	return countStatuses(stepStatuses(step, checklist, record, today).values());
}

/** Whether a task is none of the reader's: an answer rules it out, or the person said so. */
export const isRuledOut = ({ state }: TaskStatus): boolean =>
	state === 'not-for-you' || state === 'not-applicable';

/** Counts a step whose tasks' statuses are known already. */
export function countStatuses(statuses: Iterable<TaskStatus>): StepSummary {
	const counted = [...statuses].filter((each) => !isRuledOut(each)).map(({ state }) => state);
	const done = counted.filter((state) => state === 'done').length;
	const total = counted.length;
	return { done, total, state: stateInOneWord() };

	function stateInOneWord(): StepSummary['state'] {
		if (total === 0) return 'not-for-you';
		if (done === total) return 'done';
		if (counted.every((state) => state === 'done' || state === 'waiting')) return 'waiting';
		return done > 0 || counted.includes('waiting') || counted.includes('due')
			? 'under-way'
			: 'not-started';
	}
}

/** Adds up the steps. */
export function overall(
	checklist: Checklist,
	record: CompanyRecord,
	today: Day
): { readonly done: number; readonly total: number } {
	let done = 0;
	let total = 0;
	for (const step of checklist.steps) {
		const summary = stepSummary(step, checklist, record, today);
		done += summary.done;
		total += summary.total;
	}
	return { done, total };
}
