import { defaultLanguage, type Formatting, languageOf } from './languages.ts';

/** What a build writes in its place: the formatting of the language that it is for. */
declare const PAGE_LANGUAGE: Formatting;

/**
 * The language of the pages that this code is built for; of code that no build has passed, such as
 * a script's or a test's, the default. With the build's value in it, the table of all languages
 * stays out of the browser.
 */
export const pageLanguage: Formatting =
	typeof PAGE_LANGUAGE === 'undefined' ? languageOf(defaultLanguage) : PAGE_LANGUAGE;
