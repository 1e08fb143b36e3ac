/**
 * The tasks of the Trade Account Owner, to do again where that person has left: who it is, whose email
 * Form 5106 has, whose login signs in, and who else has access.
 */
import type { Checklist, Task } from './checklist.ts';
import type { CompanyRecord } from './merge.ts';
import { stamp, taskItem } from './record.ts';
import { $company, $record, type Items, replacedKeys } from './store.ts';
import { change } from './undo.ts';

const ownerTasks: ReadonlySet<string> = new Set([
	'before.owner-chosen',
	'before.box-2e',
	'verify.login-made',
	'verify.signed-in',
	'keep.sign-in',
	'keep.second-person',
	'keep.access',
]);

/** Those of the owner’s tasks that are done, in the checklist’s order. */
export function ownerTasksDone({ steps }: Checklist, record: CompanyRecord): Task[] {
	return steps
		.flatMap(({ tasks }) => tasks)
		.filter((task) => ownerTasks.has(task.id) && taskItem(record, task)?.state === 'done');
}

/** Opens tasks of the company that is shown again, as one change that can be taken back. Notes stay. */
export function openAgain(tasks: readonly Task[]): void {
	const now = new Date();
	const items: Items = tasks.flatMap((task): Items => [
		[
			`task/${task.id}`,
			{ at: stamp(now, taskItem($record.get(), task)), state: 'open', revision: task.revision },
		],
		...replacedKeys(task, 'task'),
	]);
	change(new Map([[$company.get(), items]]));
}
