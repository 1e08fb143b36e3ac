import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	checkLabel,
	cleanLabel,
	hasNumber,
	type LabelProblem,
	nameKey,
} from '../../../src/companies/label.ts';
import { anyText, runs } from '../progress/arbitraries.ts';

for (const { name, label, suffix, problem } of [
	{ name: 'takes a name', label: 'Example Widgets LLC' },
	{ name: 'takes a name with a suffix', label: 'Example Widgets', suffix: '00' },
	{ name: 'takes a year and a street number', label: 'Studio 2026 at 14500 Main' },
	{ name: 'takes seven digits in a row', label: 'Lot 1234567' },
	{ name: 'takes markup, which is shown as text', label: '<b>Acme</b>' },
	{ name: 'asks for a name', label: '', problem: 'empty' },
	{ name: 'takes 120 characters', label: 'x'.repeat(120) },
	{ name: 'refuses 121', label: 'x'.repeat(121), problem: 'too-long' },
	{ name: 'refuses a long suffix', label: 'A', suffix: 'x'.repeat(13), problem: 'suffix-too-long' },
	{
		name: 'knows a Social Security number',
		label: '078-05-1120',
		problem: 'social-security-number',
	},
	{
		name: 'knows one in the middle of a name',
		label: 'Ada 078 05 1120 Imports',
		problem: 'social-security-number',
	},
	{
		name: 'knows one in full-width digits',
		label: '０７８－０５－１１２０',
		problem: 'social-security-number',
	},
	{
		name: 'knows one in Arabic digits and with a dash',
		label: '٠٧٨–٠٥–١١٢٠',
		problem: 'social-security-number',
	},
	{ name: 'knows an EIN', label: 'Acme 12-3456789', problem: 'importer-number' },
	{ name: 'knows an EIN with suffix', label: 'Acme 12-345678900', problem: 'long-number' },
	{ name: 'knows a number assigned by CBP', label: '262704-00123', problem: 'importer-number' },
	{
		name: 'knows one in the suffix',
		label: 'Acme',
		suffix: '12-3456789',
		problem: 'importer-number',
	},
	{ name: 'knows nine digits', label: 'Acme 071000301', problem: 'long-number' },
	{
		name: 'knows an account number in groups',
		label: 'Acme 1234 5678 9012',
		problem: 'long-number',
	},
	{ name: 'knows an IBAN', label: 'GB29 NWBK 6016 1331 9268 19', problem: 'long-number' },
	{ name: 'knows eight digits', label: '12345678', problem: 'long-number' },
] satisfies { name: string; label: string; suffix?: string; problem?: LabelProblem }[])
	test(`checkLabel ${name}`, () => expect(checkLabel(label, suffix)).toBe(problem));

for (const label of [
	'12345678 Canada Inc.',
	'12345678 CANADA LTD.',
	'1000123456 Ontario Inc.',
	'9123-4567 Québec inc.',
	'91234567 Québec Inc.',
	'1234567 B.C. Ltd.',
	'12345678 Alberta, Ltd.',
	'12345678 BC Ltd.',
	'12345678 B.C. Ltd.',
	'12345678 Canada Limitée',
	'12345678 Canada Limited',
	'12345678 Québec Ltée',
	'12345678 Ontario Ltd. (Toronto)',
	'12345678 Manitoba Corporation',
])
	test(`checkLabel takes the numbered company ${label}`, () =>
		expect(checkLabel(label)).toBeUndefined());

for (const label of [
	'12345678 Canada',
	'12345678 Widgets Inc.',
	'account 12345678',
	'123456789 Canada Inc.',
	'12345678901 Ontario Inc.',
	'12345678 Canada Inc. 12345678',
	'1_2_3_4_5_6_7_8_9',
	'123 _ 456 _ 789',
	'123456·789',
	'1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9',
])
	test(`checkLabel takes no other long number: ${label}`, () =>
		expect(checkLabel(label)).toBe('long-number'));

for (const label of [
	'123.45.6789',
	'123/45/6789',
	'123_45_6789',
	'123 - 45 - 6789',
	'123·45·6789',
	'(123) 45, 6789',
	'Ada 123, 45, 6789',
])
	test(`checkLabel knows a Social Security number written ${label}`, () =>
		expect(checkLabel(label)).toBe('social-security-number'));

for (const { name, typed, clean } of [
	{ name: 'drops spaces around', typed: '  Acme ', clean: 'Acme' },
	{ name: 'puts all on one line', typed: 'Acme\r\nTrading\tCo.', clean: 'Acme Trading Co.' },
	{ name: 'makes no-break spaces plain', typed: 'Acme\u00a0 Co.', clean: 'Acme Co.' },
	{ name: 'drops what turns text round', typed: 'Acme \u202eoC', clean: 'Acme oC' },
	{ name: 'drops what is not seen', typed: 'Ac\u200bme\ufeff\u00ad', clean: 'Acme' },
	{ name: 'leaves markup as it is', typed: '<i>A</i>', clean: '<i>A</i>' },
])
	test(`cleanLabel ${name}`, () => expect(cleanLabel(typed)).toBe(clean));

test('any text can be cleaned and checked, and is clean after it', () => {
	fc.assert(
		fc.property(anyText({ maxLength: 200 }), (typed) => {
			const clean = cleanLabel(typed);
			expect(cleanLabel(clean)).toBe(clean);
			checkLabel(clean, clean);
		}),
		runs
	);
});

test('no run of nine digits gets past, however it is broken up', () => {
	const separator = fc.constantFrom('', '', ' ', '-', '.', '/', '_', ' - ', ', ', '\u00b7', ') ');
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), {
				minLength: 9,
				maxLength: 17,
			}),
			fc.constantFrom('', 'Acme ', 'Ltd'),
			(digits, before) =>
				checkLabel(
					cleanLabel(before + digits.map(([digit, between]) => digit + between).join(''))
				) !== undefined
		),
		runs
	);
});

test('names are the same whatever their case and width', () => {
	expect(nameKey('ACME Ｃｏ.', 'aa')).toBe(nameKey('Acme Co.', 'AA'));
	expect(nameKey('Acme', '00')).not.toBe(nameKey('Acme', '01'));
	expect(nameKey('Acme 0', '')).not.toBe(nameKey('Acme', '0'));
});

test('a number is found in a name that is not cleaned yet', () => {
	expect(hasNumber('  078\u200b-05-1120 ')).toBe(true);
	expect(hasNumber('Studio 2026')).toBe(false);
	expect(hasNumber('')).toBe(false);
});
