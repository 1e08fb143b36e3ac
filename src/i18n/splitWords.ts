import { intl } from './intl.ts';
import { pageLanguage } from './pageLanguage.ts';

/** A word as it stands in a text, and where it begins. */
interface PlacedWord {
	readonly word: string;
	readonly index: number;
}

/** The words of a text in their order: runs of letters and digits, parted by meaning where a language puts no spaces. */
export function splitWords(text: string, { tag, unspaced } = pageLanguage): PlacedWord[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: run, index: begin }) =>
		unspaced
			? [...intl('Segmenter', tag, { granularity: 'word' }).segment(run)].map(
					({ segment, index }) => ({
						word: segment,
						index: begin + index,
					})
				)
			: { word: run, index: begin }
	);
}
