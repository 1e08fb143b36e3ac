/** The counts that a person keeps of reports that were read: how many entries stand where, and nothing of any. */
import { type Day, isDay } from '../days/day.ts';
import { textLimits } from './item.ts';
import type { CompanyRecord } from './merge.ts';
import { textOf } from './record.ts';

/** What is counted, in the order in which it is told: what presses first, what is done last. */
export const reportCounts = [
	'late',
	'rejected',
	'returned',
	'refused',
	'not-declared',
	'unclear',
	'diverted',
	'notify-party',
	'declared',
	'taken',
	'settled',
	'sent',
	'paid',
] as const;
export type ReportCount = (typeof reportCounts)[number];

/** The counts, those above 0 alone, with the day of the latest report. */
export interface KeptReports {
	readonly day: Day;
	readonly counts: Readonly<Partial<Record<ReportCount, number>>>;
}

/** Beyond this no list goes that the tool reads. */
const mostEntries = 9_999_999;

/**
 * The counts as the text of one item, which a person can read in a saved file too.
 *
 * @example
 * writeReports({ day: '2026-11-29', counts: { late: 3, paid: 120 } }); // => '2026-11-29 late:3 paid:120'
 */
export function writeReports({ day, counts }: KeptReports): string {
	return [
		day,
		...reportCounts.flatMap((name) => {
			const count = Math.min(counts[name] ?? 0, mostEntries);
			return count > 0 ? [`${name}:${count}`] : [];
		}),
	]
		.join(' ')
		.slice(0, textLimits.reports);
}

/** Reads such a text. What another release counts is passed over; `undefined` where it is none. */
export function readKeptReports(text: string): KeptReports | undefined {
	const [day = '', ...parts] = text.split(' ');
	if (!isDay(day)) return undefined;
	const counts: Partial<Record<ReportCount, number>> = {};
	for (const part of parts) {
		const [, name, count = ''] = /^([a-z-]+):([1-9]\d{0,6})$/.exec(part) ?? [];
		const known = reportCounts.find((each) => each === name);
		if (known) counts[known] = Number(count);
	}
	return { day, counts };
}

/** What a company keeps of its reports; `undefined` where it keeps nothing. */
export function reportsOf(record: CompanyRecord): KeptReports | undefined {
	return readKeptReports(textOf(record, 'reports'));
}
