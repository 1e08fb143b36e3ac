import { existsSync } from 'node:fs';
import { cbpMessageIds } from '../entries/findings.ts';
import { cbpPattern, isOneWord } from '../i18n/cbpPattern.ts';
import { cbpWordsPath, glossesFile, language, textFile } from './contentFiles.ts';
import type { Problem } from './contentError.ts';
import { readYaml, type Source } from './readYaml.ts';
import { cbpWordsSchema, glossesSchema } from './schemas.ts';

/** CBP's own words: the list, and what finds them in a text. */
export interface CbpWords {
	readonly list: readonly { readonly id: string; readonly words: string }[];
	readonly pattern: RegExp;
}

/** For texts in which none of CBP's own words are looked for: those in English, where they stand first. */
export const noCbpWords: CbpWords = { list: [], pattern: cbpPattern([]) };

/** Reads the list of CBP's own words. Throws a ContentError that names each mistake in it. */
export function readCbpWordsFile() {
	return readYaml(cbpWordsPath, cbpWordsSchema);
}

/** Reads CBP's own words, to find them in texts. The names of fields that only drawings show are none. */
export async function readCbpWords(): Promise<CbpWords> {
	const list = (await readCbpWordsFile()).data.filter(({ kind }) => kind !== 'field');
	return { list, pattern: cbpPattern(list.map(({ words }) => words)) };
}

/**
 * CBP's own words that a text has, each once. `bold` says that it is all that stands in bold, where
 * one word alone is CBP's too.
 */
export function cbpWordsIn(text: string, { list, pattern }: CbpWords, bold = false): string[] {
	if (bold && list.some(({ words }) => isOneWord(words) && words === text)) return [text];
	return [...new Set(text.match(pattern))];
}

/** What mends a translation that has changed CBP's own words, or leaves them out. */
export function leaveInEnglish(words: readonly string[]): string {
	const named = words.map((each) => `“${each}”`).join(' and ');
	return `Write ${named} into it in English: these are CBP’s own words (${cbpWordsPath})`;
}

/** What CBP's own words mean in a language, by their ids. A language need not say it. */
export async function readGlosses(of: string = language): Promise<Source<Record<string, string>>> {
	const file = textFile(glossesFile, of);
	if (existsSync(file)) return readYaml(file, glossesSchema);
	return { file, data: {}, raw: {}, at: () => ({ file, line: 1, column: 1 }) };
}

/** Finds glosses of words that are not on the list. */
export function findUnknownGlosses(glosses: Source, { list }: CbpWords): Problem[] {
	return Object.keys(glosses.data as object)
		.filter((id) => list.every((each) => each.id !== id))
		.map((id) => ({
			place: glosses.at(id),
			what: `There are no words of CBP’s by the id ${id}.`,
			mend: `Write an id of ${cbpWordsPath}, or take the line away.`,
		}));
}

/** Finds messages that a text names by an id that is not on the list. */
export function findUnknownMessages(
	{ data, at }: Source<{ readonly messages: readonly { readonly message: string }[] }>,
	list: CbpWords['list']
): Problem[] {
	return data.messages.flatMap(({ message }, place) =>
		list.some(({ id }) => id === message)
			? []
			: [
					{
						place: at('messages', place, 'message'),
						what: `There is no message of CBP’s by the id ${message}.`,
						mend: `Write an id of ${cbpWordsPath}, or add it there.`,
					},
				]
	);
}

/** CBP's own words by their ids, for what shows them by themselves. */
export type CbpWordsById = Readonly<Record<string, string>>;

/** Reads CBP's own words by their ids. */
export async function readCbpWordsById(): Promise<CbpWordsById> {
	return Object.fromEntries((await readCbpWordsFile()).data.map(({ id, words }) => [id, words]));
}

/** Reads CBP's message for each finding of the entry list that has one. */
export async function readCbpMessages(): Promise<Record<string, string>> {
	const words = await readCbpWordsById();
	return Object.fromEntries(
		Object.entries(cbpMessageIds).map(([finding, id]) => {
			const message = words[id];
			if (message === undefined)
				throw new Error(`src/entries/findings.ts names ${id}: add it to ${cbpWordsPath}`);
			return [finding, message];
		})
	);
}
