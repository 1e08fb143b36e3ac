import { intl } from './intl.ts';
import type { Language } from './languages.ts';

/**
 * The first sentence of a text. After a question its answer comes along, since a question alone
 * advises nothing. A short form that the language lists ends no sentence, so a sentence that does
 * end with one brings the next along.
 *
 * @example
 * firstSentence('Ask a U.S. bank. Then wait.', english); // => 'Ask a U.S. bank.'
 * firstSentence('Refused? Save it again. Wait.', english); // => 'Refused? Save it again.'
 */
export function firstSentence(text: string, { tag, abbreviations = [] }: Language): string {
	const segmenter = intl('Segmenter', tag, { granularity: 'sentence' });
	let first = '';
	for (const { segment } of segmenter.segment(text)) {
		first += segment;
		const isShort = abbreviations.some((short) => first.trimEnd().endsWith(short));
		if (!isShort && !/[?？]”?\s*$/.test(segment)) break;
	}
	return first.trimEnd();
}
