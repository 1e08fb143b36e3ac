import { expect, test } from 'playwright/test';
import { readChecklist } from '../../../src/guide/checklistFile.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { isWaitedFor } from '../../../src/progress/waitedFor.ts';

const checklist = await readChecklist();
const at = '2026-11-18T12:00:00.000Z';
const mail = 'verify.account-mail';
const refund = 'next.paid';
const tasksOf = (...steps: readonly string[]) =>
	checklist.steps.filter(({ id }) => steps.includes(id)).flatMap(({ tasks }) => tasks);

/** At the ends of which steps a task is what one waits for, once others are done. */
function waitedForAt(wait: string, done: readonly string[]): string[] {
	const record = new Map<ItemKey, Item>(
		done.map((id) => [`task/${id}`, { at, state: 'done', revision: '2040-01-01' }] as const)
	);
	return checklist.steps
		.filter((step) => isWaitedFor(wait, step, checklist, record, '2026-11-30'))
		.map(({ id }) => id);
}

const applied = tasksOf('before-you-start', 'apply').map(({ id }) => id);

test('who applied waits for the account mail at the ends of the application and the step after it', () => {
	expect(waitedForAt(mail, applied)).toEqual(['apply', 'verify']);
});

test('nothing is waited for before the wait begins, nor once it is over', () => {
	expect(waitedForAt(mail, [])).toEqual([]);
	expect(waitedForAt(mail, [...applied, mail])).toEqual([]);
});

test('what is open in the same step comes first', () => {
	expect(
		waitedForAt(
			mail,
			applied.filter((id) => id !== 'apply.owner-screen' && id !== 'apply.owner-found')
		)
	).toEqual(['verify']);
});

test('what is open in steps before does not keep the wait from being told', () => {
	expect(waitedForAt(mail, ['apply.submitted'])).toEqual(['verify']);
	expect(
		waitedForAt(
			mail,
			tasksOf('apply').map(({ id }) => id)
		)
	).toEqual(['apply', 'verify']);
});

test('at the end of the last step the refund is what one waits for, once all that can be done is', () => {
	const upTo = tasksOf('what-next')
		.map(({ id }) => id)
		.filter((id) => id !== refund && id !== 'next.reconciled');
	expect(waitedForAt(refund, upTo)).toEqual(['what-next']);
	expect(waitedForAt(refund, [...upTo, ...tasksOf('keep-current').map(({ id }) => id)])).toEqual([
		'keep-current',
		'what-next',
	]);
});
