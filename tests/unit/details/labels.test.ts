import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkAccountNumber } from '../../../src/details/accountNumber.ts';
import { compareAccountNumbers } from '../../../src/details/accountNumberAgain.ts';
import { bankCodes } from '../../../src/details/bankCodes.ts';
import { federalReserveDistrict } from '../../../src/details/federalReserveDistrict.ts';
import { checkImporterNumber } from '../../../src/details/importerNumber.ts';
import { withoutLabel } from '../../../src/details/labels.ts';
import { checkRecipientNumber, withHyphen } from '../../../src/details/recipientNumber.ts';
import { checkRoutingNumber } from '../../../src/details/routingNumber.ts';
import { anyText, fullWidth } from './anyText.ts';
import { runs } from './holdsForAnyText.ts';

const codes = { codes: bankCodes };

for (const typed of [
	'ABA 021000021',
	'ABA: 021000021',
	'ABA# 021000021',
	'ABA021000021',
	'aba no. 0210-0002-1',
	'RTN: 021000021',
	'Routing: 021000021',
	'Routing number 021000021',
	'Routing No.: 021000021',
	'Routing # 021000021',
	'Routing/Transit 021000021',
	'R/T 021000021',
	'ABA/Routing Number: 021000021',
	'ACH routing number (ABA): 021000021',
	'Routing transit number - 021000021',
	'#021000021',
	'Bank routing number: 021000021',
	'My routing number is 021000021',
	'US ABA: 021000021',
	'Rtg# 021000021',
	'Routing nbr. 021000021',
	'ACH/Direct deposit routing: 021000021',
	'ABA (021000021)',
	'021000021;',
	'No. 021000021',
	'021000021 (ABA)',
	'021000021 routing number',
	'N\u00famero de ruta: 021000021',
	'\u8def\u7531\u53f7\u7801\uff1a021000021',
	fullWidth('ABA') + '\u00a0021000021',
])
	test(`a routing number is read without its label: ${typed}`, () => {
		expect(checkRoutingNumber(typed, codes)).toEqual({ ok: true, value: '021000021' });
		expect(federalReserveDistrict(typed)?.bank).toBe('New York');
	});

for (const typed of [
	'Account 000123456789',
	'Account: 000123456789',
	'Account No. 000123456789',
	'Account number: 0001 2345 6789',
	'Acct# 000123456789',
	'Acct. 000123456789',
	'A/C 000123456789',
	'A/C No.: 000123456789',
	'Checking account 000123456789',
	'Checking: 000123456789',
	'DDA 000123456789',
	'#000123456789',
	'Acc. No. 000123456789',
	'Business checking 000123456789',
	'Bank account: 000123456789',
	'My account number is 000123456789',
	'Konto 000123456789',
	'\u94f6\u884c\u8d26\u53f7 000123456789',
	'"000123456789"',
	'000123456789.',
	'000123456789 (checking)',
	'000123456789 checking account',
	'Cuenta n.\u00ba 000123456789',
	'N\u00famero de cuenta: 000123456789',
	'\u8d26\u53f7\uff1a000123456789',
	'\u8d26\u53f7000123456789',
])
	test(`an account number is read without its label: ${typed}`, () => {
		expect(checkAccountNumber(typed)).toEqual({ ok: true, value: '000123456789' });
		expect(compareAccountNumbers(typed, '000123456789')).toMatchObject({ ok: true });
		expect(checkRoutingNumber('021000021', { accountNumber: typed })).not.toHaveProperty('second');
	});

for (const typed of [
	'EIN: 12-3456789',
	'EIN 12-3456789',
	'EIN#12-3456789',
	'E.I.N. 12-3456789',
	'FEIN: 12-3456789',
	'Federal EIN 12-3456789',
	'Federal Tax ID: 12-3456789',
	'Tax ID No. 12-3456789',
	'Taxpayer Identification Number (TIN): 12-3456789',
	'Employer Identification Number (EIN): 12-3456789',
	'IRS No. 12-3456789',
	'IRS# 12-3456789',
	'IOR: 12-3456789',
	'Importer number 12-3456789',
	'Importer of record no. 12-3456789',
	'Importer ID - 12-3456789',
	'No. 12-3456789',
	'ID: 12-3456789',
	'US EIN 12-3456789',
	'Our EIN is 12-3456789',
	'Company EIN: 12-3456789',
	'Fed. Tax ID: 12-3456789',
	'IR# 12-3456789',
	'"12-3456789"',
	'\u201c12-3456789\u201d',
	'12-3456789.',
	'(12-3456789)',
	'12-3456789 - EIN',
	'12-3456789 [EIN]',
	'12-3456789 (EIN)',
	'12-3456789 EIN',
	'12-3456789 (Tax ID)',
	'N\u00famero de importador: 12-3456789',
	'\u8fdb\u53e3\u5546\u7f16\u53f7\uff1a12-3456789',
	'\uff08EIN\uff0912-3456789',
])
	test(`an importer number is read without its label: ${typed}`, () => {
		const value = '12-3456789';
		expect(checkImporterNumber('ein', typed)).toEqual({ ok: true, value });
		expect(checkImporterNumber('', typed)).toEqual({ ok: false, issue: 'kind-first' });
		expect(checkRecipientNumber(typed)).toMatchObject({ ok: true });
		expect(checkRecipientNumber('12-345678900', typed)).toMatchObject({
			second: [{ issue: 'same-ein' }],
		});
		expect(checkRoutingNumber('123456789', { importerNumber: typed })).toEqual({
			ok: false,
			issue: 'own-number',
		});
	});

test('a label goes before an EIN with suffix, a number of CBP and one without its hyphen too', () => {
	expect(checkImporterNumber('ein-with-suffix', 'EIN with suffix: 12-345678900')).toEqual({
		ok: true,
		value: '12-345678900',
	});
	expect(checkImporterNumber('cbp-assigned', 'CBP assigned no. 269999-00001')).toEqual({
		ok: true,
		value: '269999-00001',
	});
	expect(checkImporterNumber('ein', 'EIN123456789')).toEqual({ ok: true, value: '12-3456789' });
	expect(withHyphen('EIN 123456789')).toEqual(['12-3456789']);
});

for (const [typed, issue] of [
	['IBAN GB82 WEST 1234 5698 7654 32', 'iban'],
	['IBAN: GB82WEST12345698765432', 'iban'],
	['IBAN-No. DE89370400440532013000', 'iban'],
	['GB82WEST12345698765432 (IBAN)', 'iban'],
	['IBAN NO93 8601 1117 947', 'iban'],
	['iban gb82 west 1234 5698 7654 33', 'iban-like'],
	['Account no. DE89370400440532013000', 'iban'],
	['SWIFT: DEUTDEFF', 'bic'],
	['SWIFT/BIC DEUTDEFF500', 'bic'],
	['BIC code DEUTDEFF', 'bic'],
	['CLABE: 032180000118359719', 'clabe'],
	['Card 4111 1111 1111 1111', 'card'],
	['Visa 4111-1111-1111-1111', 'card'],
	['Transit: 12345-678', 'canadian'],
	['Sort code: 20-00-00', 'sort-code'],
	['EIN: 12-3456789', 'ein'],
] as const)
	test(`with its label ${typed} is named for what it is`, () => {
		expect(checkRoutingNumber(typed, codes)).toEqual({ ok: false, issue });
		const account = checkAccountNumber(typed, codes);
		expect((account.ok ? account.second : [account])?.map((cause) => cause.issue)).toEqual([issue]);
	});

for (const typed of [
	'SSN: 123-45-6789',
	'SSN 123456789',
	'Social Security number 123-45-6789',
	'123.45.6789',
	'123/45/6789',
	'123_45_6789',
	'123\u00b745\u00b76789',
	'(123) 45 6789',
	'ITIN 912-34-5678',
	'S.S.N. 123-45-6789',
	'Soc. Sec. no. 123456789',
	'No. 123,45,6789',
	'EIN: 123-45-6789',
])
	test(`what is written like a Social Security number is told as one, and never given back: ${typed}`, () => {
		for (const kind of ['', 'ein', 'ein-with-suffix', 'cbp-assigned'] as const)
			expect(checkImporterNumber(kind, typed)).toEqual({ ok: false, issue: 'ssn-shape' });
		expect(checkRecipientNumber(typed)).toEqual({ ok: false, issue: 'social-security-number' });
	});

for (const [kind, typed] of [
	['routing', 'Wire routing 021000021'],
	['routing', 'Account 021000021'],
	['routing', 'ABA'],
	['account', 'DE89370400440532013000'],
	['account', 'NO9386011117947'],
	['routing', 'ABACUS 021000021'],
	['account', 'Checking'],
	['account', 'My account'],
	['account', '1234..'],
	['routing', 'Fedwire 021000021'],
	['routing', 'Wire ABA 021000021'],
	['account', 'ACCT12345'],
	['account', 'Acct...1234'],
	['account', 'Accounting 12345'],
	['account', 'NO 12345'],
	['importer', 'AB-3456789'],
	['importer', 'SSN 123-45-6789'],
	['importer', 'EINS 12-3456789'],
] as const)
	test(`${typed} stays as it is in the box of ${kind}`, () =>
		expect(withoutLabel(typed, kind)).toBe(typed));

for (const typed of ['Acct ..1234', 'Acct: xxxx1234', 'Account ending ****1234', 'Acct. # ...1234'])
	test(`a label hides no sign that digits are hidden: ${typed}`, () =>
		expect(JSON.stringify(checkAccountNumber(typed))).toContain('masked'));

test('a label changes no outcome, whatever number follows', () => {
	const digits = fc.string({ unit: fc.constantFrom(...'0123456789- '), maxLength: 14 });
	fc.assert(
		fc.property(digits, (typed) => {
			const number = `1${typed}`;
			expect(checkRoutingNumber(`ABA: ${number}`)).toEqual(checkRoutingNumber(number));
			expect(checkAccountNumber(`Acct: ${number}`)).toEqual(checkAccountNumber(number));
			expect(checkImporterNumber('ein', `EIN: ${number}`)).toEqual(
				checkImporterNumber('ein', number)
			);
		}),
		runs
	);
});

test('a text with no word of a label stays as it is', () => {
	fc.assert(
		fc.property(anyText, (typed) => {
			fc.pre(!/[a-z#(\p{Lo}\u00ba\u2116]/iu.test(typed.normalize('NFKC')));
			for (const kind of ['importer', 'routing', 'account', 'foreign'] as const)
				expect(withoutLabel(withoutLabel(typed, kind), kind)).toBe(withoutLabel(typed, kind));
		}),
		runs
	);
});
