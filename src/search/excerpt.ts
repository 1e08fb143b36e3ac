/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

/** About two lines on a phone. */
const longest = 150;

/**
 * The part of a text in which most of the terms stand, cut at spaces, with the terms marked.
 * Terms are as the text writes them, in lower case; where none is found the text's beginning is given.
 *
 * @example
 * excerptOf('The code lives ten minutes.', ['code']);
 * // => [{ text: 'The ', hit: false }, { text: 'code', hit: true }, { text: ' lives ten minutes.', hit: false }]
 */
export function excerptOf(text: string, terms: readonly string[]): Piece[] {
	const places = placesOf(text, terms);
	const from = bestStart(places);
	const start = from === 0 ? 0 : text.lastIndexOf(' ', from) + 1;
	const whole = text.length - start <= longest;
	const end = whole ? text.length : Math.max(text.lastIndexOf(' ', start + longest), start + 1);

	const pieces: Piece[] = [];
	let at = start;
	for (const { begin, end: finish } of places) {
		if (begin < at || finish > end) continue;
		if (begin > at) pieces.push({ text: text.slice(at, begin), hit: false });
		pieces.push({ text: text.slice(begin, finish), hit: true });
		at = finish;
	}
	if (at < end) pieces.push({ text: text.slice(at, end), hit: false });
	const before = start > 0 ? [{ text: '… ', hit: false }] : [];
	return [...before, ...pieces, ...(whole ? [] : [{ text: ' …', hit: false }])];
}

interface Place {
	readonly begin: number;
	readonly end: number;
}

function placesOf(text: string, terms: readonly string[]): Place[] {
	const wanted = new Set(terms);
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
		.filter(([word]) => wanted.has(word.toLowerCase()))
		.map(({ 0: word, index }) => ({ begin: index, end: index + word.length }));
}

/** Where to begin so that most places are within reach, with a little before the first. */
function bestStart(places: readonly Place[]): number {
	let best = 0;
	let most = 0;
	for (const { begin } of places) {
		const count = places.filter((each) => each.begin >= begin && each.end < begin + 110).length;
		if (count > most) [most, best] = [count, begin];
	}
	return Math.max(0, best - 40);
}
