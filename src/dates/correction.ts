import type { DayNumber } from '../days/dayNumber.ts';
import { correctionDays, correctionEndsBefore } from '../numbers/numbers.ts';

/**
 * The last day for a post summary correction of an entry (P-44): day 300 after the entry, or fifteen
 * days before a liquidation that is known, whichever comes first. Never counted from liquidation
 * alone: without the day of entry there is none to tell.
 *
 * @example
 * lastCorrection(toDayNumber('2026-02-24'), undefined); // => the number of 2026-12-21
 */
export function lastCorrection(
	entry: DayNumber | undefined,
	liquidation: DayNumber | undefined
): DayNumber | undefined {
	if (entry === undefined) return undefined;
	const last = entry + correctionDays;
	return liquidation === undefined ? last : Math.min(last, latestCorrection(liquidation));
}

/** The day after which no correction is taken, whenever the entry was made. */
export function latestCorrection(liquidation: DayNumber): DayNumber {
	return liquidation - correctionEndsBefore;
}
