import type { Check } from './check.ts';
import { checkChoice, choiceIssues } from './choice.ts';

export const accountTypeIssues = choiceIssues;

/**
 * Check the account type, which CBP calls Bank Control Key: checking or savings and no other
 * . It cannot tell how the bank classes the account.
 *
 * @example
 * checkAccountType('savings'); // => { ok: true, value: 'savings' }
 * checkAccountType('money market'); // => { ok: false, issue: 'not-a-choice' }
 */
export function checkAccountType(typed: string): Check<(typeof accountTypeIssues)[number]> {
	return checkChoice(typed, ['checking', 'savings']);
}
