import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { cameBack } from '../../../src/sharing/cameBack.ts';
import { whatIsNew } from '../../../src/sharing/whatIsNew.ts';
import { writeInvite } from '../../../src/sharing/invites.ts';
import { writeShareLink } from '../../../src/sharing/shareLink.ts';
import { checklist, doneInOrder, made, numbers, shared, tasks } from './shared.ts';

const page = 'https://refund-ready.example/progress/';
const invite = writeInvite('k3v9qd', doneInOrder(0, 'Client A'), made, checklist, numbers);
const answer = (label: string, id?: string) =>
	writeShareLink(
		shared(new Map(), { companies: [{ id, record: doneInOrder(5, label) }] }),
		checklist,
		numbers
	);
const back = (text: string) => cameBack(text, checklist, numbers);

test('an invite that is quoted never hides the answer, whichever stands first', () => {
	const reply = answer('Client A', 'k3v9qd');
	for (const text of [
		`${page}${reply}\n\n> You wrote:\n> ${page}${invite}`,
		`You wrote: ${page}${invite}\n\n${page}${reply}`,
	]) {
		const [first, second, ...others] = back(text);
		expect(first?.incoming[0]?.invite).toBe('k3v9qd');
		expect(second?.shared?.invite).toBe(true);
		expect(second?.incoming).toEqual([]);
		expect(others).toEqual([]);
	}
});

test('fifty mails give fifty answers', () => {
	const text = Array.from({ length: 50 }, (_, place) => {
		const id = `k3v9${String(place).padStart(2, '0')}`;
		return `From: client ${place}\n\n${page}${answer(`Client ${place}`, id)}\n\n> ${page}${invite}`;
	}).join('\n\n');
	const links = back(text);
	expect(links.flatMap(({ incoming }) => incoming)).toHaveLength(50);
	expect(links.filter((link) => link.shared?.invite)).toHaveLength(1);
});

test('of what cannot be read nothing comes in, and it is not left out either', () => {
	expect(back(`${page}#r1.AbCd`)).toEqual([
		{ hash: '#r1.AbCd', shared: undefined, incoming: [], partial: true },
	]);
});

const key = (place: number): ItemKey => `task/${tasks[place]?.id ?? ''}`;
const done = (day: string): Item => ({ at: `${day}T15:00:00.000Z`, state: 'done', on: day });
const [question = { id: '', answers: [] as readonly string[] }] = checklist.questions;
const record = (...items: (readonly [ItemKey, Item])[]) => new Map<ItemKey, Item>(items);

for (const { name, mine, theirs, link, counts } of [
	{
		name: 'what is the same but for its hour is nothing new',
		mine: record([key(0), done('2026-11-20')]),
		theirs: record([
			key(0),
			{ at: '2026-11-20T18:00:00.000Z', state: 'done', on: '2026-11-20' } as const,
		]),
		counts: { fresh: 0, changed: 0, conflicts: 0 },
	},
	{
		name: 'what is not here is new',
		mine: record(),
		theirs: record([key(0), done('2026-11-20')], [key(1), done('2026-11-21')]),
		counts: { fresh: 2, changed: 0, conflicts: 0 },
	},
	{
		name: 'what is newer there is changed',
		mine: record([key(0), done('2026-11-20')]),
		theirs: record([key(0), done('2026-11-21')]),
		counts: { fresh: 0, changed: 1, conflicts: 0 },
	},
	{
		name: 'what is newer here is a conflict',
		mine: record([key(0), done('2026-11-22')]),
		theirs: record([key(0), done('2026-11-21')]),
		counts: { fresh: 0, changed: 0, conflicts: 1 },
	},
	{
		name: 'what is done here and not known there is none',
		mine: record([key(0), done('2026-11-22')]),
		theirs: record(),
		counts: { fresh: 0, changed: 0, conflicts: 0 },
	},
	{
		name: 'of one day, by link, nobody knows which is later',
		mine: record([key(0), { ...done('2026-11-20'), at: '2026-11-21T10:00:00.000Z' }]),
		theirs: record([key(0), { ...done('2026-11-21'), at: '2026-11-21T23:59:59.999Z' }]),
		link: { notes: true, reasons: true, tasks: new Set(numbers.tasks) },
		counts: { fresh: 0, changed: 0, conflicts: 1 },
	},
	{
		name: 'of a file, by kind: a note, a wait and an answer are new, a name and a date changed, one task contradicts, one says the same',
		mine: record(
			[key(0), done('2026-11-20')],
			[key(1), done('2026-11-22')],
			['label', { at: '2026-11-01T15:00:00.000Z', text: 'Client A' }],
			['clock/k3v9qd', { at: '2026-11-01T15:00:00.000Z', text: 'liquidation:2026-10-01' }]
		),
		theirs: record(
			[key(0), done('2026-11-20')],
			[key(1), done('2026-11-21')],
			['label', { at: '2026-11-02T15:00:00.000Z', text: 'Client A, Inc.' }],
			['clock/k3v9qd', { at: '2026-11-02T15:00:00.000Z', text: 'liquidation:2026-10-02' }],
			[`note/${tasks[2]?.id ?? ''}/k3v9qd`, { at: '2026-11-02T15:00:00.000Z', text: 'Ada has it' }],
			[
				`waiting/${tasks[3]?.id ?? ''}`,
				{ at: '2026-11-02T15:00:00.000Z', text: 'the bank', since: '2026-11-02' },
			],
			[`answer/${question.id}`, { at: '2026-11-02T15:00:00.000Z', text: question.answers[0] ?? '' }]
		),
		counts: { fresh: 3, changed: 2, conflicts: 1 },
	},
	{
		name: 'a note on both sides is changed, since both stay, and one that only this side has is none',
		mine: record(
			[`note/${tasks[0]?.id ?? ''}/k3v9qd`, { at: '2026-11-02T15:00:00.000Z', text: 'Ada has it' }],
			[`note/${tasks[1]?.id ?? ''}/k3v9qd`, { at: '2026-11-02T15:00:00.000Z', text: 'mine alone' }]
		),
		theirs: record([
			`note/${tasks[0]?.id ?? ''}/m4w8re`,
			{ at: '2026-11-01T15:00:00.000Z', text: 'ask the bank' },
		]),
		counts: { fresh: 0, changed: 1, conflicts: 0 },
	},
	{
		name: 'a task and a date of one’s own, an entry of a later release, each new; when it was invited counts for nothing',
		mine: record(),
		theirs: record(
			['own/k3v9qd', { at: '2026-11-02T15:00:00.000Z', state: 'open', because: 'x' }],
			['clock/m4w8re', { at: '2026-11-02T15:00:00.000Z', text: 'liquidation:2026-10-02' }],
			['task/later.task', done('2026-11-20')],
			['invited', { at: '2026-11-02T15:00:00.000Z', text: '2026-11-02' }]
		),
		counts: { fresh: 3, changed: 0, conflicts: 0 },
	},
	{
		name: 'the same is nothing',
		mine: record([key(0), done('2026-11-20')]),
		theirs: record([key(0), done('2026-11-20')]),
		counts: { fresh: 0, changed: 0, conflicts: 0 },
	},
] as const)
	test(`counted before anything is taken in: ${name}`, () => {
		const incoming = { record: theirs, ...(link && { link }) };
		expect(whatIsNew(mine, incoming, 'first', checklist)).toEqual(counts);
	});
