/** What a build writes in its place. */
declare const ENGLISH_LANG: string;

/**
 * What `lang` says of a text that is English in every language, such as a fact or CBP's own words.
 * Empty on an English page, which says so of itself: a text constant, so that the bundler leaves out
 * of English scripts what only others need.
 */
export const englishLang: string = typeof ENGLISH_LANG === 'undefined' ? '' : ENGLISH_LANG;
