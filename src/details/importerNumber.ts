import { showList } from '../i18n/showList.ts';
import { cleanText, type Check, type Cause } from './check.ts';
import type { KindOfNumber } from './kindOfNumber.ts';
import { withoutLabel } from './labels.ts';
import { hasSsnForm } from './ssnForm.ts';
import { upperCase } from './upperCase.ts';

export const importerNumberIssues = [
	'kind-first',
	'empty',
	'ssn-typed',
	'itin-typed',
	'ssn-shape',
	'wrong-characters',
	'hyphen-place',
	'ein-length',
	'has-suffix',
	'letters-in-ein',
	'suffix-length',
	'suffix-letters',
	'cbp-length',
	'letters-in-cbp',
	'no-suffix',
	'unknown-prefix',
	'all-alike',
	'letters-in-port',
] as const;

type Issue = (typeof importerNumberIssues)[number];

/** First two digits that are on no copy seen of the IRS list of EIN prefixes. The list changes. */
const unknownPrefixes = '00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97';

/**
 * Check the importer number for its kind and put it into CBP's form. A label that was
 * copied with it, such as EIN, is left out. Without a kind
 * it is not judged: nine digits can be an EIN or a Social Security number, and eleven an EIN with
 * suffix or a number assigned by CBP. For a Social Security number nothing may be typed; its digits,
 * and digits in its form under another kind, are turned down and given back nowhere. It cannot tell
 * whether CBP has such a number on file.
 *
 * @example
 * checkImporterNumber('ein', '123456789'); // => { ok: true, value: '12-3456789' }
 * checkImporterNumber('ein-with-suffix', '12-3456789-00'); // => { ok: true, value: '12-345678900' }
 * checkImporterNumber('ein', '1-23456789'); // => { ok: false, issue: 'hyphen-place' }
 */
export function checkImporterNumber(kind: KindOfNumber | '', typed: string): Check<Issue> {
	if (kind === 'ssn') return checkNothingTyped(cleanText(typed));
	const text = withoutLabel(typed, 'importer');
	if (text === '') return { ok: false, issue: 'empty' };
	if (hasSsnForm(text)) return { ok: false, issue: 'ssn-shape' };
	if (kind === '') return { ok: false, issue: 'kind-first' };

	const number = upperCase(text.replace(/ /g, ''));
	if (!/^[A-Z0-9-]+$/.test(number)) return { ok: false, issue: 'wrong-characters' };
	return kind === 'cbp-assigned' ? checkAssigned(number) : checkEin(number, kind);
}

function checkNothingTyped(text: string): Check<Issue> {
	if (text === '') return { ok: true, value: '' };
	const digits = text.replace(/[ -]/g, '');
	return { ok: false, issue: /^9\d{8}$/.test(digits) ? 'itin-typed' : 'ssn-typed' };
}

function checkEin(number: string, kind: 'ein' | 'ein-with-suffix'): Check<Issue> {
	const bare = number.replace(/-/g, '');
	const ein = bare.slice(0, 9);
	const suffix = bare.slice(9);
	if (bare.length < 9) return { ok: false, issue: 'ein-length', values: { count: bare.length } };
	if (!/^\d{9}$/.test(ein)) return { ok: false, issue: 'letters-in-ein' };
	// Some guides write a hyphen before the suffix too; CBP's form has none.
	if (!/^\d{2}-?\d{7}(?:-?[A-Z0-9]+)?$/.test(number)) return { ok: false, issue: 'hyphen-place' };

	if (kind === 'ein') {
		if (suffix.length === 2) return { ok: false, issue: 'has-suffix' };
		if (suffix !== '') return { ok: false, issue: 'ein-length', values: { count: bare.length } };
	} else if (suffix !== '') {
		if (suffix.length !== 2)
			return { ok: false, issue: 'suffix-length', values: { count: suffix.length } };
		const letters = suffix.match(/[OIZ]/g);
		if (letters)
			return { ok: false, issue: 'suffix-letters', values: { letters: showList(letters) } };
	}

	const second: Cause<Issue>[] = [];
	if (kind === 'ein-with-suffix' && suffix === '') second.push({ issue: 'no-suffix' });
	if (/^(\d)\1{8}$/.test(ein)) second.push({ issue: 'all-alike' });
	const prefix = ein.slice(0, 2);
	if (unknownPrefixes.split(' ').includes(prefix))
		second.push({ issue: 'unknown-prefix', values: { prefix } });
	const value = `${prefix}-${bare.slice(2)}`;
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

function checkAssigned(number: string): Check<Issue> {
	const bare = number.replace(/-/g, '');
	if (bare.length !== 11) return { ok: false, issue: 'cbp-length', values: { count: bare.length } };
	// A public customs program takes letters in the port code, so they are no mistake for certain.
	if (!/^\d{2}[A-Z0-9]{4}\d{5}$/.test(bare)) return { ok: false, issue: 'letters-in-cbp' };
	if (!/^.{6}-?.{5}$/.test(number)) return { ok: false, issue: 'hyphen-place' };

	const second: Cause<Issue>[] = [];
	if (/[A-Z]/.test(bare)) second.push({ issue: 'letters-in-port' });
	if (/^(\d)\1{10}$/.test(bare)) second.push({ issue: 'all-alike' });
	const value = `${bare.slice(0, 6)}-${bare.slice(6)}`;
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}
