import { type DateId, dateIds, type EntryDates } from './clocks.ts';
import { type DayNumber, toDayNumber } from '../days/dayNumber.ts';
import { capeDays } from '../numbers/numbers.ts';
import { type DayIssue, readDay } from '../days/readDay.ts';

/** Days before which, or after which, a date makes no sense for an IEEPA refund. */
export const known = {
	/** IEEPA duty was taken from the first days of February 2025 (P-02). */
	firstDuty: toDayNumber('2025-02-01'),
	/** Collection stopped on this day (P-02). */
	lastDuty: toDayNumber('2026-02-24'),
	/** CAPE opened on this day (P-10). */
	capeOpened: toDayNumber('2026-04-20'),
} as const;

export type DateIssue =
	| DayIssue
	| 'in-future'
	| 'before-duty'
	| 'after-duty'
	| 'before-entry'
	| 'scheduled'
	| 'before-cape'
	| 'accepted-late'
	| 'before-liquidation'
	| 'before-acceptance';

/** What is wrong with one date. `blocks`: nothing is counted from it until it is mended. */
export interface DateFinding {
	readonly issue: DateIssue;
	readonly blocks: boolean;
}

/** What was read of the dates of one entry: those to count from, and what to say of each field. */
interface CheckedDates {
	/** Every day that could be read, also one that is not counted from, to show how it was read. */
	readonly read: EntryDates;
	readonly dates: EntryDates;
	readonly findings: ReadonlyMap<DateId, DateFinding>;
}

/**
 * Reads and checks the four dates of one entry as they were typed; an empty one is no mistake.
 * Dates are checked in the order in which they happen, and one that is refused is not compared
 * with; so one wrong date gives one finding.
 */
export function checkDates(
	typed: Readonly<Record<DateId, string>>,
	today: DayNumber
): CheckedDates {
	const read: Partial<Record<DateId, DayNumber>> = {};
	const dates: Partial<Record<DateId, DayNumber>> = {};
	const findings = new Map<DateId, DateFinding>();
	for (const id of dateIds) {
		if (typed[id].trim() === '') continue;
		const day = readDay(typed[id]);
		if (typeof day !== 'number') {
			findings.set(id, { issue: day, blocks: true });
			continue;
		}
		read[id] = day;
		const finding = findingOf(id, day, dates, today);
		if (finding) findings.set(id, finding);
		if (!finding?.blocks) dates[id] = day;
	}
	return { read, dates, findings };
}

function findingOf(
	id: DateId,
	day: DayNumber,
	{ entry, liquidation, acceptance }: EntryDates,
	today: DayNumber
): DateFinding | undefined {
	const wrong = (issue: DateIssue): DateFinding => ({ issue, blocks: true });
	const doubtful = (issue: DateIssue): DateFinding => ({ issue, blocks: false });

	if (day > today && (id === 'entry' || id === 'acceptance')) return wrong('in-future');
	if (id === 'entry') {
		if (day < known.firstDuty) return doubtful('before-duty');
		return day > known.lastDuty ? doubtful('after-duty') : undefined;
	}
	if (entry !== undefined && day < entry) return wrong('before-entry');
	if (id === 'acceptance') {
		if (day < known.capeOpened) return wrong('before-cape');
		return liquidation !== undefined && day > liquidation + capeDays
			? doubtful('accepted-late')
			: undefined;
	}
	if (id === 'reliquidation') {
		if (liquidation !== undefined && day < liquidation) return wrong('before-liquidation');
		if (acceptance !== undefined && day < acceptance) return wrong('before-acceptance');
	}
	if (day < known.firstDuty) return doubtful('before-duty');
	return day > today ? doubtful('scheduled') : undefined;
}
