import { useId, useState } from 'preact/hooks';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { Task } from '../../progress/checklist.ts';
import type { Day } from '../../days/day.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { noteOf } from '../../progress/record.ts';
import { markTask } from '../../progress/store.ts';
import type { TaskStatus } from '../../progress/summary.ts';
import { type Reasons, taskStatusText } from '../wording/statusText.ts';
import { useLoaded } from '../hooks/useLoaded.ts';

/** A task's words, and the facts that it rests on. */
export interface TaskWords {
	title: string;
	why: string;
	facts: readonly string[];
}

interface Props {
	task: Task;
	texts: TaskWords;
	/** `undefined` until the island is live. */
	record: CompanyRecord | undefined;
	status: TaskStatus;
	today: Day;
	words: Words['tasks'];
	reasons: Reasons;
	factAddress: string;
}

/** One task: its box, its words, how it stands, and behind a button its note, day and reason. */
export function TaskRow({
	task,
	texts,
	record,
	status,
	today,
	words,
	reasons,
	factAddress,
}: Props) {
	const [open, setOpen] = useState(false);
	const [Details, failures] = useLoaded(
		() => import('./TaskDetails.tsx').then((it) => it.TaskDetails),
		open
	);
	const [Changed] = useLoaded(
		() => import('./TaskChanged.tsx').then((it) => it.TaskChanged),
		status.changed
	);
	const id = useId();
	const note = record ? noteOf(record, task) : '';

	return (
		<li class="task" id={task.id} data-state={status.state}>
			<label class="task-line">
				<input
					type="checkbox"
					disabled={!record}
					checked={status.state === 'done'}
					aria-describedby={`${id}-state`}
					onChange={(event) => markTask(task, event.currentTarget.checked ? 'done' : 'open')}
				/>
				<span>
					<span class="task-title">{texts.title}</span> <span class="task-why">{texts.why}</span>
				</span>
			</label>
			<p class="task-state" id={`${id}-state`}>
				{taskStatusText(status, words, reasons)}
				{status.changed && <strong class="task-changed"> {words.changed}</strong>}
			</p>
			{note !== '' && !open && <p class="task-note">{fill(words.noteShown, { note })}</p>}
			{status.changed && record && Changed && (
				<Changed task={task} record={record} status={status} />
			)}
			<button
				type="button"
				class="quiet scripted"
				disabled={!record}
				aria-expanded={open}
				aria-controls={`${id}-more`}
				onClick={() => setOpen(!open)}
			>
				{open ? words.less : words.more}
				<span class="vh">{pageLanguage.colon + texts.title}</span>
			</button>
			<div id={`${id}-more`} hidden={!open}>
				{open && !Details && failures > 0 && (
					<p role="alert" key={failures}>
						{words.moreFailed}
					</p>
				)}
				{open && record && Details && (
					<Details
						task={task}
						facts={texts.facts}
						note={note}
						status={status}
						today={today}
						factAddress={factAddress}
					/>
				)}
			</div>
		</li>
	);
}
