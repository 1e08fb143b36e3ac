import type { Check } from './check.ts';
import { cleanName } from './plainName.ts';

export const nameOn5106Issues = ['empty', 'no-letter'] as const;

/**
 * Check that there is a name from Form 5106 to compare with. CBP's record may hold
 * anything, so nothing else about it is judged, and compareNames takes the text as typed and not
 * the cleaned value.
 *
 * @example
 * checkNameOn5106('FICTITIOUS TRADING CO., INC.');
 * // => { ok: true, value: 'FICTITIOUS TRADING CO., INC.' }
 */
export function checkNameOn5106(typed: string): Check<(typeof nameOn5106Issues)[number]> {
	const value = cleanName(typed);
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/[\p{L}\p{N}]/u.test(value)) return { ok: false, issue: 'no-letter' };
	return { ok: true, value };
}
