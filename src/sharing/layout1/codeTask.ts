import { addDays, type Day } from '../../days/day.ts';
import type { Task } from '../../progress/checklist.ts';
import type { TaskItem, TextItem } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { noteEntries, noteOf } from '../../progress/noteEntries.ts';
import { taskItem } from '../../progress/record.ts';
import { codeChoice, codeSigned } from './codeValues.ts';
import { codeCleanText, codeDay, type CompanyCoding } from './coding.ts';
import { fromLinkDay, toLinkDay } from './days.ts';

const states = [undefined, 'done', 'not-applicable', 'open'] as const;

/**
 * Codes how a task stands, and what stands beside it. `before` says how the two before it stand: most people go
 * in order. Gives how this one stands.
 */
export function codeTask(
	company: CompanyCoding,
	number: number,
	before: readonly [string, string]
): string {
	const { link, record } = company;
	const id = link.numbers.tasks[number];
	const task = id === undefined ? undefined : link.tasks.get(id);
	const item = record && task && taskItem(record, task);
	const choice = codeChoice(
		link.coder,
		`state${before.join(',')}`,
		3,
		record && states.indexOf(item?.state)
	);
	const state = states[choice];
	if (state !== undefined) {
		const marked = codeMark(company, task, item, state);
		if (task) company.pending.set(`task/${task.id}`, marked);
		else link.unknown++;
	}
	link.codeBeside(company, task);
	return String(choice);
}

function codeMark(
	company: CompanyCoding,
	task: Task | undefined,
	item: TaskItem | undefined,
	state: TaskItem['state']
): TaskItem {
	const at = codeDay(company, item);
	const day = fromLinkDay(company.day);
	const on = state === 'done' ? codeOn(company, item, day) : undefined;
	const because = state === 'not-applicable' ? codeBecause(company, item) : undefined;
	const revision = codeRevision(company, task, item, day);
	return {
		at,
		state,
		...(on !== undefined && { on }),
		...(because !== undefined && { because }),
		...(revision !== undefined && { revision }),
	};
}

/** Codes the day on which it was done, against the day on which that was written. */
function codeOn({ link, record }: CompanyCoding, item: TaskItem | undefined, day: Day): Day {
	const far = record && toLinkDay(item?.on ?? day) - toLinkDay(day);
	return addDays(day, codeSigned(link.coder, 'on', 40_000, far));
}

function codeBecause(
	{ link, record }: CompanyCoding,
	item: TaskItem | undefined
): string | undefined {
	if (!link.withReasons) return undefined;
	if (!link.coder.bit('has-because', record && (item?.because ?? '') !== '')) return undefined;
	return codeCleanText(link, 'text', 'because', item?.because);
}

/**
 * Codes whether the facts had changed after it was marked. What the reader knows of later changes
 * it finds by the day; the revision itself would cost more than all the rest.
 */
function codeRevision(
	{ link, record }: CompanyCoding,
	task: Task | undefined,
	item: TaskItem | undefined,
	at: Day
): Day | undefined {
	const stale = task && item && (item.revision ?? task.revision) < task.revision;
	if (link.coder.bit('stale', record && (stale ?? false)))
		return task && addDays(task.revision, -1);
	return task && (at >= task.revision ? task.revision : at);
}

/** Codes what stands beside a task in this layout: its note. */
export function codeNote(company: CompanyCoding, task: Task | undefined): void {
	const { link, record } = company;
	if (!link.withNotes) return;
	const note = record && task && noteOf(record, task);
	if (!link.coder.bit('has-note', record && (note ?? '') !== '')) return;
	const at = codeDay(company, task && record && newestEntry(record, task));
	const text = codeCleanText(link, 'text', 'note', note);
	if (task) company.pending.set(`note/${task.id}`, { at, text });
}

/** This layout has one text and one day for the note to a task. */
function newestEntry(record: CompanyRecord, task: Task): TextItem | undefined {
	return noteEntries(record, task).at(-1);
}
