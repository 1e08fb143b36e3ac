/** What a person does with the counts of reports: keeps them, and ticks what they prove. */
import type { Day } from '../days/day.ts';
import type { Checklist, Task } from './checklist.ts';
import type { ItemKey } from './item.ts';
import { type KeptReports, type ReportCount, reportCounts, writeReports } from './keptReports.ts';
import type { CompanyRecord } from './merge.ts';
import { stamp, taskItem } from './record.ts';
import { $company, $record, replacedKeys } from './store.ts';
import { change } from './undo.ts';

/** Keeps the counts for the company that is shown, in the place of earlier ones. It can be taken back. */
export function keepReports(kept: KeptReports): void {
	const key: ItemKey = 'reports';
	const at = stamp(new Date(), $record.get().get(key));
	change(new Map([[$company.get(), [[key, { at, text: writeReports(kept) }]]]]));
}

/**
 * The tasks that the counts prove done and that are still open: a declaration is filed where an entry
 * is on one; all is followed to its end where every entry is paid. They are offered, never ticked
 * unasked.
 */
export function provenTasks(
	{ counts }: KeptReports,
	record: CompanyRecord,
	checklist: Checklist
): Task[] {
	const has = (names: readonly ReportCount[]) => names.some((name) => (counts[name] ?? 0) > 0);
	const isPaid = has(['paid']) && !has(reportCounts.filter((name) => name !== 'paid'));
	const proven = [
		...(has(['declared', 'taken', 'settled', 'sent', 'paid']) ? ['next.declared'] : []),
		...(isPaid ? ['next.paid'] : []),
	];
	return checklist.steps
		.flatMap(({ tasks }) => tasks)
		.filter((task) => {
			const state = taskItem(record, task)?.state ?? 'open';
			return proven.includes(task.id) && state === 'open';
		});
}

/** Ticks a task that the reports prove, on the day of the reports. It can be taken back. */
export function tickProven(task: Task, on: Day): void {
	const at = stamp(new Date(), taskItem($record.get(), task));
	change(
		new Map([
			[
				$company.get(),
				[
					[`task/${task.id}`, { at, state: 'done', on, revision: task.revision }],
					...replacedKeys(task, 'task'),
				],
			],
		])
	);
}
