import words from 'virtual:words/task-states';
import { fill } from '../../i18n/fill.ts';
import type { Task } from '../../progress/checklist.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { noteEntries } from '../../progress/noteEntries.ts';

interface Props {
	task: Task;
	record: CompanyRecord;
}

/** What is noted of a task, to be read at its head while the fields for it are shut. */
export function TaskNotes({ task, record }: Props) {
	return (
		<>
			{noteEntries(record, task).map(({ key, text }) => (
				<p key={key} class="task-note">
					{fill(words.noteShown, { note: text })}
				</p>
			))}
		</>
	);
}
