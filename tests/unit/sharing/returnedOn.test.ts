import { expect, test } from 'playwright/test';
import { passes, boardRow } from '../../../src/companies/board.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { type IncomingCompany, type Way, writesOf } from '../../../src/sharing/incoming.ts';
import { returnedOn } from '../../../src/sharing/returnedOn.ts';
import { whatIsNew } from '../../../src/sharing/whatIsNew.ts';
import { checklist, numbers } from './shared.ts';

const at = '2026-11-20T12:00:00.000Z';
const now = new Date('2026-11-25T15:00:00.000Z');
const text = (said: string): Item => ({ at, text: said });
const record = (items: Partial<Record<ItemKey, Item>>): CompanyRecord =>
	new Map(Object.entries(items) as [ItemKey, Item][]);
const done: Item = { at, state: 'done', on: '2026-11-20' };
const row = 'k3v9qd';
const link = { notes: false, reasons: false, tasks: new Set(numbers.tasks) };

const invited = record({ label: text('Client'), invited: text('2026-11-18') });
const answered = record({
	label: text('Client'),
	invited: text('2026-11-18'),
	returned: text('2026-11-19'),
});
const news = { invite: row, record: record({ 'task/apply.form-chosen': done }), link };

function after(mine: CompanyRecord, incoming: IncomingCompany, way: Way, company = row) {
	const result = new Map(mine);
	for (const [key, item] of writesOf(mine, incoming, company, way, checklist, now))
		if (item) result.set(key, item);
		else result.delete(key);
	return result;
}

for (const way of ['merge', 'replace'] as const)
	test(`an answer that is taken in notes its day, and the board no longer says that nothing came back (${way})`, () => {
		const kept = after(invited, news, way);
		expect(kept.get('returned')).toEqual({ at: now.toISOString(), text: '2026-11-25' });
		const rules = { checklist, usual: {}, actorOf: () => undefined };
		expect(passes(boardRow(row, invited, rules, '2026-11-25'), 'no-answer')).toBe(true);
		const shown = boardRow(row, kept, rules, '2026-11-25');
		expect(passes(shown, 'no-answer')).toBe(false);
		expect(shown.returned).toBe('2026-11-25');
	});

for (const { name, mine = invited, incoming = news, company = row, isNew = true, says } of [
	{ name: 'with news it is today', says: '2026-11-25' },
	{ name: 'without news it is today where none came back yet', isNew: false, says: '2026-11-25' },
	{ name: 'with news it moves on', mine: answered, says: '2026-11-25' },
	{ name: 'the same answer a second time leaves the day', mine: answered, isNew: false },
	{
		name: 'an answer to a later invite counts though it has no news',
		mine: record({ invited: text('2026-11-22'), returned: text('2026-11-19') }),
		isNew: false,
		says: '2026-11-25',
	},
	{
		name: 'a day that is known is not written again',
		mine: record({ invited: text('2026-11-18'), returned: text('2026-11-25') }),
	},
	{ name: 'a row that is new was never asked', mine: record({}) },
	{ name: 'what answers another invite is no answer', company: 'm4w8re' },
	{
		name: 'a row that nobody was invited to was handed over',
		mine: record({ label: text('Client') }),
	},
	{ name: 'what answers none is no answer', incoming: { record: news.record } },
] as {
	name: string;
	mine?: CompanyRecord;
	incoming?: IncomingCompany;
	company?: string;
	isNew?: boolean;
	says?: string;
}[])
	test(`the day an answer came back: ${name}`, () => {
		const write = returnedOn(mine, incoming, company, isNew, now);
		expect(write?.[1]).toEqual(
			says === undefined ? undefined : { at: now.toISOString(), text: says }
		);
	});

test('a clock that ran ahead when the day was last written does not keep the next one out', () => {
	const ahead = record({
		invited: text('2026-11-22'),
		returned: { at: '2027-01-01T00:00:00.000Z', text: '2026-11-19' },
	});
	expect(returnedOn(ahead, news, row, true, now)?.[1].at).toBe('2027-01-01T00:00:00.001Z');
});

for (const way of ['merge', 'replace'] as const)
	test(`an answer takes nothing of what the list keeps of its row, and brings no such thing (${way})`, () => {
		const mine = record({
			label: text('Client'),
			archived: text('yes'),
			invited: text('2026-11-18'),
			'task/apply.rehearsed': done,
		});
		const later = (said: string): Item => ({ at: '2026-11-24T12:00:00.000Z', text: said });
		const theirs = record({
			...{ invite: later(row), invited: later('2026-11-23'), returned: later('2026-11-23') },
			...{ archived: later(''), 'task/apply.form-chosen': done },
		});
		const kept = after(mine, { company: 'first', invite: row, record: theirs }, way);
		expect(kept.get('invite')).toBeUndefined();
		expect(kept.get('archived')).toEqual(mine.get('archived'));
		expect(kept.get('invited')).toEqual(mine.get('invited'));
		expect(kept.get('returned')).toEqual({ at: now.toISOString(), text: '2026-11-25' });
		expect(kept.get('task/apply.form-chosen')).toEqual(done);
	});

test('of a colleague’s file, which answers nothing, such things come in as ever', () => {
	const theirs = record({
		label: text('Client'),
		invited: text('2026-11-18'),
		returned: text('2026-11-19'),
	});
	const kept = after(record({ label: text('Client') }), { company: row, record: theirs }, 'merge');
	expect(kept.get('returned')).toEqual(text('2026-11-19'));
	expect(kept.get('invited')).toEqual(text('2026-11-18'));
});

test('that it was invited and came back is no news to a person', () => {
	const nothing = { invite: row, record: record({ label: text('Client') }), link };
	expect(whatIsNew(invited, nothing, row, checklist)).toEqual({
		fresh: 0,
		changed: 0,
		conflicts: 0,
	});
	const theirs = { company: row, record: answered };
	expect(whatIsNew(record({ label: text('Client') }), theirs, row, checklist)).toEqual({
		...{ fresh: 0, changed: 0, conflicts: 0 },
	});
});
