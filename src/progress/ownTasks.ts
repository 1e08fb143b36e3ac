/**
 * Tasks that a person added from a help page. They stand beside the checklist and count neither
 * way: the guide's totals say how far the set-up is, and a refund that went astray is not set-up.
 */
import { change } from './undo.ts';
import { type Day, dayOf } from '../days/day.ts';
import type { ItemKey, TaskItem } from './item.ts';
import type { CompanyRecord } from './merge.ts';
import { stamp } from './record.ts';
import { $company, $record, writeItems } from './store.ts';

/** A task that was added, and how it stands. */
export interface OwnTask {
	readonly id: string;
	readonly done: boolean;
	/** The day on which it was done. */
	readonly on?: Day;
}

function keyOf(id: string): ItemKey {
	return `own/${id}`;
}

/** The tasks that were added to a company's record, in the order of their ids. */
export function ownTasks(record: CompanyRecord): OwnTask[] {
	return [...record]
		.flatMap(([key, item]) =>
			key.startsWith('own/') && 'state' in item
				? [
						{
							id: key.slice('own/'.length),
							done: item.state === 'done',
							...(item.on !== undefined && item.state === 'done' && { on: item.on }),
						},
					]
				: []
		)
		.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function itemOf(id: string, done: boolean): TaskItem {
	const now = new Date();
	const at = stamp(now, $record.get().get(keyOf(id)));
	return done ? { at, state: 'done', on: dayOf(now) } : { at, state: 'open' };
}

/** Adds a task to the company that is shown; one that is there already stays as it is. */
export function addOwnTask(id: string): void {
	if (!$record.get().has(keyOf(id))) writeItems($company.get(), [[keyOf(id), itemOf(id, false)]]);
}

/** Ticks an added task, or opens it again. */
export function markOwnTask(id: string, done: boolean): void {
	writeItems($company.get(), [[keyOf(id), itemOf(id, done)]]);
}

/** Removes an added task. It can be taken back until the page is left. */
export function removeOwnTask(id: string): void {
	change(new Map([[$company.get(), [[keyOf(id), undefined]]]]));
}
