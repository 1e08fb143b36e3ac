import { pageLanguage } from '../i18n/pageLanguage.ts';
import { splitWords } from '../i18n/splitWords.ts';
import { searchText } from '../text/searchText.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

/** How long an excerpt is, about two lines on a phone, and how much of it stands before the first hit. */
const lengths = { spaced: { longest: 150, before: 40 }, unspaced: { longest: 60, before: 15 } };

/**
 * The part of a text in which most of the terms stand, cut between words, with the terms marked.
 * Terms are as `searchText` makes them, without the endings that `stem` takes off; where none is found the text's beginning is given.
 *
 * @example
 * excerptOf('The code lives ten minutes.', ['code']);
 * // => [{ text: 'The ', hit: false }, { text: 'code', hit: true }, { text: ' lives ten minutes.', hit: false }]
 */
export function excerptOf(
	text: string,
	terms: readonly string[],
	language = pageLanguage,
	stem = (word: string) => word
): Piece[] {
	const { longest, before } = language.unspaced ? lengths.unspaced : lengths.spaced;
	const words = splitWords(text, language);
	const wanted = new Set(terms);
	const places = words
		.filter(({ word }) => wanted.has(stem(searchText(word))))
		.map(({ word, index }) => ({ begin: index, end: index + word.length }));
	const from = bestStart(places, longest, before);
	const start = from === 0 ? 0 : wordAt(from);
	const whole = text.length - start <= longest;
	const end = whole
		? text.length
		: Math.max(text.slice(0, wordAt(start + longest)).trimEnd().length, start + 1);

	const pieces: Piece[] = [];
	let at = start;
	for (const { begin, end: finish } of places) {
		if (begin < at || finish > end) continue;
		if (begin > at) pieces.push({ text: text.slice(at, begin), hit: false });
		pieces.push({ text: text.slice(begin, finish), hit: true });
		at = finish;
	}
	if (at < end) pieces.push({ text: text.slice(at, end), hit: false });
	if (start > 0) pieces.unshift({ text: '… ', hit: false });
	if (!whole) pieces.push({ text: ' …', hit: false });
	return pieces;

	/** Where the word begins that stands at a place; with spaces, a word is all that is between two. */
	function wordAt(place: number): number {
		return language.unspaced
			? (words.findLast(({ index }) => index <= place)?.index ?? 0)
			: text.lastIndexOf(' ', place) + 1;
	}
}

interface Place {
	readonly begin: number;
	readonly end: number;
}

/** Where to begin so that most places are within reach, with a little before the first. */
function bestStart(places: readonly Place[], longest: number, before: number): number {
	let best = 0;
	let most = 0;
	for (const { begin } of places) {
		const count = places.filter(
			(each) => each.begin >= begin && each.end < begin + longest - before
		).length;
		if (count > most) [most, best] = [count, begin];
	}
	return Math.max(0, best - before);
}
