import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkCompanyName, companyNameIssues } from '../../../src/details/companyName.ts';
import { checkNameOn5106, nameOn5106Issues } from '../../../src/details/nameOn5106.ts';
import { fullWidth } from './anyText.ts';
import { holdsForAnyText } from './holdsForAnyText.ts';

const right = [
	{ name: 'a limited liability company', typed: 'Example Widgets Imports LLC' },
	{ name: 'capitals, comma and full stops', typed: 'FICTITIOUS TRADING CO., INC.' },
	{ name: 'an ampersand', typed: 'A & B Sample Goods' },
	{ name: 'a straight apostrophe', typed: "O'Sample Goods Inc" },
	{ name: 'a name of one letter', typed: 'X' },
	{ name: 'a name of digits', typed: '1234' },
	{ name: '100 characters', typed: 'a'.repeat(100) },
	{ name: 'letters that only contain dba', typed: 'Goodbar Dbase Akademy' },
];
for (const { name, typed } of right)
	test(`the legal name looks right: ${name}`, () =>
		expect(checkCompanyName(typed)).toEqual({ ok: true, value: typed }));

for (const { name, typed, issue } of [
	{ name: 'nothing', typed: '', issue: 'empty' },
	{ name: 'spaces of every kind', typed: ' \t\u00a0\u3000', issue: 'empty' },
	{ name: 'only invisible characters', typed: '\u200b\ufeff', issue: 'empty' },
	{ name: 'three hyphens', typed: '---', issue: 'no-letter' },
	{ name: 'signs', typed: '., &', issue: 'no-letter' },
])
	test(`the legal name will not work: ${name}`, () =>
		expect(checkCompanyName(typed)).toEqual({ ok: false, issue }));

const second = [
	{ name: 'a space before', typed: ' Sample', value: 'Sample', issues: ['extra-spaces'] },
	{ name: 'a space after', typed: 'Sample ', value: 'Sample', issues: ['extra-spaces'] },
	{ name: 'a double space', typed: 'A  B', value: 'A B', issues: ['extra-spaces'] },
	{ name: 'a no-break space', typed: 'A\u00a0B', value: 'A B', issues: ['extra-spaces'] },
	{ name: 'a tab', typed: 'A\tB', value: 'A B', issues: ['extra-spaces'] },
	{
		name: 'a zero-width space',
		typed: 'Sam\u200bple',
		value: 'Sample',
		issues: ['invisible-characters'],
	},
	{
		name: 'a byte order mark',
		typed: '\ufeffSample',
		value: 'Sample',
		issues: ['invisible-characters'],
	},
	{
		name: 'dba',
		typed: 'Sample Goods dba Cheap Sample Stuff',
		value: 'Sample Goods dba Cheap Sample Stuff',
		issues: ['trade-name'],
	},
	{ name: 'd/b/a', typed: 'A D/B/A B', value: 'A D/B/A B', issues: ['trade-name'] },
	{ name: 'd.b.a.', typed: 'A d.b.a. B', value: 'A d.b.a. B', issues: ['trade-name'] },
	{ name: 'aka', typed: 'A aka B', value: 'A aka B', issues: ['trade-name'] },
	{
		name: 'doing business as',
		typed: 'A doing business as B',
		value: 'A doing business as B',
		issues: ['trade-name'],
	},
	{ name: 'f/k/a', typed: 'A f/k/a B', value: 'A f/k/a B', issues: ['trade-name'] },
	{ name: 'fka', typed: 'A fka B', value: 'A fka B', issues: ['trade-name'] },
	{ name: 't/a', typed: 'A t/a B', value: 'A t/a B', issues: ['trade-name'] },
	{ name: 'formerly', typed: 'A (formerly B)', value: 'A (formerly B)', issues: ['trade-name'] },
	{ name: 'straight quotes', typed: '"A" Co', value: '"A" Co', issues: ['quotation-marks'] },
	{
		name: 'curly quotes',
		typed: '\u201cA\u201d Co',
		value: '\u201cA\u201d Co',
		issues: ['quotation-marks'],
	},
	{
		name: 'a curly apostrophe',
		typed: 'O\u2019Sample',
		value: 'O\u2019Sample',
		issues: ['quotation-marks'],
	},
	{ name: '101 characters', typed: 'a'.repeat(101), value: 'a'.repeat(101), issues: ['long'] },
	{
		name: 'full-width letters',
		typed: fullWidth('Sample'),
		value: 'Sample',
		issues: ['other-characters'],
	},
	{
		name: 'an en dash, given back as a hyphen',
		typed: 'A\u2013B',
		value: 'A-B',
		issues: ['other-characters'],
	},
];
for (const { name, typed, value, issues } of second)
	test(`the legal name is worth a second look: ${name}`, () => {
		const result = checkCompanyName(typed);
		expect(result).toMatchObject({ ok: true, value });
		expect(result.ok && result.second?.map(({ issue }) => issue)).toEqual(issues);
	});

test('the legal name shows which characters are not plain, each once', () =>
	expect(checkCompanyName('\u0410cme \u0410 Caf\u00e9')).toEqual({
		ok: true,
		value: '\u0410cme \u0410 Caf\u00e9',
		second: [{ issue: 'other-characters', values: { characters: '\u0410 \u00e9' } }],
	}));

for (const { name, typed, result } of [
	{
		name: 'takes any name, whatever its signs',
		typed: ' "Sample"  dba \u0410 ',
		result: { ok: true, value: '"Sample" dba \u0410' },
	},
	{ name: 'has to be there', typed: '\u00a0', result: { ok: false, issue: 'empty' } },
	{ name: 'has a letter or digit', typed: '---', result: { ok: false, issue: 'no-letter' } },
])
	test(`the name on the form ${name}`, () => expect(checkNameOn5106(typed)).toEqual(result));

const names = fc.string({
	unit: fc.constantFrom(...'aB1 \u00a0\u200b"\u2019.-&\u0410\u00e9/'),
	maxLength: 20,
});
holdsForAnyText('the legal name', checkCompanyName, companyNameIssues, names);
holdsForAnyText('the name on the form', checkNameOn5106, nameOn5106Issues, names);
