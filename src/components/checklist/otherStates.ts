import reasons from 'virtual:reasons';
import words from 'virtual:words/task-states';
import type { TaskStatus } from '../../progress/summary.ts';
import { taskStatusText, type TaskWords } from '../wording/taskStatusText.ts';

/**
 * What a step shows only where a task is more than open or done. It loads once something was marked or
 * answered: a first visit has no such task.
 */
export { RuledOut } from './RuledOut.tsx';
export { TaskNotes } from './TaskNotes.tsx';
export { Unfold } from './Unfold.tsx';
export { WaitedFor } from './WaitedFor.tsx';
export { nextOnWay } from '../../progress/nextOnWay.ts';
export { words };

/** How a task stands, in words, with the reason. Takes the words that the page has. */
export const otherStateText = (
	status: TaskStatus,
	common: Pick<TaskWords, 'open' | 'done'>
): string => taskStatusText(status, { ...common, ...words }, reasons);
