import { expect, test } from 'playwright/test';
import { readChecklist } from '../../../src/guide/checklistFile.ts';
import { type Answers, exclusion } from '../../../src/situation/situation.ts';

const importer = { 'importer-of-record': 'yes', based: 'us', numbers: 'one' };
const always = ['before.importer-of-record', 'keep.fraud-briefed'];
const record = ['before.record-in-hand', 'before.number-active', 'before.owner-chosen'];
const apply = ['form-chosen', 'rehearsed', 'first-screen', 'code-received', 'owner-screen'].map(
	(each) => `apply.${each}`
);
const newAccount = ['before.box-2e', ...apply, 'apply.submitted', 'verify.account-mail'];
const dashboard = ['top-account', 'importer-view', 'refund-tab', 'cape-tab'].map(
	(each) => `dashboard.${each}`
);
const ownBank = ['ach.routing-number', 'ach.details-entered', 'ach.refresh'];
const someoneElse = ['listed', 'on-entries', 'enrolled'].map((each) => `ach.notify-party-${each}`);
const inAce = ['verify.signed-in', ...dashboard, 'ach.old-notify-party'];
const afterwards = [
	'sign-in',
	'rejected-refunds',
	'second-person',
	'access',
	'bank-change-rule',
	'notify-party-reviewed',
].map((each) => `keep.${each}`);
const next = ['entries-listed', 'clocks', 'corrected', 'declared', 'claim-number', 'paid'].map(
	(each) => `next.${each}`
);
const everyImporter = [...always, ...inAce, ...afterwards, ...next, 'next.reconciled'];

for (const { who, answers, tasks } of [
	{
		who: 'a U.S. importer without an account, paid into its own bank',
		answers: { ...importer, account: 'none', recipient: 'self', bank: 'us' },
		tasks: [
			...everyImporter,
			...record,
			...newAccount,
			...ownBank,
			'before.account-looked-up',
			'verify.mail-genuine',
			'verify.login-made',
			'ach.bank-is-us',
		],
	},
	{
		who: 'an importer whose account works',
		answers: { ...importer, account: 'own', recipient: 'self', bank: 'us' },
		tasks: [...everyImporter, ...ownBank, 'before.number-active', 'ach.bank-is-us'],
	},
	{
		who: 'an importer who is locked out of its account',
		answers: { ...importer, account: 'locked-out', recipient: 'self', bank: 'us' },
		tasks: [
			...everyImporter,
			...ownBank,
			'before.number-active',
			'verify.reactivated',
			'ach.bank-is-us',
		],
	},
	{
		who: 'an importer whose account somebody else owns',
		answers: { ...importer, account: 'someone-else', recipient: 'self', bank: 'us' },
		tasks: [
			...everyImporter,
			...record,
			...ownBank,
			'before.account-looked-up',
			'apply.owner-found',
			'verify.login-made',
			'ach.bank-is-us',
		],
	},
	{
		who: 'a foreign importer with several numbers and no U.S. bank, for whom a broker receives',
		answers: {
			'importer-of-record': 'yes',
			based: 'abroad',
			numbers: 'several',
			account: 'none',
			recipient: 'notify-party',
			bank: 'none',
		},
		tasks: [
			...everyImporter,
			...record,
			...newAccount,
			...someoneElse,
			'before.account-looked-up',
			'before.foreign-address',
			'before.numbers-listed',
			'verify.mail-genuine',
			'verify.login-made',
			'dashboard.every-number',
			'ach.agreement',
		],
	},
	{
		who: 'somebody who is not the importer of record',
		answers: { ...importer, 'importer-of-record': 'no' },
		tasks: always,
	},
] satisfies { who: string; answers: Answers; tasks: string[] }[])
	test(`${who} is given the tasks that are theirs, and no others`, async () => {
		const given = (await readChecklist()).steps.flatMap((step) =>
			step.tasks.filter(({ when }) => !exclusion(when, answers)).map(({ id }) => id)
		);
		expect(given.sort()).toEqual([...tasks].sort());
	});

test('somebody who answered nothing yet is given every task', async () => {
	for (const step of (await readChecklist()).steps)
		for (const { when } of step.tasks) expect(exclusion(when, {})).toBeUndefined();
});
