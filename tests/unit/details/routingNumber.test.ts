import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { bankCodes as codes } from '../../../src/details/bankCodes.ts';
import {
	checkRoutingNumber,
	hasRoutingNumberForm,
	routingNumberIssues,
} from '../../../src/details/routingNumber.ts';
import { anyText, fullWidth, runs, separated } from './anyText.ts';
import { countWork } from '../workTime.ts';

const right = ['011000015', '021001208', '071000301', '121000374', '655060042', '211000019'];

for (const { name, typed, value } of [
	{ name: 'Boston looks right', typed: '011000015', value: '011000015' },
	{ name: 'New York looks right', typed: '021001208', value: '021001208' },
	{ name: 'Chicago looks right', typed: '071000301', value: '071000301' },
	{ name: 'San Francisco looks right', typed: '121000374', value: '121000374' },
	{ name: 'a thrift number, prefix 21, looks right', typed: '211000019', value: '211000019' },
	{ name: 'spaces and a hyphen are dropped', typed: ' 0110-0001 5', value: '011000015' },
	{
		name: 'no-break spaces and tabs are dropped',
		typed: '\t011\u00a0000\u202f015\n',
		value: '011000015',
	},
	{
		name: 'every dash is dropped',
		typed: '0\u20101\u20111\u20120\u20130\u20140\u22120\uff0d15',
		value: '011000015',
	},
	{ name: 'full-width digits are digits', typed: fullWidth('011000015'), value: '011000015' },
	{ name: 'invisible characters are dropped', typed: '\ufeff011\u200b000015', value: '011000015' },
	{
		name: 'a hyphen in the place of an EIN changes nothing',
		typed: '01-1000015',
		value: '011000015',
	},
]) {
	test(`a routing number: ${name}`, () =>
		expect(checkRoutingNumber(typed, { codes })).toEqual({ ok: true, value }));
}

for (const { name, typed, issue, values } of [
	{ name: 'nothing typed', typed: '', issue: 'empty' },
	{ name: 'separators alone', typed: ' \u00a0-\t', issue: 'empty' },
	{ name: 'a last digit changed', typed: '011000016', issue: 'wrong-check-digit' },
	{ name: 'two digits swapped', typed: '101000015', issue: 'wrong-check-digit' },
	{ name: 'digits counted up', typed: '123456789', issue: 'wrong-check-digit' },
	{ name: 'a lost zero', typed: '11000015', issue: 'lost-zero' },
	{ name: 'eight digits that no zero mends', typed: '12345678', issue: 'eight-digits' },
	{ name: 'ten digits', typed: '0110000155', issue: 'wrong-length', values: { count: 10 } },
	{ name: 'seven digits', typed: '0110000', issue: 'wrong-length', values: { count: 7 } },
	{ name: 'one digit', typed: '0', issue: 'wrong-length', values: { count: 1 } },
	{ name: 'prefix 13', typed: '130000006', issue: 'prefix-unused' },
	{ name: 'prefix 00', typed: '000000518', issue: 'prefix-government' },
	{ name: 'prefix 80', typed: '800000006', issue: 'prefix-travelers-checks' },
	{ name: 'a Canadian number that passes the sum', typed: '000312345', issue: 'canadian' },
	{ name: 'nine zeros', typed: '000000000', issue: 'placeholder' },
	{ name: 'nine ones', typed: '111111111', issue: 'placeholder' },
	{ name: 'a letter O', typed: '02100O021', issue: 'look-alike-letter', values: { place: 6 } },
	{ name: 'a letter l', typed: '0l1000015', issue: 'look-alike-letter', values: { place: 2 } },
	{
		name: 'a letter that looks like no digit',
		typed: '0110000B5',
		issue: 'wrong-characters',
		values: { place: 8 },
	},
	{
		name: 'dots between digits',
		typed: '0110.0001.5',
		issue: 'wrong-characters',
		values: { place: 5 },
	},
	{
		name: 'digits of another script',
		typed: '٠١١٠٠٠٠١٥',
		issue: 'wrong-characters',
		values: { place: 1 },
	},
	{ name: 'the word CHECKING', typed: 'CHECKING', issue: 'wrong-characters', values: { place: 1 } },
	{ name: 'hidden digits', typed: '*****0015', issue: 'masked' },
	{ name: 'an IBAN', typed: 'GB82 WEST 1234 5698 7654 32', issue: 'iban' },
	{ name: 'an IBAN with a wrong digit', typed: 'GB82 WEST 1234 5698 7654 33', issue: 'iban-like' },
	{ name: 'a SWIFT code', typed: 'DEUTDEFF', issue: 'bic' },
	{ name: 'a SWIFT code of a U.S. bank', typed: 'CHASUS33', issue: 'bic' },
	{ name: 'a CLABE', typed: '032180000118359719', issue: 'clabe' },
	{ name: 'a card number', typed: '4111 1111 1111 1111', issue: 'card' },
	{ name: 'a Canadian transit number', typed: '12345-003', issue: 'canadian' },
	{ name: 'a sort code', typed: '12-34-56', issue: 'sort-code' },
	{ name: 'an EIN', typed: '12-3456789', issue: 'ein' },
]) {
	test(`a routing number will not work: ${name}`, () =>
		expect(checkRoutingNumber(typed, { codes })).toEqual({
			ok: false,
			issue,
			...(values && { values }),
		}));
}

for (const { name, typed, context, second } of [
	{ name: 'the placeholder 123456780', typed: '123456780', context: {}, second: ['counting-up'] },
	{
		name: 'the electronic prefixes 61 to 72',
		typed: '655060042',
		context: {},
		second: ['prefix-electronic'],
	},
	{
		name: 'a number that is Canadian as well, at a Canadian bank',
		typed: '081500008',
		context: { country: 'CA' },
		second: ['canadian'],
	},
	{
		name: 'the number in the account box',
		typed: '0110-0001-5',
		context: { accountNumber: '011 000 015' },
		second: ['same-as-account'],
	},
	{
		name: 'the company’s own number',
		typed: '011000015',
		context: { importerNumber: '01-1000015AB' },
		second: ['own-number'],
	},
]) {
	test(`a routing number is worth a second look: ${name}`, () =>
		expect(checkRoutingNumber(typed, { codes, ...context })).toEqual({
			ok: true,
			value: typed.replace(/-/g, ''),
			second: second.map((issue) => ({ issue })),
		}));
}

for (const { name, typed, context, issue } of [
	{
		name: 'eight digits of a Canadian bank',
		typed: '12345003',
		context: { country: 'CA' },
		issue: 'canadian',
	},
	{
		name: 'the company’s own number',
		typed: '123456789',
		context: { importerNumber: '12-3456789' },
		issue: 'own-number',
	},
	{
		name: 'the account number',
		typed: '1234567',
		context: { accountNumber: '1234567' },
		issue: 'same-as-account',
	},
	{
		name: 'the account number in place of the routing number',
		typed: '000123456789',
		context: { accountNumber: '011000015' },
		issue: 'swapped',
	},
]) {
	test(`a routing number that will not work is explained by the other boxes: ${name}`, () =>
		expect(checkRoutingNumber(typed, { codes, ...context })).toEqual({ ok: false, issue }));
}

test('an IBAN is explained before its library is there, and a SWIFT code as letters', () => {
	expect(checkRoutingNumber('DE89370400440532013000')).toEqual({ ok: false, issue: 'iban' });
	expect(checkRoutingNumber('DEUTDEFF')).toMatchObject({ issue: 'wrong-characters' });
});

test('every prefix from 00 to 99 has the outcome of the list', () => {
	for (let prefix = 0; prefix < 100; prefix++) {
		const digits = `${String(prefix).padStart(2, '0')}000000`;
		const number = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(
			(text) => text !== '000000000' && !issueOf(text).includes('wrong-check-digit')
		);
		if (number === undefined) continue;
		const accepted = (prefix >= 1 && prefix <= 12) || (prefix >= 21 && prefix <= 32);
		const electronic = prefix >= 61 && prefix <= 72;
		const result = checkRoutingNumber(number);
		expect(result.ok, number).toBe(accepted || electronic);
		expect(result.ok && result.second !== undefined, number).toBe(electronic);
	}
});

function issueOf(typed: string): string {
	const result = checkRoutingNumber(typed);
	return result.ok ? '' : result.issue;
}

test('a single wrong digit in a right number is always caught', () => {
	for (const number of right)
		for (let place = 0; place < 9; place++)
			for (let digit = 0; digit < 10; digit++) {
				const wrong = number.slice(0, place) + String(digit) + number.slice(place + 1);
				const context = { codes, country: 'CA', accountNumber: number, importerNumber: number };
				expect(checkRoutingNumber(wrong, context).ok, wrong).toBe(wrong === number);
			}
});

const rightNumber = fc
	.tuple(
		fc.constantFrom('01', '09', '12', '21', '32', '61', '72'),
		fc.integer({ max: 999_999, min: 0 })
	)
	.map(([prefix, middle]) => {
		const digits = `${prefix}${String(middle).padStart(6, '0')}`;
		const sum = [3, 7, 1, 3, 7, 1, 3, 7].reduce(
			(total, weight, at) => total + weight * Number(digits[at]),
			0
		);
		return `${digits}${(10 - (sum % 10)) % 10}`;
	});

test('a single wrong digit in any right number is always caught', () =>
	fc.assert(
		fc.property(rightNumber, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
			const digit = (Number(number[place]) + more) % 10;
			const wrong = number.slice(0, place) + String(digit) + number.slice(place + 1);
			expect(checkRoutingNumber(number).ok).toBe(true);
			expect(checkRoutingNumber(wrong).ok).toBe(false);
		}),
		runs
	));

test('separators never change the outcome, and never a right number', () =>
	fc.assert(
		fc.property(
			fc
				.oneof(rightNumber, fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 20 }))
				.chain((digits) => fc.tuple(fc.constant(digits), separated(digits))),
			fc.constantFrom('', 'CA', 'GB'),
			([digits, typed], country) => {
				const context = {
					codes,
					country,
					accountNumber: '000123456789',
					importerNumber: '12-3456789',
				};
				const plain = checkRoutingNumber(digits, context);
				const written = checkRoutingNumber(typed, context);
				expect(written.ok).toBe(plain.ok);
				if (plain.ok) expect(written).toEqual(plain);
			}
		),
		runs
	));

test('any text gives one outcome, whose value checks the same and whose words carry no digits', () =>
	fc.assert(
		fc.property(anyText, fc.boolean(), anyText, (typed, loaded, accountNumber) => {
			const context = { codes: loaded ? codes : undefined, accountNumber };
			const result = checkRoutingNumber(typed, context);
			expect(typeof hasRoutingNumberForm(typed)).toBe('boolean');
			const findings = result.ok ? (result.second ?? []) : [result];
			for (const { issue, values } of findings) {
				expect(routingNumberIssues).toContain(issue);
				for (const [name, value] of Object.entries(values ?? {})) {
					expect(['place', 'count']).toContain(name);
					expect(value).toBeLessThanOrEqual(typed.normalize('NFKC').length);
				}
			}
			if (result.ok) expect(checkRoutingNumber(result.value, context)).toEqual(result);
		}),
		runs
	));

for (const [name, typed] of Object.entries({
	digits: '0'.repeat(10_000),
	letters: 'X'.repeat(10_000),
	masks: '*'.repeat(10_000),
	spaces: ' -'.repeat(5_000) + '011000015',
	mixed: 'GB82X-'.repeat(1_700),
})) {
	test(`ten thousand ${name} in the routing number are answered at once`, () => {
		const worked = countWork();
		checkRoutingNumber(typed, { codes, accountNumber: typed, importerNumber: typed });
		expect(worked()).toBeLessThan(200);
	});
}
