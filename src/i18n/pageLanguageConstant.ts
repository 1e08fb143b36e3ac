import { thisLanguage } from './thisBuild.ts';

const { tag, day, dayInWords, colon, comma, semicolon, gap, unspaced } = thisLanguage;
// What is undefined stays out of the JSON.
const formatting = { tag, day, dayInWords, colon, comma, semicolon, gap, unspaced };

/** What every build of browser code is to put for PAGE_LANGUAGE, for Vite's `define`; see pageLanguage.ts. */
export const pageLanguageConstant = {
	PAGE_LANGUAGE: JSON.stringify(formatting),
};
