import words from 'virtual:words/entries';
import { fill } from '../../i18n/fill.ts';
import type { Day } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';

/** A day of a row's clocks, and that it is an estimate where it is. */
export function showRowDay(day: Day, estimate: boolean): string {
	return estimate ? fill(words.clocks.about, { day: showDayInWeek(day) }) : showDayInWeek(day);
}
