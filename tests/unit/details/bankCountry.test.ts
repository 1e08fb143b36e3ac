import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	bankCountryIssues,
	checkBankCountry,
	isUnitedStates,
} from '../../../src/details/bankCountry.ts';
import { anyText, runs } from './anyText.ts';

for (const country of ['US', 'PR', 'VI', 'GU', 'AS', 'MP']) {
	test(`the bank country ${country} looks right`, () => {
		expect(checkBankCountry(country)).toEqual({ ok: true, value: country });
		expect(checkBankCountry(` ${country.toLowerCase()}`)).toEqual({ ok: true, value: country });
		expect(isUnitedStates(country.toLowerCase())).toBe(true);
	});
}

for (const country of ['CA', 'MX', 'GB', 'DE', 'CN', 'IN', 'other']) {
	test(`the bank country ${country} is explained and no mistake`, () => {
		expect(checkBankCountry(country)).toEqual({
			ok: true,
			value: country.toUpperCase(),
			second: [{ issue: 'not-us' }],
		});
		expect(isUnitedStates(country)).toBe(false);
	});
}

for (const { name, typed, issue } of [
	{ name: 'none chosen', typed: '', issue: 'empty' },
	{ name: 'blanks', typed: ' \u00a0', issue: 'empty' },
	{ name: 'one letter', typed: 'U', issue: 'not-a-choice' },
	{ name: 'three letters', typed: 'USA', issue: 'not-a-choice' },
	{ name: 'digits', typed: '01', issue: 'not-a-choice' },
	{ name: 'a letter that turns into two', typed: 'ß', issue: 'not-a-choice' },
]) {
	test(`the bank country is asked for again: ${name}`, () =>
		expect(checkBankCountry(typed)).toEqual({ ok: false, issue }));
}

test('any text gives one outcome, and its value checks the same', () =>
	fc.assert(
		fc.property(fc.oneof(anyText, fc.string({ maxLength: 3 })), (typed) => {
			const result = checkBankCountry(typed);
			if (result.ok) expect(checkBankCountry(result.value)).toEqual(result);
			else expect(bankCountryIssues).toContain(result.issue);
		}),
		runs
	));
