import { existsSync } from 'node:fs';
import { defaultLanguage, type Language } from '../../../src/i18n/languages.ts';
import { escapeRegExp } from '../../../src/text/escapeRegExp.ts';
import { termListFile, textFile } from '../../../src/guide/contentFiles.ts';
import type { PairedText } from '../../../src/guide/pairedTexts.ts';
import { readYaml } from '../../../src/guide/readYaml.ts';
import { termListSchema } from '../../../src/guide/schemas.ts';

/** A term of a language: what English calls a thing, what the language does, and what it does not. */
interface TermInLanguage {
	readonly en: string;
	readonly own: string;
	readonly not: readonly string[];
}

/** Reads the terms of a language; none where it has no list. Throws a ContentError at a mistake. */
export async function readTermList(language: string): Promise<TermInLanguage[]> {
	const file = textFile(termListFile, language);
	if (!existsSync(file)) return [];
	const { data } = await readYaml(file, termListSchema(language));
	return data.map((entry) => ({
		en: String(entry[defaultLanguage]),
		own: String(entry[language]),
		not: Array.isArray(entry['not']) ? entry['not'] : [],
	}));
}

/** A term by itself: an entry may say in brackets or behind a semicolon what it is about. */
const heads = (term: string) =>
	term
		.replace(/[(（][^)）]*[)）]/g, '')
		.split(/[,;:；／/]/)
		.map((each) => each.trim())
		.filter((each) => each !== '');

/**
 * Finds names that a language's list does not take. One that has to do with another term of the list
 * may be right for that: it is found only where the English text speaks of this one and the own text
 * lacks the term for it.
 */
export function findOtherTerms(
	texts: readonly PairedText[],
	list: readonly TermInLanguage[],
	{ unspaced = false }: Pick<Language, 'unspaced'>
): string[] {
	const holds = (text: string, words: string) =>
		unspaced
			? text.includes(words)
			: RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(words)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
	const right = list.flatMap(({ own }) => heads(own));
	const wrong = list.flatMap((term) =>
		term.not.map((words) => ({
			words,
			term,
			maybeRight: right.some((each) => holds(each, words) || holds(words, each)),
		}))
	);
	// Within a right term, or across the end of one, a name is not there by itself.
	const without = (text: string, words: string) =>
		right
			.filter((each) => !words.includes(each))
			.sort((one, other) => other.length - one.length)
			.reduce((rest, each) => rest.replace(RegExp(escapeRegExp(each), 'giu'), ' '), text);
	return texts
		.filter(({ free }) => !free)
		.flatMap(({ english, own = '', place, way }) =>
			wrong
				.filter(({ words }) => holds(own, words) && holds(without(own, words), words))
				.filter(
					({ maybeRight, term }) =>
						!maybeRight ||
						(heads(term.en).some((each) => RegExp(`\\b${escapeRegExp(each)}`, 'i').test(english)) &&
							!heads(term.own).some((each) => holds(own, each)))
				)
				.map(
					({ words, term }) =>
						`${place.file}:${place.line}: ${way} says “${words}” where the list of terms has “${term.own}” for “${term.en}”: ${own}`
				)
		);
}
