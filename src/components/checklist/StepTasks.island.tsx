import checklist from 'virtual:checklist';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { dayOf } from '../../days/day.ts';
import { $record } from '../../progress/store.ts';
import { nextTask } from '../../progress/nextTask.ts';
import { countStatuses, stepStatuses } from '../../progress/summary.ts';
import { type Reasons, taskStatusText } from '../wording/statusText.ts';
import { TaskHead, type TaskWords } from './TaskHead.tsx';
import { useFolded } from './useFolded.ts';
import { useLandmarks } from '../hooks/useLandmarks.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import './checklist.css';

interface Props {
	step: string;
	tasks: TaskWords[];
	/** What is true once the step is done. */
	outcome: string;
	words: Words['tasks'];
	reasons: Reasons;
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
}

/**
 * The tasks of one step: brings the head of each to life where it stands in the text, and says at
 * the end what is left. One island, as all of them show one record.
 */
export function StepTasks({ step: stepId, tasks, outcome, words, reasons, factAddress }: Props) {
	useLandmarks();
	const record = useLiveStore($record);
	const today = dayOf(new Date());
	const step = checklist.steps.find(({ id }) => id === stepId);
	const list = step?.tasks ?? [];
	const statuses = step && record && stepStatuses(step, checklist, record, today);
	const next = record && nextTask(checklist, record, today)?.task;
	const statusOf = (id: string) =>
		statuses?.get(id) ?? ({ state: 'open', changed: false } as const);
	const [folded, unfold] = useFolded(
		list.map(({ id }) => id),
		(id) => ['not-for-you', 'not-applicable'].includes(statusOf(id).state)
	);
	useLayoutEffect(() => {
		if (!record) return;
		for (const [index, task] of list.entries()) {
			const section = document.getElementById(task.id);
			const [head, body] = section?.children ?? [];
			if (!section || !head || !body) continue;
			section.dataset['state'] = statusOf(task.id).state;
			// The browser's own search and links into it still find what is folded away.
			if (folded.has(task.id)) body.setAttribute('hidden', 'until-found');
			else body.removeAttribute('hidden');
			render(
				<TaskHead
					task={task}
					place={index + 1}
					texts={tasks[index] ?? { title: '', why: '', facts: [] }}
					record={record}
					status={statusOf(task.id)}
					next={task === next}
					today={today}
					words={words}
					reasons={reasons}
					factAddress={factAddress}
					onUnfold={
						folded.has(task.id)
							? () => {
									unfold(task.id);
									// The button that was pressed goes.
									head.querySelector('input')?.focus();
								}
							: undefined
					}
				/>,
				head
			);
		}
	});

	const { done, total } = statuses
		? countStatuses(statuses.values())
		: { done: 0, total: list.length };
	const left = list.flatMap((task, index) => {
		const status = statusOf(task.id);
		if (status.state !== 'open' && status.state !== 'waiting' && status.state !== 'due') return [];
		const text = fill(words.numbered, { number: index + 1 });
		return [{ id: task.id, text, title: tasks[index]?.title, status }];
	});
	return (
		<>
			<p class="tasks-count" role="status">
				{said()}
			</p>
			{left.length > 0 && (
				<ul class="tasks-left apart">
					{left.map(({ id, text, title, status }) => (
						<li key={id}>
							<span class="hint">{text}</span> <a href={`#${id}`}>{title}</a>
							{status.state !== 'open' && (
								<span class="hint"> {taskStatusText(status, words, reasons)}</span>
							)}
						</li>
					))}
				</ul>
			)}
		</>
	);

	function said(): string {
		if (total === 0) return words.noneForYou;
		return left.length === 0
			? fill(words.reached, { outcome })
			: fill(words.count, { done, total });
	}
}
