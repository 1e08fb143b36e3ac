import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readAmount } from '../../../src/entries/amount.ts';

for (const [text, cents] of [
	['$10,000.00', 1_000_000],
	['10000', 1_000_000],
	['10,000', 1_000_000],
	['1,234.5', 123_450],
	['1.234,50', 123_450],
	['1234,5', 123_450],
	['0.00', 0],
	['$ 1 234.56', 123_456],
	['(12.00)', -1_200],
	['-12', -1_200],
	['1,234,567.89', 123_456_789],
	['1.234.567', 123_456_700],
	['1.5E+3', 150_000],
	['="12.50"', 1_250],
	['USD 12.50', 1_250],
] as const)
	test(`${text} is ${cents} cents`, () => expect(readAmount(text)).toBe(cents));

for (const text of ['', 'n/a', '25%', '9903.01.25.1x', '2026-11-22', 'B7603245278', '12/31/2025'])
	test(`“${text}” is no amount`, () => expect(readAmount(text)).toBeNaN());

test('what a report writes in either way is read as it was, whatever the amount', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
			const write = (tag: string) =>
				new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(cents / 100);
			expect(readAmount(`$${write('en-US')}`)).toBe(cents);
			expect(readAmount(write('de-DE'))).toBe(cents);
			expect(readAmount((cents / 100).toFixed(2))).toBe(cents);
		})
	);
});
