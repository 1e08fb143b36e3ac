import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readCents } from '../../../src/text/cents.ts';

for (const [text, cents] of [
	['$10,000.00', 1_000_000],
	['10000', 1_000_000],
	['10,000', 1_000_000],
	['1,234.5', 123_450],
	['1,234.567', 123_457],
	['1.234,50', 123_450],
	['1234,5', 123_450],
	['0.00', 0],
	['$ 1 234.56', 123_456],
	['1\u202f234,56', 123_456],
	['(12.00)', -1_200],
	['-12', -1_200],
	['-$12.50', -1_250],
	['12.50-', -1_250],
	['1,234,567.89', 123_456_789],
	['1.234.567', 123_456_700],
	['0.30000000000000004', 30],
	['0.125', 13],
	['1234.567', 123_457],
	['1.5E+3', 150_000],
	['="12.50"', 1_250],
	['USD 12.50', 1_250],
	['999,999,999.00', 99_999_999_900],
] as const)
	test(`${text} is ${cents} cents`, () => expect(readCents(text)).toBe(cents));

for (const text of ['', 'n/a', '-', 'none'])
	test(`“${text}” holds no amount`, () => expect(readCents(text)).toBeUndefined());

for (const text of [
	'1.234',
	'$12.345',
	'(123.456)',
	'25%',
	'9903.01.25.1x',
	'2026-11-22',
	'B7603245278',
	'12/31/2025',
	'1000000000',
	'9'.repeat(30),
	'1'.repeat(70),
])
	test(`“${text.slice(0, 20)}” may mean two things or none, and is not guessed`, () =>
		expect(readCents(text)).toBeNaN());

test('what a report writes in either way is read as it was, whatever the amount', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
			const write = (tag: string) =>
				new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(cents / 100);
			expect(readCents(`$${write('en-US')}`)).toBe(cents);
			expect(readCents(write('de-DE'))).toBe(cents);
			expect(readCents((cents / 100).toFixed(2))).toBe(cents);
		})
	);
});
