import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { bankCodes as codes } from '../../../src/details/bankCodes.ts';
import {
	findForeignIdentifier,
	foreignIdentifiers,
	type BankContext,
} from '../../../src/details/foreignIdentifier.ts';
import { anyText, fullWidth, runs } from './anyText.ts';

interface Example {
	readonly name: string;
	readonly typed: string;
	readonly routing: string | undefined;
	readonly account?: string | undefined;
	readonly context?: BankContext;
}

// Without `account`, both boxes recognise the same.
const examples: readonly Example[] = [
	{ name: 'the IBAN specimen of the U.K.', typed: 'GB82 WEST 1234 5698 7654 32', routing: 'iban' },
	{ name: 'the IBAN specimen of Germany', typed: 'DE89370400440532013000', routing: 'iban' },
	{ name: 'an IBAN in small letters', typed: 'de89 3704 0044 0532 0130 00', routing: 'iban' },
	{ name: 'an IBAN with hyphens', typed: 'GB82-WEST-1234-5698-7654-32', routing: 'iban' },
	{
		name: 'an IBAN of full-width letters',
		typed: fullWidth('GB82WEST12345698765432'),
		routing: 'iban',
	},
	{
		name: 'an IBAN whose remainder is 28',
		typed: 'GB82 WEST 1234 5698 7654 33',
		routing: 'iban-like',
	},
	{
		name: 'the shape of an IBAN with a country that has none',
		typed: 'US12 3456 7890 1234 567',
		routing: 'iban-like',
	},
	{ name: 'a SWIFT code of 8', typed: 'DEUTDEFF', routing: 'bic' },
	{ name: 'a SWIFT code of 11', typed: 'DEUTDEFF500', routing: 'bic' },
	{ name: 'a SWIFT code in groups', typed: 'deut de ff 500', routing: 'bic' },
	{ name: 'a SWIFT code of 7 as none', typed: 'DEUTDEF', routing: undefined },
	{ name: 'a SWIFT code without a country as none', typed: 'DEUTXXFF', routing: undefined },
	{ name: 'CHECKING as a word', typed: 'CHECKING', routing: undefined },
	{ name: 'SAVINGS as a word', typed: 'SAVINGS', routing: undefined },
	{ name: 'ACCOUNT as a word', typed: 'ACCOUNT', routing: undefined },
	{ name: 'savings acct as words', typed: 'savings acct', routing: undefined },
	{ name: 'BUSINESS as a word', typed: 'Business', routing: undefined },
	{ name: 'a CLABE', typed: '032180000118359719', routing: 'clabe' },
	{ name: '17 digits as no CLABE', typed: '12345678901234567', routing: undefined },
	{ name: '19 digits as no CLABE', typed: '1234567890123456789', routing: undefined },
	{ name: 'a card number of 16', typed: '4111 1111 1111 1111', routing: 'card' },
	{ name: 'a card number of 15', typed: '3782 822463 10005', routing: 'card' },
	{ name: '16 digits that fail the card test', typed: '4111111111111112', routing: undefined },
	{ name: 'zeros as nothing', typed: '0000000000000000', routing: undefined },
	{
		name: 'a Canadian number of nine digits',
		typed: '000312345',
		routing: 'canadian',
		account: undefined,
	},
	{ name: 'a number of the U.S. Government as none', typed: '000000518', routing: undefined },
	{ name: 'a Canadian transit and institution number', typed: '12345-003', routing: 'canadian' },
	{ name: 'the same with an en dash', typed: '12345\u2013003', routing: 'canadian' },
	{ name: 'eight digits, no country', typed: '12345003', routing: undefined },
	{
		name: 'eight digits, Canada',
		typed: '12345003',
		routing: 'canadian',
		account: undefined,
		context: { country: 'CA' },
	},
	{
		name: '0815 of Canada',
		typed: '081512345',
		routing: 'canadian',
		account: undefined,
		context: { country: 'ca' },
	},
	{ name: '0815, no country', typed: '081512345', routing: undefined },
	{ name: 'a sort code with hyphens', typed: '12-34-56', routing: 'sort-code' },
	{
		name: 'a sort code without hyphens',
		typed: '123456',
		routing: 'sort-code',
		account: undefined,
	},
	{
		name: 'six digits of a U.K. account',
		typed: '123456',
		routing: 'sort-code',
		context: { country: 'GB' },
	},
	{ name: 'an EIN', typed: '12-3456789', routing: 'ein' },
	{ name: 'nine digits as no EIN', typed: '123456789', routing: undefined },
	{
		name: 'the company’s EIN without its hyphen',
		typed: '123456789',
		routing: 'own-number',
		context: { importerNumber: '12-3456789AB' },
	},
	{
		name: 'the company’s EIN with its suffix',
		typed: '12-3456789ab',
		routing: 'own-number',
		context: { importerNumber: '12-3456789AB' },
	},
	{
		name: 'the company’s number by CBP',
		typed: '26011500042',
		routing: 'own-number',
		context: { importerNumber: '260115-00042' },
	},
	{
		name: 'an EIN of someone else',
		typed: '12-3456788',
		routing: 'ein',
		context: { importerNumber: '12-3456789' },
	},
	{ name: 'asterisks', typed: '****6789', routing: 'masked' },
	{ name: 'x for digits', typed: 'xxxxx6789', routing: 'masked' },
	{ name: 'X in groups', typed: 'XXXX-XXXX-6789', routing: 'masked' },
	{ name: 'dots', typed: '...6789', routing: 'masked' },
	{ name: 'middle dots', typed: '···6789', routing: 'masked' },
	{ name: 'an ellipsis', typed: '…6789', routing: 'masked' },
	{ name: 'bullets', typed: '••••6789', routing: 'masked' },
	{ name: 'black circles', typed: '●●●● 6789', routing: 'masked' },
	{ name: 'one x as none', typed: 'X1234567', routing: undefined },
	{ name: 'a number sign as none', typed: '1234 5678#', routing: undefined },
	{ name: 'an ordinary account number', typed: '000123456789', routing: undefined },
	{ name: 'a routing number', typed: '011000015', routing: undefined },
	{ name: 'nothing', typed: '', routing: undefined },
];

for (const { name, typed, context, ...boxes } of examples) {
	const account = 'account' in boxes ? boxes.account : boxes.routing;
	test(`the routing box reads ${name} as ${boxes.routing ?? 'nothing foreign'}`, () =>
		expect(findForeignIdentifier(typed, 'routing', { codes, ...context })).toBe(boxes.routing));
	test(`the account box reads ${name} as ${account ?? 'nothing foreign'}`, () =>
		expect(findForeignIdentifier(typed, 'account', { codes, ...context })).toBe(account));
}

test('any text is one kind or none, and never throws', () =>
	fc.assert(
		fc.property(anyText, fc.constantFrom('routing', 'account'), anyText, (typed, box, other) => {
			const kind = findForeignIdentifier(typed, box, {
				codes,
				country: other,
				importerNumber: other,
			});
			expect([undefined, ...foreignIdentifiers]).toContain(kind);
		}),
		runs
	));

test('the IBAN and BIC rules answer any text', () =>
	fc.assert(
		fc.property(anyText, (text) => {
			expect(typeof codes.isIBAN(text)).toBe('boolean');
			expect(typeof codes.isBIC(text)).toBe('boolean');
		}),
		runs
	));
