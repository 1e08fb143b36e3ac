import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	checkDigitFits,
	checkDigitOf,
	isEntryNumber,
	packEntryNumber,
	readEntryNumber,
	showEntryNumber,
	unpackEntryNumber,
} from '../../../src/entries/entryNumber.ts';
import { entryNumbers } from './arbitraries.ts';

const runs = { numRuns: 2000 };

for (const { name, typed, value } of [
	{ name: 'CBP’s own example', typed: 'B76-0324527-8', value: 'B7603245278' },
	{ name: 'letters A, B and C', typed: 'ABC-1234567-6', value: 'ABC12345676' },
	{ name: 'an S counts two', typed: 'SP7-0000001-4', value: 'SP700000014' },
	{ name: 'zeros that lead the number', typed: '8CG-0012345-4', value: '8CG00123454' },
	{ name: 'a total that ends in nought', typed: '999-9999999-0', value: '99999999990' },
	{ name: 'dashes of every kind', typed: 'B76\u20100324527\u20138', value: 'B7603245278' },
	{
		name: 'minus signs and full-width dashes',
		typed: 'B76\u22120324527\uff0d8',
		value: 'B7603245278',
	},
	{ name: 'spaces of every kind', typed: '\u00a0B76 0324527\u202f8\t', value: 'B7603245278' },
	{ name: 'invisible characters', typed: '\ufeffB76\u200b0324527\u00ad8', value: 'B7603245278' },
	{ name: 'lower case', typed: 'b7603245278', value: 'B7603245278' },
	{ name: 'full-width characters', typed: 'Ｂ７６０３２４５２７８', value: 'B7603245278' },
	{ name: 'the apostrophe that CBP advises', typed: "'02000000014", value: '02000000014' },
	{ name: 'a formula that keeps a text', typed: '="02000000014"', value: '02000000014' },
	{ name: 'decimals that a cell format added', typed: '12345678901.00', value: '12345678901' },
	{ name: 'commas that a cell format added', typed: '12,345,678,901', value: '12345678901' },
	{ name: 'an E between digits', typed: '12E34567890', value: '12E34567890' },
])
	test(`an entry number is read: ${name}`, () => {
		const reading = readEntryNumber(typed);
		expect(reading).toMatchObject({ ok: true, value });
	});

for (const { name, typed, tidied } of [
	{ name: 'nothing', typed: 'B7603245278', tidied: [] },
	{ name: 'dashes', typed: 'B76-0324527-8', tidied: ['dashes'] },
	{ name: 'an en dash', typed: 'B76–0324527–8', tidied: ['dashes'] },
	{ name: 'spaces', typed: 'B76 0324527 8', tidied: ['spaces'] },
	{ name: 'a zero-width space', typed: 'B76\u200b03245278', tidied: ['spaces'] },
	{ name: 'lower case and dashes', typed: 'b76-0324527-8', tidied: ['lower-case', 'dashes'] },
	{ name: 'an apostrophe', typed: "'B7603245278", tidied: ['apostrophe'] },
	{ name: 'a number format', typed: '12345678901.0', tidied: ['number-format'] },
])
	test(`what was put right is told: ${name}`, () =>
		expect(readEntryNumber(typed)).toMatchObject({ ok: true, tidied }));

for (const { name, typed, issue, repair } of [
	{ name: 'nothing', typed: '', issue: 'not-eleven' },
	{ name: 'ten characters', typed: 'B760324527', issue: 'not-eleven' },
	{ name: 'twelve characters', typed: 'B76032452781', issue: 'not-eleven' },
	{ name: 'a filer code of four', typed: 'ABCD-1234567-6', issue: 'not-eleven' },
	{ name: 'a filer code of two', typed: 'AB-1234567-6', issue: 'not-eleven' },
	{ name: 'ten thousand characters', typed: '1'.repeat(10_000), issue: 'not-eleven' },
	{ name: 'a sign', typed: 'AB@-1234567-6', issue: 'strange-character' },
	{ name: 'the filer code 000', typed: '00012345678', issue: 'filer-000' },
	{ name: 'a zero lost, which ten digits show', typed: '0123456789', issue: 'lost-zero' },
	{
		name: 'a zero lost that can be put back',
		typed: '2000000014',
		issue: 'lost-zero',
		repair: '02000000014',
	},
	{
		name: 'two zeros lost that can be put back',
		typed: '700000011',
		issue: 'lost-zero',
		repair: '00700000011',
	},
	{ name: 'nine digits that no zeros mend', typed: '123456789', issue: 'not-eleven' },
	{
		name: 'zeros lost between dashes',
		typed: '8CG-12345-4',
		issue: 'lost-zero',
		repair: '8CG00123454',
	},
	{ name: 'an exponent that lost digits', typed: '1.23457E+10', issue: 'scientific' },
	{
		name: 'an exponent with all of its digits',
		typed: '9.9999999990E+10',
		issue: 'scientific',
		repair: '99999999990',
	},
	{ name: 'an exponent in lower case with a comma', typed: '1,23457e+10', issue: 'scientific' },
	{ name: 'a Cyrillic В', typed: 'В7603245278', issue: 'look-alike', repair: 'B7603245278' },
	{ name: 'a Cyrillic letter in a wrong number', typed: 'В7603245279', issue: 'look-alike' },
	{
		name: 'an O for a nought',
		typed: 'B76O324527-8',
		issue: 'letter-for-digit',
		repair: 'B7603245278',
	},
	{
		name: 'an l for a one',
		typed: 'ABCl2345676',
		issue: 'letter-for-digit',
		repair: 'ABC12345676',
	},
	{ name: 'a letter for no digit', typed: 'ABCX2345676', issue: 'wrong-shape' },
	{ name: 'a letter for a digit, and no fit', typed: 'B76O324527-9', issue: 'letter-for-digit' },
] as const)
	test(`no entry number: ${name}`, () =>
		expect(readEntryNumber(typed)).toEqual({
			ok: false,
			issue,
			repair: ([repair] as (string | undefined)[])[0],
		}));

for (const { name, typed } of [
	{ name: 'another last digit', typed: 'ABC-1234567-9' },
	{ name: 'two digits swapped', typed: 'B76-0325427-8' },
	{ name: 'a made-up sample', typed: 'ABC12345678' },
])
	test(`a check digit that does not fit is told and blocks nothing: ${name}`, () =>
		expect(readEntryNumber(typed)).toMatchObject({ ok: true, checkDigitFits: false }));

test('the check digit of a generated number always passes', () => {
	fc.assert(
		fc.property(entryNumbers(), (number) => {
			expect(readEntryNumber(number)).toEqual({
				ok: true,
				value: number,
				checkDigitFits: true,
				tidied: [],
			});
			expect(readEntryNumber(showEntryNumber(number))).toMatchObject({ ok: true, value: number });
		}),
		runs
	);
});

test('any single changed digit is caught', () => {
	fc.assert(
		fc.property(
			entryNumbers(),
			fc.integer({ min: 0, max: 10 }),
			fc.integer({ min: 1, max: 9 }),
			(number, place, by) => {
				const digit = number.charCodeAt(place) - 48;
				fc.pre(digit >= 0 && digit <= 9);
				const changed =
					number.slice(0, place) + String((digit + by) % 10) + number.slice(place + 1);
				expect(checkDigitFits(changed)).toBe(false);
			}
		),
		runs
	);
});

/** The Luhn check, written as its standard (ISO/IEC 7812) tells it: from the right. */
function luhn(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, place) => {
		const value = place % 2 === 1 ? 2 * Number(digit) : Number(digit);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}

test('the rule is Luhn on the letters turned into digits', () => {
	const digitOf = (letter: string) =>
		'12345678912345678923456789'['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter)] ?? letter;
	fc.assert(
		fc.property(entryNumbers(), fc.integer({ min: 0, max: 9 }), (number, last) => {
			const first = number.slice(0, 10);
			const converted = first.replace(/[A-Z]/g, digitOf) + String(last);
			expect(luhn(converted)).toBe(checkDigitOf(first) === last);
		}),
		runs
	);
});

test('a number that is packed and unpacked is the same, and no two pack alike', () => {
	fc.assert(
		fc.property(entryNumbers(), entryNumbers(), (one, other) => {
			expect(unpackEntryNumber(packEntryNumber(one))).toBe(one);
			expect(packEntryNumber(one) === packEntryNumber(other)).toBe(one === other);
		}),
		runs
	);
});

test('any text is read or refused, and what is read is an entry number', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
			const reading = readEntryNumber(text);
			const number = reading.ok ? reading.value : (reading.repair ?? 'ABC12345676');
			expect(isEntryNumber(number)).toBe(true);
		}),
		runs
	);
});
