import { expect, test } from 'playwright/test';
import { type BoardDate, dueWhen } from '../../../src/companies/boardDates.ts';
import { boardRow, passes, sortRows } from '../../../src/companies/board.ts';
import type { ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { checklist } from '../sharing/shared.ts';

// A Sunday.
const today = '2026-11-29';
const at = '2026-11-01T12:00:00.000Z';
const rules = {
	checklist,
	usual: { 'verify.account-mail': 14, 'next.paid': 90 },
	actorOf: () => undefined,
};
function row(items: Partial<Record<ItemKey, object>>, id = 'aaaaaa') {
	const record = new Map(Object.entries(items).map(([key, item]) => [key, { at, ...item }]));
	return boardRow(id, record as unknown as CompanyRecord, rules, today);
}
const brief = (date: BoardDate | undefined) =>
	date && [date.kind, date.day, 'task' in date ? date.task.id : date.entry].join(' ');
const done = (on: string) => ({ state: 'done', on });

test('weeks go from Sunday to Saturday: what is past, in this one, in the next, or later', () => {
	for (const [day, when] of [
		['2026-11-28', 'overdue'],
		['2026-11-29', 'this-week'],
		['2026-12-05', 'this-week'],
		['2026-12-06', 'next-week'],
		['2026-12-12', 'next-week'],
		['2026-12-13', 'later'],
	] as const)
		expect(dueWhen(day, today), day).toBe(when);
	// On a Saturday the week ends the same day.
	expect(dueWhen('2026-12-06', '2026-12-05')).toBe('next-week');
});

test('the sign-in to ACE falls due before day 45, and that day is told once it is past', () => {
	const signedIn = (on: string) => row({ 'task/verify.signed-in': done(on) }).dates[0];
	expect(signedIn('2026-10-21')).toMatchObject({
		kind: 'sign-in',
		day: '2026-11-30',
		lost: '2026-12-05',
	});
	expect(signedIn('2026-09-30')).toMatchObject({ day: '2026-11-09', lost: '2026-11-14' });
});

test('repeated checks, waits that last long and the nearest entry are due, the earliest first', () => {
	const found = row({
		'task/keep.rejected-refunds': done('2026-11-05'),
		'task/apply.submitted': done('2026-11-20'),
		// Day 79 is a Saturday, and day 80 disputed.
		'clock/aaaaaa': { text: 'liquidation:2026-10-01 name:October' },
		'clock/bbbbbb': { text: 'liquidation:2026-10-20' },
	});
	expect(found.dates.map(brief)).toEqual([
		'long 2026-12-04 verify.account-mail',
		'repeat 2026-12-06 keep.rejected-refunds',
		'cape 2026-12-18 October',
	]);
	expect([...found.due]).toEqual(['this-week', 'next-week', 'later']);
	expect(passes(found, 'this-week')).toBe(true);
	expect(passes(found, 'overdue')).toBe(false);
});

test('after day 80 an entry is told of until day 180, and then no more', () => {
	const entry = (day: string) => row({ 'clock/aaaaaa': { text: `liquidation:${day}` } }).dates[0];
	expect(entry('2026-09-10')).toMatchObject({
		kind: 'cape',
		day: '2026-11-27',
		last: '2026-11-29',
	});
	expect(entry('2026-09-09')).toMatchObject({ kind: 'protest', last: '2027-03-08' });
	expect(entry('2026-05-01')).toBeUndefined();
	// Declared in time.
	const accepted = row({ 'clock/a': { text: 'liquidation:2026-10-01 acceptance:2026-10-20' } });
	expect(accepted.dates.map(({ kind }) => kind)).toEqual(['protest']);
});

test('what is due first stands first, and what has no day last', () => {
	const rows = [
		row({ label: { text: 'Nothing' } }, 'aaaaaa'),
		row({ label: { text: 'Later' }, 'task/keep.sign-in': done('2026-11-20') }, 'bbbbbb'),
		row({ label: { text: 'Past' }, 'task/keep.sign-in': done('2026-09-20') }, 'cccccc'),
	];
	expect(sortRows(rows, 'due').map(({ label }) => label)).toEqual(['Past', 'Later', 'Nothing']);
});

test('whoever applied is not sent to find an owner instead, and nobody is told that all is done', () => {
	const before = checklist.steps[0]?.tasks.map(({ id }) => [`task/${id}`, done('2026-11-20')]);
	const applied = row({
		...(Object.fromEntries(before ?? []) as object),
		...Object.fromEntries(
			[
				'form-chosen',
				'rehearsed',
				'first-screen',
				'code-received',
				'owner-screen',
				'submitted',
			].map((id) => [`task/apply.${id}`, done('2026-11-20')])
		),
	});
	expect(applied.mover).toEqual({ who: 'cbp', since: '2026-11-20' });
	expect(applied.next?.task.id).not.toBe('apply.owner-found');
	// Answered, it is for them.
	const owner = row({
		'answer/account': { text: 'someone-else' },
		...(Object.fromEntries(before ?? []) as object),
		'task/apply.submitted': done('2026-11-20'),
	});
	expect(owner.next?.task.id).toBe('apply.owner-found');
	const every = checklist.steps
		.flatMap(({ tasks }) => tasks)
		.filter(({ id }) => id !== 'apply.owner-found')
		.map(({ id }) => [`task/${id}`, done(today)]);
	expect(row(Object.fromEntries(every) as object).next?.task.id).toBe('apply.owner-found');
});

test('who was invited and did not answer since is found', () => {
	const invited = { text: '2026-11-10' };
	expect(passes(row({ invited }), 'no-answer')).toBe(true);
	expect(passes(row({ invited, returned: { text: '2026-11-12' } }), 'no-answer')).toBe(false);
	expect(passes(row({ invited, returned: { text: '2026-11-01' } }), 'no-answer')).toBe(true);
	expect(passes(row({}), 'no-answer')).toBe(false);
});

test('an archived company is found among all where it is looked for', () => {
	const archived = row({ archived: { text: 'yes' } });
	expect(passes(archived, 'all')).toBe(false);
	expect(passes(archived, 'all', true)).toBe(true);
	expect(passes(archived, 'stuck', true)).toBe(false);
});
