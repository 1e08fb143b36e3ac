import { dayInWeek } from '../i18n/dayInWeek.ts';
import { fill } from '../i18n/fill.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { showWeekday } from '../i18n/showMonth.ts';
import { type Day, isDay, showDay } from './day.ts';

/**
 * A day with its weekday, as a language writes it: how a day to act by is shown. What is no day stays
 * as it is.
 *
 * @example
 * showDayInWeek('2026-12-18'); // => 'Fri 18 Dec 2026', with no-break spaces
 */
export function showDayInWeek(day: Day, language = pageLanguage, pattern = dayInWeek): string {
	return isDay(day)
		? fill(
				pattern,
				{ weekday: showWeekday(new Date(day), language), day: showDay(day, language) },
				language
			)
		: day;
}
