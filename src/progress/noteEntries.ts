import type { Task } from './checklist.ts';
import type { Instant, ItemKey } from './item.ts';
import type { CompanyRecord } from './merge.ts';

/** One entry of the note to a task, as it stands. */
export interface NoteEntry {
	/** Where it is kept; `note/<task>` alone where a release before entries wrote it. */
	readonly key: ItemKey;
	readonly at: Instant;
	readonly text: string;
	/** Who wrote it, where that person said. */
	readonly by?: string | undefined;
}

/**
 * The entries of the note to a task, the oldest first, also those written under an id that the task
 * had before. What was taken back is not among them.
 */
export function noteEntries(record: CompanyRecord, { id, was = [] }: Task): NoteEntry[] {
	const found: NoteEntry[] = [];
	for (const [key, item] of record) {
		if (!key.startsWith('note/') || !('text' in item) || item.text === '') continue;
		const [, task = ''] = key.split('/');
		if (task === id || was.includes(task)) found.push({ key, ...item });
	}
	return found.sort((one, other) => (one.at + one.key < other.at + other.key ? -1 : 1));
}

/** The note to a task as one text, an entry a line; empty where there is none. */
export function noteOf(record: CompanyRecord, task: Task): string {
	return noteEntries(record, task)
		.map(({ text }) => text)
		.join('\n');
}
