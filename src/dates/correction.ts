import type { DayNumber } from '../days/dayNumber.ts';
import { correctionDays } from '../numbers/numbers.ts';
import type { EntryDates } from './clocks.ts';

/** Days before a scheduled liquidation by which a correction has to be there. */
const beforeLiquidation = 15;

/**
 * The last day on which an entry can be corrected (P-44): 300 days from its entry, or 15 days before
 * its scheduled liquidation if that is sooner. Nothing where the day of entry is not known, and
 * where CAPE has accepted the entry, since corrections are blocked from then on (P-43). An extended
 * entry has longer, which its dates do not show.
 */
export function lastCorrection({
	entry,
	liquidation = Infinity,
	acceptance,
}: EntryDates): DayNumber | undefined {
	if (entry === undefined || acceptance !== undefined) return undefined;
	return Math.min(entry + correctionDays, liquidation - beforeLiquidation);
}
