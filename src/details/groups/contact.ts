import { checkEmail } from '../email.ts';
import { compareEmails } from '../emailPair.ts';
import { suggestEmail } from '../emailSuggestion.ts';
import { checkPersonName } from '../personName.ts';
import { checkPhone } from '../phone.ts';
import type { Check } from '../check.ts';
import type { CheckGroup } from '../detailGroup.ts';

/** Checks the account owner's name, the two emails and the phone. */
export const check: CheckGroup = (typed) => {
	const of = (id: string) => typed[id] ?? '';
	const suggest = { suggest: suggestEmail };
	const form5106 = of('form-5106-email');
	const owner = of('account-owner-email');
	const results = new Map<string, Check<string>>([
		['first-name', checkPersonName(of('first-name'))],
		['last-name', checkPersonName(of('last-name'))],
		['form-5106-email', checkEmail(form5106, suggest)],
		['account-owner-email', checkEmail(owner, suggest)],
		['phone', checkPhone(of('phone'))],
	]);
	// Where one of the two is no address, its own field says so, and there is nothing to compare.
	const pair = compareEmails(form5106, owner);
	if (pair.ok) results.set('email-pair', pair);
	return results;
};
