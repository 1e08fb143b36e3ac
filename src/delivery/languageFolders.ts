import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLanguage, type Language, languages } from '../i18n/languages.ts';
import { languageBase } from '../i18n/paths.ts';
import { builtFiles } from './builtFiles.ts';

/**
 * Where a language is built to: the folder of the whole site, or one in it.
 *
 * @example
 * languageFolder('dist', 'es'); // => 'dist/es'
 */
export function languageFolder(folder: string, language: string): string {
	return language === defaultLanguage ? folder : join(folder, language);
}

/** The languages that a built site has. */
export function languagesIn(folder: string): Language[] {
	return languages.filter(({ id }) => existsSync(join(languageFolder(folder, id), '404.html')));
}

/** The paths of a language's files in its own folder: what is in another language's is not its. */
export async function filesOfLanguage(folder: string, language: string): Promise<string[]> {
	const others =
		language === defaultLanguage
			? languages.flatMap(({ id }) => (id === defaultLanguage ? [] : [`${id}/`]))
			: [];
	return (await builtFiles(languageFolder(folder, language))).filter(
		(file) => !others.some((other) => file.startsWith(other))
	);
}

/** The sitemaps of languages, to be named in one index. Takes the site and the path it is built for. */
export function sitemapsOf(of: readonly Language[], site: string, siteBase: string): string[] {
	return of.map(({ id }) => new URL(`${languageBase(siteBase, id)}sitemap-0.xml`, site).href);
}
