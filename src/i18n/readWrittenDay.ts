import { intl } from './intl.ts';
import { pageLanguage } from './pageLanguage.ts';

/** As people type it: without capitals and accents. */
function plain(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Reads a day in a language's own words, such as “3 de septiembre de 2026” or 2026年9月3日; a month's
 * name may be whole or its first three letters or more. Gives its parts, which need not be a day that
 * the calendar has; `undefined` for any other text.
 */
export function readWrittenDay(
	text: string,
	{ tag, dayInWords } = pageLanguage
): { readonly year: string; readonly month: number; readonly date: number } | undefined {
	const parts = dayInWords === undefined ? undefined : RegExp(dayInWords, 'iu').exec(text)?.groups;
	if (!parts) return undefined;
	const { year = '', month: named = '', day } = parts;
	let month = Number(named);
	const isNamed = (at: number) =>
		plain(
			intl('DateTimeFormat', tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, at - 1))
		).startsWith(plain(named));
	if (Number.isNaN(month)) for (month = 12; month > 0 && !isNamed(month);) month--;
	return month > 0 ? { year, month, date: Number(day) } : undefined;
}
