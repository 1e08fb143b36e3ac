import taskFacts from 'virtual:task-facts';
import words from 'virtual:words/task-details';
import { useId, useState } from 'preact/hooks';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import type { Task } from '../../progress/checklist.ts';
import { type Day, isDay } from '../../days/day.ts';
import { textLimits } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { waitOf } from '../../progress/record.ts';
import { markTask } from '../../progress/store.ts';
import type { TaskStatus } from '../../progress/summary.ts';
import { useWhileTyping } from '../hooks/useWhileTyping.ts';
import '../parts/fieldStyles.ts';
import { adoptStyles } from '../parts/adoptStyles.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { NoteFields } from './NoteFields.tsx';
import styles from './taskDetails.css?inline';
import { WaitFields } from './WaitFields.tsx';

adoptStyles(styles);

/** It comes along: a page that needs either has few tasks that need it. */
export { TaskChanged } from './TaskChanged.tsx';

interface Props {
	task: Task;
	record: CompanyRecord;
	status: TaskStatus;
	today: Day;
}

/** What one seldom needs of a task: the notes, for whom it waits, the day, that it does not apply, and its facts. */
export function TaskDetails({ task, record, status, today }: Props) {
	const id = useId();
	const [dayInFuture, setDayInFuture] = useState(false);
	const done = status.state === 'done' || status.state === 'due';
	const notApplicable = status.state === 'not-applicable';
	const reasonField = useWhileTyping(
		notApplicable ? status.because : '',
		(because) => {
			// The field also goes when the task applies again.
			if (notApplicable) markTask(task, 'not-applicable', { because });
		},
		' '
	);

	return (
		<div class="task-more">
			<NoteFields task={task} record={record} />
			{!notApplicable && status.state !== 'done' && (
				<WaitFields task={task} wait={waitOf(record, task)} today={today} />
			)}

			{done && (
				<>
					<label for={`${id}-day`}>{words.day}</label>
					<p class="hint" id={`${id}-day-hint`}>
						{words.dayHint}
					</p>
					<input
						type="date"
						id={`${id}-day`}
						max={today}
						value={status.on}
						aria-describedby={`${id}-day-hint ${id}-day-error`}
						aria-invalid={dayInFuture}
						onChange={(event) => changeDay(event.currentTarget.value)}
					/>
					<p class="error" id={`${id}-day-error`} role="alert">
						{dayInFuture && words.dayInFuture}
					</p>
				</>
			)}

			<label class="choice">
				<input
					type="checkbox"
					checked={notApplicable}
					onChange={(event) =>
						markTask(task, event.currentTarget.checked ? 'not-applicable' : 'open')
					}
				/>
				<span>{words.applies}</span>
			</label>
			{notApplicable && (
				<>
					<label for={`${id}-because`}>{words.because}</label>
					<p class="hint" id={`${id}-because-hint`}>
						{words.becauseHint}
					</p>
					<input
						type="text"
						id={`${id}-because`}
						maxLength={textLimits.because}
						defaultValue={status.because}
						autocomplete="off"
						aria-describedby={`${id}-because-hint`}
						{...reasonField}
					/>
				</>
			)}

			{task.repeat !== undefined && <p class="hint">{plural(words.repeat, task.repeat)}</p>}
			<div class="hint">
				{words.facts}
				<FactLinks facts={taskFacts[task.id] ?? []} address={url('/sources/#')} />
			</div>
		</div>
	);

	function changeDay(day: string): void {
		setDayInFuture(day > today);
		if (isDay(day) && day <= today) markTask(task, 'done', { on: day });
	}
}
