import { defaultLanguage, languageOf } from './languages.ts';

/** What a build writes in its place: how the language that it is for writes a day with its weekday. */
declare const DAY_IN_WEEK: string;

/** How the pages' language writes a day with its weekday. Apart from `pageLanguage`, which every page loads. */
export const dayInWeek: string =
	typeof DAY_IN_WEEK === 'undefined' ? languageOf(defaultLanguage).dayInWeek : DAY_IN_WEEK;
