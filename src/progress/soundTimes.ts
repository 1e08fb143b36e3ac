/**
 * What is dated in the future was dated by a clock that ran ahead, and would win against all that is
 * done until then. Where records meet it is brought back to today, on both sides alike.
 */
import { oneDay } from '../days/oneDay.ts';
import type { Item, ItemKey } from './item.ts';
import type { CompanyRecord } from './merge.ts';

/** Clocks of devices differ by minutes, and by an hour where somebody changed a zone by hand. */
const mostAhead = oneDay;

/** Entries of notes are never in each other's way, whenever they are dated. */
const counts = (key: ItemKey) => !key.startsWith('note/');

/**
 * How far ahead of `now` the latest item of records is, in ms; 0 where none is more than a day
 * ahead. So far at least the clock was ahead that dated it.
 */
export function leadOf(records: readonly CompanyRecord[], now: Date): number {
	const latest = records.reduce(
		(most, record) =>
			[...record].reduce(
				(all, [key, { at }]) => (counts(key) ? Math.max(all, Date.parse(at)) : all),
				most
			),
		0
	);
	const lead = latest - now.getTime();
	return lead > mostAhead ? lead : 0;
}

/**
 * A record with times that can be: what is more than a day ahead comes back by the lead, so that the
 * latest of it counts as written now and the rest before it, in the order in which it was written.
 * What replaced something there is dated later (`stamp`), so two records that meet need the
 * same lead.
 */
export function soundTimes(record: CompanyRecord, now: Date, lead: number): CompanyRecord {
	if (lead === 0) return record;
	return new Map(
		[...record].map(([key, item]): [ItemKey, Item] => {
			const time = Date.parse(item.at);
			return counts(key) && time > now.getTime() + mostAhead
				? [key, { ...item, at: new Date(time - lead).toISOString() }]
				: [key, item];
		})
	);
}
