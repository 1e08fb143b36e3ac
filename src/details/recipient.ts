import { isUnitedStates } from './bankCountry.ts';
import { cleanText, type Check } from './check.ts';
import { checkChoice, choiceIssues } from './choice.ts';

export const recipientIssues = [...choiceIssues, 'no-us-account'] as const;

/**
 * Check who receives the refund: `importer`, in its own account, or `notify-party`. With a
 * `bankCountry` outside the United States and its territories the importer cannot; with
 * none given yet, nothing is held against it.
 *
 * @example
 * checkRecipient('importer', 'US'); // => { ok: true, value: 'importer' }
 * checkRecipient('importer', 'CA'); // => { ok: false, issue: 'no-us-account' }
 */
export function checkRecipient(
	typed: string,
	bankCountry = ''
): Check<(typeof recipientIssues)[number]> {
	const chosen = checkChoice(typed, ['importer', 'notify-party']);
	if (!chosen.ok || chosen.value !== 'importer') return chosen;
	if (cleanText(bankCountry) !== '' && !isUnitedStates(bankCountry))
		return { ok: false, issue: 'no-us-account' };
	return chosen;
}
