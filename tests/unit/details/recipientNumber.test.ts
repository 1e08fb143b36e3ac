import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	checkRecipientNumber,
	recipientNumberIssues,
	withHyphen,
} from '../../../src/details/recipientNumber.ts';
import { anyText, fullWidth, runs } from './anyText.ts';
import { countWork } from '../workTime.ts';

for (const { name, typed, value } of [
	{ name: 'an EIN with a suffix of letters', typed: '12-3456789AB', value: '12-3456789AB' },
	{ name: 'an EIN with the suffix 00', typed: '12-345678900', value: '12-345678900' },
	{ name: 'a number assigned by CBP', typed: '260115-00042', value: '260115-00042' },
	{ name: 'small letters become capitals', typed: '12-3456789ab', value: '12-3456789AB' },
	{ name: 'a hyphen before the suffix goes', typed: '12-3456789-00', value: '12-345678900' },
	{ name: 'spaces go', typed: ' 12 - 3456789 00\t', value: '12-345678900' },
	{ name: 'a dash becomes a hyphen', typed: '12\u20133456789\u00a000', value: '12-345678900' },
	{
		name: 'full-width characters become plain',
		typed: `${fullWidth('12')}\uff0d${fullWidth('3456789AB')}`,
		value: '12-3456789AB',
	},
]) {
	test(`a recipient number looks right: ${name}`, () =>
		expect(checkRecipientNumber(typed, '98-765432100')).toEqual({ ok: true, value }));
}

for (const { name, typed, own, second } of [
	{ name: 'no suffix', typed: '12-3456789', own: '', second: ['no-suffix'] },
	{
		name: 'the own EIN with another suffix',
		typed: '12-3456789AB',
		own: '12-345678900',
		second: ['same-ein'],
	},
	{
		name: 'the own EIN without suffix',
		typed: '12-3456789',
		own: '12-345678900',
		second: ['same-ein', 'no-suffix'],
	},
	{ name: 'letters in the port code', typed: '26AB15-00042', own: '', second: ['letters-in-port'] },
]) {
	test(`a recipient number is worth a second look: ${name}`, () =>
		expect(checkRecipientNumber(typed, own)).toEqual({
			ok: true,
			value: typed,
			second: second.map((issue) => ({ issue })),
		}));
}

for (const { name, typed, own, issue } of [
	{ name: 'nothing typed', typed: '', own: '', issue: 'empty' },
	{ name: 'no hyphen', typed: '123456789', own: '', issue: 'no-hyphen' },
	{ name: 'no hyphen, with suffix', typed: '123456789AB', own: '', issue: 'no-hyphen' },
	{ name: 'no hyphen, of two kinds', typed: '26011500042', own: '', issue: 'no-hyphen-two-kinds' },
	{ name: 'a filer code', typed: 'ABC', own: '', issue: 'filer-code' },
	{ name: 'a filer code with digits', typed: '9a1', own: '', issue: 'filer-code' },
	{ name: 'one suffix character', typed: '12-34567890', own: '', issue: 'one-suffix-character' },
	{ name: 'O and I in the suffix', typed: '12-3456789OI', own: '', issue: 'suffix-letter' },
	{ name: 'Z in the suffix, no hyphen', typed: '123456789Z1', own: '', issue: 'suffix-letter' },
	{
		name: 'a Social Security number',
		typed: '123-45-6789',
		own: '',
		issue: 'social-security-number',
	},
	{
		name: 'a Social Security number with spaces',
		typed: '123 45 6789',
		own: '',
		issue: 'social-security-number',
	},
	{
		name: 'a Social Security number with dashes',
		typed: '123\u201345\u20136789',
		own: '',
		issue: 'social-security-number',
	},
	{ name: 'eight digits', typed: '12-345678', own: '', issue: 'wrong-form' },
	{ name: 'a hyphen misplaced', typed: '1-23456789', own: '', issue: 'wrong-form' },
	{ name: 'five digits and five', typed: '26999-00001', own: '', issue: 'wrong-form' },
	{ name: 'letters for the first two digits', typed: 'AB-3456789', own: '', issue: 'wrong-form' },
	{ name: 'a suffix of three', typed: '12-3456789000', own: '', issue: 'wrong-form' },
	{ name: 'a letter that turns into two', typed: '12-3456789ß', own: '', issue: 'wrong-form' },
	{
		name: 'the importer’s own number',
		typed: '12-3456789ab',
		own: '12-3456789AB',
		issue: 'own-number',
	},
	{
		name: 'the own EIN, neither with suffix',
		typed: '12-3456789',
		own: '123456789',
		issue: 'own-number',
	},
	{ name: 'the own number by CBP', typed: '260115-00042', own: '26011500042', issue: 'own-number' },
]) {
	test(`a recipient number will not work: ${name}`, () =>
		expect(checkRecipientNumber(typed, own)).toEqual({ ok: false, issue }));
}

for (const { typed, forms } of [
	{ typed: '123456789', forms: ['12-3456789'] },
	{ typed: '123456789ab', forms: ['12-3456789AB'] },
	{ typed: '26011500042', forms: ['26-011500042', '260115-00042'] },
	{ typed: '12-3456789', forms: [] },
	{ typed: '123456789OI', forms: [] },
	{ typed: '12345678', forms: [] },
	{ typed: '', forms: [] },
]) {
	test(`the hyphen is offered for ${typed || 'nothing'} as ${forms.join(' or ') || 'nothing'}`, () => {
		expect(withHyphen(typed)).toEqual(forms);
		for (const form of forms) expect(checkRecipientNumber(form).ok).toBe(true);
	});
}

test('any text gives one outcome, whose value checks the same and whose words carry nothing typed', () =>
	fc.assert(
		fc.property(anyText, anyText, (typed, own) => {
			const result = checkRecipientNumber(typed, own);
			const findings = result.ok ? (result.second ?? []) : [result];
			for (const { issue, values } of findings) {
				expect(recipientNumberIssues).toContain(issue);
				expect(values).toBeUndefined();
			}
			if (result.ok) expect(checkRecipientNumber(result.value, own)).toEqual(result);
		}),
		runs
	));

test('a number is never the own one’s equal, however both are written', () =>
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 11, maxLength: 11 }),
			(digits) => {
				for (const form of withHyphen(digits))
					for (const own of [digits, form, ` ${form} `])
						expect(checkRecipientNumber(form, own)).toEqual({ ok: false, issue: 'own-number' });
			}
		),
		runs
	));

test('ten thousand characters are answered at once', () => {
	const worked = countWork();
	for (const part of ['1', '1-', 'A', '123 ', ' -'])
		checkRecipientNumber(part.repeat(5_000), part.repeat(5_000));
	expect(worked()).toBeLessThan(500);
});
