import { type Language, languageOf } from '../../../src/i18n/languages.ts';

export const english = languageOf('en');

/** Two languages as a line for each could stand in the table, whether or not the site has them. */
export const spanish: Language = {
	id: 'es',
	tag: 'es-US',
	lang: 'es',
	name: 'Español',
	direction: 'ltr',
	day: '{day}\u00a0{month}\u00a0{year}',
	dayInWeek: '{weekday},\u00a0{day}',
	dayInWords: String.raw`^(?<day>\d{1,2})\s+(?:de\s+)?(?<month>\p{L}{3,})\.?\s+(?:del?\s+)?(?<year>\d{1,6})$`,
	colon: ': ',
	comma: ', ',
	semicolon: '; ',
	stop: '.',
	gap: ' ',
	abbreviations: ['EE.', 'UU.', 'Sr.', 'ext.'],
};

export const chinese: Language = {
	id: 'zh',
	tag: 'zh-Hans-CN',
	lang: 'zh-Hans',
	name: '中文',
	direction: 'ltr',
	day: '{year}年{month}{day}日',
	dayInWeek: '{day}{weekday}',
	dayInWords: String.raw`^(?<year>\d{1,6})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日?$`,
	colon: '：',
	comma: '、',
	semicolon: '；',
	stop: '。',
	gap: '',
	unspaced: true,
};
