import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { cleanAccountNumber } from '../../../src/details/accountNumber.ts';
import {
	accountNumberAgainIssues,
	compareAccountNumbers,
} from '../../../src/details/accountNumberAgain.ts';
import { anyText, fullWidth, runs } from './anyText.ts';
import { countWork } from '../workTime.ts';

for (const { name, first, second, result } of [
	{
		name: 'the same digits match',
		first: '00012345',
		second: '00012345',
		result: { ok: true, value: '00012345' },
	},
	{
		name: 'spaces make no difference',
		first: '0001 2345',
		second: ' 00\u00a0012345\t',
		result: { ok: true, value: '00012345' },
	},
	{
		name: 'full-width digits make no difference',
		first: '00012345',
		second: fullWidth('00012345'),
		result: { ok: true, value: '00012345' },
	},
	{
		name: 'nothing typed again',
		first: '00012345',
		second: ' ',
		result: { ok: false, issue: 'empty' },
	},
	{ name: 'nothing typed at all', first: '', second: '', result: { ok: false, issue: 'empty' } },
	{
		name: 'nothing to compare with',
		first: '',
		second: '00012345',
		result: { ok: false, issue: 'nothing-to-compare' },
	},
	{
		name: 'two digits swapped',
		first: '00012345',
		second: '00012435',
		result: { ok: false, issue: 'differs', values: { place: 6 } },
	},
	{
		name: 'the first digit changed',
		first: '12345',
		second: '92345',
		result: { ok: false, issue: 'differs', values: { place: 1 } },
	},
	{
		name: 'the last digit missing',
		first: '12345',
		second: '1234',
		result: { ok: false, issue: 'differs', values: { place: 5 } },
	},
	{
		name: 'a digit too many',
		first: '12345',
		second: '123456',
		result: { ok: false, issue: 'differs', values: { place: 6 } },
	},
	{
		name: 'a zero lost at the start',
		first: '0123',
		second: '123',
		result: { ok: false, issue: 'differs', values: { place: 1 } },
	},
	{
		name: 'a hyphen more',
		first: '1234',
		second: '12-34',
		result: { ok: false, issue: 'differs', values: { place: 3 } },
	},
]) {
	test(`the account number again: ${name}`, () =>
		expect(compareAccountNumbers(first, second)).toEqual(result));
}

test('equal numbers match, different ones never do, and only the place is told', () =>
	fc.assert(
		fc.property(anyText, fc.oneof(anyText, fc.constant(undefined)), (first, other) => {
			const second = other ?? first;
			const one = cleanAccountNumber(first);
			const two = cleanAccountNumber(second);
			const result = compareAccountNumbers(first, second);
			expect(result.ok).toBe(one === two && one !== '');
			if (result.ok) {
				expect(compareAccountNumbers(first, result.value)).toEqual(result);
				return;
			}
			expect(accountNumberAgainIssues).toContain(result.issue);
			if (result.issue !== 'differs') return;
			const place = Number(result.values?.['place']);
			expect(Object.keys(result.values ?? {})).toEqual(['place']);
			expect(one.slice(0, place - 1)).toBe(two.slice(0, place - 1));
			expect(one[place - 1]).not.toBe(two[place - 1]);
		}),
		runs
	));

test('ten thousand characters twice are answered at once', () => {
	const worked = countWork();
	const typed = '1'.repeat(10_000);
	expect(compareAccountNumbers(typed, `${typed}2`)).toMatchObject({ values: { place: 10_001 } });
	expect(worked()).toBeLessThan(200);
});
