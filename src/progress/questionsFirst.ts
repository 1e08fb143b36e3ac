import type { Checklist } from './checklist.ts';
import type { CompanyRecord } from './merge.ts';
import { answersOf, textOf } from './record.ts';

/**
 * Whether somebody who was invited is led to the questions before any task: nothing is answered yet,
 * so nothing says which tasks are for that company.
 */
export function questionsFirst({ questions }: Checklist, record: CompanyRecord): boolean {
	return textOf(record, 'invite') !== '' && Object.keys(answersOf(record, questions)).length === 0;
}
