import taskChanges from 'virtual:task-changes';
import words from 'virtual:words/task-details';
import type { Task } from '../../progress/checklist.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { markTask } from '../../progress/store.ts';
import type { TaskStatus } from '../../progress/summary.ts';
import { changesSince } from '../../progress/taskChanges.ts';
import { changeText } from '../wording/changeText.ts';

interface Props {
	task: Task;
	record: CompanyRecord;
	status: TaskStatus;
}

/** What changed for a task since it was marked, and a way to say that one has looked. */
export function TaskChanged({ task, record, status }: Props) {
	return (
		<>
			{changesSince(taskChanges, record, task).map((change) => (
				<p key={change.says} class="task-changed task-note">
					{changeText(change)}
				</p>
			))}
			<button type="button" onClick={lookAgain}>
				{words.lookedAgain}
			</button>
		</>
	);

	function lookAgain(): void {
		if (status.state === 'done' || status.state === 'due')
			markTask(task, 'done', { on: status.on });
		if (status.state === 'not-applicable')
			markTask(task, 'not-applicable', { because: status.because });
	}
}
