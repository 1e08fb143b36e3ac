import type clockWords from 'virtual:words/dates';
import type filesWords from 'virtual:words/files';
import { clocksOf, type EntryDates } from '../dates/clocks.ts';
import { type DayNumber, toDay } from '../days/dayNumber.ts';
import { fill } from '../i18n/fill.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { showDay } from '../days/day.ts';
import { visibleText } from '../text/visibleText.ts';
import { addEvent, calendarText, type DayEvent, newCalendar } from './calendarEvents.ts';

/** The dates of an entry as they go into a calendar. */
export interface DatedEntry {
	/** The id under which it is kept; `undefined` for dates that are only typed. */
	readonly id: string | undefined;
	readonly name: string;
	readonly dates: EntryDates;
}

interface ClockCalendarWords {
	readonly calendar: (typeof filesWords)['calendar'];
	readonly clocks: Pick<typeof clockWords, 'clocks' | 'dates'>;
}

/**
 * An entry's clocks as events: those that lie ahead and are still needed. An estimate says that it
 * is one, a disputed day that it is disputed, each the date that it counts from and the facts that
 * it rests on. Money that is expected from one day to another is one event of all these days.
 */
export function clockEvents(
	{ id, name, dates }: DatedEntry,
	today: DayNumber,
	{ calendar, clocks: words }: ClockCalendarWords
): DayEvent[] {
	const called = visibleText(name).replace(/\s+/g, ' ').toWellFormed().trim();
	return clocksOf(dates, today)
		.filter(({ last, met }) => last >= today && !met)
		.map(({ id: clock, from, first, last, estimate, disputed, facts }) => {
			const counted = toDay(dates[from] ?? first);
			const title = words.clocks[clock];
			return {
				id: `clock.${id ?? `${from}-${counted}`}.${clock}`,
				first: toDay(first),
				last: toDay(last),
				title: called === '' ? title : fill(calendar.ofCompany, { title, company: called }),
				text: [
					fill(calendar.clockFrom, { date: words.dates[from], day: showDay(counted) }),
					...(estimate ? [calendar.clockEstimate] : []),
					...(disputed ? [fill(calendar.clockDisputed, { day: showDay(toDay(last - 1)) })] : []),
					fill(calendar.clockFacts, { facts: facts.join(pageLanguage.comma) }),
					calendar.independent,
				],
			};
		});
}

/** The clocks of one entry as an iCalendar text; `undefined` where none lies ahead. */
export function writeClockCalendar(
	entry: DatedEntry,
	today: DayNumber,
	words: ClockCalendarWords,
	now: Date
): string | undefined {
	const events = clockEvents(entry, today, words);
	if (events.length === 0) return undefined;
	const calendar = newCalendar(words.calendar);
	for (const event of events) addEvent(calendar, event, now);
	return calendarText(calendar);
}
