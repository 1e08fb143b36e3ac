import type { Answers } from '../situation/situation.ts';
import type { Question, Task } from './checklist.ts';
import { type Day, dayOf } from '../days/day.ts';
import type { Instant, Item, ItemKey, TaskItem, WaitItem } from './item.ts';
import { laterItem } from './laterItem.ts';
import type { CompanyRecord } from './merge.ts';

/**
 * The time to write on an item that replaces another: now, or just after the other where this
 * device's clock runs behind, or another's ran ahead. So what was changed later is dated later on every device
 * that hears of both, whatever the clocks say; soundTimes.ts brings back to today what runs ahead.
 */
export function stamp(now: Date, replaced: Item | undefined): Instant {
	const before = replaced ? Date.parse(replaced.at) : 0;
	return new Date(Math.max(now.getTime(), before + 1)).toISOString();
}

/** The latest item of a task, also under an id that it had before. */
function latest(record: CompanyRecord, kind: 'task' | 'waiting', { id, was = [] }: Task) {
	let found: Item | undefined;
	for (const each of [id, ...was]) {
		const item = record.get(`${kind}/${each}`);
		if (item) found = found ? laterItem(found, item) : item;
	}
	return found;
}

/** What was marked for a task, also under an id that it had before. */
export function taskItem(record: CompanyRecord, task: Task): TaskItem | undefined {
	const found = latest(record, 'task', task);
	return found && 'state' in found ? found : undefined;
}

/** The text under a key: a label, an answer or one entry of a note; empty where there is none. */
export function textOf(record: CompanyRecord, key: ItemKey): string {
	const item = record.get(key);
	return item && 'text' in item ? item.text : '';
}

/** For whom a task waits, as the person said: free words, and the days from which and until which. */
export interface Wait {
	readonly whom: string;
	readonly since: Day;
	readonly until?: Day | undefined;
	/** When it was said. */
	readonly at: Instant;
}

/** The wait that a person set on a task, also under an id that it had before; `undefined` where none is set. */
export function waitOf(record: CompanyRecord, task: Task): Wait | undefined {
	const found = latest(record, 'waiting', task);
	if (!found || !('text' in found) || found.text === '') return undefined;
	const { at, text, since = dayOf(new Date(at)), until }: WaitItem = found;
	return { at, whom: text, since, until };
}

/** The answers given so far. One that the questions no longer offer counts as not given. */
export function answersOf(record: CompanyRecord, questions: readonly Question[]): Answers {
	const answers: Partial<Record<string, string>> = {};
	for (const { id, answers: allowed } of questions) {
		const answer = textOf(record, `answer/${id}`);
		if (allowed.includes(answer)) answers[id] = answer;
	}
	return answers;
}
