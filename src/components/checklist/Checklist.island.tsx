import checklist from 'virtual:checklist';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { dayOf } from '../../days/day.ts';
import { $record } from '../../progress/store.ts';
import { stepStatuses, stepSummary } from '../../progress/summary.ts';
import type { Reasons } from '../wording/statusText.ts';
import { TaskRow, type TaskWords } from './TaskRow.tsx';
import { useLandmarks } from '../hooks/useLandmarks.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import './checklist.css';

interface Props {
	step: string;
	tasks: TaskWords[];
	words: Words['tasks'];
	reasons: Reasons;
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
}

/** The tasks of one step, to tick. Boxes work as soon as the island is live. */
export function Checklist({ step: stepId, tasks, words, reasons, factAddress }: Props) {
	useLandmarks();
	const record = useLiveStore($record);
	const today = dayOf(new Date());
	const step = checklist.steps.find(({ id }) => id === stepId);
	if (!step) return null;

	const statuses = record && stepStatuses(step, checklist, record, today);
	const { done, total } = record
		? stepSummary(step, checklist, record, today)
		: { done: 0, total: step.tasks.length };

	return (
		<>
			<p class="tasks-count" role="status">
				{fill(words.count, { done, total })}
			</p>
			<ol class="tasks">
				{step.tasks.map((task, index) => (
					<TaskRow
						key={task.id}
						task={task}
						texts={tasks[index] ?? { title: '', why: '', facts: [] }}
						record={record}
						status={statuses?.get(task.id) ?? { state: 'open', changed: false }}
						today={today}
						words={words}
						reasons={reasons}
						factAddress={factAddress}
					/>
				))}
			</ol>
		</>
	);
}
