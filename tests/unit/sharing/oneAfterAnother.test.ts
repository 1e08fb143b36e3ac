/** Companies that come in one at a time: each ends once, as the row that it is. */
import { expect, test } from 'playwright/test';
import { boardRow } from '../../../src/companies/board.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { textOf } from '../../../src/progress/record.ts';
import type { CompanyId } from '../../../src/progress/storage.ts';
import {
	besideOf,
	fromFile,
	fromLink,
	type IncomingCompany,
	targetOf,
	writesOf,
	writesOfAll,
} from '../../../src/sharing/incoming.ts';
import type { SharedCompany } from '../../../src/sharing/linkContent.ts';
import { readShareLink, writeShareLink } from '../../../src/sharing/shareLink.ts';
import { checklist, doneInOrder, made, numbers, shared } from './shared.ts';

const at = made.toISOString();
const now = new Date('2026-11-26T09:00:00.000Z');
const rules = { checklist, usual: {}, actorOf: () => undefined };

/** A device with what is kept on it, and what a person does there with what comes in. */
function device() {
	const kept = new Map<CompanyId, CompanyRecord>();
	let shown = 'first';
	let fresh = 0;
	const newId = () => `fresh${++fresh}`;
	const write = (
		company: CompanyId,
		items: readonly (readonly [ItemKey, Item | undefined])[]
	): void => {
		const record = new Map(kept.get(company));
		for (const [key, item] of items)
			if (item) record.set(key, item);
			else record.delete(key);
		kept.set(company, record);
		if (!kept.has(shown)) shown = company;
	};
	return {
		kept,
		write,
		/** Takes one in by the main action that is offered: into what it is compared with, or as a row of its own. */
		takeOne(incoming: IncomingCompany, among: boolean) {
			const beside = besideOf(incoming, { companies: kept, shown, among }, newId);
			const company =
				beside.company === undefined || beside.addFirst
					? targetOf(incoming, kept, newId).company
					: beside.company;
			const mine = kept.get(company) ?? new Map<ItemKey, Item>();
			write(company, writesOf(mine, incoming, company, 'merge', checklist, now));
			return beside;
		},
		takeAll(incoming: readonly IncomingCompany[]) {
			for (const [company, items] of writesOfAll(incoming, kept, 'merge', checklist, newId))
				write(company, items);
		},
		labels: () => [...kept.values()].map((record) => textOf(record, 'label')).sort(),
	};
}

function linked(companies: readonly SharedCompany[]): IncomingCompany[] {
	const hash = writeShareLink(shared(new Map(), { companies }), checklist, numbers);
	const reading = readShareLink(hash, checklist, numbers);
	if (reading.outcome !== 'read') throw new Error(reading.outcome);
	return fromLink(reading.shared, numbers);
}

const acme = { id: 'k3v9qd', record: doneInOrder(9, 'Acme') };
const birch = { id: 'm4w8re', record: doneInOrder(4, 'Birch') };
const cedar = { id: 'q6y8tg', record: doneInOrder(15, 'Cedar') };
const own = { id: undefined, record: doneInOrder(12, 'Our own') };
const three = [acme, birch, cedar];
const filed = (companies: readonly SharedCompany[]) =>
	fromFile(new Map(companies.map(({ id = 'first', record }) => [id, record])));

test.describe('one of several looked at and taken in, then all of them', () => {
	for (const { name, incoming, labels } of [
		{ name: 'a file of clients', incoming: filed(three), labels: ['Acme', 'Birch', 'Cedar'] },
		{
			name: 'a file with one’s own checklist',
			incoming: filed([own, acme]),
			labels: ['Acme', 'Our own'],
		},
		{ name: 'one link of several', incoming: linked(three), labels: ['Acme', 'Birch', 'Cedar'] },
		{
			name: 'links of one each, with their ids',
			incoming: three.flatMap((each) => linked([each])),
			labels: ['Acme', 'Birch', 'Cedar'],
		},
		{
			name: 'links of one each, without an id',
			incoming: [acme, birch].flatMap(({ record }) => linked([{ record }])),
			labels: ['Acme', 'Birch'],
		},
		{
			name: 'a file in which two have one name',
			incoming: filed([acme, { id: 'zz9zz9', record: doneInOrder(2, 'Acme') }]),
			labels: ['Acme', 'Acme'],
		},
	])
		for (const first of incoming.keys())
			test(`${name}: number ${first + 1} is there once`, () => {
				const here = device();
				const one = incoming[first];
				if (one) here.takeOne(one, true);
				here.takeAll(incoming);
				expect(here.labels()).toEqual(labels);
			});

	test('every one of them by itself ends as all together do', () => {
		const [all, each] = [device(), device()];
		all.takeAll(filed(three));
		for (const one of filed(three)) each.takeOne(one, true);
		expect(each.kept).toEqual(all.kept);
	});
});

test.describe('codes of one company each, opened one after another', () => {
	for (const { name, companies } of [
		{ name: 'clients', companies: three },
		{ name: 'clients in another order', companies: [cedar, acme, birch] },
		{ name: 'one’s own first', companies: [own, acme, birch] },
		{ name: 'one’s own last', companies: [acme, birch, own] },
		{
			name: 'clients of one name',
			companies: [acme, { id: 'm4w8re', record: doneInOrder(3, 'Acme') }],
		},
		{
			name: 'clients without a name',
			companies: [acme, birch].map(({ id, record }) => ({
				id,
				record: new Map([...record].filter(([key]) => key !== 'label')),
			})),
		},
	])
		test(`${name}: each is a row, found by its id, and a code opened again changes nothing`, () => {
			const here = device();
			for (const company of companies) {
				const [one] = linked([company]);
				if (one) here.takeOne(one, false);
			}
			expect(here.labels()).toEqual(companies.map(({ record }) => textOf(record, 'label')).sort());
			const ids = companies.flatMap(({ id }) => id ?? []);
			const rows = [...here.kept].map(([id, record]) => boardRow(id, record, rules, '2026-11-26'));
			expect(rows.map(({ invite }) => invite)).toEqual(expect.arrayContaining(ids));
			const before = new Map(here.kept);
			here.takeAll(companies.flatMap((company) => linked([company])));
			expect(here.kept).toEqual(before);
		});

	test('a row that came first is invited and answers as any other: the day is noted, and what the list keeps stays', () => {
		const here = device();
		for (const company of three) {
			const [one] = linked([company]);
			if (one) here.takeOne(one, false);
		}
		for (const [id] of here.kept) here.write(id, [['invited', { at, text: '2026-11-25' }]]);
		for (const { id } of three) {
			const [answer] = linked([{ id, record: doneInOrder(20, 'Renamed by them') }]);
			if (answer) here.takeOne(answer, false);
		}
		const rows = [...here.kept].map(([id, record]) => boardRow(id, record, rules, '2026-11-26'));
		expect(rows).toHaveLength(3);
		expect(rows.map(({ returned }) => returned)).toEqual(rows.map(() => '2026-11-26'));
		expect(rows.map(({ invite }) => invite).sort()).toEqual(three.map(({ id }) => id).sort());
		expect(rows.map(({ done }) => done).every((count) => count > 15)).toBe(true);
	});

	test('one’s own checklist that answers an invite notes no day: nobody was invited from here', () => {
		const here = device();
		for (const record of [acme.record, doneInOrder(20, 'Acme')]) {
			const [one] = linked([{ id: acme.id, record }]);
			if (one) here.takeOne(one, false);
		}
		expect([...here.kept.keys()]).toEqual(['first']);
		expect(here.kept.get('first')?.has('returned')).toBe(false);
	});
});

test.describe('an own checklist without an id beside a row of its name is a company of its own', () => {
	/** The row, worked on lately, of the suffix 01. */
	const row: CompanyRecord = new Map<ItemKey, Item>([
		...[...doneInOrder(9, 'Acme')].map(([key, item]): [ItemKey, Item] => [
			key,
			key.startsWith('task/') ? { ...item, at: '2026-11-24T15:00:00.000Z' } : item,
		]),
		['suffix', { at: '2026-11-01T15:00:00.000Z', text: '01' }],
	]);
	const opened = (record: CompanyRecord) =>
		new Map(
			[...record].map(([key, item]): [ItemKey, Item] => [
				key,
				'state' in item ? { at: '2026-11-02T15:00:00.000Z', state: 'open' } : item,
			])
		);
	const suffixed = (record: CompanyRecord, text: string) =>
		new Map(record).set('suffix', { at: '2026-11-01T15:00:00.000Z', text });
	const days = new Map(doneInOrder(9, 'Acme'));
	for (const [key, item] of days)
		if ('state' in item && item.state === 'done') days.set(key, { ...item, on: '2026-10-30' });
	for (const { name, record } of [
		{ name: 'another suffix, all else the same', record: suffixed(row, '00') },
		{ name: 'another suffix, and all is older', record: suffixed(opened(row), '00') },
		{
			name: 'no suffix, and all is the same',
			record: new Map([...row].filter(([key]) => key !== 'suffix')),
		},
		{ name: 'the same suffix, and other days', record: suffixed(days, '01') },
		{
			name: 'the same suffix, and another answer that is older',
			record: new Map(row).set(`answer/${checklist.questions[0]?.id ?? ''}`, {
				at: '2026-10-01T15:00:00.000Z',
				text: checklist.questions[0]?.answers[1] ?? '',
			}),
		},
	]) {
		const rowOf = { id: 'k3v9qd', record: row };
		const ownOne = { id: undefined, record };
		for (const { order, companies } of [
			{ order: 'last', companies: [rowOf, ownOne] },
			{ order: 'first', companies: [ownOne, rowOf] },
		])
			test(`${name}, it comes ${order}`, () => {
				const here = device();
				here.takeAll(linked(companies));
				expect(here.labels()).toEqual(['Acme', 'Acme']);
				expect(here.kept.get('k3v9qd')).toBeDefined();
			});
		test(`${name}, by a link of its own: it is offered as another company`, () => {
			const here = device();
			here.takeAll(linked([rowOf, birch]));
			const [one] = linked([ownOne]);
			if (!one) throw new Error('no company');
			expect(here.takeOne(one, false)).toMatchObject({ isNew: true });
			expect(here.labels()).toEqual(['Acme', 'Acme', 'Birch']);
		});
	}
});
