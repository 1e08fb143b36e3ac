import type { Check } from './check.ts';
import { cleanName } from './plainName.ts';

export const personNameIssues = ['empty', 'wrong-characters', 'no-letter', 'department'] as const;

type Issue = (typeof personNameIssues)[number];

const apostrophes =
	/[`\u00b4\u02b9\u02bb-\u02bd\u0384\u1fbd\u1fbf\u1ffd\u2018\u2019\u201b\u2032\u2035\u05f3\ua78c]/g;
const middleDots = /[\u2022\u2027\u2219\u22c5]/g;

const departments =
	/^(?:(?:accounts? )?(?:payable|receivable)|accounting|accounts|admin|administration|billing|compliance|customs|finance|imports?|logistics|office|operations|purchasing|shipping|trade|treasury)(?: (?:department|dept\.?|team|office|desk))?$/i;

/**
 * Check the first name or the last name of the account owner: letters of any alphabet, spaces,
 * hyphens, apostrophes, full stops and dots between letters, with at least one letter (A-34). What
 * keyboards and word processors write for an apostrophe or such a dot is read as one. A department in place of a
 * person gets a second look, since the owner should be a named person of the importer's own (A-23).
 * It cannot tell whether it is that person's name.
 *
 * @example
 * checkPersonName('O\u2019Sample'); // => { ok: true, value: "O'Sample" }
 */
export function checkPersonName(typed: string): Check<Issue> {
	// An accent that stands alone would be taken apart into a space and an accent.
	const value = withPlainSigns(cleanName(withPlainSigns(typed)));
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/\p{L}/u.test(value)) return { ok: false, issue: 'no-letter' };
	const withoutDots = value.replace(/(?<=[\p{L}\p{M}])[\u00b7\u30fb](?=\p{L})/gu, '');
	const characters = [...new Set(withoutDots.match(/[^\p{L}\p{M} '.-]/gu))].slice(0, 10).join(' ');
	if (departments.test(value)) return { ok: true, value, second: [{ issue: 'department' }] };
	if (characters !== '') return { ok: false, issue: 'wrong-characters', values: { characters } };
	return { ok: true, value };
}

function withPlainSigns(text: string): string {
	return text.replace(apostrophes, "'").replace(middleDots, '\u00b7');
}
