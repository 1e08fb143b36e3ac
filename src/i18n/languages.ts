/** A language that the site is written in: its name, which way it is written, how it writes days and numbers. */
export interface Language {
	/** Its folder in src/content, and the part of its pages' addresses where it is not the default. */
	readonly id: string;
	/** The BCP 47 tag for `Intl`, and for who shares a link to a page (`og:locale`). */
	readonly tag: string;
	/**
	 * The tag for `lang` and `hreflang`: no longer than tells it from other languages, since readers
	 * of every country are meant, and a screen reader keeps the voice of theirs.
	 */
	readonly lang: string;
	/** What its readers call it. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** How a day is written, with the short name of its month; no line ends at a no-break space. */
	readonly day: string;
	/** A day, as `day` writes it, with the short name of its weekday. */
	readonly dayInWeek: string;
	/**
	 * How people type a day in words: a regular expression with the groups day, month and year. Left
	 * out where that is as in English, which is read in every language.
	 */
	readonly dayInWords?: string;
	/** Between what something is called and what it is. */
	readonly colon: string;
	/** Between the items of a list. */
	readonly comma: string;
	/** Between parts that may hold commas. */
	readonly semicolon: string;
	/** At the end of a sentence. */
	readonly stop: string;
	/** Between two sentences. */
	readonly gap: string;
	/** How what a word means stands behind it; {means} is filled in. */
	readonly meaning: string;
	/** Whether its words stand without spaces between them. */
	readonly unspaced?: boolean;
	/** Short forms whose full stop ends no sentence: of “EE. UU.” each of the two. */
	readonly abbreviations?: readonly string[];
	/** Made from the default by scripts/pseudo-language.ts: it is built only where LANGUAGES names it. */
	readonly forTests?: true;
}

/** The part of a language that formats need. It goes to the browser with every page. */
export type Formatting = Pick<
	Language,
	'tag' | 'day' | 'dayInWords' | 'colon' | 'comma' | 'semicolon' | 'gap' | 'unspaced'
>;

/** The language at the root of the site, whose texts every other language is held against. */
export const defaultLanguage = 'en';

const english: Language = {
	id: 'en',
	tag: 'en-US',
	lang: 'en',
	name: 'English',
	direction: 'ltr',
	day: '{day}\u00a0{month}\u00a0{year}',
	dayInWeek: '{weekday}\u00a0{day}',
	colon: ': ',
	comma: ', ',
	semicolon: '; ',
	stop: '.',
	gap: ' ',
	meaning: ' ({means})',
	abbreviations: ['U.S.', 'ext.'],
};

/** Every language that the site may be built in, the default first. */
export const languages: readonly Language[] = [
	english,
	{
		id: 'es',
		// Of the U.S., where numbers and dollars are written as in Mexico and on CBP's screens.
		tag: 'es-US',
		lang: 'es',
		name: 'Español',
		direction: 'ltr',
		day: '{day}\u00a0{month}\u00a0{year}',
		dayInWeek: '{weekday},\u00a0{day}',
		dayInWords:
			'^(?<day>\\d{1,2})\\s+(?:de\\s+)?(?<month>\\p{L}{3,})\\.?\\s+(?:del?\\s+)?(?<year>\\d{1,6})$',
		colon: ': ',
		comma: ', ',
		semicolon: '; ',
		stop: '.',
		gap: ' ',
		meaning: ' ({means})',
		abbreviations: ['U.S.', 'EE.', 'UU.', 'Sr.', 'Sra.', 'ext.'],
	},
	{
		id: 'zh',
		tag: 'zh-Hans-CN',
		lang: 'zh-Hans',
		name: '中文',
		direction: 'ltr',
		day: '{year}年{month}{day}日',
		dayInWeek: '{day}{weekday}',
		dayInWords: '^(?<year>\\d{1,6})\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*日?$',
		colon: '：',
		comma: '、',
		semicolon: '；',
		stop: '。',
		gap: '',
		meaning: '（{means}）',
		unspaced: true,
	},
	{
		...english,
		id: 'xx',
		tag: 'en-XA',
		// One that no browser of ours prefers, and that pages can be told from English by.
		lang: 'eo',
		name: 'Pseudo-language',
		forTests: true,
	},
];

/** A language by its id. Throws an Error that says where to add one that is not known. */
export function languageOf(id: string): Language {
	const found = languages.find((language) => language.id === id);
	if (!found)
		throw new Error(`There is no language ${id}: add a line for it to src/i18n/languages.ts`);
	return found;
}
