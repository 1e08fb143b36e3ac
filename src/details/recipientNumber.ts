import type { Check, Cause } from './check.ts';
import { withoutLabel } from './labels.ts';
import { hasSsnForm } from './ssnForm.ts';

export const recipientNumberIssues = [
	'empty',
	'social-security-number',
	'filer-code',
	'no-hyphen',
	'no-hyphen-two-kinds',
	'one-suffix-character',
	'suffix-letter',
	'wrong-form',
	'own-number',
	'same-ein',
	'no-suffix',
	'letters-in-port',
] as const;

type Issue = (typeof recipientNumberIssues)[number];

/**
 * Check the recipient's importer number: an EIN with its suffix or a number assigned by CBP, with
 * the hyphen, and not the importer's own. An EIN without suffix is
 * incomplete and gets a second look. Digits in the form of a Social Security number are turned
 * down and given back nowhere. It cannot tell whether CBP has such a number on file.
 *
 * @example
 * checkRecipientNumber('12-3456789ab'); // => { ok: true, value: '12-3456789AB' }
 * checkRecipientNumber('123456789'); // => { ok: false, issue: 'no-hyphen' }
 */
export function checkRecipientNumber(typed: string, importerNumber = ''): Check<Issue> {
	if (hasSsnForm(withoutLabel(typed, 'importer')))
		return { ok: false, issue: 'social-security-number' };
	const value = cleanNumber(typed);
	if (value === '') return { ok: false, issue: 'empty' };
	const failure = findFailure(value);
	if (failure) return { ok: false, issue: failure };

	const own = cleanNumber(importerNumber).replace(/-/g, '');
	const bare = value.replace(/-/g, '');
	if (bare === own) return { ok: false, issue: 'own-number' };

	const second: Cause<Issue>[] = [];
	if (/^\d{2}-/.test(value)) {
		if (isEin(importerNumber) && bare.slice(0, 9) === own.slice(0, 9))
			second.push({ issue: 'same-ein' });
		if (bare.length === 9) second.push({ issue: 'no-suffix' });
	} else if (/[A-Z]/.test(value)) {
		second.push({ issue: 'letters-in-port' });
	}
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

/**
 * The forms that a number without its hyphen can be meant in, for the reader to choose from:
 * nine digits have one, eleven have two, all else has none. Nine digits can be a Social Security
 * number too, so only the person who typed them may choose.
 *
 * @example
 * withHyphen('123456789'); // => ['12-3456789']
 * withHyphen('26011500042'); // => ['26-011500042', '260115-00042']
 */
export function withHyphen(typed: string): readonly string[] {
	const value = cleanNumber(typed);
	const ein = /^\d{9}(?:[0-9A-HJ-NP-Y]{2})?$/;
	const assigned = /^\d{11}$/;
	return [
		...(ein.test(value) ? [`${value.slice(0, 2)}-${value.slice(2)}`] : []),
		...(assigned.test(value) ? [`${value.slice(0, 6)}-${value.slice(6)}`] : []),
	];
}

function cleanNumber(typed: string): string {
	return (
		withoutLabel(typed, 'importer')
			.replace(/ /g, '')
			.replace(/[a-z]/g, (letter) => letter.toUpperCase())
			// Some guides write a hyphen before the suffix; CBP's form has none.
			.replace(/^(\d{2}-\d{7})-([A-Z0-9]{2})$/, '$1$2')
	);
}

function isEin(number: string): boolean {
	const value = cleanNumber(number);
	return /^\d{2}-/.test(value) || /^\d{9}(?:[A-Z0-9]{2})?$/.test(value);
}

function findFailure(value: string): Issue | undefined {
	if (/^\d{2}-\d{7}(?:[0-9A-HJ-NP-Y]{2})?$/.test(value)) return undefined;
	if (/^\d{2}[A-Z0-9]{4}-\d{5}$/.test(value)) return undefined;
	if (/^[A-Z0-9]{3}$/.test(value)) return 'filer-code';
	const forms = withHyphen(value).length;
	if (forms > 0) return forms === 1 ? 'no-hyphen' : 'no-hyphen-two-kinds';
	if (/^\d{2}-?\d{7}[A-Z0-9]$/.test(value)) return 'one-suffix-character';
	if (/^\d{2}-?\d{7}[A-Z0-9]{2}$/.test(value)) return 'suffix-letter';
	return 'wrong-form';
}
