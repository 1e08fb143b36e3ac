import { existsSync } from 'node:fs';
import type { Language } from '../i18n/languages.ts';
import { termListFile, textFile } from './contentFiles.ts';
import type { PairedText } from './pairedTexts.ts';
import { readYaml } from './readYaml.ts';
import { termListSchema } from './schemas.ts';

/** A term of a language: what English calls a thing, what the language does, and what it does not. */
export interface TermInLanguage {
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
		en: String(entry['en']),
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
 * Finds names that a language's list does not take. A name that is no term of the list is found
 * everywhere; one that is right for another thing only where the English text speaks of this one and
 * the own text lacks the term for it.
 */
export function findOtherTerms(
	texts: readonly PairedText[],
	list: readonly TermInLanguage[],
	{ unspaced = false }: Pick<Language, 'unspaced'>
): string[] {
	const holds = (text: string, words: string) =>
		unspaced
			? text.includes(words)
			: RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
	const right = list.flatMap(({ own }) => heads(own));
	return texts
		.filter(({ free }) => !free)
		.flatMap(({ english, own = '', place, way }) =>
			list.flatMap((term) =>
				term.not
					.filter((words) => holds(own, words))
					.filter((words) => {
						const others = right.filter((each) => holds(each, words));
						if (others.length === 0) return true;
						const isMeant = heads(term.en).some((each) =>
							RegExp(`\\b${escaped(each)}\\b`, 'i').test(english)
						);
						// “Tesoro” within a right term is not the word by itself.
						const alone = others.reduce(
							(text, each) => text.replace(RegExp(escaped(each), 'giu'), ' '),
							own
						);
						return (
							isMeant && holds(alone, words) && !heads(term.own).some((each) => holds(own, each))
						);
					})
					.map(
						(words) =>
							`${place.file}:${place.line}: ${way} says “${words}” where the list of terms has “${term.own}” for “${term.en}”: ${own}`
					)
			)
		);
}

function escaped(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
