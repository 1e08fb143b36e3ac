import { defaultLanguage, type Language, languageOf } from '../i18n/languages.ts';
import { thisLanguage } from '../i18n/thisBuild.ts';

/** How a language formats, as JSON; what is undefined stays out of it. */
function formatting(language: Language): string {
	const { tag, day, dayInWords, colon, comma, semicolon, gap, unspaced } = language;
	return JSON.stringify({ tag, day, dayInWords, colon, comma, semicolon, gap, unspaced });
}

/**
 * What every build is to put for PAGE_LANGUAGE, SENT_LANGUAGE, DAY_IN_WEEK and ENGLISH_LANG, for Vite's `define`;
 * see pageLanguage.ts, sentLanguage.ts, dayInWeek.ts and englishLang.ts in src/i18n.
 */
export const pageLanguageConstant = {
	PAGE_LANGUAGE: formatting(thisLanguage),
	SENT_LANGUAGE: formatting(languageOf(defaultLanguage)),
	DAY_IN_WEEK: JSON.stringify(thisLanguage.dayInWeek),
	ENGLISH_LANG:
		thisLanguage.id === defaultLanguage ? '""' : JSON.stringify(languageOf(defaultLanguage).lang),
};
