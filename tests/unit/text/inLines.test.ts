import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { inLines } from '../../../src/text/inLines.ts';

test('a text is broken between words, and a word that is too long stays whole', () => {
	expect(inLines('last day to protest', 12)).toEqual(['last day to', 'protest']);
	expect(inLines('last day to protest', 40)).toEqual(['last day to protest']);
	expect(inLines('an incomprehensibility', 9)).toEqual(['an', 'incomprehensibility']);
});

test('no word is lost, and no line of several words is too long', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(20), (text, most) => {
			const lines = inLines(text, most);
			expect(lines.join(' ')).toBe(text);
			for (const line of lines)
				if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
		})
	);
});
