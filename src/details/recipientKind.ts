import type { Check } from './check.ts';
import { checkChoice, choiceIssues } from './choice.ts';

export const recipientKindIssues = choiceIssues;

/**
 * Check the kind of recipient. The conditions are the same for every kind, so any
 * choice looks right.
 *
 * @example
 * checkRecipientKind('forwarder'); // => { ok: true, value: 'forwarder' }
 */
export function checkRecipientKind(typed: string): Check<(typeof recipientKindIssues)[number]> {
	return checkChoice(typed, ['broker', 'forwarder', 'attorney', 'affiliate', 'other']);
}
