import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { accountNumberIssues, checkAccountNumber } from '../../../src/details/accountNumber.ts';
import { bankCodes as codes } from '../../../src/details/bankCodes.ts';
import { anyText, fullWidth, runs } from './anyText.ts';
import { countWork } from '../workTime.ts';

for (const { name, typed, value } of [
	{ name: 'zeros at the start stay', typed: '000123456789', value: '000123456789' },
	{ name: 'seven digits', typed: '1234567', value: '1234567' },
	{ name: 'seventeen digits', typed: '12345678901234567', value: '12345678901234567' },
	{ name: 'four digits', typed: '1234', value: '1234' },
	{ name: 'spaces are dropped', typed: ' 0001 2345 6789 ', value: '000123456789' },
	{
		name: 'no-break spaces and tabs are dropped',
		typed: '\t0001\u00a02345\u202f6789',
		value: '000123456789',
	},
	{ name: 'full-width digits are digits', typed: fullWidth('000123456789'), value: '000123456789' },
	{ name: 'invisible characters are dropped', typed: '\u200b1234567\ufeff', value: '1234567' },
]) {
	test(`an account number looks right: ${name}`, () =>
		expect(checkAccountNumber(typed, { codes })).toEqual({ ok: true, value }));
}

for (const { name, typed, issue, values } of [
	{ name: 'nothing typed', typed: '', issue: 'empty' },
	{ name: 'spaces alone', typed: ' \u00a0\t', issue: 'empty' },
	{ name: 'all zeros', typed: '00000000', issue: 'all-zeros' },
	{ name: 'sixteen zeros, which pass as a card', typed: '0000000000000000', issue: 'all-zeros' },
	{ name: 'zeros and hyphens', typed: '0000-0000', issue: 'all-zeros' },
	{ name: 'hyphens alone', typed: '---', issue: 'only-hyphens' },
	{ name: 'eighteen digits', typed: '123456789012345678', issue: 'clabe' },
	{
		name: 'nineteen digits',
		typed: '1234567890123456789',
		issue: 'too-long',
		values: { count: 19, limit: 17 },
	},
	{ name: 'a number sign', typed: '1234 5678#', issue: 'wrong-characters', values: { place: 9 } },
	{
		name: 'a letter of another script',
		typed: '123Ж567',
		issue: 'wrong-characters',
		values: { place: 4 },
	},
	{ name: 'hidden digits', typed: '****6789', issue: 'masked' },
	{ name: 'bullets', typed: '••••6789', issue: 'masked' },
	{ name: 'dots', typed: '....6789', issue: 'masked' },
	{ name: 'an IBAN', typed: 'GB82 WEST 1234 5698 7654 32', issue: 'iban' },
	{ name: 'an IBAN without spaces', typed: 'DE89370400440532013000', issue: 'iban' },
	{ name: 'an IBAN with a wrong digit', typed: 'GB82 WEST 1234 5698 7654 33', issue: 'iban-like' },
	{
		name: 'a card number with hyphens, too long with them',
		typed: '4111-1111-1111-1111',
		issue: 'card',
	},
]) {
	test(`an account number will not work: ${name}`, () =>
		expect(checkAccountNumber(typed, { codes })).toEqual({
			ok: false,
			issue,
			...(values && { values }),
		}));
}

for (const { name, typed, context, second } of [
	{ name: 'letters and a hyphen', typed: 'AB-123456', context: {}, second: ['letters', 'hyphen'] },
	{ name: 'a hyphen', typed: '1234-5678', context: {}, second: ['hyphen'] },
	{ name: 'a dash from a PDF', typed: '1234\u20135678', context: {}, second: ['hyphen'] },
	{ name: 'three digits', typed: '123', context: {}, second: ['few-digits'] },
	{ name: 'the word CHECKING', typed: 'CHECKING', context: {}, second: ['letters', 'few-digits'] },
	{ name: 'x for digits', typed: 'xxxx6789', context: {}, second: ['masked'] },
	{ name: 'a card number', typed: '4111 1111 1111 1111', context: {}, second: ['card'] },
	{ name: 'a card number of 15 digits', typed: '378282246310005', context: {}, second: ['card'] },
	{ name: 'an IBAN of 16 characters', typed: 'BE68539007547034', context: {}, second: ['iban'] },
	{
		name: 'two letters and many digits',
		typed: 'AB12345678901234',
		context: {},
		second: ['iban-like'],
	},
	{ name: 'a SWIFT code', typed: 'DEUTDEFF500', context: {}, second: ['bic'] },
	{ name: 'a Canadian transit number', typed: '12345-003', context: {}, second: ['canadian'] },
	{ name: 'a sort code', typed: '12-34-56', context: {}, second: ['sort-code'] },
	{ name: 'an EIN', typed: '12-3456789', context: {}, second: ['ein'] },
	{
		name: 'the company’s own number',
		typed: '123456789',
		context: { importerNumber: '12-3456789' },
		second: ['own-number'],
	},
	{
		name: 'the routing number again',
		typed: '011000015',
		context: { routingNumber: '0110-0001-5' },
		second: ['same-as-routing'],
	},
	{
		name: 'a routing number, with none in its own box',
		typed: '011000015',
		context: { routingNumber: '000123456789' },
		second: ['swapped'],
	},
]) {
	test(`an account number is worth a second look: ${name}`, () =>
		expect(checkAccountNumber(typed, { codes, ...context })).toEqual({
			ok: true,
			value: typed
				.replace(/ /g, '')
				.normalize('NFKC')
				.replace(/\u2013/g, '-'),
			second: second.map((issue) => ({ issue })),
		}));
}

test('nine digits that pass as a routing number look right beside a right routing number', () =>
	expect(checkAccountNumber('021001208', { codes, routingNumber: '011000015' })).toEqual({
		ok: true,
		value: '021001208',
	}));

test('spaces never change the outcome', () =>
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'0123456789AX-'), minLength: 1, maxLength: 22 }),
			fc.array(fc.constantFrom('', ' ', '\u00a0', '\t', '\u2009'), {
				minLength: 22,
				maxLength: 22,
			}),
			(plain, spaces) => {
				const typed = [...plain].map((character, at) => `${spaces[at] ?? ''}${character}`).join('');
				expect(checkAccountNumber(typed, { codes })).toEqual(checkAccountNumber(plain, { codes }));
			}
		),
		runs
	));

test('any text gives one outcome, whose value checks the same and whose words carry no digits', () =>
	fc.assert(
		fc.property(anyText, fc.boolean(), anyText, (typed, loaded, other) => {
			const context = {
				codes: loaded ? codes : undefined,
				routingNumber: other,
				importerNumber: other,
			};
			const result = checkAccountNumber(typed, context);
			const findings = result.ok ? (result.second ?? []) : [result];
			for (const { issue, values } of findings) {
				expect(accountNumberIssues).toContain(issue);
				for (const [name, value] of Object.entries(values ?? {})) {
					expect(['place', 'count', 'limit']).toContain(name);
					expect(value).toBeLessThanOrEqual(Math.max(17, typed.normalize('NFKC').length));
				}
			}
			if (!result.ok) return;
			expect(result.value).toMatch(/^(?![0-]+$)[A-Za-z0-9-]{1,17}$/);
			expect(checkAccountNumber(result.value, context)).toEqual(result);
		}),
		runs
	));

for (const [name, typed] of Object.entries({
	digits: '1'.repeat(10_000),
	zeros: '0'.repeat(10_000),
	hyphens: '-'.repeat(10_000),
	masks: 'x*'.repeat(5_000),
	spaces: '1 '.repeat(5_000),
})) {
	test(`ten thousand ${name} in the account number are answered at once`, () => {
		const worked = countWork();
		expect(checkAccountNumber(typed, { codes, routingNumber: typed }).ok).toBe(false);
		expect(worked()).toBeLessThan(200);
	});
}
