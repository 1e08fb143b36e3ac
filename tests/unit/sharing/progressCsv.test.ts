import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { progressRows, writeProgressCsv } from '../../../src/sharing/progressCsv.ts';
import { runs } from '../progress/arbitraries.ts';
import { readCsv } from '../text/readCsv.ts';
import { texts, words } from './fileTexts.ts';
import { checklist, tasks, written } from './shared.ts';

const told = {
	checklist,
	texts,
	reasons: { account: { own: 'you have an account of your own' } },
	words: words.spreadsheet,
	day: '2026-11-25',
};
const at = '2026-11-20T15:00:00.000Z';

test('a file reads back as the rows that went in, for one company and for several', () => {
	fc.assert(
		fc.property(fc.array(written, { minLength: 1, maxLength: 3 }), (records) => {
			const companies = records.map((record, place) => ({ id: `c${place}`, record }));
			const [header, ...rows] = readCsv(writeProgressCsv(companies, told));
			expect(header).toEqual(Object.values(words.spreadsheet.columns));
			expect(rows).toEqual(progressRows(companies, told).map((row) => Object.values(row)));
			expect(rows).toHaveLength(records.length * tasks.length);
		}),
		{ ...runs, numRuns: 15 }
	);
});

test('companies stand one after the other by name and suffix, those without a name last', () => {
	const companies = [
		['Zebra', ''],
		['', ''],
		['Acme', '01'],
		['éclair', ''],
		['Acme', '00'],
	].map(([label = '', suffix = ''], place) => ({
		id: `c${place}`,
		record: new Map<ItemKey, Item>([
			['label', { at, text: label }],
			['suffix', { at, text: suffix }],
		]),
	}));
	const rows = progressRows(companies, told);
	const order = rows
		.map(({ company, suffix }) => `${company} ${suffix}`.trim())
		.filter((name, place, all) => name !== all[place - 1]);
	expect(order).toEqual(['Acme suffix 00', 'Acme suffix 01', 'éclair', 'Zebra', '']);
	expect(rows.slice(0, tasks.length).map(({ task }) => task)).toEqual(
		tasks.map(({ id }) => texts.get(id)?.title)
	);
});

test('a row tells how its task stands, since when, why, and whose move it is', () => {
	const record = new Map<ItemKey, Item>([
		['label', { at, text: '=Example Widgets' }],
		['suffix', { at, text: '00' }],
		['answer/account', { at, text: 'own' }],
		['task/keep.sign-in', { at, state: 'done', on: '2026-11-20', revision: '2026-11-22' }],
		['task/keep.rejected-refunds', { at, state: 'done', on: '2026-09-01', revision: '2026-11-22' }],
		[
			'task/keep.access',
			{ at, state: 'not-applicable', because: 'We are two', revision: '2026-01-01' },
		],
		['task/next.declared', { at, state: 'done', on: '2026-11-18', revision: '2026-11-22' }],
		[
			'waiting/verify.signed-in',
			{ at, text: 'the bank', since: '2026-11-17', until: '2026-12-04' },
		],
		['note/verify.signed-in', { at, text: 'called' }],
		['note/verify.signed-in/k3v9qd', { at: '2026-11-21T15:00:00.000Z', text: 'called back' }],
		['note/next.paid', { at, text: 'Ada asks\non Monday' }],
	]);
	const rows = progressRows([{ id: 'first', record }], told);
	const rowOf = (id: string) => rows.find(({ task }) => task === texts.get(id)?.title);
	const company = { company: '=Example Widgets', suffix: 'suffix 00' };
	expect(rowOf('keep.sign-in')).toMatchObject({
		...company,
		state: 'Done',
		doneOn: '2026-11-20',
		due: '2026-12-30',
		changed: '',
	});
	expect(rowOf('keep.rejected-refunds')).toMatchObject({ state: 'Due again', due: '2026-10-02' });
	expect(rowOf('keep.access')).toMatchObject({
		state: 'Does not apply',
		reason: 'We are two',
		changed: 'since it was ticked',
	});
	expect(rowOf('next.paid')).toMatchObject({
		state: 'Waiting',
		waitingSince: '2026-11-18',
		waitingOn: 'CBP',
		note: 'Ada asks\non Monday',
	});
	expect(rowOf('verify.signed-in')).toMatchObject({
		state: 'Waiting',
		waitingSince: '2026-11-17',
		waitingOn: 'the bank',
		waitingUntil: '2026-12-04',
		note: 'called\ncalled back',
	});
	expect(rowOf('apply.submitted')).toMatchObject({
		state: 'Not for you',
		reason: 'you have an account of your own',
	});
	expect(rowOf('before.number-active')).toMatchObject({ state: 'Open', doneOn: '', waitingOn: '' });
});
