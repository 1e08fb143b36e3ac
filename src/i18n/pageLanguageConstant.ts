import { defaultLanguage, languageOf } from './languages.ts';
import { thisLanguage } from './thisBuild.ts';

const { tag, day, dayInWords, colon, comma, semicolon, gap, unspaced } = thisLanguage;
// What is undefined stays out of the JSON.
const formatting = { tag, day, dayInWords, colon, comma, semicolon, gap, unspaced };

/**
 * What every build is to put for PAGE_LANGUAGE and ENGLISH_LANG, for Vite's `define`; see
 * pageLanguage.ts and englishLang.ts.
 */
export const pageLanguageConstant = {
	PAGE_LANGUAGE: JSON.stringify(formatting),
	ENGLISH_LANG:
		thisLanguage.id === defaultLanguage ? '""' : JSON.stringify(languageOf(defaultLanguage).lang),
};
