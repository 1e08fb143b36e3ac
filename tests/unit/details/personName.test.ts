import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkPersonName, personNameIssues } from '../../../src/details/personName.ts';
import { holdsForAnyText } from './holdsForAnyText.ts';

for (const { typed, value = typed } of [
	{ typed: 'Ada' },
	{ typed: 'Example' },
	{ typed: 'Mary-Jo' },
	{ typed: "O'Sample" },
	{ typed: 'O\u2019Sample', value: "O'Sample" },
	{ typed: 'J. R.' },
	{ typed: 'Zo\u00eb' },
	{ typed: '\u674e' },
	{ typed: 'X' },
	{ typed: ' de la\u00a0 Muestra\t', value: 'de la Muestra' },
	{ typed: 'Mary\u2011Jo', value: 'Mary-Jo' },
	{ typed: 'Financer' },
])
	test(`the name looks right: ${typed}`, () =>
		expect(checkPersonName(typed)).toEqual({ ok: true, value }));

for (const { name, typed, result } of [
	{ name: 'nothing, as beside “Accounting”', typed: '', result: { issue: 'empty' } },
	{ name: 'digits alone', typed: '12345', result: { issue: 'no-letter' } },
	{ name: 'signs alone', typed: "-.'", result: { issue: 'no-letter' } },
	{
		name: 'a comma between last and first name',
		typed: 'Example, Ada',
		result: { issue: 'wrong-characters', values: { characters: ',' } },
	},
	{
		name: 'an address, each sign named once',
		typed: 'ada2@@example2',
		result: { issue: 'wrong-characters', values: { characters: '2 @' } },
	},
])
	test(`the name will not work: ${name}`, () =>
		expect(checkPersonName(typed)).toEqual({ ok: false, ...result }));

for (const typed of ['Accounting', 'accounts payable', 'Imports Department', 'Customs Dept.'])
	test(`the name is worth a second look: ${typed}`, () =>
		expect(checkPersonName(typed)).toEqual({
			ok: true,
			value: typed,
			second: [{ issue: 'department' }],
		}));

holdsForAnyText(
	'the name',
	checkPersonName,
	personNameIssues,
	fc.string({ unit: fc.constantFrom(..."aB\u00e9\u0301-.' \u2019\u00a0\u200b1,"), maxLength: 12 })
);
