import { readdirSync } from 'node:fs';
import { defaultLanguage } from '../i18n/languages.ts';
import { thisLanguage } from '../i18n/thisBuild.ts';

/** Where content stands: what has a language in that language's folder, the rest above it. */
export const contentFolder = 'src/content';

/** The language of the pages that are being built: the name of its folder. */
export const language = thisLanguage.id;

/**
 * A file with texts of a language, from the project's root.
 *
 * @example
 * textFile('help.yaml', 'es'); // => 'src/content/es/help.yaml'
 */
export function textFile(name: string, of: string = language): string {
	return `${contentFolder}/${of}/${name}`;
}

/** What each of CBP's own words means in a language, by its id. A language need not have it. */
export const glossesFile = 'cbp-words.yaml';
/** The short statement of each fact that pages cite, by its id. */
export const factsInWordsFile = 'facts.yaml';
/** One term for one thing: what a language calls what English calls so. */
export const termListFile = 'term-list.yaml';
/** Which English texts the language's were made from; made by `npm run translations -- --write`. */
export const madeFromFile = 'made-from.json';
/** The files that a language other than English has beside those that English has. */
export const translationFiles: readonly string[] = [
	glossesFile,
	factsInWordsFile,
	termListFile,
	madeFromFile,
];

export const checklistPath = `${contentFolder}/checklist.yaml`;
/** CBP's own words, which no language changes. */
export const cbpWordsPath = `${contentFolder}/cbp-words.yaml`;
export const linkNumbersPath = `${contentFolder}/link-numbers.yaml`;
/** Made by `npm run checks -- --write` from the tests in tests/e2e. */
export const accessibilityChecksPath = `${contentFolder}/accessibility-checks.yaml`;
export const factPaths = ['account', 'refunds', 'process'].map(
	(name) => `${contentFolder}/facts/${name}.yaml`
);

/**
 * The names of the files in a folder of the English texts, without their endings, in order. The
 * English files are the list of what there is in any language.
 */
export function namesIn(
	folder: 'words' | 'steps' | 'pages',
	of: string = defaultLanguage
): string[] {
	return readdirSync(textFile(folder, of))
		.filter((file) => /\.(?:yaml|mdx)$/.test(file))
		.map((file) => file.replace(/\.\w+$/, ''))
		.sort();
}
