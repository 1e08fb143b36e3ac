import { type Day, isDay } from '../days/day.ts';
import type { DayEvent } from './calendarEvents.ts';

/**
 * What the calendar files that this device saved may have put into a calendar, so that a later file can
 * take out what holds no more. By the company's id in calendars, then by the event's: its first day,
 * and the last on which it can still come. No name and no title.
 */
export interface SavedCalendar {
	/** The number of the last file. */
	readonly sequence: number;
	readonly companies: Readonly<Record<string, SavedEvents>>;
}

type SavedEvents = Readonly<Record<string, readonly [first: Day, until: Day]>>;

/** No file was saved yet. */
export const nothingSaved: SavedCalendar = { sequence: -1, companies: {} };

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isEvent = (value: unknown): value is readonly [Day, Day] =>
	Array.isArray(value) &&
	value.length === 2 &&
	value.every((day) => typeof day === 'string' && isDay(day));

/** Reads what was kept of the files. What is not as it was written is passed over, so it never fails. */
export function readSavedCalendar(kept: string | null): SavedCalendar {
	let data: unknown;
	try {
		data = JSON.parse(kept ?? '');
	} catch {
		return nothingSaved;
	}
	if (!isObject(data) || !isObject(data['companies'])) return nothingSaved;
	const { sequence } = data;
	return {
		sequence: Number.isSafeInteger(sequence) ? Number(sequence) : -1,
		companies: Object.fromEntries(
			Object.entries(data['companies']).flatMap(([company, events]) =>
				isObject(events)
					? [
							[
								company,
								Object.fromEntries(
									Object.entries(events).flatMap(([id, event]) =>
										isEvent(event) && /^[a-z0-9.-]+$/.test(id) ? [[id, event] as const] : []
									)
								),
							] as const,
						]
					: []
			)
		),
	};
}

/** An event of a company that earlier files have and that holds no more. */
interface Gone {
	readonly company: string;
	readonly id: string;
	readonly first: Day;
}

/**
 * What earlier files have of some companies and today's has not: to be cancelled. Takes the events of
 * today's file by company; the companies that it tells of, all of them where it is `undefined`. What
 * is over is let go.
 */
export function goneEvents(
	{ companies }: SavedCalendar,
	events: ReadonlyMap<string, readonly DayEvent[]>,
	told: ReadonlySet<string> | undefined,
	today: Day
): Gone[] {
	return Object.entries(companies).flatMap(([company, saved]) => {
		if (told && !told.has(company)) return [];
		const held = new Set(events.get(company)?.map(({ id }) => id));
		return Object.entries(saved).flatMap(([id, [first, until]]) =>
			held.has(id) || until < today ? [] : [{ company, id, first }]
		);
	});
}

/**
 * What to keep once a file is saved: what it has, and what earlier files had that is not over. What was
 * cancelled stays, for a file that is saved may never have been opened.
 */
export function nextSaved(
	{ companies }: SavedCalendar,
	events: ReadonlyMap<string, readonly DayEvent[]>,
	sequence: number,
	today: Day
): SavedCalendar {
	const next: Record<string, Record<string, readonly [Day, Day]>> = {};
	const keep = (company: string, id: string, event: readonly [Day, Day]) => {
		if (event[1] >= today) (next[company] ??= {})[id] = event;
	};
	for (const [company, saved] of Object.entries(companies))
		for (const [id, event] of Object.entries(saved)) keep(company, id, event);
	for (const [company, held] of events)
		for (const { id, first, last, until = last } of held) keep(company, id, [first, until]);
	return { sequence, companies: next };
}
