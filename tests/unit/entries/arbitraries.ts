import fc from 'fast-check';
import { checkDigitOf } from '../../../src/entries/entryNumber.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const characters = `0123456789${letters}`;

/** A filer code that CBP could assign. */
const filerCodes = fc
	.array(fc.constantFrom(...characters), { minLength: 3, maxLength: 3 })
	.map((code) => code.join(''))
	.filter((code) => code !== '000');

/** An entry number whose check digit fits, with any filer code or with one given. */
export function entryNumbers(codes: fc.Arbitrary<string> = filerCodes): fc.Arbitrary<string> {
	return fc.tuple(codes, fc.integer({ min: 0, max: 9_999_999 })).map(([code, number]) => {
		const first = code + String(number).padStart(7, '0');
		return first + String(checkDigitOf(first));
	});
}
