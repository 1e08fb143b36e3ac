import type { Check, Cause } from './check.ts';
import { cleanName } from './plainName.ts';

export const companyNameIssues = [
	'empty',
	'no-letter',
	'extra-spaces',
	'invisible-characters',
	'trade-name',
	'quotation-marks',
	'other-characters',
	'long',
] as const;

type Issue = (typeof companyNameIssues)[number];

/** CBP publishes no limit; beyond this something else was probably pasted along. */
const longName = 100;

const tradeName =
	/(?:^|[^a-z])(?:d\/b\/a|dba|d\.b\.a|a\/k\/a|aka|a\.k\.a|f\/k\/a|fka|n\/k\/a|t\/a|doing business as|also known as|formerly|trading as)(?![a-z])/i;
const quotationMarks = /["\u00ab\u00bb\u2018-\u201f\u2039\u203a]/;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/**
 * Check the company's legal name, as box 1A of Form 5106 has it. The value is the name
 * without stray spaces and invisible characters; what is pasted into CBP's form is still the text
 * as typed, so each of them gets a second look. It cannot tell whether CBP has the name on file.
 *
 * @example
 * checkCompanyName('Example Widgets  LLC');
 * // => { ok: true, value: 'Example Widgets LLC', second: [{ issue: 'extra-spaces' }] }
 */
export function checkCompanyName(typed: string): Check<Issue> {
	const value = cleanName(typed);
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/[\p{L}\p{N}]/u.test(value)) return { ok: false, issue: 'no-letter' };

	const second: Cause<Issue>[] = [];
	if (/^\s|\s$|\s\s|[^\S ]/.test(typed.replaceAll('\ufeff', '')))
		second.push({ issue: 'extra-spaces' });
	if (invisible.test(typed.replace(/\s/g, (space) => (space === '\ufeff' ? space : ' '))))
		second.push({ issue: 'invisible-characters' });
	if (tradeName.test(value)) second.push({ issue: 'trade-name' });
	if (quotationMarks.test(typed)) second.push({ issue: 'quotation-marks' });
	const characters = findOtherCharacters(typed);
	if (characters !== '') second.push({ issue: 'other-characters', values: { characters } });
	const count = [...value].length;
	if (count > longName) second.push({ issue: 'long', values: { count, limit: longName } });
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

/** The visible characters outside plain English letters, digits and signs, each once, ten at most. */
function findOtherCharacters(typed: string): string {
	const others = new Set<string>();
	for (const character of typed) {
		if (/^[ -~\s]$/.test(character) || quotationMarks.test(character)) continue;
		if (!invisible.test(character)) others.add(character);
	}
	return [...others].slice(0, 10).join(' ');
}
