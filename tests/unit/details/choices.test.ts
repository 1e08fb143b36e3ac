import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { accountTypeIssues, checkAccountType } from '../../../src/details/accountType.ts';
import type { Check } from '../../../src/details/check.ts';
import { checkConfirmation, confirmationIssues } from '../../../src/details/confirmations.ts';
import { checkFormerBroker, formerBrokerIssues } from '../../../src/details/formerBroker.ts';
import { checkRecipient, recipientIssues } from '../../../src/details/recipient.ts';
import { checkRecipientKind, recipientKindIssues } from '../../../src/details/recipientKind.ts';
import { anyText, runs } from './anyText.ts';

interface Choice {
	readonly detail: string;
	readonly check: (typed: string) => Check<string>;
	readonly issues: readonly string[];
	readonly choices: readonly string[];
	readonly not: readonly string[];
}

const details: readonly Choice[] = [
	{
		detail: 'account type',
		check: checkAccountType,
		issues: accountTypeIssues,
		choices: ['checking', 'savings'],
		not: ['money market', 'credit card', 'loan', 'checking savings', '22'],
	},
	{
		detail: 'recipient',
		check: (typed) => checkRecipient(typed),
		issues: recipientIssues,
		choices: ['importer', 'notify-party'],
		not: ['broker', 'importer notify-party', 'constructor'],
	},
	{
		detail: 'kind of recipient',
		check: checkRecipientKind,
		issues: recipientKindIssues,
		choices: ['broker', 'forwarder', 'attorney', 'affiliate', 'other'],
		not: ['bank', 'brokers', 'others'],
	},
	{
		detail: 'former broker',
		check: checkFormerBroker,
		issues: formerBrokerIssues,
		choices: ['no', 'yes', 'do-not-know'],
		not: ['maybe', 'do not know', 'true'],
	},
];

for (const { detail, check, issues, choices, not } of details) {
	for (const choice of choices)
		test(`${detail}: ${choice} is a choice, whatever its capitals and the spaces round it`, () => {
			expect(check(choice)).toMatchObject({ ok: true, value: choice });
			expect(check(` ${choice.toUpperCase()}\u00a0`)).toEqual(check(choice));
		});
	for (const typed of not)
		test(`${detail}: ${typed} is no choice`, () =>
			expect(check(typed)).toEqual({ ok: false, issue: 'not-a-choice' }));
	for (const typed of ['', ' \t'])
		test(`${detail}: nothing is chosen beforehand (${JSON.stringify(typed)})`, () =>
			expect(check(typed)).toEqual({ ok: false, issue: 'empty' }));
	test(`${detail}: any text gives one outcome, and its value checks the same`, () =>
		fc.assert(
			fc.property(fc.oneof(anyText, fc.constantFrom(...choices)), (typed) => {
				const result = check(typed);
				const findings = result.ok ? (result.second ?? []) : [result];
				for (const { issue } of findings) expect(issues).toContain(issue);
				if (result.ok) expect(check(result.value)).toEqual(result);
			}),
			runs
		));
}

for (const { country, result } of [
	{ country: 'US', result: { ok: true, value: 'importer' } },
	{ country: 'pr', result: { ok: true, value: 'importer' } },
	{ country: '', result: { ok: true, value: 'importer' } },
	{ country: 'CA', result: { ok: false, issue: 'no-us-account' } },
	{ country: 'DE', result: { ok: false, issue: 'no-us-account' } },
	{ country: 'OTHER', result: { ok: false, issue: 'no-us-account' } },
]) {
	test(`with the bank country ${country || 'open'} the importer ${result.ok ? 'can' : 'cannot'} receive the refund`, () =>
		expect(checkRecipient('importer', country)).toEqual(result));
	test(`with the bank country ${country || 'open'} a notify party can receive the refund`, () =>
		expect(checkRecipient('notify-party', country)).toEqual({ ok: true, value: 'notify-party' }));
}

test('no former broker looks right', () =>
	expect(checkFormerBroker('no')).toEqual({ ok: true, value: 'no' }));
test('a former broker still listed is worth a second look', () =>
	expect(checkFormerBroker('yes')).toMatchObject({ second: [{ issue: 'still-listed' }] }));
test('not knowing of a former broker is worth a second look', () =>
	expect(checkFormerBroker('do-not-know')).toMatchObject({ second: [{ issue: 'not-known' }] }));

test('a confirmation that is ticked looks right', () =>
	expect(checkConfirmation('yes')).toEqual({ ok: true, value: 'yes' }));
for (const answer of ['', 'no', 'on', 'constructor']) {
	test(`a confirmation of ${JSON.stringify(answer)} is open and worth a second look`, () =>
		expect(checkConfirmation(answer)).toEqual({
			ok: true,
			value: 'no',
			second: [{ issue: confirmationIssues[0] }],
		}));
}
test('any answer confirms or not, and its value checks the same', () =>
	fc.assert(
		fc.property(anyText, (answer) => {
			const result = checkConfirmation(answer);
			expect(result.ok && checkConfirmation(result.value)).toEqual(result);
		}),
		runs
	));
