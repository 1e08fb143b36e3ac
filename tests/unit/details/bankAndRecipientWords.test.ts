import { expect, test } from 'playwright/test';
import { accountNumberIssues } from '../../../src/details/accountNumber.ts';
import { accountNumberAgainIssues } from '../../../src/details/accountNumberAgain.ts';
import { accountTypeIssues, checkAccountType } from '../../../src/details/accountType.ts';
import { bankCountryIssues, checkBankCountry } from '../../../src/details/bankCountry.ts';
import { bankNameIssues } from '../../../src/details/bankName.ts';
import type { Check } from '../../../src/details/check.ts';
import {
	checkConfirmation,
	confirmationIssues,
	confirmations,
} from '../../../src/details/confirmations.ts';
import { checkFormerBroker, formerBrokerIssues } from '../../../src/details/formerBroker.ts';
import { checkRecipient, recipientIssues } from '../../../src/details/recipient.ts';
import { checkRecipientKind, recipientKindIssues } from '../../../src/details/recipientKind.ts';
import { recipientNameIssues } from '../../../src/details/recipientName.ts';
import { recipientNumberIssues } from '../../../src/details/recipientNumber.ts';
import { routingNumberIssues } from '../../../src/details/routingNumber.ts';
import { bracesOf, readDetailWords, testDetailWords } from './detailWords.ts';

const { all, wordsOf } = await readDetailWords(['bank', 'recipient']);

interface Detail {
	readonly id: string;
	readonly label: string;
	readonly issues: readonly string[];
	readonly check?: (typed: string) => Check<string>;
}

const labels: Record<(typeof confirmations)[number], string> = {
	'listed-in-notify-parties': 'Listed in the Notify Parties tab or on Form 4811',
	'number-on-the-entries': 'Its number is on the entries (reference number)',
	'enrolled-for-ach': 'Enrolled for ACH refunds in its own ACE account',
	'written-agreement': 'Written agreement in place',
};

const details: readonly Detail[] = [
	{ id: 'bank-country', label: 'Bank country', issues: bankCountryIssues, check: checkBankCountry },
	{ id: 'bank-name', label: 'Bank name', issues: bankNameIssues },
	{ id: 'routing-number', label: 'Routing number', issues: routingNumberIssues },
	{ id: 'account-number', label: 'Account number', issues: accountNumberIssues },
	{ id: 'account-number-again', label: 'Account number again', issues: accountNumberAgainIssues },
	{ id: 'account-type', label: 'Account type', issues: accountTypeIssues, check: checkAccountType },
	{
		id: 'who-receives-the-refund',
		label: 'Who receives the refund',
		issues: recipientIssues,
		check: (typed) => checkRecipient(typed),
	},
	{
		id: 'former-broker-question',
		label: 'Is a former broker still listed as notify party?',
		issues: formerBrokerIssues,
		check: checkFormerBroker,
	},
	{ id: 'recipient-name', label: 'Recipient name', issues: recipientNameIssues },
	{
		id: 'kind-of-recipient',
		label: 'Kind of recipient',
		issues: recipientKindIssues,
		check: checkRecipientKind,
	},
	{
		id: 'recipient-importer-number',
		label: 'Recipient importer number',
		issues: recipientNumberIssues,
	},
	...confirmations.map((id) => ({
		id,
		label: labels[id],
		issues: confirmationIssues,
		check: checkConfirmation,
	})),
];

testDetailWords(all, details);

for (const { id, check } of details)
	if (check)
		test(`${id} offers only choices that its check takes`, () => {
			const choices = Object.keys(wordsOf(id).choices ?? {});
			expect(choices.length).toBeGreaterThan(1);
			for (const choice of choices) expect(check(choice).ok, choice).toBe(true);
		});

const braces: Readonly<Record<string, readonly string[]>> = {
	'bank-name too-long': ['count', 'limit'],
	'bank-name may-be-cut': ['count', 'limit'],
	'routing-number look-alike-letter': ['place'],
	'routing-number wrong-characters': ['place'],
	'routing-number wrong-length': ['count'],
	'account-number wrong-characters': ['place'],
	'account-number too-long': ['count', 'limit'],
	'account-number-again differs': ['place'],
};

test('braces name only values that the check gives', () => {
	for (const { id } of details)
		for (const issue of Object.keys(wordsOf(id).issues))
			for (const name of bracesOf(wordsOf(id), issue))
				expect(braces[`${id} ${issue}`] ?? []).toContain(name);
});
