import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { arrivalsOf } from '../../../src/sharing/arrivals.ts';
import { writeExportFile } from '../../../src/sharing/exportFile.ts';
import { writeInvite } from '../../../src/sharing/invites.ts';
import { openFile, openFiles, openPasted, openText } from '../../../src/sharing/openFile.ts';
import { writeShareLink } from '../../../src/sharing/shareLink.ts';
import { newsFirst } from '../../../src/sharing/whatIsNew.ts';
import { checklist, doneInOrder, made, numbers, shared } from './shared.ts';

const page = 'https://refund-ready.example/progress/';
const answer = (label: string, id: string) =>
	page +
	writeShareLink(
		shared(new Map(), { companies: [{ id, record: doneInOrder(5, label) }] }),
		checklist,
		numbers
	);
const saved = (...labels: string[]) =>
	writeExportFile(
		new Map(labels.map((label) => [label.toLowerCase(), doneInOrder(3, label)])),
		made.toISOString()
	);
const arrived = (...texts: string[]) =>
	arrivalsOf(
		texts.map((text) => ({ name: 'x', opened: openText(text) })),
		checklist,
		numbers
	);
const labels = ({ companies }: ReturnType<typeof arrivalsOf>) =>
	companies.map(({ company }) => {
		const item = company.record.get('label');
		return item && 'text' in item ? item.text : '';
	});

test('files, mails and pages come in together, in their order', () => {
	const html = `<p>Done: <a href="${answer('Mail', 'k3v9qd')}">here</a></p>`;
	const all = arrived(saved('One', 'Two'), html, saved('Three'));
	expect(labels(all)).toEqual(['One', 'Two', 'Mail', 'Three']);
	expect(all.companies.map(({ hash }) => hash !== undefined)).toEqual([false, false, true, false]);
	expect(all.oneFile).toBe(false);
	expect(arrived(saved('One', 'Two')).oneFile).toBe(true);
});

test('a link that stands in several mails comes in once, and an invite below it not at all', () => {
	const link = answer('Mail', 'k3v9qd');
	const invite = page + writeInvite('k3v9qd', doneInOrder(0, 'Mail'), made, checklist, numbers);
	const all = arrived(`${link}\n\n> ${invite}`, `Once more: ${link}`, `> ${link}\n>> ${invite}`);
	expect(labels(all)).toEqual(['Mail']);
	expect(all.others.map(({ shared: read }) => read?.invite)).toEqual([true]);
});

test('what cannot be read brings nothing and keeps nothing else out', () => {
	const link = answer('Cut', 'k3v9qd');
	const all = arrived('', 'hello', '{"format":"other"}', link.slice(0, -9), saved('One'));
	expect(labels(all)).toEqual(['One']);
	expect(all.others.map(({ partial }) => partial)).toEqual([true]);
});

for (const { name, text, html = '', outcome } of [
	{
		name: 'a saved file’s text is read as one, whatever a program adds as HTML',
		text: saved('One'),
		html: '<b>{</b>',
		outcome: 'read',
	},
	{ name: 'a link in a text', text: answer('A', 'k3v9qd'), outcome: 'links' },
	{
		name: 'a link that only its HTML has',
		text: 'see here',
		html: `<a href="${answer('A', 'k3v9qd')}">here</a>`,
		outcome: 'links',
	},
	{ name: 'a text without a link', text: 'hello', html: '<b>hello</b>', outcome: 'not-json' },
	{ name: 'nothing', text: ' ', outcome: 'empty' },
])
	test(`pasted: ${name}`, () => {
		expect(openPasted(text, html).outcome).toBe(outcome);
	});

test('a page or a mail as a file is read for its links, and other kinds are told apart', async () => {
	const file = (text: string) => new File([text], 'x');
	expect((await openFile(file(`<!doctype html><p>${answer('A', 'k3v9qd')}`))).outcome).toBe(
		'links'
	);
	expect(await openFile(file('<p>nothing</p>'))).toMatchObject({
		outcome: 'other-kind',
		kind: 'web-page',
	});
	const opened = await openFiles([file(saved('One')), file('%PDF-1.7')]);
	expect(opened.map(({ name, opened: { outcome } }) => [name, outcome])).toEqual([
		['x', 'read'],
		['x', 'other-kind'],
	]);
	expect(new Set(opened.map(({ opened: { number } }) => number)).size).toBe(2);
});

test('what says otherwise than here is looked at first, then what brings something; each by name', () => {
	const at = '2026-11-20T12:00:00.000Z';
	const done = (on: string, when = at): Item => ({ at: when, state: 'done', on });
	const record = (...items: [ItemKey, Item][]) => new Map<ItemKey, Item>(items);
	const label = (text: string): [ItemKey, Item] => ['label', { at, text }];
	const key: ItemKey = 'task/apply.form-chosen';
	const here = new Map([
		['a', record(label('A'), [key, done('2026-11-20')])],
		['b', record(label('B'))],
		['c', record(label('C'), [key, done('2026-11-21', '2026-11-21T12:00:00.000Z')])],
	]);
	const incoming = [
		{ company: 'a', record: record(label('A'), [key, done('2026-11-20')]) },
		{ company: 'z', record: record(label('Z')) },
		{ company: 'b', record: record(label('B'), [key, done('2026-11-20')]) },
		{ company: 'c', record: record(label('C'), [key, done('2026-11-18')]) },
	];
	expect(newsFirst(incoming, here, checklist, () => 'new')).toEqual([3, 2, 1, 0]);
});
