import { searchText } from './searchText.ts';

/** Letters that are no other letter with an accent, and how people type them who have no such key. */
const letters: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ŋ: 'n',
};

/**
 * A text as names are compared in a search: as `searchText`, with plain letters and without what
 * stands in words beside letters and digits.
 *
 * @example
 * foldedText('O’Brien & Łódź'); // => 'obrien lodz'
 */
export function foldedText(text: string): string {
	return searchText(text)
		.replace(/[łøđðþßæœıŋ]/g, (letter) => letters[letter] ?? letter)
		.replace(/['`´ʼ".,&]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/**
 * Takes what was typed and gives a test: whether a folded text has every word of it, or a part of one, in
 * any order; all have where none was typed.
 */
export function hasWords(typed: string): (folded: string) => boolean {
	const words = foldedText(typed).split(' ');
	return (folded) =>
		words.every((word) => folded.includes(word) || folded.replaceAll(' ', '').includes(word));
}
