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

/** Whether a folded text has every word that was typed, or a part of one, in any order; all where none was. */
export function hasWords(folded: string, typed: string): boolean {
	const joined = folded.replaceAll(' ', '');
	return foldedText(typed)
		.split(' ')
		.every((word) => folded.includes(word) || joined.includes(word));
}
