/**
 * Makes the pseudo-language from the default's content, to build and test what a second language
 * needs before there is one. It is never committed.
 *
 *     npm run pseudo-language                              makes it
 *     LANGUAGES=en,xx npm run build                        builds it beside the default
 *     SITE_LANGUAGE=xx npm run dev                         serves it
 *     npm run pseudo-language -- --remove                  takes it away
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CbpWords, noCbpWords, readCbpWords } from '../src/guide/cbpWords.ts';
import {
	contentFolder,
	factPaths,
	factsInWordsFile,
	glossesFile,
	textFile,
} from '../src/guide/contentFiles.ts';
import { readYaml } from '../src/guide/readYaml.ts';
import { factsFile } from '../src/guide/schemas.ts';
import { structureOf } from '../src/guide/structures.ts';
import { schemaOf } from '../src/guide/textSchemas.ts';
import { filesOf } from '../src/guide/untranslated.ts';
import { defaultLanguage } from '../src/i18n/languages.ts';
import { pseudoMdx, pseudoText, pseudoYaml } from './pseudo-text.ts';
import { isMain } from './isMain.ts';

/** Its id, in src/i18n/languages.ts and .gitignore. */
const pseudoLanguage = 'xx';

/** Makes its content anew. */
export async function makePseudoLanguage(): Promise<void> {
	removePseudoLanguage();
	const cbpWords = await readCbpWords();
	for (const path of filesOf(defaultLanguage))
		write(path, pseudoFile(path, readFileSync(textFile(path, defaultLanguage), 'utf8'), cbpWords));
	write(glossesFile, glosses(cbpWords));
	write(factsInWordsFile, await factsInWords(cbpWords));
}

/** Takes its content away. */
export function removePseudoLanguage(): void {
	rmSync(join(contentFolder, pseudoLanguage), { recursive: true, force: true });
}

function write(path: string, text: string): void {
	const target = textFile(path, pseudoLanguage);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, text);
}

/** A file of the default's content in the pseudo-language. Takes its path in the language's folder. */
export function pseudoFile(path: string, text: string, cbpWords: CbpWords): string {
	const [, words] = /^words\/(.*)\.yaml$/.exec(path) ?? [];
	if (words !== undefined) return pseudoYaml(text, structureOf(words), cbpWords);
	const pseudo = path.endsWith('.mdx') ? pseudoMdx : pseudoYaml;
	return pseudo(text, schemaOf(path), cbpWords);
}

/** What every second of CBP's own words means: as a language may say it, of some and not of others. */
function glosses(cbpWords: CbpWords): string {
	return cbpWords.list
		.filter((_, place) => place % 2 === 0)
		.map(({ id, words }) => `${id}: ${JSON.stringify(pseudoText(words, noCbpWords))}\n`)
		.join('');
}

/** What each fact says. */
async function factsInWords(cbpWords: CbpWords): Promise<string> {
	const files = await Promise.all(factPaths.map((path) => readYaml(path, factsFile)));
	return files
		.flatMap(({ data }) => data)
		.map(({ id, statement }) => `${id}: ${JSON.stringify(pseudoText(statement, cbpWords))}\n`)
		.join('');
}

if (isMain(import.meta.url)) {
	if (process.argv.includes('--remove')) removePseudoLanguage();
	else await makePseudoLanguage();
}
