import { expect, test } from 'playwright/test';
import { remembering } from '../../../src/text/remembering.ts';

test('a sound text is looked at once, one that is not each time, and each gets its own answer', () => {
	const asked: string[] = [];
	const isShort = remembering((text) => {
		asked.push(text);
		return text.length < 3;
	});
	const texts = ['a', 'long', 'a', 'long', '', '', 'a'];
	expect(texts.map(isShort)).toEqual(texts.map((text) => text.length < 3));
	expect(asked).toEqual(['a', 'long', 'long', '']);
});
