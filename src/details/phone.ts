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
	'stand-in',
	'zero-after-code',
	'foreign',
] as const;

type Issue = (typeof phoneIssues)[number];

/** What stands before or behind the number on a letterhead, in a signature or in a link. */
const names =
	't[eé]l(?:[eé]phone|[eé]fono|efon)?|fon|phone|number|no|ph|cell?(?:ular)?|mob(?:ile)?|m[oó]vil|whatsapp|text|office|desk|main|hq|direct|line|work|home|business|company|contact|call|toll|free|usa?|联系|电话|手机|号码?';
const label = new RegExp(
	`^[( ]*(?:(?:(?:${names})(?![a-z])|[tpmcodhw](?=[ .:#=)/-]))[ .:#=()/&-]*)+(?=[+\\d[])`
);
const labelBehind = new RegExp(` *(?:\\((?:${names}|[tpmcodhw])\\)| (?:${names}))$`);

/** All digits alike or counting, a service number such as 911 for a code, what films and forms use. */
const standIn =
	/^(\d)\1{9}$|^(?:...)?[2-9]11|^555|^...555(?:5555|1212)$|^(?:2345678901|9876543210)$/;

/**
 * A zero after the country code, but for the countries that keep it there: Italy, San Marino, the
 * Vatican, Ivory Coast, Benin, Gabon, Congo.
 */
const zeroAfterCode =
	/^\+(?!39|22[59]|24[12]|37[89])(?:7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?:2[1-689]|3[578]|42|5[09]|6[7-9]|8[035789]|9[679])\d)0/;

/**
 * Check a phone number: ten digits in the United States, given back as NNN-NNN-NNNN, or +
 * and 7 to 15 digits elsewhere. A label is left out; a stand-in, and a zero that may be dialed inside
 * its country alone, get a second look. Spaces, dots, brackets and hyphens never change the outcome. An
 * extension is left out of the value, since Form 5106 has a box of its own for it. It cannot tell
 * whether the number exists or who answers.
 *
 * @example
 * checkPhone('+1 (202) 555-0100'); // => { ok: true, value: '202-555-0100' }
 * checkPhone('555-0100'); // => { ok: false, issue: 'no-area-code' }
 */
export function checkPhone(typed: string): Check<Issue> {
	const text = cleanText(typed).toLowerCase().replace(label, '').replace(labelBehind, '');
	if (text === '') return { ok: false, issue: 'empty' };

	const [number = '', ...rest] = text.split(/ext(?:ensi[oó]n|n)?|x|#|分机|转/);
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
	const isForeign = /^\+(?!1|00|011)/.test(digits);
	if (isForeign) {
		const count = digits.length - 1;
		if (count < 7 || count > 15) return { ok: false, issue: 'foreign-length', values: { count } };
		if (/(\d)\1{7}$/.test(digits)) second.push({ issue: 'stand-in' });
		if (zeroAfterCode.test(digits)) second.push({ issue: 'zero-after-code' });
		return { ok: true, value: digits, second: [...second, { issue: 'foreign' }] };
	}

	const local = digits.replace(/^\+1/, '').replace(/^1(?=\d{10}$)/, '');
	const failure = findFailure(local);
	if (failure) return { ok: false, ...failure };
	if (standIn.test(local)) second.push({ issue: 'stand-in' });
	const value = `${local.slice(0, 3)}-${local.slice(3, 6)}-${local.slice(6)}`;
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

function findFailure(digits: string): Cause<Issue> | undefined {
	if (/^\+?(?:011|00)\d{7,}$/.test(digits)) return { issue: 'dialing-prefix' };
	if (digits.length === 7) return { issue: 'no-area-code' };
	if (digits.length !== 10) return { issue: 'not-ten-digits', values: { count: digits.length } };
	if (/^[01]/.test(digits)) return { issue: 'area-code', values: { code: digits.slice(0, 3) } };
	if (/^...[01]/.test(digits)) return { issue: 'exchange', values: { code: digits.slice(3, 6) } };
	return undefined;
}
