import type { Check } from './check.ts';
import { checkChoice, choiceIssues } from './choice.ts';

export const formerBrokerIssues = [...choiceIssues, 'still-listed', 'not-known'] as const;

/**
 * Check the answer to the question whether a former broker is still listed as notify party:
 * `no`, `yes` or `do-not-know`. An old designation sends the importer's refund elsewhere, so
 * anything but no is worth a second look.
 *
 * @example
 * checkFormerBroker('yes'); // => { ok: true, value: 'yes', second: [{ issue: 'still-listed' }] }
 */
export function checkFormerBroker(typed: string): Check<(typeof formerBrokerIssues)[number]> {
	const chosen = checkChoice(typed, ['no', 'yes', 'do-not-know']);
	if (!chosen.ok || chosen.value === 'no') return chosen;
	return { ...chosen, second: [{ issue: chosen.value === 'yes' ? 'still-listed' : 'not-known' }] };
}
