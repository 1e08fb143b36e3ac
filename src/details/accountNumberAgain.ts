import { cleanAccountNumber } from './accountNumber.ts';
import type { Check } from './check.ts';

export const accountNumberAgainIssues = ['empty', 'nothing-to-compare', 'differs'] as const;

/**
 * Compare the account number with the one typed again. Gives the place of the first difference,
 * counted without spaces from 1, and never a character of either.
 *
 * @example
 * compareAccountNumbers('0001 2345', '00012345'); // => { ok: true, value: '00012345' }
 * compareAccountNumbers('00012345', '00012435'); // => { ok: false, issue: 'differs', values: { place: 6 } }
 */
export function compareAccountNumbers(
	first: string,
	second: string
): Check<(typeof accountNumberAgainIssues)[number]> {
	const one = cleanAccountNumber(first);
	const value = cleanAccountNumber(second);
	if (value === '') return { ok: false, issue: 'empty' };
	if (one === '') return { ok: false, issue: 'nothing-to-compare' };
	if (one === value) return { ok: true, value };

	let place = 1;
	while (one[place - 1] === value[place - 1]) place++;
	return { ok: false, issue: 'differs', values: { place } };
}
