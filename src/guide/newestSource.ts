const months =
	'January February March April May June July August September October November December'.split(
		' '
	);
const anyMonth = months.join('|');
const anyShortMonth = months.map((month) => month.slice(0, 3)).join('|');

const isoDay = /\b\d{4}-\d{2}-\d{2}\b/;
const dayInWords = new RegExp(`\\b(\\d{1,2}) (${anyShortMonth})[a-z]* (\\d{4})\\b`);
const monthInWords = new RegExp(`\\b(${anyMonth})(?:–(?:${anyMonth}))? (\\d{4})\\b`);
const year = /\b(?:19|20)\d{2}\b/;

function numberOf(month: string): string {
	return String(months.findIndex((name) => name.startsWith(month)) + 1).padStart(2, '0');
}

/**
 * What the date of a source says for certain: a day (2026-09-02), a month (2026-07) or a year
 * (2026). Reads a date as facts have it, inside words too; of a span it takes the beginning. Gives
 * nothing for a date without a year, and for one that only says before which day it was.
 *
 * @example
 * sourceDate('undated (cites April 2026)'); // => '2026-04'
 */
export function sourceDate(date: string): string | undefined {
	if (/\bbefore\b/.test(date)) return undefined;
	const iso = isoDay.exec(date);
	if (iso) return iso[0];
	const [, dayOfMonth, shortMonth, itsYear] = dayInWords.exec(date) ?? [];
	if (dayOfMonth !== undefined && shortMonth !== undefined)
		return `${itsYear}-${numberOf(shortMonth)}-${dayOfMonth.padStart(2, '0')}`;
	const [, month, monthsYear] = monthInWords.exec(date) ?? [];
	if (month !== undefined) return `${monthsYear}-${numberOf(month)}`;
	return year.exec(date)?.[0];
}

/**
 * The date of the newest of some sources, as far as it is certain: YYYY-MM-DD, YYYY-MM or YYYY. A
 * source of “2026” counts as older than one of 5 Jan 2026, since it may be. What nobody read counts
 * for nothing. Gives nothing when no source has a date.
 */
export function newestSource(
	sources: readonly { readonly date: string; readonly unread?: true | undefined }[]
): string | undefined {
	// A year sorts before its months, and a month before its days.
	return sources
		.filter(({ unread }) => !unread)
		.flatMap(({ date }) => sourceDate(date) ?? [])
		.sort()
		.at(-1);
}
