import type { Check } from './check.ts';
import { bankNameCharacters } from '../numbers/numbers.ts';
import { cleanName, isSameName } from './plainName.ts';

export const bankNameIssues = [
	'empty',
	'no-letter',
	'only-digits',
	'too-long',
	'company-name',
	'may-be-cut',
] as const;

/** The length of a name in the Federal Reserve's ACH directory: a longer one may be shown cut. */
const directoryLength = 36;

/**
 * Check the name of the bank, 1 to 60 characters of free text; `companyName` is the reader's own.
 * No rule by CBP is published, so the limit is ours. Nothing tells whether the bank exists: the name
 * is a reminder only, never looked up from the routing number.
 *
 * @example
 * checkBankName('Example Community Bank, N.A.'); // => { ok: true, value: 'Example Community Bank, N.A.' }
 * checkBankName('011000015'); // => { ok: false, issue: 'only-digits' }
 */
export function checkBankName(
	typed: string,
	companyName = ''
): Check<(typeof bankNameIssues)[number]> {
	const value = cleanName(typed);
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/\p{L}/u.test(value))
		return { ok: false, issue: /\p{N}/u.test(value) ? 'only-digits' : 'no-letter' };
	const length = [...value].length;
	if (length > bankNameCharacters)
		return { ok: false, issue: 'too-long', values: { count: length, limit: bankNameCharacters } };
	if (isSameName(value, companyName)) return { ok: false, issue: 'company-name' };
	if (length > directoryLength)
		return {
			ok: true,
			value,
			second: [{ issue: 'may-be-cut', values: { count: length, limit: directoryLength } }],
		};
	return { ok: true, value };
}
