import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { bankNameIssues, checkBankName } from '../../../src/details/bankName.ts';
import { anyText, fullWidth, runs } from './anyText.ts';
import { countWork } from '../workTime.ts';

const name36 = 'Example Community Bank of Anytown TX';

for (const { name, typed, company, value } of [
	{
		name: 'a bank',
		typed: 'Example Community Bank, N.A.',
		company: '',
		value: 'Example Community Bank, N.A.',
	},
	{
		name: 'spaces and tabs become one space',
		typed: '\tExample\u00a0 Bank ',
		company: '',
		value: 'Example Bank',
	},
	{
		name: 'full-width letters become plain',
		typed: fullWidth('Example'),
		company: '',
		value: 'Example',
	},
	{ name: 'one letter', typed: 'E', company: '', value: 'E' },
	{ name: 'digits within a name', typed: 'Bank 1', company: '', value: 'Bank 1' },
	{ name: 'letters of another script', typed: 'Банк', company: '', value: 'Банк' },
	{ name: '36 characters', typed: name36, company: '', value: name36 },
	{
		name: 'another name than the company’s',
		typed: 'Example Bank',
		company: 'Example Imports LLC',
		value: 'Example Bank',
	},
]) {
	test(`a bank name looks right: ${name}`, () =>
		expect(checkBankName(typed, company)).toEqual({ ok: true, value }));
}

for (const { name, typed, company, issue } of [
	{ name: 'a blank', typed: ' ', company: '', issue: 'empty' },
	{ name: 'nothing', typed: '', company: '', issue: 'empty' },
	{ name: 'a routing number', typed: '011000015', company: '', issue: 'only-digits' },
	{ name: 'digits in groups', typed: '0110-0001 5', company: '', issue: 'only-digits' },
	{ name: 'punctuation', typed: '---', company: '', issue: 'no-letter' },
	{ name: '61 characters', typed: 'B'.repeat(61), company: '', issue: 'too-long' },
	{
		name: 'the company’s own name',
		typed: 'EXAMPLE WIDGETS, INC',
		company: 'Example Widgets Inc.',
		issue: 'company-name',
	},
]) {
	test(`a bank name will not work: ${name}`, () =>
		expect(checkBankName(typed, company)).toMatchObject({ ok: false, issue }));
}

for (const length of [37, 60]) {
	test(`a bank name of ${length} characters may be shown cut`, () =>
		expect(checkBankName('B'.repeat(length))).toEqual({
			ok: true,
			value: 'B'.repeat(length),
			second: [{ issue: 'may-be-cut', values: { count: length, limit: 36 } }],
		}));
}

test('a letter and its accent that an invisible character parts are one', () => {
	const result = checkBankName('Cafe\u200b\u0301 Bank');
	expect(result).toEqual({ ok: true, value: 'Café Bank' });
});

test('any text gives one outcome, and its value checks the same', () =>
	fc.assert(
		fc.property(anyText, anyText, (typed, company) => {
			const result = checkBankName(typed, company);
			if (result.ok) expect(checkBankName(result.value, company)).toEqual(result);
			else expect(bankNameIssues).toContain(result.issue);
			const own = checkBankName(typed, typed);
			if (own.ok) expect(own.value).toMatch(/\p{L}/u);
		}),
		runs
	));

test('ten thousand characters are answered at once', () => {
	const worked = countWork();
	for (const part of ['B', ' ', '0', '\u200b', '𐐀'])
		checkBankName(part.repeat(10_000), part.repeat(10_000));
	expect(worked()).toBeLessThan(500);
});
