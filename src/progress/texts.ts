/** What a person answers, and for whom they wait. It stands apart from the store because few pages need it. */
import type { Day } from '../days/day.ts';
import type { Task } from './checklist.ts';
import { type ItemKey, textLimits, type WaitItem } from './item.ts';
import { stamp } from './record.ts';
import { $company, $record, replacedKeys, writeItems } from './store.ts';

/** Answers a situation question; an empty answer takes it back. */
export function answerQuestion(question: string, answer: string): void {
	const key: ItemKey = `answer/${question}`;
	const at = stamp(new Date(), $record.get().get(key));
	writeItems($company.get(), [[key, { at, text: answer.slice(0, textLimits.answer) }]]);
}

/** Says for whom a task waits, since when and until when; without a name it waits no longer. */
export function writeWait(
	task: Task,
	whom: string,
	{ since, until }: { since?: Day | undefined; until?: Day | undefined } = {}
): void {
	const key: ItemKey = `waiting/${task.id}`;
	const text = whom.trim().slice(0, textLimits.waiting);
	const item: WaitItem = {
		at: stamp(new Date(), $record.get().get(key)),
		text,
		...(text !== '' && since !== undefined && { since }),
		...(text !== '' && until !== undefined && { until }),
	};
	writeItems($company.get(), [[key, item], ...replacedKeys(task, 'waiting')]);
}
