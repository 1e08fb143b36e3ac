import type { Answers } from '../situation/situation.ts';
import type { Question, Task } from './checklist.ts';
import type { Instant, Item, ItemKey, TaskItem } from './item.ts';
import { laterItem } from './laterItem.ts';
import type { CompanyRecord } from './merge.ts';

const oneDay = 24 * 60 * 60 * 1000;

/**
 * The time to write on an item that replaces another: now, or just after the other where this
 * device's clock runs behind. A time more than a day ahead is a wrong clock and is not followed.
 */
export function stamp(now: Date, replaced: Item | undefined): Instant {
	const before = replaced ? Date.parse(replaced.at) : 0;
	const follow = before >= now.getTime() && before <= now.getTime() + oneDay;
	return new Date(follow ? before + 1 : now.getTime()).toISOString();
}

/** The latest item of a task, also under an id that it had before. */
function latest(record: CompanyRecord, kind: 'task' | 'note', { id, was = [] }: Task) {
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

/** The text under a key: a note, a label or an answer; empty where there is none. */
export function textOf(record: CompanyRecord, key: ItemKey): string {
	const item = record.get(key);
	return item && 'text' in item ? item.text : '';
}

/** The note to a task, also one written under an id that it had before. */
export function noteOf(record: CompanyRecord, task: Task): string {
	const found = latest(record, 'note', task);
	return found && 'text' in found ? found.text : '';
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
