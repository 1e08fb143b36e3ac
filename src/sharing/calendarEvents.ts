import ical, {
	ICalAlarmRelatesTo,
	ICalAlarmType,
	type ICalCalendar,
	ICalCalendarMethod,
	ICalEventRepeatingFreq,
	ICalEventStatus,
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
	/** It stood in an earlier file and holds no more: calendars take it out. */
	readonly cancelled?: boolean;
	/** Where it repeats: every so many days, how often, and the last day on which it comes. */
	readonly every?: number;
	readonly times?: number;
	readonly until?: Day;
	/** Where what it is about stands. */
	readonly url?: string | undefined;
}

/** When a file is made, and the number that tells it from those before it. */
export interface Made {
	readonly now: Date;
	readonly sequence: number;
}

const hour = 3600;

/** How many days before an event alarms go off, at nine in the morning; the last on the day itself. */
const alarmDays = [14, 7, 1, 0];

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
 * The number of a file (SEQUENCE): minutes of a clock that only goes forward, so that a later file
 * counts as the newer one on whatever device it is made; always higher than that of the file before,
 * where this device knows it.
 */
export function sequenceAt(now: Date, before = -1): number {
	return Math.max(0, before + 1, Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 60_000));
}

/**
 * Adds an event of whole days that blocks no time, with alarms at nine, 14, 7 and 1 days before and on
 * the first day. It has the same UID in every file and a higher SEQUENCE in a later one, so opening the
 * file again updates it. One that is cancelled is told as such (RFC 5546, 3.2.1 lets a published event
 * have that status) and has no alarms.
 */
export function addEvent(
	calendar: ICalCalendar,
	{ id, first, last, title, text, cancelled = false, every, times = 1, url }: DayEvent,
	{ now, sequence }: Made
): void {
	const event = calendar.createEvent({
		id: `${id}@refund-ready`,
		sequence,
		stamp: now,
		status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		allDay: true,
		start: new Date(`${first}T00:00:00Z`),
		end: new Date(`${addDays(last, 1)}T00:00:00Z`),
		summary: title,
		description: text.join('\n'),
		transparency: ICalEventTransparency.TRANSPARENT,
		...(url !== undefined && { url }),
		...(every !== undefined && {
			repeating: { freq: ICalEventRepeatingFreq.DAILY, interval: every, count: times },
		}),
	});
	if (cancelled) return;
	for (const days of alarmDays) {
		const before = (days * 24 - 9) * hour;
		event
			.createAlarm({
				type: ICalAlarmType.display,
				...(before > 0 ? { triggerBefore: before } : { triggerAfter: -before }),
			})
			// Not in what it is created with: the library drops it there, and counts from the end.
			.relatesTo(ICalAlarmRelatesTo.start);
	}
}

/** A calendar as an iCalendar text (RFC 5545). */
export function calendarText(calendar: ICalCalendar): string {
	// The library ends the text without the line end that every line has.
	return `${calendar.toString()}\r\n`;
}
