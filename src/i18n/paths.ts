import { defaultLanguage } from './languages.ts';

/**
 * A page's address under the path that the site is built for.
 *
 * @example
 * under('/refund-ready/', '/guide/apply/'); // => '/refund-ready/guide/apply/'
 */
export function under(base: string, path: string): string {
	return base.replace(/\/$/, '') + path;
}

/** A page's address on this site. Takes a path from the root, such as `/help/#locked-out`. */
export function url(path: string): string {
	return under(import.meta.env.BASE_URL, path);
}

/** A page's path from the root of its language, by its address on this site: what `url` undoes. */
export function pathHere(address: string): string {
	return address.slice(url('').length);
}

/**
 * The path that a language's pages stand under, with its last slash. Takes the path that the whole
 * site is built for, and the language's id.
 *
 * @example
 * languageBase('/refund-ready/', 'en'); // => '/refund-ready/'
 * languageBase('/refund-ready/', 'es'); // => '/refund-ready/es/'
 */
export function languageBase(siteBase: string, language: string): string {
	return under(siteBase, language === defaultLanguage ? '/' : `/${language}/`);
}
