import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkPhone, phoneIssues } from '../../../src/details/phone.ts';
import { fullWidth } from './anyText.ts';
import { holdsForAnyText, runs } from './holdsForAnyText.ts';

for (const typed of [
	'202-555-0100',
	'(202) 555-0100',
	'+1 202 555 0100',
	'1-202-555-0100',
	'202.555.0100',
	'2025550100',
	'[202] 555 0100',
	'+1 (202) 555\u20110100',
	'202\u2013555\u20130100',
	'\u00a0202\u00a0555\u00a00100\t',
	fullWidth('2025550100'),
	'(202)\u200b 555-0100',
	'202/555-0100',
	'202\u00b7555\u00b70100',
	'202 \u2022 555 \u2022 0100',
	'Tel: 202-555-0100',
	'Phone 202-555-0100',
	'Telephone: (202) 555-0100',
	'tel:+12025550100',
	'Cell. 202 555 0100',
	'T: 202-555-0100',
	'T 202-555-0100',
	'T. (202) 555-0100',
	'(T) 202-555-0100',
	'P: +1 202-555-0100',
	'M 202.555.0100',
	'c: 202-555-0100',
	'O/ 202-555-0100',
	'Ph: 202-555-0100',
	'Phone number: 202-555-0100',
	'Phone # 202-555-0100',
	'Tel. No. 202-555-0100',
	'Tel/Mobile: 202-555-0100',
	'Office phone - 202-555-0100',
	'Direct: (202) 555-0100',
	'Direct line 202-555-0100',
	'Main 202-555-0100',
	'Toll-free 202-555-0100',
	'Desk: 202-555-0100',
	'US: 202-555-0100',
	'T\u00e9l. : 202-555-0100',
	'Cel. 202-555-0100',
	'\u8054\u7cfb\u7535\u8bdd\uff1a202-555-0100',
	'202-555-0100 (office)',
	'202-555-0100 (c)',
	'202-555-0100 mobile',
	'Tel\u00e9fono: 202-555-0100',
	'\u7535\u8bdd\uff1a202-555-0100',
])
	test(`the phone looks right: ${JSON.stringify(typed)}`, () =>
		expect(checkPhone(typed)).toEqual({ ok: true, value: '202-555-0100' }));

for (const { name, typed, result } of [
	{ name: 'nothing', typed: ' ', result: { issue: 'empty' } },
	{ name: 'no area code', typed: '555-0100', result: { issue: 'no-area-code' } },
	{
		name: 'nine digits',
		typed: '202-555-010',
		result: { issue: 'not-ten-digits', values: { count: 9 } },
	},
	{
		name: 'eleven digits',
		typed: '20255501001',
		result: { issue: 'not-ten-digits', values: { count: 11 } },
	},
	{
		name: 'nine digits after +1',
		typed: '+1 202 555 010',
		result: { issue: 'not-ten-digits', values: { count: 9 } },
	},
	{
		name: 'an area code with 1 in front',
		typed: '102-555-0100',
		result: { issue: 'area-code', values: { code: '102' } },
	},
	{
		name: 'an area code with 0 in front',
		typed: '020-555-0100',
		result: { issue: 'area-code', values: { code: '020' } },
	},
	{
		name: 'an exchange with 1 in front',
		typed: '202-155-0100',
		result: { issue: 'exchange', values: { code: '155' } },
	},
	{
		name: 'an exchange with 0 in front',
		typed: '202-055-0100',
		result: { issue: 'exchange', values: { code: '055' } },
	},
	{ name: 'a word', typed: '1-800-FLOWERS', result: { issue: 'letters' } },
	{ name: 'the letter O for a zero', typed: '202-555-O100', result: { issue: 'letters' } },
	{ name: 'a plus in the middle', typed: '202+5550100', result: { issue: 'wrong-characters' } },
	{ name: 'an underscore', typed: '202_555-0100', result: { issue: 'wrong-characters' } },
	{ name: 'brackets alone', typed: '()', result: { issue: 'wrong-characters' } },
	{ name: 'a dialed 011', typed: '011 44 20 7946 0958', result: { issue: 'dialing-prefix' } },
	{
		name: 'a dialed 00 after +',
		typed: '+00 44 20 7946 0958',
		result: { issue: 'dialing-prefix' },
	},
	{
		name: 'a dialed 011 after +',
		typed: '+011 44 20 7946 0958',
		result: { issue: 'dialing-prefix' },
	},
	{ name: 'a dialed 00', typed: '0044 20 7946 0958', result: { issue: 'dialing-prefix' } },
	{
		name: 'six digits after +',
		typed: '+44 2079',
		result: { issue: 'foreign-length', values: { count: 6 } },
	},
	{
		name: '16 digits after +',
		typed: '+4420794609581234',
		result: { issue: 'foreign-length', values: { count: 16 } },
	},
	{
		name: 'an extension of letters',
		typed: '202-555-0100 x12a',
		result: { issue: 'extension-digits' },
	},
	{
		name: 'an extension of nothing',
		typed: '202-555-0100 ext.',
		result: { issue: 'extension-digits' },
	},
])
	test(`the phone will not work: ${name}`, () =>
		expect(checkPhone(typed)).toEqual({ ok: false, ...result }));

for (const typed of [
	'202-555-0100 x12',
	'202-555-0100 ext. 12',
	'(202) 555-0100, Ext 12',
	'202-555-0100 extension: 12',
	'202-555-0100 #12',
	'202-555-0100;ext=12',
	'202-555-0100 extensi\u00f3n 12',
	'202-555-0100 extn 12',
	'T: 202-555-0100 x12 (office)',
	'202-555-0100\u8f6c12',
])
	test(`the phone is worth a second look: ${typed}`, () =>
		expect(checkPhone(typed)).toEqual({
			ok: true,
			value: '202-555-0100',
			second: [{ issue: 'extension', values: { extension: '12' } }],
		}));

for (const { typed, value } of [
	{ typed: '+44 20 7946 0958', value: '+442079460958' },
	{ typed: '+52 (55) 5555-0100', value: '+525555550100' },
	{ typed: '+44 (0)20 7946 0958', value: '+442079460958' },
	{ typed: '+49 30/123456', value: '+4930123456' },
	{ typed: '+123 4567', value: undefined },
	{ typed: '+299 1234', value: '+2991234' },
	{ typed: '+442079460958123', value: '+442079460958123' },
])
	test(`a foreign number ${typed} ${value ? 'is worth a second look' : 'with +1 is American'}`, () =>
		expect(checkPhone(typed)).toMatchObject(
			value
				? { ok: true, value, second: [{ issue: 'foreign' }] }
				: { ok: false, issue: 'not-ten-digits' }
		));

for (const typed of [
	'911-555-0100',
	'411-555-0100',
	'+1 (311) 555-0100',
	'202-911-0100',
	'202 411 0100',
	'555-555-5555',
	'222-222-2222',
	'9999999999',
	'555-234-0100',
	'202-555-5555',
	'202-555-1212',
	'234-567-8901',
	'987-654-3210',
])
	test(`the phone ${typed} reads like a stand-in and is worth a second look`, () =>
		expect(checkPhone(typed)).toMatchObject({ ok: true, second: [{ issue: 'stand-in' }] }));

for (const typed of [
	'212-555-0100',
	'800-222-2222',
	'202-912-0100',
	'312-211-4567',
	'913-422-0199',
])
	test(`the phone ${typed} ${typed.includes('-211-') ? 'reads' : 'does not read'} like a stand-in`, () =>
		expect(JSON.stringify(checkPhone(typed)).includes('stand-in')).toBe(typed.includes('-211-')));

for (const typed of [
	'+44 020 7946 0958',
	'+49 030 123456',
	'+33 01 23 45 67 89',
	'+852 0123 4567',
	'+353 01 234 5678',
	'+86 010 1234 5678',
])
	test(`the zero after the country code is worth a second look: ${typed}`, () =>
		expect(checkPhone(typed)).toMatchObject({
			ok: true,
			second: [{ issue: 'zero-after-code' }, { issue: 'foreign' }],
		}));

for (const typed of [
	'+44 20 7946 0958',
	'+44 (0)20 7946 0958',
	'+39 06 1234 5678',
	'+225 01 23 45 67 89',
	'+86 10 1234 5678',
	'+420 601 123 456',
	'+7 495 123 4567',
	'+30 21 0123 4567',
])
	test(`no zero after the country code is too many in ${typed}`, () =>
		expect(checkPhone(typed)).toMatchObject({ ok: true, second: [{ issue: 'foreign' }] }));

for (const typed of [
	'T',
	'Tel:',
	'Fax 202-555-0100',
	'Total 202-555-0100',
	'202-555-0100 or office',
])
	test(`letters that are no label will not do in a phone number: ${typed}`, () =>
		expect(checkPhone(typed)).toMatchObject({ ok: false, issue: 'letters' }));

test('separators never change a phone number', () => {
	const digit = fc.constantFrom(...'0123456789');
	const separator = fc.constantFrom('', ' ', '.', '-', '(', ')', '\u00a0', '\u2013', '\t', ' - ');
	fc.assert(
		fc.property(
			fc.constantFrom('', '+'),
			fc.array(fc.tuple(digit, separator), { minLength: 6, maxLength: 16 }),
			(plus, parts) => {
				const plain = plus + parts.map(([one]) => one).join('');
				const separated = plus + parts.map((part) => part.join('')).join('');
				// In +44 (0)20 the zero is no part of the number.
				fc.pre(!separated.includes('(0)'));
				expect(checkPhone(separated)).toEqual(checkPhone(plain));
			}
		),
		runs
	);
});

test('one digit more or less in a phone number never looks right', () => {
	const rest = fc.string({ unit: fc.constantFrom(...'23456789'), minLength: 11, maxLength: 11 });
	fc.assert(
		fc.property(rest, (digits) => {
			expect(checkPhone(digits.slice(0, 10)).ok).toBe(true);
			expect(checkPhone(digits.slice(0, 9)).ok).toBe(false);
			expect(checkPhone(digits).ok).toBe(false);
		}),
		runs
	);
});

holdsForAnyText(
	'the phone',
	checkPhone,
	phoneIssues,
	fc.string({ unit: fc.constantFrom(...'01234567892345+-() .x#,ext\u00a0\u2013'), maxLength: 18 })
);
