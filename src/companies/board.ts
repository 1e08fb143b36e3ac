/**
 * What the board of several companies shows of each, and which of them it shows in what order.
 * Everything here is worked out from a record and a day; words come from elsewhere.
 */
import { byName } from './byName.ts';
import { inviteIdOf } from './inviteId.ts';
import type { Actor, Checklist, Step, Task } from '../progress/checklist.ts';
import { addDays, type Day, dayOf } from '../days/day.ts';
import { stuckDays } from '../numbers/numbers.ts';
import type { Instant } from '../progress/item.ts';
import { type KeptReports, reportsOf } from '../progress/keptReports.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { noteOf } from '../progress/noteEntries.ts';
import { textOf } from '../progress/record.ts';
import type { CompanyId } from '../progress/storage.ts';
import {
	type BoardDate,
	boardDates,
	type DueWhen,
	dueWhen,
	type UsualWaits,
	type WaitStatus,
} from './boardDates.ts';
import { nextOnWay } from '../progress/nextOnWay.ts';
import type { NextTask } from '../progress/nextTask.ts';
import {
	countStatuses,
	stepStatuses,
	type StepSummary,
	type TaskStatus,
} from '../progress/summary.ts';

/** Who has to act, and since when where that is known. */
interface Mover {
	/** `other` is somebody whom the person named, and who is none of these. */
	readonly who: Actor | 'importer' | 'other';
	/** Whom the person named. */
	readonly whom?: string | undefined;
	readonly since?: Day;
	/** Until when an answer is expected, where the person said so. */
	readonly until?: Day | undefined;
}

/** What rows are worked out by, the same for all of them. */
export interface BoardRules {
	readonly checklist: Checklist;
	readonly usual: UsualWaits;
	/** Who is meant where a person names somebody to wait for; `undefined` where it is somebody else. */
	readonly actorOf: (whom: string) => Actor | undefined;
}

/** One company on the board. */
export interface BoardRow {
	readonly id: CompanyId;
	readonly label: string;
	/** A hint which suffix of an importer number is meant. */
	readonly suffix: string;
	readonly archived: boolean;
	/**
	 * The id by which the answer to an invite finds this row. The company that every device has gets
	 * one with an invite, and has none before.
	 */
	readonly invite: string | undefined;
	/** In the checklist's order. */
	readonly steps: readonly StepSummary[];
	readonly done: number;
	readonly total: number;
	/** `undefined` when all is done. */
	readonly next: NextTask | undefined;
	readonly mover: Mover | undefined;
	/** What falls due, the earliest first. */
	readonly dates: readonly BoardDate[];
	/** When something falls due, in all of its days. */
	readonly due: ReadonlySet<DueWhen>;
	/** The days on which it was last invited, and on which its progress last came back. */
	readonly invited: Day | undefined;
	readonly returned: Day | undefined;
	/** What is kept of the reports that were read; `undefined` where nothing is. */
	readonly reports: KeptReports | undefined;
	/** The note to the task that waits, or to the next one. Empty where there is none. */
	readonly note: string;
	/** When something was last ticked, noted or answered; when it was named, before that. */
	readonly changed: Instant;
	/** Whether something is left to do and nothing was changed for so many days that it counts as stuck. */
	readonly stuck: boolean;
}

const rows = new WeakMap<
	CompanyRecord,
	{ id: CompanyId; today: Day; rules: BoardRules; row: BoardRow }
>();

/**
 * A company's row on a day. Records are never changed but replaced, so a row is worked out once
 * for each: of five hundred companies one tick costs one.
 */
export function boardRow(
	id: CompanyId,
	record: CompanyRecord,
	rules: BoardRules,
	today: Day
): BoardRow {
	const known = rows.get(record);
	if (known?.id === id && known.today === today && known.rules === rules) return known.row;
	const row = workOut(id, record, rules, today);
	rows.set(record, { id, today, rules, row });
	return row;
}

function workOut(id: CompanyId, record: CompanyRecord, rules: BoardRules, today: Day): BoardRow {
	const { checklist, usual } = rules;
	const statuses = new Map(
		checklist.steps.map((step) => [step, stepStatuses(step, checklist, record, today)] as const)
	);
	const statusesOf = (step: Step) => statuses.get(step) ?? new Map<string, TaskStatus>();
	const steps = [...statuses.values()].map((each) => countStatuses(each.values()));
	const next = nextOnWay(checklist, record, today, statusesOf);
	const wait = waitOn(statuses, rules);
	const dates = boardDates(record, checklist, statusesOf, usual, today);
	const changed = lastChange(record);
	const noted = wait?.task ?? next?.task;
	return {
		id,
		label: textOf(record, 'label'),
		suffix: textOf(record, 'suffix'),
		archived: textOf(record, 'archived') !== '',
		invite: inviteIdOf(id, record),
		steps,
		done: steps.reduce((sum, { done }) => sum + done, 0),
		total: steps.reduce((sum, { total }) => sum + total, 0),
		next,
		// A client who waits for CBP is not the one to call.
		mover: wait?.mover ?? (next && { who: next.task.by ?? 'importer' }),
		dates,
		due: new Set(dates.map(({ day }) => dueWhen(day, today))),
		invited: textOf(record, 'invited') || undefined,
		returned: textOf(record, 'returned') || undefined,
		reports: reportsOf(record),
		note: noted === undefined ? '' : noteOf(record, noted),
		changed,
		stuck: next !== undefined && addDays(dayOf(new Date(changed)), stuckDays) <= today,
	};
}

/** The task that waits for somebody, and for whom: one that the person set before one that the guide knows. */
function waitOn(
	statuses: ReadonlyMap<Step, ReadonlyMap<string, TaskStatus>>,
	{ actorOf }: BoardRules
): { readonly task: Task; readonly mover: Mover } | undefined {
	let known: { task: Task; mover: Mover } | undefined;
	for (const [step, each] of statuses)
		for (const task of step.tasks) {
			const status = each.get(task.id);
			if (status?.state !== 'waiting') continue;
			const { since, whom, until }: WaitStatus = status;
			if (whom !== undefined)
				return { task, mover: { who: actorOf(whom) ?? 'other', whom, since, until } };
			if (task.by !== undefined) known ??= { task, mover: { who: task.by, since } };
		}
	return known;
}

/** Keys by which a company that was never worked on is dated. */
const naming: ReadonlySet<string> = new Set(['label', 'suffix', 'invite']);

/** Names are no progress: renaming or archiving a company does not make it move. */
function lastChange(record: CompanyRecord): Instant {
	let progress = '';
	let named = '';
	for (const [key, { at }] of record) {
		if (key.includes('/') || key === 'reports') progress = at > progress ? at : progress;
		else if (naming.has(key)) named = at > named ? at : named;
	}
	return progress || named || new Date(0).toISOString();
}

/** The ways to look at a part of the board. */
export const boardFilters = [
	'all',
	'stuck',
	'overdue',
	'this-week',
	'next-week',
	'importer',
	'waiting',
	'cbp',
	'bank',
	'other',
	'no-answer',
	'done',
	'archived',
] as const;

export type BoardFilter = (typeof boardFilters)[number];

/**
 * Whether a company is among those that a filter shows. Archived ones are only among themselves, and,
 * where one is looked for by its name, among all.
 */
export function passes(row: BoardRow, filter: BoardFilter, searched = false): boolean {
	if (row.archived !== (filter === 'archived')) return searched && row.archived && filter === 'all';
	const waitsFor = row.mover?.who === 'importer' ? undefined : row.mover?.who;
	switch (filter) {
		case 'all':
		case 'archived':
			return true;
		case 'stuck':
			return row.stuck;
		case 'overdue':
		case 'this-week':
		case 'next-week':
			return row.due.has(filter);
		case 'importer':
			return row.mover?.who === filter;
		case 'waiting':
			return waitsFor !== undefined;
		case 'other':
			return waitsFor !== undefined && waitsFor !== 'cbp' && waitsFor !== 'bank';
		case 'cbp':
		case 'bank':
			return waitsFor === filter;
		case 'no-answer':
			return row.invited !== undefined && (row.returned ?? '') < row.invited;
		case 'done':
			return row.next === undefined;
	}
}

/** The orders in which the board can stand. */
export const boardSorts = ['name', 'due', 'oldest', 'newest', 'least', 'most', 'waiting'] as const;

export type BoardSort = (typeof boardSorts)[number];

const named = new WeakMap<readonly BoardRow[], readonly BoardRow[]>();

/** Rows by name, which other orders begin from: to compare names costs more than all else in them. */
function inNames(rows: readonly BoardRow[]): readonly BoardRow[] {
	const known = named.get(rows) ?? [...rows].sort(byName);
	named.set(rows, known);
	return known;
}

/** Rows in an order; those that are alike in it by name, and those without a name last. */
export function sortRows(rows: readonly BoardRow[], sort: BoardSort): readonly BoardRow[] {
	const share = ({ done, total }: BoardRow) => (total === 0 ? 1 : done / total);
	const text = (one: string, other: string) => Number(one > other) - Number(one < other);
	const orders: Record<BoardSort, (one: BoardRow, other: BoardRow) => number> = {
		name: () => 0,
		due: (one, other) => text(one.dates[0]?.day ?? '~', other.dates[0]?.day ?? '~'),
		oldest: (one, other) => text(one.changed, other.changed),
		newest: (one, other) => text(other.changed, one.changed),
		least: (one, other) => share(one) - share(other),
		most: (one, other) => share(other) - share(one),
		waiting: (one, other) =>
			text(one.mover?.who ?? '~', other.mover?.who ?? '~') ||
			text(one.mover?.whom ?? '', other.mover?.whom ?? '') ||
			text(one.mover?.since ?? '', other.mover?.since ?? ''),
	};
	return [...inNames(rows)].sort(orders[sort]);
}
