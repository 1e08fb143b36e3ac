import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { wellFormed } from '../../../src/text/wellFormed.ts';

test('halves of characters become the mark for what cannot be shown, and nothing else changes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, cut) => {
			const part = text.slice(cut);
			expect(wellFormed(part)).toBe(part.toWellFormed());
		})
	);
	expect(wellFormed('\ud83d|\ude00|\ud83d\ude00')).toBe('\ufffd|\ufffd|\ud83d\ude00');
});
