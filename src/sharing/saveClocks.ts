import clocks from 'virtual:words/clocks';
import words from 'virtual:words/files';
import type { DayNumber } from '../clocks/dayNumber';
import { saveTextFile } from './browser';
import { type DatedEntry, writeClockCalendar } from './clockEvents';

/** Saves the clocks of one entry as a calendar file. Tells whether any lay ahead to save. */
export function saveClocks(entry: DatedEntry, today: DayNumber): boolean {
	const text = writeClockCalendar(entry, today, { calendar: words.calendar, clocks }, new Date());
	if (text === undefined) return false;
	saveTextFile('refund-ready-entry-dates.ics', 'text/calendar;charset=utf-8', text);
	return true;
}
