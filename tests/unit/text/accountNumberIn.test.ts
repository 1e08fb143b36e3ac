import { expect, test } from 'playwright/test';
import { hasAccountNumber } from '../../../src/text/accountNumberIn.ts';

for (const text of [
	'Acct 1234567890',
	'account 12345678',
	'routing 021000021, ask Ann',
	'4111 1111 1111 1111',
	'4111-1111-1111-1111',
	'card 378282246310005',
	'IBAN DE89 3704 0044 0532 0130 00',
	'GB29NWBK60161331926819',
	'١٢٣٤٥٦٧٨٩',
	'１２３４５６７８',
	'11/30/2026 acct 998877665544',
	'SSN 123-45-6789',
	'Ada 123.45.6789',
	'123 45 6789',
	'123 - 45 - 6789',
	'123_45_6789',
	'(123) 45/6789',
	'1 2 3 4 5 6 7 8 9',
	'1-2-3-4-5-6-7-8-9',
	'123-456789',
	'EIN 12-3456789',
	'EIN 12–345678900',
	'CBP 260115-00042',
	'123456789 Canada Inc.',
	'account 12345678 Canada',
])
	test(`“${text}” looks like an account or a card`, () =>
		expect(hasAccountNumber(text)).toBe(true));

for (const text of [
	'',
	'Ann has it, since 11/30/2026',
	'2026-11-30 to 2026-12-19',
	'30.11.2026',
	'call 202-555-0100 or (202) 555-0100 or +1 202 555 0100',
	'entry B76-0324527-8 and B7603245278',
	'ends in 4321',
	'suite 1200, ZIP 20001-1234',
	'12 of 48 tasks, 3 Sep 2026',
	'lines 1, 2, 3, 4, 5 and 6, of 2026',
	'REV-613, ES-003, case 1234567',
])
	test(`“${text}” does not`, () => expect(hasAccountNumber(text)).toBe(false));

test('a note as long as can be is looked through at once', () => {
	for (const sign of ['1 ', 'A1', '1-', 'AB12 '])
		expect(typeof hasAccountNumber(sign.repeat(20_000))).toBe('boolean');
});
