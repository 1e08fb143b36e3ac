// What CBP's rules say of one entry of a list on a day.
import { known } from '../dates/checkDates.ts';
import { lastCorrection } from '../dates/correction.ts';
import { type EntryWindow, entryWindow, leavesCape } from '../dates/entryWindow.ts';
import type { DayNumber } from '../days/dayNumber.ts';
import { noDay } from './cellDay.ts';
import { filerCode, packedFiler } from './entryNumber.ts';
import { lineFlags } from './entryTable.ts';
import { bitOf, type Finding, findings } from './findings.ts';
import { type JoinedRows, knowable } from './joinRows.ts';
import type { Terms, Verdict } from './verdict.ts';

/** What an entry's place between its liquidation and its last days says of it. */
const findingOf: Readonly<Partial<Record<EntryWindow, Finding>>> = {
	closing: 'near-cape-end',
	'last-day': 'on-cape-last-day',
	closed: 'past-cape-window',
	final: 'past-protest-window',
};

/** Entry types that CAPE refuses (facts P-15, P-16). */
const refusedTypes: ReadonlySet<number> = new Set([8, 9, 21, 22, 23, 47]);

const bits = Object.fromEntries(findings.map((each) => [each, bitOf(each)])) as Record<
	Finding,
	number
>;

/**
 * Gives what tells of an entry, by its row, the bits of its findings, and writes its days into the
 * lists of `days` meanwhile. Takes the list's numbers and joined rows, the terms, and which entries
 * lost their IEEPA lines (goneLines.ts).
 */
export function entryRules(
	numbers: Float64Array,
	joined: JoinedRows,
	terms: Terms,
	gone: (entry: number) => boolean,
	days: Pick<Verdict, 'lastDays' | 'estimates' | 'corrections'>
): (at: number) => number {
	const { types, lines, entryDays, liquidationDays } = joined;
	const { lastDays, estimates, corrections } = days;
	return rules;

	/** What CBP's rules say of an entry. */
	function rules(at: number): number {
		const number = numbers[at] ?? 0;
		let mask = 0;
		if (terms.inEarlierFile?.(number)) mask |= bits['earlier-file'];
		if (terms.filer !== undefined && filerCode(packedFiler(number)) !== terms.filer)
			mask |= bits['other-filer'];
		const type = types[at] ?? 0;
		if (type !== 0 && refusedTypes.has(type)) mask |= bits['type-refused'];
		const has = lines[at] ?? 0;
		if (gone(at)) mask |= bits['ieepa-lines-gone'];
		else if ((has & knowable.hts) !== 0) {
			if ((has & lineFlags.ieepa) === 0)
				mask |= (has & knowable.shown) === 0 ? bits['ieepa-unknown'] : bits['no-ieepa-line'];
			else if ((has & knowable.duty) !== 0 && (has & lineFlags.duty) === 0)
				mask |= bits['no-ieepa-duty'];
		}
		const entryDay = entryDays[at] ?? noDay;
		if (entryDay !== noDay && (entryDay < known.firstDuty || entryDay > known.lastDuty))
			mask |= bits['outside-ieepa-days'];
		return mask | windows(at, entryDay, liquidationDays[at] ?? noDay);
	}

	/** Where an entry stands in CAPE's time. What is only planned or estimated keeps nothing out. */
	function windows(at: number, entryDay: DayNumber, liquidation: DayNumber): number {
		if (liquidation === noDay && entryDay === noDay) return 0;
		const known = liquidation === noDay ? undefined : liquidation;
		const entry = entryDay === noDay ? undefined : entryDay;
		corrections[at] = lastCorrection(entry, known) ?? noDay;
		const last = leavesCape(known, entry);
		if (last === undefined) return 0;
		lastDays[at] = last;
		if (known === undefined || known > terms.today) estimates[at] = 1;
		if (known === undefined) return last < terms.today ? bits['may-be-past-cape-window'] : 0;
		const finding = findingOf[entryWindow(known, terms.today)];
		return finding === undefined ? 0 : bits[finding];
	}
}
