import { intl } from './intl.ts';

/**
 * The calendar day at an instant in a time zone, YYYY-MM-DD. Takes a zone's name, such as
 * America/New_York; throws a RangeError for one that is not known.
 */
export function dayInZone(instant: Date, timeZone: string): string {
	// Whatever the reader's language, for its calendar and digits: the parts are read by code.
	const format = intl('DateTimeFormat', 'en-US', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	});
	const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
