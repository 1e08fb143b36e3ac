import clocks from 'virtual:words/dates';
import words from 'virtual:words/files';
import type { DayNumber } from '../days/dayNumber.ts';
import { saveTextFile } from './browser.ts';
import { type DatedEntry, writeClockCalendar } from './clockEvents.ts';

/** Saves the clocks of one entry as a calendar file. Tells whether any lay ahead to save. */
export function saveClocks(entry: DatedEntry, today: DayNumber): boolean {
	const text = writeClockCalendar(entry, today, { calendar: words.calendar, clocks }, new Date());
	if (text === undefined) return false;
	saveTextFile('refund-ready-entry-dates.ics', 'text/calendar;charset=utf-8', text);
	return true;
}
