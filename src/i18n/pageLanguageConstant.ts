import { defaultLanguage, languageOf } from './languages.ts';
import { thisLanguage } from './thisBuild.ts';

const { tag, day, dayInWords, colon, comma, semicolon, gap, unspaced } = thisLanguage;
// What is undefined stays out of the JSON.
const formatting = { tag, day, dayInWords, colon, comma, semicolon, gap, unspaced };

/**
 * What every build is to put for PAGE_LANGUAGE, DAY_IN_WEEK and ENGLISH_LANG, for Vite's `define`;
 * see pageLanguage.ts, dayInWeek.ts and englishLang.ts.
 */
export const pageLanguageConstant = {
	PAGE_LANGUAGE: JSON.stringify(formatting),
	DAY_IN_WEEK: JSON.stringify(thisLanguage.dayInWeek),
	ENGLISH_LANG:
		thisLanguage.id === defaultLanguage ? '""' : JSON.stringify(languageOf(defaultLanguage).lang),
};
