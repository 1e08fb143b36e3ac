import type { Check } from './check.ts';
import { cleanName, isSameName } from './plainName.ts';

export const recipientNameIssues = ['empty', 'no-letter', 'only-digits', 'own-name'] as const;

/**
 * Check the name of the notify party, free text; `companyName` is the importer's own. No
 * limit of length is published, so none is set. It cannot tell whether the name is the one on
 * the recipient's record.
 *
 * @example
 * checkRecipientName('Example Brokers LLC'); // => { ok: true, value: 'Example Brokers LLC' }
 */
export function checkRecipientName(
	typed: string,
	companyName = ''
): Check<(typeof recipientNameIssues)[number]> {
	const value = cleanName(typed);
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/\p{L}/u.test(value))
		return { ok: false, issue: /\p{N}/u.test(value) ? 'only-digits' : 'no-letter' };
	// A parent company abroad can bear the same name, so this is no mistake for certain.
	if (isSameName(value, companyName)) return { ok: true, value, second: [{ issue: 'own-name' }] };
	return { ok: true, value };
}
