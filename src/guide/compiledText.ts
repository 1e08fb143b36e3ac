import { showDay } from '../days/day.ts';
import { fill } from '../i18n/fill.ts';
import { showMonthAndYear } from '../i18n/showMonth.ts';
import type { Guide } from './load.ts';
import { newestSource } from './newestSource.ts';

/**
 * Up to when a page knows anything: between which days the guide was compared with stored copies,
 * and of when the newest source is that the page rests on. Takes the ids of the page's facts. No
 * site was looked at live, so no day is ever said to be that of a check.
 */
export function compiledText({ facts, words }: Guide, cited: readonly string[]): string {
	const days = facts.map(({ data }) => data.checked).sort();
	const [first = '', last = first] = [days[0], days.at(-1)];
	const newest = newestSource(
		facts.filter(({ id }) => cited.includes(id)).flatMap(({ data }) => data.sources)
	);
	const { compiled, compiledOn, compiledOver } = words.site;
	return fill(compiled, {
		days: fill(first === last ? compiledOn : compiledOver, {
			first: showDay(first),
			last: showDay(last),
		}),
		newest: newest === undefined ? words.site.noDate : showSourceDate(newest),
	});
}

/** A date as `newestSource` gives it, in words: 2 Sep 2026, July 2026 or 2026. */
export function showSourceDate(date: string): string {
	return /^\d{4}-\d{2}$/.test(date) ? showMonthAndYear(new Date(`${date}-01`)) : showDay(date);
}
