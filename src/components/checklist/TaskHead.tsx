import { useState } from 'preact/hooks';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { Task } from '../../progress/checklist.ts';
import { type Day, showDay } from '../../days/day.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { markTask } from '../../progress/store.ts';
import type { TaskStatus } from '../../progress/summary.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Mark } from '../parts/Mark.tsx';
import type * as OtherStates from './otherStates.ts';

/** What a task is called, and what it is good for. */
export interface TaskHeadTexts {
	title: string;
	why: string;
}

interface Props {
	task: Task;
	/** Its place in its step, from 1: the number that home, the board and the sheet name. */
	place: number;
	texts: TaskHeadTexts;
	/** `undefined` until the page is live. */
	record?: CompanyRecord | undefined;
	status: TaskStatus;
	/** Whether it is where one carries on with this step. */
	next?: boolean;
	today: Day;
	words: Omit<Words['tasks'], 'noScript'>;
	/** What shows more than open and done; loaded once anything was marked or answered. */
	others?: typeof OtherStates | undefined;
	/** That it did not load. */
	failed?: boolean;
	/** What to do is folded away, as the task is not for the reader; shows it again. */
	onUnfold?: (() => void) | undefined;
}

/** The head of a task where it is done: its box, its words, how it stands, and behind a button the rest. */
export function TaskHead({
	task,
	place,
	texts,
	record,
	status,
	next,
	today,
	words,
	others,
	failed,
	onUnfold,
}: Props) {
	const [open, setOpen] = useState(false);
	const [parts, failures] = useLoaded(() => import('./TaskDetails.tsx'), open || status.changed);
	// Not useId: on the server each head is a root of its own, and all would count from the same number.
	const id = `${task.id}:`;
	const isOpen = status.state === 'open';
	const says = said();

	return (
		<>
			<p
				class="task-state"
				data-state={status.state}
				data-next={next || undefined}
				data-repeats={task.repeat !== undefined || undefined}
			>
				{fill(words.numbered, { number: place })}
				<span id={`${id}state`} class={(isOpen && !next) || !says ? 'vh' : undefined}>
					{' '}
					{says}
					{status.changed && others && (
						<strong class="task-changed"> {others.words.changed}</strong>
					)}
				</span>
			</p>
			<span class="task-box">
				<input
					type="checkbox"
					id={`${id}box`}
					disabled={!record}
					checked={status.state === 'done'}
					aria-describedby={`${id}state`}
					onChange={(event) => markTask(task, event.currentTarget.checked ? 'done' : 'open')}
				/>
				{!isOpen && status.state !== 'done' && <Mark state={status.state} />}
			</span>
			<h3>
				<label for={`${id}box`}>{texts.title}</label>
			</h3>
			{record && (
				<button
					type="button"
					class="quiet task-note-button"
					aria-expanded={open}
					aria-controls={`${id}more`}
					onClick={() => setOpen(!open)}
				>
					{open ? words.less : words.more}
					<span class="vh">{pageLanguage.colon + texts.title}</span>
				</button>
			)}
			<p class="task-why">{texts.why}</p>
			{others && record && !open && <others.TaskNotes task={task} record={record} />}
			{status.changed && record && parts && (
				<parts.TaskChanged task={task} record={record} status={status} />
			)}
			{onUnfold && others && <others.Unfold title={texts.title} onPress={onUnfold} />}
			{record && (
				<div id={`${id}more`} hidden={!open}>
					{open && !parts && failures > 0 && (
						<p role="alert" key={failures}>
							{words.moreFailed}
						</p>
					)}
					{open && parts && (
						<parts.TaskDetails task={task} record={record} status={status} today={today} />
					)}
				</div>
			)}
		</>
	);

	function said(): string {
		if (isOpen) return next ? words.next : words.open;
		if (others) return others.otherStateText(status, words);
		// One that comes back has more to say, and its line is not to grow under a reader's eyes.
		if (status.state === 'done' && status.again === undefined)
			return fill(words.done, { on: showDay(status.on) });
		return failed ? words.moreFailed : '';
	}
}
