import ical, {
	ICalAlarmType,
	type ICalCalendar,
	ICalCalendarMethod,
	type ICalEventData,
	ICalEventTransparency,
} from 'ical-generator';
import { addDays, type Day } from '../days/day.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';

/** An event of one or several whole days. */
export interface DayEvent {
	/** Stays the same from file to file. */
	readonly id: string;
	readonly first: Day;
	/** The last of its days; the first again for one day. */
	readonly last: Day;
	readonly title: string;
	/** Its description, a line each. */
	readonly text: readonly string[];
	/** Whatever else the event has, such as how it repeats. */
	readonly more?: Partial<ICalEventData>;
}

const hour = 3600;

/** A calendar without events. Takes its name, and who made it. */
export function newCalendar({ name, maker }: { name: string; maker: string }): ICalCalendar {
	return ical({
		name,
		prodId: {
			company: maker,
			product: 'Progress',
			language: (pageLanguage.tag.split('-')[0] ?? '').toUpperCase(),
		},
		method: ICalCalendarMethod.PUBLISH,
	});
}

/**
 * Adds an event of whole days that blocks no time, with an alarm at nine the day before and one at
 * nine on the first day. It has the same UID in every file and a higher SEQUENCE in a later one, so
 * opening the file again updates it.
 */
export function addEvent(
	calendar: ICalCalendar,
	{ id, first, last, title, text, more }: DayEvent,
	now: Date
): void {
	calendar.createEvent({
		id: `${id}@refund-ready`,
		// Minutes of a clock that only goes forward: a later file counts as the newer one.
		sequence: Math.max(0, Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 60_000)),
		stamp: now,
		allDay: true,
		start: new Date(`${first}T00:00:00Z`),
		end: new Date(`${addDays(last, 1)}T00:00:00Z`),
		summary: title,
		description: text.join('\n'),
		transparency: ICalEventTransparency.TRANSPARENT,
		...more,
		alarms: [
			{ type: ICalAlarmType.display, triggerBefore: 15 * hour, relatesTo: 'START' },
			{ type: ICalAlarmType.display, triggerAfter: 9 * hour, relatesTo: 'START' },
		],
	});
}

/** A calendar as an iCalendar text (RFC 5545). */
export function calendarText(calendar: ICalCalendar): string {
	// The library ends the text without the line end that every line has.
	return `${calendar.toString()}\r\n`;
}
