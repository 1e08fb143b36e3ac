import { expect, test } from 'playwright/test';
import { fontLetters, hasCharacter } from '../../../src/styles/fontLetters.ts';

const latin = hasCharacter('U+0000-00FF,U+0131, U+2000-206F');

test('a font’s ranges say which characters it has', () => {
	for (const character of ['A', 'ÿ', 'ı', '—']) expect(latin(character), character).toBe(true);
	for (const character of ['Ā', '中', '🙂']) expect(latin(character), character).toBe(false);
});

test('a language has the letters of its texts beside those of every language, once each', () => {
	const english = fontLetters('', latin) ?? '';
	expect(english).toHaveLength(105);
	expect(fontLetters('¿Qué? ¡Año nuevo!\n¿Año?', latin)).toBe(`${english}¡¿éñ`);
});

test('a word of another script is left to the system’s faces; a text in one has no face at all', () => {
	const text = 'Una frase en español '.repeat(20);
	expect(fontLetters(`${text} 中`, latin)).toBe(`${fontLetters('', latin) ?? ''}ñ`);
	expect(fontLetters('用于美国进口商的指南 ACE', latin)).toBeUndefined();
});
