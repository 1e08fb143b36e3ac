/**
 * What a page may weigh, in brotli bytes. The build measures every page and stops at one that is
 * over; `npm run size` prints them all.
 */

import { defaultLanguage } from '../i18n/languages.ts';

/** One first TCP flight: a page and its styles come in one round trip. */
const oneFlight = 14_600;

/** Reference pages, read by looking one thing up, are longer than one flight on purpose. */
const longPages: Readonly<Record<string, number>> = {
	// The two longest steps, with a drawing each: in one flight, with some bytes over it for their headers
	// where links to two other languages name whole addresses.
	'/guide/ach-refunds/': 13_850,
	'/guide/what-next/': 13_850,
	// 100 of it for what offers other languages, and the links to them in the head and in the menu.
	'/help/': 21_600,
	'/sources/': 48_000,
};

/**
 * A step of the guide, and any page that is only read: what starts the islands, Preact without what is
 * not used here (bundle/leanPreact.ts), the line of steps and the tasks with their store. Notes, waits,
 * reasons and changes come where a task has one. It is 12,670 at the root of a host: 30 are for the longer
 * addresses of a site below a path.
 */
const stepScript = 12_700;

/**
 * Pages that do more than a step: the start, which draws the whole way, tells who comes back what waits
 * and asks the questions; the tools, the sheet, the search.
 */
const fullerPages: Readonly<Record<string, number>> = {
	// Who was invited is led to the questions first; days to act by have their weekday.
	'/': 15_110,
	// What falls due, waits, invites, a file of the board, how it was left, and what is kept of reports.
	// What a search looks through is made while nothing else is to be done. 70 are for the longer addresses
	// of a site below a path, 100 for taking back what a page before took in.
	'/companies/': 31_170,
	// Clearing asks first, a bank abroad leads on, and no nine digits that can be a Social Security number
	// are kept. Of it and the help, 30 bytes are for the longer addresses of a site below a path.
	'/details/': 18_590,
	'/help/': 12_800,
	// How far one is, the likely reason so far, a way on for those who cannot run a report, and where to
	// start for those whose reports were read.
	'/help/not-paid/': 23_850,
	// What was taken in can be taken back here, also by a page before; days to act by have their weekday,
	// what an owner did who left opens again, and numbered companies of British Columbia are told.
	'/progress/': 23_140,
	'/search/': 12_700,
	// Weekdays, the federal holidays and the last working day to act, and what follows beside each field.
	// A third tool that reads days has the shared parts cut in more files, for 90 bytes of it. What is
	// forgotten asks and goes to the bin.
	'/tools/dates/': 23_900,
	// Whose list it is, for the names of its files; forgetting what is remembered asks.
	'/tools/entries/': 21_600,
	// Files in any number, a worker, and made-up ones to try it with.
	'/tools/reports/': 15_000,
};

/** All typefaces together. */
export const fontBudget = 20_000;

/** Bytes of a page and of its scripts. */
interface Weight {
	readonly html?: number;
	readonly script?: number;
}

/**
 * What pages weigh in another language where that is more: Spanish is a quarter longer, Chinese
 * compresses less, and messages to send stand there in English too, with what they say. Each is the
 * larger of the two languages, with some bytes left for a change of words.
 */
const inOtherLanguages: Readonly<Record<string, Weight>> = {
	// More than one flight, by the bytes of a second: a step is not cut in two for it.
	'/guide/ach-refunds/': { html: 15_900 },
	'/guide/what-next/': { html: 15_500 },
	'/': { script: 15_650 },
	'/companies/': { script: 32_450 },
	'/details/': { script: 19_400 },
	'/help/': { html: 23_800, script: 13_400 },
	// Every message twice.
	'/help/not-paid/': { html: 17_000, script: 25_900 },
	'/progress/': { script: 23_950 },
	'/search/': { script: 13_300 },
	// What each fact says in the language, above its English statement.
	'/sources/': { html: 67_300 },
	'/tools/dates/': { script: 25_000 },
	'/tools/entries/': { script: 22_800 },
};

/**
 * What the HTML of a page may weigh, with the styles in it. Takes its path from the base, what its
 * headers weigh, and the id of its language: home and the English steps, with which a reader begins,
 * come in one flight together with their headers.
 */
export function htmlBudget(path: string, headers: number, language: string): number {
	const isStep = path.startsWith('/guide/');
	const own = longPages[path] ?? oneFlight - (path === '/' || isStep ? headers : 0);
	return language === defaultLanguage
		? own
		: (inOtherLanguages[path]?.html ?? (isStep ? oneFlight : own));
}

/**
 * What the scripts of a step weigh more in another language: what marks CBP's own words as English in
 * islands (cbpJsxRuntime.ts), and longer words.
 */
const markingCbpWords = 520;

/**
 * What the scripts of a page may weigh that load by themselves. Takes its path from the base, and
 * the id of its language.
 */
export function scriptBudget(path: string, isLive: boolean, language: string): number {
	if (!isLive) return 0;
	const own = fullerPages[path] ?? stepScript;
	return language === defaultLanguage
		? own
		: (inOtherLanguages[path]?.script ?? own + markingCbpWords);
}
