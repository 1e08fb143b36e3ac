/** What a build writes in its place. */
declare const ENGLISH_LANG: string | undefined;

/**
 * What `lang` says of a text that is English in every language, such as a fact or CBP's own words:
 * nothing on an English page, which says so of itself.
 */
export const englishLang: string | undefined =
	typeof ENGLISH_LANG === 'undefined' ? undefined : ENGLISH_LANG;
