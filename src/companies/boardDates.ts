/** The days that a company has ahead of it or behind: what the board orders and filters by. */
import { addDays, type Day } from '../days/day.ts';
import { type DayNumber, toDay, toDayNumber } from '../days/dayNumber.ts';
import { lastOfWeek } from '../days/week.ts';
import { type Clock, clocksOf, toEntryDates } from '../dates/clocks.ts';
import { signInDays } from '../numbers/numbers.ts';
import type { Checklist, Step, Task } from '../progress/checklist.ts';
import { datesAhead } from '../progress/datesAhead.ts';
import { keptEntries } from '../progress/keptDates.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import type { TaskStatus } from '../progress/summary.ts';

/**
 * A day by which something is to be done or looked at.
 * repeat: a task is to be done again. sign-in: so is the sign-in to ACE, whose login loses its access
 * after `lost`. answer: what one waits for was expected until then. long: a wait lasts longer
 * than usual from then on. cape, protest: the last safe working day for the client's entry that is
 * nearest, whose time ends on `last` (P-12, P-56).
 */
export type BoardDate = { readonly day: Day } & (
	| { readonly kind: 'repeat' | 'answer' | 'long'; readonly task: Task }
	| { readonly kind: 'sign-in'; readonly task: Task; readonly lost: Day }
	| {
			readonly kind: 'cape' | 'protest';
			/** What the person calls the entry; empty where it has no name. */
			readonly entry: string;
			readonly last: Day;
			readonly estimate: boolean;
	  }
);

/** A task that waits: since when and, where the person said so, on whom and until when. */
export type WaitStatus = Extract<TaskStatus, { state: 'waiting' }> & {
	readonly whom?: string;
	readonly until?: Day | undefined;
};

/** The task that is ticked at every sign-in to ACE. */
const signIn = 'keep.sign-in';

/** For how many days of a wait sources tell, by the task that waits. */
export type UsualWaits = Readonly<Record<string, number>>;

/** Every such day of a company, the earliest first. Takes how the tasks of each step stand on the day. */
export function boardDates(
	record: CompanyRecord,
	checklist: Checklist,
	statusesOf: (step: Step) => ReadonlyMap<string, TaskStatus>,
	usual: UsualWaits,
	today: Day
): BoardDate[] {
	const dates: BoardDate[] = [];
	for (const date of datesAhead(record, checklist, today, statusesOf))
		if (date.kind === 'repeat') {
			const { task, due, last } = date;
			dates.push(
				task.id === signIn
					? { kind: 'sign-in', task, day: due, lost: addDays(last, signInDays) }
					: { kind: 'repeat', task, day: due }
			);
		}
	for (const step of checklist.steps)
		for (const task of step.tasks) {
			const status = statusesOf(step).get(task.id);
			if (status?.state !== 'waiting') continue;
			const { since, until }: WaitStatus = status;
			const days = usual[task.id];
			if (until !== undefined) dates.push({ kind: 'answer', task, day: until });
			else if (days !== undefined) dates.push({ kind: 'long', task, day: addDays(since, days) });
		}
	const entry = nearestEntry(record, toDayNumber(today));
	if (entry) dates.push(entry);
	return dates.sort((one, other) => Number(one.day > other.day) - Number(one.day < other.day));
}

/** Of all entries whose dates were kept, the end of CAPE or of the time to protest that comes first. */
function nearestEntry(record: CompanyRecord, today: DayNumber): BoardDate | undefined {
	const [first] = keptEntries(record)
		.flatMap(({ name, dates }) =>
			clocksOf(toEntryDates(dates), today)
				.filter(({ last, met }) => last >= today && !met)
				.flatMap((clock) => {
					const kind = kinds[clock.id];
					return kind ? [{ kind, name, clock }] : [];
				})
		)
		.sort((one, other) => one.clock.last - other.clock.last);
	if (!first) return undefined;
	const { kind, name, clock } = first;
	return {
		kind,
		entry: name,
		day: toDay(clock.actBy ?? clock.last),
		last: toDay(clock.last),
		estimate: clock.estimate,
	};
}

const kinds: Readonly<Partial<Record<Clock['id'], 'cape' | 'protest'>>> = {
	'cape-last': 'cape',
	'protest-last': 'protest',
};

/** When something falls due, as the board filters by it. Weeks go from Sunday to Saturday. */
export type DueWhen = 'overdue' | 'this-week' | 'next-week' | 'later';

/** When a day is, seen from today. */
export function dueWhen(day: Day, today: Day): DueWhen {
	if (day < today) return 'overdue';
	const week = lastOfWeek(today);
	if (day <= week) return 'this-week';
	return day <= addDays(week, 7) ? 'next-week' : 'later';
}
