import words from 'virtual:words/files';
import type reportWords from 'virtual:words/reports';
import { type Day, showDay } from '../days/day.ts';
import { fill } from '../i18n/fill.ts';
import { plural } from '../i18n/plural.ts';
import { saveTextFile } from './browser.ts';
import { addEvent, calendarText, newCalendar, sequenceAt } from './calendarEvents.ts';

/** A day on which entries have to be filed, or on which their money is expected at the latest. */
interface DayAhead {
	readonly day: Day;
	readonly what: 'file' | 'money';
	readonly entries: number;
}

/**
 * Saves the days ahead of reports as a calendar file: one event a day, with how many entries it is
 * for and no number of any.
 */
export function saveReportDays(
	ahead: readonly DayAhead[],
	today: Day,
	out: (typeof reportWords)['out']
): void {
	const now = new Date();
	const made = { now, sequence: sequenceAt(now, undefined) };
	const calendar = newCalendar(words.calendar);
	for (const { day, what, entries } of ahead) {
		addEvent(
			calendar,
			{
				id: `report.${what}.${day}`,
				first: day,
				last: day,
				title: plural(what === 'file' ? out.calendarFileBy : out.calendarMoney, entries),
				text: [fill(out.calendarText, { day: showDay(today) }), words.calendar.independent],
			},
			made
		);
	}
	saveTextFile(out.calendarFile, 'text/calendar;charset=utf-8', calendarText(calendar));
}
