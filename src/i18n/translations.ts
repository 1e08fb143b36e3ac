import type { Language } from './languages.ts';
import { languageBase } from './paths.ts';

/** A page in one of the languages of the site. */
export interface Translation {
	readonly language: Language;
	/** Its address on this site. */
	readonly address: string;
}

/**
 * A page in every language of the site, its own among them. Takes its address, the language that
 * it is in, the languages that the site has, and the path that the whole site is built for.
 */
export function translationsOf(
	address: string,
	own: Language,
	all: readonly Language[],
	siteBase: string
): Translation[] {
	const path = address.slice(languageBase(siteBase, own.id).length);
	return all.map((language) => ({
		language,
		address: languageBase(siteBase, language.id) + path,
	}));
}

/**
 * A language as those name it that show a link to a page (`og:locale`): the language and where.
 *
 * @example
 * localeOf({ tag: 'en-US', … }); // => 'en_US'
 */
export function localeOf({ tag }: Language): string {
	const { language, region = '' } = new Intl.Locale(tag);
	return region === '' ? language : `${language}_${region}`;
}
