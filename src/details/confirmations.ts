import { cleanText, type Check } from './check.ts';

/** The four things that a person confirms before a notify party can be paid. */
export const confirmations = [
	'listed-in-notify-parties',
	'number-on-the-entries',
	'enrolled-for-ach',
	'written-agreement',
] as const;

export const confirmationIssues = ['not-confirmed'] as const;

/**
 * Check one of the four confirmations: `yes` when its box is ticked, anything else when not.
 * An open one is worth a second look and blocks nothing, since the money is a matter between
 * CBP, the importer and the recipient.
 *
 * @example
 * checkConfirmation('yes'); // => { ok: true, value: 'yes' }
 * checkConfirmation(''); // => { ok: true, value: 'no', second: [{ issue: 'not-confirmed' }] }
 */
export function checkConfirmation(answer: string): Check<(typeof confirmationIssues)[number]> {
	return cleanText(answer).toLowerCase() === 'yes'
		? { ok: true, value: 'yes' }
		: { ok: true, value: 'no', second: [{ issue: 'not-confirmed' }] };
}
