import { cleanText, type Check, type Cause } from './check.ts';

export const phoneIssues = [
	'empty',
	'letters',
	'wrong-characters',
	'extension-digits',
	'dialing-prefix',
	'no-area-code',
	'not-ten-digits',
	'area-code',
	'exchange',
	'foreign-length',
	'extension',
	'foreign',
] as const;

type Issue = (typeof phoneIssues)[number];

/**
 * Check a phone number: ten digits in the United States, given back as NNN-NNN-NNNN, or +
 * and 7 to 15 digits elsewhere. Spaces, dots, brackets and hyphens never change the outcome. An
 * extension is left out of the value, since Form 5106 has a box of its own for it. It cannot tell
 * whether the number exists or who answers.
 *
 * @example
 * checkPhone('+1 (202) 555-0100'); // => { ok: true, value: '202-555-0100' }
 * checkPhone('555-0100'); // => { ok: false, issue: 'no-area-code' }
 */
export function checkPhone(typed: string): Check<Issue> {
	// What stands before the number on a letterhead or in a link.
	const text = cleanText(typed)
		.toLowerCase()
		.replace(/^(?:tel(?:ephone)?|phone|cell|mobile)\b[ .:]*/, '');
	if (text === '') return { ok: false, issue: 'empty' };

	const [number = '', ...rest] = text.split(/ext(?:ension)?|x|#/);
	const extension = rest.join('').replace(/[ .:,=-]/g, '');
	const digits = number
		// In +44 (0)20 the zero is for callers in the country alone.
		.replace(/^(\+.*)\(0\)/, '$1')
		.replace(/[ .()[\]/\u00b7\u2022-]/g, '')
		.replace(/[,;]$/, '');
	if (/[a-z]/.test(digits)) return { ok: false, issue: 'letters' };
	if (!/^\+?\d+$/.test(digits)) return { ok: false, issue: 'wrong-characters' };
	if (rest.length > 0 && !/^\d+$/.test(extension)) return { ok: false, issue: 'extension-digits' };

	const second: Cause<Issue>[] = [];
	if (extension !== '') second.push({ issue: 'extension', values: { extension } });
	const isForeign = digits.startsWith('+') && !digits.startsWith('+1');
	if (isForeign) {
		const count = digits.length - 1;
		if (count < 7 || count > 15) return { ok: false, issue: 'foreign-length', values: { count } };
		return { ok: true, value: digits, second: [...second, { issue: 'foreign' }] };
	}

	const local = digits.replace(/^\+1/, '').replace(/^1(?=\d{10}$)/, '');
	const failure = findFailure(local);
	if (failure) return { ok: false, ...failure };
	const value = `${local.slice(0, 3)}-${local.slice(3, 6)}-${local.slice(6)}`;
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

function findFailure(digits: string): Cause<Issue> | undefined {
	if (/^(?:011|00)\d{7,}$/.test(digits)) return { issue: 'dialing-prefix' };
	if (digits.length === 7) return { issue: 'no-area-code' };
	if (digits.length !== 10) return { issue: 'not-ten-digits', values: { count: digits.length } };
	if (/^[01]/.test(digits)) return { issue: 'area-code', values: { code: digits.slice(0, 3) } };
	if (/^...[01]/.test(digits)) return { issue: 'exchange', values: { code: digits.slice(3, 6) } };
	return undefined;
}
