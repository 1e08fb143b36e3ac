import { cleanText, type Check } from './check.ts';

export const bankCountryIssues = ['empty', 'not-a-choice', 'not-us'] as const;

const unitedStates = ['US', 'PR', 'VI', 'GU', 'AS', 'MP'];

/**
 * Check the country of the bank account, given as a country code of two letters, or as `other`
 * for one that the list does not name.
 * The United States and its territories look right. Any other country is no mistake of
 * typing: it gets a second look that explains the two ways. Whether a code is a
 * country's is not checked, since the reader chooses from a list.
 *
 * @example
 * checkBankCountry('pr'); // => { ok: true, value: 'PR' }
 * checkBankCountry('CA'); // => { ok: true, value: 'CA', second: [{ issue: 'not-us' }] }
 */
export function checkBankCountry(typed: string): Check<(typeof bankCountryIssues)[number]> {
	const text = cleanText(typed);
	if (text === '') return { ok: false, issue: 'empty' };
	if (!/^(?:[a-z]{2}|other)$/i.test(text)) return { ok: false, issue: 'not-a-choice' };
	const value = text.toUpperCase();
	if (isUnitedStates(value)) return { ok: true, value };
	return { ok: true, value, second: [{ issue: 'not-us' }] };
}

/**
 * Tells whether a country code is that of the United States or of a territory whose banks are in
 * the Federal Reserve's ACH directory.
 *
 * @example
 * isUnitedStates('GU'); // => true
 */
export function isUnitedStates(country: string): boolean {
	return unitedStates.includes(cleanText(country).toUpperCase());
}
