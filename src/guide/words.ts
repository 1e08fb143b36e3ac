import { z } from 'astro/zod';
import type { WordsFiles } from 'virtual:words';
import { language, textFile } from './contentFiles.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { noCbpWords, readCbpWords } from './cbpWords.ts';
import { likeEnglish } from './likeEnglish.ts';
import { readYaml, type Source } from './readYaml.ts';
import { sentMeanings, withEnglishSent } from './sent.ts';
import { structureOf } from './structures.ts';

/** The name of a words file: a part of the site whose words load with the code that shows them. */
type WordsName = keyof WordsFiles;

/** The interface's words in one language. */
export type Words = WordsFiles['ui'];

/**
 * Reads a words file as it stands, held against the English one. Throws a ContentError that names
 * each word that is missing, empty, of another kind or not in the English file.
 */
export async function readWordsFile(name: string, of: string = language): Promise<Source> {
	const file = `words/${name}.yaml`;
	const english = await readYaml(textFile(file, defaultLanguage), z.unknown());
	const cbpWords = of === defaultLanguage ? noCbpWords : await readCbpWords();
	const like = likeEnglish(english.raw, structureOf(name), of, cbpWords);
	return readYaml(textFile(file, of), like);
}

/** Reads the words of a part of the site, as `readWordsFile` does. */
export async function readWords<Name extends WordsName>(
	name: Name,
	of?: string
): Promise<WordsFiles[Name]> {
	// The type is made from the English file, which it was held against.
	return (await readShownWords(name, of)) as WordsFiles[Name];
}

/** Reads the words of a part of the site as pages show them: with messages in English that are sent. */
export async function readShownWords(name: string, of: string = language): Promise<unknown> {
	const { raw } = await readWordsFile(name, of);
	if (of === defaultLanguage) return raw;
	return withEnglishSent(raw, await englishOf(name), structureOf(name));
}

/** What the messages of a part of the site say, by the way to each in its words; nothing in English. */
export type SentMeanings = Readonly<Record<string, string | undefined>>;

/** Reads what a part of the site's messages say, which stand in English in every language. */
export async function readSentMeanings(
	name: WordsName,
	of: string = language
): Promise<SentMeanings> {
	if (of === defaultLanguage) return {};
	const { raw } = await readWordsFile(name, of);
	return sentMeanings(raw, await englishOf(name), structureOf(name));
}

async function englishOf(name: string): Promise<unknown> {
	return (await readYaml(textFile(`words/${name}.yaml`, defaultLanguage), z.unknown())).raw;
}
