import type clockWords from 'virtual:words/dates';
import type filesWords from 'virtual:words/files';
import { clocksOf, type EntryDates, actByIsPast, remindOn } from '../dates/clocks.ts';
import { type DayNumber, toDay } from '../days/dayNumber.ts';
import { fill } from '../i18n/fill.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { showDayInWeek } from '../days/showDayInWeek.ts';
import { visibleText } from '../text/visibleText.ts';
import { wellFormed } from '../text/wellFormed.ts';
import { addEvent, calendarText, type DayEvent, type Made, newCalendar } from './calendarEvents.ts';

/** The dates of an entry as they go into a calendar. */
export interface DatedEntry {
	/** The id under which it is kept; `undefined` for dates that are only typed. */
	readonly id: string | undefined;
	readonly name: string;
	readonly dates: EntryDates;
}

interface ClockCalendarWords {
	readonly calendar: (typeof filesWords)['calendar'];
	readonly clocks: Pick<typeof clockWords, 'acts' | 'actNow' | 'clocks' | 'dateIs' | 'dates'>;
}

/**
 * An entry's clocks as events: those that lie ahead and are still needed, each on the last working
 * day to act where there is something to do by it. The title names the entry. An estimate says that it
 * is one, a disputed day that it is disputed, each the date that it counts from and the facts that
 * it rests on. Money that is expected from one day to another is one event of all these days.
 */
export function clockEvents(
	{ id, name, dates }: DatedEntry,
	today: DayNumber,
	{ calendar, clocks: words }: ClockCalendarWords
): DayEvent[] {
	const called = wellFormed(visibleText(name).replace(/\s+/g, ' ')).trim();
	return clocksOf(dates, today)
		.filter(({ last, met }) => last >= today && !met)
		.map((each) => {
			const { id: clock, from, first, last, actBy, estimate, disputed, facts } = each;
			const counted = toDay(dates[from] ?? first);
			const day = toDay(remindOn(each, today));
			const dated = fill(words.dateIs, { date: words.dates[from], day: showDayInWeek(counted) });
			return {
				id: `clock.${id ?? `${from}-${counted}`}.${clock}`,
				first: day,
				last: actBy === undefined ? toDay(last) : day,
				title: fill(calendar.ofCompany, {
					title: actByIsPast(each, today)
						? fill(words.actNow, { clock: words.clocks[clock] })
						: words.acts[clock],
					company: called === '' ? dated : called,
				}),
				text: [
					...(actBy === undefined
						? []
						: [
								fill(calendar.clockDay, {
									clock: words.clocks[clock],
									day: showDayInWeek(toDay(last)),
								}),
							]),
					fill(calendar.clockFrom, {
						date: words.dates[from],
						day: showDayInWeek(counted),
					}),
					...(estimate ? [calendar.clockEstimate] : []),
					...(disputed
						? [fill(calendar.clockDisputed, { day: showDayInWeek(toDay(last - 1)) })]
						: []),
					fill(calendar.clockFacts, { facts: facts.join(pageLanguage.comma) }),
					calendar.independent,
				],
			};
		});
}

/** The events of one entry as an iCalendar text. */
export function clockCalendar(
	events: readonly DayEvent[],
	words: ClockCalendarWords['calendar'],
	made: Made
): string {
	const calendar = newCalendar(words);
	for (const event of events) addEvent(calendar, event, made);
	return calendarText(calendar);
}
