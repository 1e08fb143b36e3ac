import type { DayNumber } from '../days/dayNumber.ts';
import { lastWorkingDayNumber } from '../days/workingDay.ts';
import { protestDays } from '../numbers/numbers.ts';

/**
 * The last day to protest a liquidation (P-56): day 180 after it.
 *
 * @example
 * lastProtest(toDayNumber('2026-09-03')); // => the number of 2027-03-02
 */
export function lastProtest(liquidation: DayNumber): DayNumber {
	return liquidation + protestDays;
}

/** The last working day to protest a liquidation. */
export function safeProtest(liquidation: DayNumber): DayNumber {
	return lastWorkingDayNumber(lastProtest(liquidation));
}
