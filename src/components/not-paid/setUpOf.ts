import checklist from 'virtual:checklist';
import type { SetUp } from '../../not-paid/tree.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { answersOf, taskItem } from '../../progress/record.ts';

/** What a company's record tells of its set-up; nothing where it is not read yet. */
export function setUpOf(record: CompanyRecord = new Map()): SetUp {
	const tasks = checklist.steps.flatMap((step) => step.tasks);
	return {
		done: new Set(
			tasks.filter((task) => taskItem(record, task)?.state === 'done').map(({ id }) => id)
		),
		answers: answersOf(record, checklist.questions),
	};
}
