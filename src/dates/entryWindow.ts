import type { DayNumber } from '../days/dayNumber.ts';

/**
 * How many days each clock runs, each with the fact that says so. Where CBP gives a range it is
 * first and last.
 */
export const lengths = {
	/** From here on the site warns that CAPE is closing (P-12). */
	warn: 60,
	/** CAPE refuses what was liquidated more than 80 days ago (P-12). Whether day 80 counts is disputed. */
	cape: 80,
	/** CBP may reliquidate on its own up to here (P-12). */
	cbpPower: 90,
	/** The last day to protest (P-56). */
	protest: 180,
	/** From entry to liquidation on a normal cycle; an estimate (P-58). */
	cycle: 314,
	/** From acceptance of the declaration to the money (P-47). */
	money: [60, 90],
	/** From liquidation or reliquidation to the money, most often (P-47). */
	moneyAfterLiquidation: [21, 35],
} as const;

/**
 * Where an entry stands in CAPE.
 * not-liquidated: no liquidation yet, or its day lies ahead. open: liquidated under 60 days ago.
 * closing: 60 to 79 days ago. last-day: 80 days ago, which CBP seems to take and a law firm reads
 * as too late. closed: 81 to 180 days ago, only a protest is left. final: longer ago.
 */
export type EntryWindow = 'not-liquidated' | 'open' | 'closing' | 'last-day' | 'closed' | 'final';

/**
 * Where an entry stands on a day, from the day of its last liquidation. Numbers in, one of six
 * constant texts out, so that it can be asked for every row of a long list.
 *
 * @example
 * entryWindow(toDayNumber('2026-09-03'), toDayNumber('2026-11-22')); // => 'last-day'
 */
export function entryWindow(liquidation: DayNumber | undefined, today: DayNumber): EntryWindow {
	if (liquidation === undefined || liquidation > today) return 'not-liquidated';
	const days = today - liquidation;
	if (days < lengths.warn) return 'open';
	if (days < lengths.cape) return 'closing';
	if (days === lengths.cape) return 'last-day';
	return days <= lengths.protest ? 'closed' : 'final';
}

/**
 * The day that a list is sorted by, so that what leaves CAPE first comes first: day 80 after the
 * liquidation, or after its estimate where only the day of entry is known. `undefined` where
 * neither is.
 *
 * @example
 * leavesCape(undefined, toDayNumber('2026-02-24')); // => the number of 2027-03-25
 */
export function leavesCape(
	liquidation: DayNumber | undefined,
	entry?: DayNumber
): DayNumber | undefined {
	if (liquidation !== undefined) return liquidation + lengths.cape;
	return entry === undefined ? undefined : entry + lengths.cycle + lengths.cape;
}
