import clocks from 'virtual:words/dates';
import words from 'virtual:words/files';
import { dayOf } from '../days/day.ts';
import type { DayNumber } from '../days/dayNumber.ts';
import { $company, $record } from '../progress/store.ts';
import { saveTextFile } from './browser.ts';
import { sequenceAt } from './calendarEvents.ts';
import { calendarIdOf } from './calendarId.ts';
import { keepSavedCalendar, savedCalendar } from './calendarMemory.ts';
import { clockCalendar, clockEvents, type DatedEntry } from './clockEvents.ts';
import { nextSaved } from './savedCalendar.ts';

/**
 * Saves the clocks of one entry as a calendar file. Tells whether any lay ahead to save. Of dates that
 * are kept it is remembered which days the file has; of dates that are only typed nothing is.
 */
export function saveClocks(entry: DatedEntry, today: DayNumber): boolean {
	const now = new Date();
	const events = clockEvents(entry, today, { calendar: words.calendar, clocks });
	if (events.length === 0) return false;
	const before = savedCalendar();
	const sequence = sequenceAt(now, before.sequence);
	saveTextFile(
		clocks.calendarSaveAs,
		'text/calendar;charset=utf-8',
		clockCalendar(events, words.calendar, { now, sequence })
	);
	if (entry.id !== undefined) {
		const company = calendarIdOf($company.get(), $record.get());
		keepSavedCalendar(nextSaved(before, new Map([[company, events]]), sequence, dayOf(now)));
	}
	return true;
}
