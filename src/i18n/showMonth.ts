import { intl } from './intl.ts';
import { pageLanguage } from './pageLanguage.ts';

/** The short name of a date's month in UTC. */
export function showMonth(date: Date, { tag } = pageLanguage): string {
	return intl('DateTimeFormat', tag, { month: 'short', timeZone: 'UTC' }).format(date);
}
