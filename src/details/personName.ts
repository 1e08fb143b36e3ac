import type { Check } from './check.ts';
import { cleanName } from './plainName.ts';

export const personNameIssues = ['empty', 'wrong-characters', 'no-letter', 'department'] as const;

type Issue = (typeof personNameIssues)[number];

const departments =
	/^(?:(?:accounts? )?(?:payable|receivable)|accounting|accounts|admin|administration|billing|compliance|customs|finance|imports?|logistics|office|operations|purchasing|shipping|trade|treasury)(?: (?:department|dept\.?|team|office|desk))?$/i;

/**
 * Check the first name or the last name of the account owner: letters of any alphabet, spaces,
 * hyphens, apostrophes and full stops, with at least one letter. A department in place of a
 * person gets a second look, since the owner should be a named person of the importer's own.
 * It cannot tell whether it is that person's name.
 *
 * @example
 * checkPersonName('O\u2019Sample'); // => { ok: true, value: "O'Sample" }
 */
export function checkPersonName(typed: string): Check<Issue> {
	const value = cleanName(typed).replace(/[\u2018\u2019\u02bc]/g, "'");
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/\p{L}/u.test(value)) return { ok: false, issue: 'no-letter' };
	const characters = [...new Set(value.match(/[^\p{L}\p{M} '.-]/gu))].slice(0, 10).join(' ');
	if (departments.test(value)) return { ok: true, value, second: [{ issue: 'department' }] };
	if (characters !== '') return { ok: false, issue: 'wrong-characters', values: { characters } };
	return { ok: true, value };
}
