import type { DayNumber } from '../days/dayNumber.ts';
import { correctionDays, correctionEndsBefore, cycleDays } from '../numbers/numbers.ts';

/**
 * The last day for a post summary correction of an entry (P-44): day 300 after the entry, or fifteen
 * days before its liquidation, whichever comes first. A liquidation that is not known is taken to
 * come after the usual cycle (P-58), and the day is an estimate then. Never counted from
 * liquidation alone: without the day of entry there is none to tell.
 *
 * @example
 * lastCorrection(toDayNumber('2026-02-24'), undefined); // => the number of 2026-12-20
 */
export function lastCorrection(
	entry: DayNumber | undefined,
	liquidation: DayNumber | undefined
): DayNumber | undefined {
	if (entry === undefined) return undefined;
	return Math.min(entry + correctionDays, latestCorrection(liquidation ?? entry + cycleDays));
}

/** The day after which no correction is taken, whenever the entry was made. */
export function latestCorrection(liquidation: DayNumber): DayNumber {
	return liquidation - correctionEndsBefore;
}
