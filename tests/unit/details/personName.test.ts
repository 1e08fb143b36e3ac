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
	...[
		'O\u00b4Brien',
		'O`Brien',
		'O\u2032Brien',
		'O\u02bbBrien',
		'O\u2018Brien',
		'O\uff40Brien',
	].map((typed) => ({ typed, value: "O'Brien" })),
	{ typed: 'Marcel\u00b7l\u00ed' },
	...[
		'Marcel\u2022l\u00ed',
		'Marcel\u2027l\u00ed',
		'Marcel\u22c5l\u00ed',
		'Marce\u0140l\u00ed',
	].map((typed) => ({ typed, value: 'Marcel\u00b7l\u00ed' })),
	{ typed: '\u963f\u535c\u675c\u62c9\u00b7\u4e70\u4e70\u63d0' },
	{ typed: '\u30b8\u30e7\u30f3\u30fb\u30b9\u30df\u30b9' },
])
	test(`the name looks right: ${typed}`, () =>
		expect(checkPersonName(typed)).toEqual({ ok: true, value }));

for (const { name, typed, result } of [
	{ name: 'nothing, as beside “Accounting”', typed: '', result: { issue: 'empty' } },
	{ name: 'digits alone', typed: '12345', result: { issue: 'no-letter' } },
	{ name: 'signs alone', typed: "-.'", result: { issue: 'no-letter' } },
	{
		name: 'the dot of a list before it',
		typed: '\u2022 Ada',
		result: { issue: 'wrong-characters', values: { characters: '\u00b7' } },
	},
	{
		name: 'a middle dot after it',
		typed: 'Ada\u00b7',
		result: { issue: 'wrong-characters', values: { characters: '\u00b7' } },
	},
	{ name: 'an accent alone', typed: '\u00b4', result: { issue: 'no-letter' } },
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
	fc.string({
		unit: fc.constantFrom(..."aB\u00e9\u0301-.' \u2019\u00b4`\u00b7\u2022\u00a0\u200b1,"),
		maxLength: 12,
	})
);
