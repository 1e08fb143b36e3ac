/** What a person writes or answers. It stands apart from the store because few pages need it. */
import type { Task } from './checklist.ts';
import { type ItemKey, textLimits } from './item.ts';
import { stamp } from './record.ts';
import { $company, $record, replacedKeys, writeItems } from './store.ts';

function writeText(
	key: ItemKey,
	text: string,
	limit: number,
	replaced: readonly [ItemKey, undefined][] = []
): void {
	const at = stamp(new Date(), $record.get().get(key));
	writeItems($company.get(), [[key, { at, text: text.slice(0, limit) }], ...replaced]);
}

/** Writes a note to a task; an empty one takes it back. */
export function writeNote(task: Task, text: string): void {
	writeText(`note/${task.id}`, text.trim(), textLimits.note, replacedKeys(task, 'note'));
}

/** Answers a situation question; an empty answer takes it back. */
export function answerQuestion(question: string, answer: string): void {
	writeText(`answer/${question}`, answer, textLimits.answer);
}
