import checklist from 'virtual:checklist';
import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { dayOf } from '../../days/day.ts';
import { $nextHere } from '../../progress/nextHere.ts';
import { nextTask } from '../../progress/nextTask.ts';
import { $record } from '../../progress/store.ts';
import { countStatuses, isRuledOut, stepStatuses } from '../../progress/summary.ts';
import { TaskHead, type TaskHeadTexts } from './TaskHead.tsx';
import { textIn } from '../../islands/textIn.ts';
import { useLiveText } from '../hooks/useLiveText.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useProgress } from '../hooks/useProgress.ts';
import type { StepWait } from './WaitedFor.tsx';
import './checklist.css';

interface Props {
	step: string;
	/** Read off the page: the words of its tasks, in order. */
	onPage: { tasks: TaskHeadTexts[] };
	/** What is true once the step is done, and what comes next. */
	outcome: string;
	/** What the guide has one wait for in this step or the next. */
	wait: StepWait | undefined;
	words: Omit<Words['tasks'], 'noScript'>;
}

/**
 * The tasks of one step: brings the head of each to life where it stands in the text, and says at
 * the end what is left. One island, as all of them show one record.
 */
export function StepTasks({ step: stepId, onPage, outcome, wait, words }: Props) {
	const { tasks } = onPage;
	useLiveText();
	const record = useProgress($record);
	const today = dayOf(new Date());
	const step = stepOf(stepId);
	const list = step?.tasks ?? [];
	const statuses = step && record && stepStatuses(step, checklist, record, today);
	const statusOf = (id: string) =>
		statuses?.get(id) ?? ({ state: 'open', changed: false } as const);
	const ruledOut = list.filter(({ id }) => isRuledOut(statusOf(id))).map(({ id }) => id);
	const [others, failures] = useLoaded(() => import('./otherStates.ts'), !!record?.size);
	const nextIn = others?.nextOnWay ?? nextTask;
	const next =
		statuses &&
		nextIn(checklist, record, today, (each) => (each === step ? statuses : new Map()))?.task;
	const [folded, setFolded] = useState<readonly string[]>([]);
	const unfold = (id: string) => setFolded((before) => before.filter((each) => each !== id));
	useLayoutEffect(() => {
		if (!record) return;
		$nextHere.set(next?.id);
		for (const [index, task] of list.entries()) {
			const section = document.getElementById(task.id);
			const [head, body] = section?.children ?? [];
			if (!section || !head || !body) continue;
			const isFolded = folded.includes(task.id) && ruledOut.includes(task.id);
			section.dataset['state'] = statusOf(task.id).state;
			// The browser's own search and links into it still find what is folded away.
			if (isFolded) body.setAttribute('hidden', 'until-found');
			else body.removeAttribute('hidden');
			render(
				<TaskHead
					task={task}
					place={index + 1}
					texts={tasks[index] ?? { title: '', why: '' }}
					record={record}
					status={statusOf(task.id)}
					next={task === next}
					today={today}
					words={words}
					others={others}
					failed={failures > 0}
					onUnfold={
						isFolded
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
		if (status.state === 'done' || ruledOut.includes(task.id)) return [];
		return [{ id: task.id, number: index + 1, title: tasks[index]?.title, status }];
	});
	return (
		<>
			<p class="tasks-count" role="status">
				{said()}
			</p>
			{others && (
				<others.RuledOut
					ids={ruledOut}
					fold={(ids) => setFolded((before) => [...before, ...ids])}
					unfold={unfold}
				/>
			)}
			{left.length > 0 && (
				<ul class="tasks-left apart">
					{left.map(({ id, number, title, status }) => (
						<li key={id}>
							<span class="hint">{fill(words.numbered, { number })}</span>{' '}
							<a href={`#${id}`}>{title}</a>
							{status.state !== 'open' && (
								<span class="hint"> {others?.otherStateText(status, words)}</span>
							)}
						</li>
					))}
				</ul>
			)}
			{others && wait && statuses && (
				<others.WaitedFor step={step} wait={wait} record={record} today={today} />
			)}
		</>
	);

	function said(): string {
		// Neither is so before something was marked or answered.
		if (others && left.length === 0)
			return total === 0 ? others.words.noneForYou : fill(others.words.reached, { outcome });
		return fill(words.count, { done, total });
	}
}

StepTasks.fromPage = (_island: Element, { step }: Pick<Props, 'step'>): Props['onPage'] => ({
	tasks: (stepOf(step)?.tasks ?? []).map(({ id }) => {
		const head = document.getElementById(id)?.children[0];
		return { title: textIn(head, 'label'), why: textIn(head, '.task-why') };
	}),
});

const stepOf = (id: string) => checklist.steps.find((step) => step.id === id);
