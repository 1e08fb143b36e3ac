/**
 * What the board of several companies shows of each, and which of them it shows in what order.
 * Everything here is worked out from a record and a day; words come from elsewhere.
 */
import type { Actor, Checklist, Step } from '../progress/checklist.ts';
import { addDays, type Day, dayOf } from '../days/day.ts';
import { compareNames } from '../i18n/compareNames.ts';
import { stuckDays } from '../numbers/numbers.ts';
import type { Instant } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { textOf } from '../progress/record.ts';
import type { CompanyId } from '../progress/storage.ts';
import { nextTask, type NextTask } from '../progress/nextTask.ts';
import {
	countStatuses,
	stepStatuses,
	type StepSummary,
	type TaskStatus,
} from '../progress/summary.ts';

/** Whose move it is, and since when where that is known. */
interface Mover {
	readonly who: Actor | 'importer';
	readonly since?: Day;
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
	/** Whether a task's time has come again. */
	readonly due: boolean;
	/** When something was last ticked, noted or answered; when it was named, before that. */
	readonly changed: Instant;
	/** Whether something is left to do and nothing was changed for so many days that it counts as stuck. */
	readonly stuck: boolean;
}

const rows = new WeakMap<CompanyRecord, { id: CompanyId; today: Day; row: BoardRow }>();

/**
 * A company's row on a day. Records are never changed but replaced, so a row is worked out once
 * for each: of five hundred companies one tick costs one.
 */
export function boardRow(
	id: CompanyId,
	record: CompanyRecord,
	checklist: Checklist,
	today: Day
): BoardRow {
	const known = rows.get(record);
	if (known?.id === id && known.today === today) return known.row;
	const row = workOut(id, record, checklist, today);
	rows.set(record, { id, today, row });
	return row;
}

function workOut(id: CompanyId, record: CompanyRecord, checklist: Checklist, today: Day): BoardRow {
	const statuses = new Map(
		checklist.steps.map((step) => [step, stepStatuses(step, checklist, record, today)] as const)
	);
	const steps = [...statuses.values()].map((each) => countStatuses(each.values()));
	const next = nextTask(checklist, record, today, (step) => statuses.get(step) ?? new Map());
	const changed = lastChange(record);
	return {
		id,
		label: textOf(record, 'label'),
		suffix: textOf(record, 'suffix'),
		archived: textOf(record, 'archived') !== '',
		invite: textOf(record, 'invite') || (id === 'first' ? undefined : id),
		steps,
		done: steps.reduce((sum, { done }) => sum + done, 0),
		total: steps.reduce((sum, { total }) => sum + total, 0),
		next,
		mover: moverOf(statuses, next),
		due: [...statuses.values()].some((each) =>
			[...each.values()].some(({ state }) => state === 'due')
		),
		changed,
		stuck: next !== undefined && addDays(dayOf(new Date(changed)), stuckDays) <= today,
	};
}

/** Who is waited for, before who is to act next: a client who waits for CBP is not the one to call. */
function moverOf(
	statuses: ReadonlyMap<Step, ReadonlyMap<string, TaskStatus>>,
	next: NextTask | undefined
): Mover | undefined {
	for (const [step, each] of statuses)
		for (const { id, by } of step.tasks) {
			const status = each.get(id);
			if (by !== undefined && status?.state === 'waiting') return { who: by, since: status.since };
		}
	return next && { who: next.task.by ?? 'importer' };
}

/** Names are no progress: renaming or archiving a company does not make it move. */
function lastChange(record: CompanyRecord): Instant {
	let progress = '';
	let named = '';
	for (const [key, { at }] of record) {
		if (key.includes('/')) progress = at > progress ? at : progress;
		else if (key !== 'archived' && key !== 'uid') named = at > named ? at : named;
	}
	return progress || named || new Date(0).toISOString();
}

/** The ways to look at a part of the board. */
export const boardFilters = [
	'all',
	'stuck',
	'importer',
	'waiting',
	'cbp',
	'bank',
	'broker',
	'notify-party',
	'due',
	'done',
	'archived',
] as const;

export type BoardFilter = (typeof boardFilters)[number];

/** Whether a company is among those that a filter shows. Archived ones are only among themselves. */
export function passes(row: BoardRow, filter: BoardFilter): boolean {
	if (row.archived !== (filter === 'archived')) return false;
	switch (filter) {
		case 'all':
		case 'archived':
			return true;
		case 'stuck':
			return row.stuck;
		case 'due':
			return row.due;
		case 'waiting':
			return row.mover !== undefined && row.mover.who !== 'importer';
		case 'done':
			return row.next === undefined;
		default:
			return row.mover?.who === filter;
	}
}

/** The orders in which the board can stand. */
export const boardSorts = ['name', 'oldest', 'newest', 'least', 'most', 'waiting'] as const;

export type BoardSort = (typeof boardSorts)[number];

/** Rows in an order; those that are alike in it by name, and those without a name last. */
export function sortRows(rows: readonly BoardRow[], sort: BoardSort): BoardRow[] {
	const byName = (one: BoardRow, other: BoardRow) =>
		Number(one.label === '') - Number(other.label === '') ||
		compareNames(one.label, other.label) ||
		compareNames(one.suffix, other.suffix) ||
		compareNames(one.id, other.id);
	const share = ({ done, total }: BoardRow) => (total === 0 ? 1 : done / total);
	const text = (one: string, other: string) => Number(one > other) - Number(one < other);
	const orders: Record<BoardSort, (one: BoardRow, other: BoardRow) => number> = {
		name: byName,
		oldest: (one, other) => text(one.changed, other.changed),
		newest: (one, other) => text(other.changed, one.changed),
		least: (one, other) => share(one) - share(other),
		most: (one, other) => share(other) - share(one),
		waiting: (one, other) =>
			text(one.mover?.who ?? '~', other.mover?.who ?? '~') ||
			text(one.mover?.since ?? '', other.mover?.since ?? ''),
	};
	return [...rows].sort((one, other) => orders[sort](one, other) || byName(one, other));
}
