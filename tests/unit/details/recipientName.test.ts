import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { isSameName } from '../../../src/details/plainName.ts';
import { checkRecipientName, recipientNameIssues } from '../../../src/details/recipientName.ts';
import { anyText, runs } from './anyText.ts';
import { countWork } from '../workTime.ts';

for (const { name, typed, company, result } of [
	{
		name: 'a company looks right',
		typed: 'Example Brokers LLC',
		company: '',
		result: { ok: true, value: 'Example Brokers LLC' },
	},
	{
		name: 'a person looks right',
		typed: ' Ada\u00a0Example\t',
		company: 'Example LLC',
		result: { ok: true, value: 'Ada Example' },
	},
	{ name: 'nothing typed', typed: '', company: '', result: { ok: false, issue: 'empty' } },
	{ name: 'blanks', typed: '\u00a0 ', company: '', result: { ok: false, issue: 'empty' } },
	{
		name: 'digits alone',
		typed: '12-3456789',
		company: '',
		result: { ok: false, issue: 'only-digits' },
	},
	{
		name: 'punctuation alone',
		typed: '...',
		company: '',
		result: { ok: false, issue: 'no-letter' },
	},
	{
		name: 'the company’s own name',
		typed: 'Example Widgets Inc',
		company: 'EXAMPLE WIDGETS, INC.',
		result: { ok: true, value: 'Example Widgets Inc', second: [{ issue: 'own-name' }] },
	},
]) {
	test(`a recipient name: ${name}`, () =>
		expect(checkRecipientName(typed, company)).toEqual(result));
}

test('names without a letter or digit are never the same', () => {
	expect(isSameName('', '')).toBe(false);
	expect(isSameName('...', '---')).toBe(false);
});

test('any text gives one outcome, and its value checks the same', () =>
	fc.assert(
		fc.property(anyText, anyText, (typed, company) => {
			const result = checkRecipientName(typed, company);
			if (result.ok) expect(checkRecipientName(result.value, company)).toEqual(result);
			else expect(recipientNameIssues).toContain(result.issue);
		}),
		runs
	));

test('ten thousand characters are answered at once', () => {
	const worked = countWork();
	checkRecipientName('B '.repeat(5_000), 'B '.repeat(5_000));
	expect(worked()).toBeLessThan(200);
});
