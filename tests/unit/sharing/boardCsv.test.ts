import Papa from 'papaparse';
import { expect, test } from 'playwright/test';
import { boardRow } from '../../../src/companies/board.ts';
import { readWords } from '../../../src/guide/words.ts';
import type { ItemKey } from '../../../src/progress/item.ts';
import { writeReports } from '../../../src/progress/keptReports.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { writeBoardCsv } from '../../../src/sharing/boardCsv.ts';
import { checklist } from './shared.ts';

const words = (await readWords('companies', 'en')).csv;
const at = '2026-11-20T12:00:00.000Z';
const done = (on: string) => ({ state: 'done', on });

/** The file of some companies, as a spreadsheet reads it. */
function rowsOf(all: readonly Partial<Record<ItemKey, object>>[]) {
	const records = new Map(
		all.map((items, place) => [
			`row${place}`,
			new Map(
				Object.entries(items).map(([key, item]) => [key, { at, ...item }])
			) as unknown as CompanyRecord,
		])
	);
	const rules = { checklist, usual: {}, actorOf: () => undefined };
	const csv = writeBoardCsv(
		[...records].map(([id, record]) => boardRow(id, record, rules, '2026-11-29')),
		{
			checklist,
			records,
			words,
			titleOf: (task) => task,
			reportsIn: writeReports,
			moverOf: ({ mover }) => mover?.who ?? '',
			dueOf: ({ dates }) => dates[0]?.kind ?? '',
		}
	);
	return Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
		header: true,
		skipEmptyLines: true,
	}).data;
}

test('the board is a file with one row a company, in its order, with what brokers keep by hand', () => {
	const [one, other, ...more] = rowsOf([
		{
			label: { text: '=Zebra, "Ltd"' },
			suffix: { text: '00' },
			'answer/importer-of-record': { text: 'yes' },
			'answer/recipient': { text: 'self' },
			'task/verify.signed-in': done('2026-10-21'),
			'task/ach.details-entered': done('2026-10-22'),
			invited: { text: '2026-10-01' },
			returned: { text: '2026-10-23' },
			reports: { text: '2026-10-20 late:3 paid:120' },
		},
		{
			label: { text: 'Acme' },
			'answer/recipient': { text: 'notify-party' },
			'task/apply.submitted': done('2026-11-10'),
			archived: { text: 'yes' },
		},
	]);
	expect(more).toEqual([]);
	expect(one).toMatchObject({
		Company: `'=Zebra, "Ltd"`,
		Suffix: 'suffix 00',
		Archived: '',
		'By the reports': '2026-10-20 late:3 paid:120',
		'Importer of record': 'yes',
		'Self-filer': 'possible: has an ACE account',
		'ACE account': 'yes',
		'Bank details in ACE': 'yes',
		'Bank details entered on': '2026-10-22',
		'Notify party': 'no',
		'On whom': 'importer',
		Due: '2026-11-22',
		'What is due': 'repeat',
		'Last change': '2026-11-20',
		'Invited on': '2026-10-01',
		'Came back on': '2026-10-23',
	});
	expect(other).toMatchObject({
		Company: 'Acme',
		Archived: 'yes',
		'Importer of record': '',
		'ACE account': 'applied for',
		'Bank details in ACE': '',
		'Notify party': 'wanted',
		'On whom': 'cbp',
		'Waiting since': '2026-11-10',
		'Tasks done': '1',
	});
});

test('whether a company can file itself is told by its answers and what was done, and by nothing else', () => {
	const answer = (importer: string, account: string) => ({
		'answer/importer-of-record': { text: importer },
		'answer/account': { text: account },
	});
	const told = rowsOf([
		answer('yes', 'own'),
		answer('no', 'own'),
		answer('unsure', 'own'),
		answer('yes', 'someone-else'),
		{ ...answer('yes', 'none'), 'task/verify.signed-in': done('2026-10-21') },
		{ 'answer/importer-of-record': { text: 'yes' } },
		{ 'answer/account': { text: 'locked-out' } },
		{ label: { text: 'Acme' } },
	]);
	expect(told.map((row) => row['Self-filer'])).toEqual([
		'possible: has an ACE account',
		'no: not the importer of record',
		'',
		'not yet: no ACE account of its own',
		'possible: has an ACE account',
		'',
		'not yet: no ACE account of its own',
		'',
	]);
});
