import type { DayNumber } from '../days/dayNumber.ts';
import { lastWorkingDayNumber } from '../days/workingDay.ts';
import { capeDays, capeSafeDay, capeWarnDay, cycleDays } from '../numbers/numbers.ts';
import { lastProtest } from './protest.ts';

/**
 * Where an entry stands in CAPE.
 * not-liquidated: no liquidation yet, or its day lies ahead. open: in CAPE's time, before its
 * warning. closing: from the warning on. last-day: CAPE's last, which CBP seems to take and a law
 * firm reads as too late. closed: after it, only a protest is left. final: nor is that any more.
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
	if (days < capeWarnDay) return 'open';
	if (days < capeDays) return 'closing';
	if (days === capeDays) return 'last-day';
	return today <= lastProtest(liquidation) ? 'closed' : 'final';
}

/**
 * The day that a list is sorted by, so that what leaves CAPE first comes first: CAPE's last day
 * after the liquidation, or after its estimate where only the day of entry is known. `undefined` where
 * neither is.
 *
 * @example
 * leavesCape(undefined, toDayNumber('2026-02-24')); // => the number of 2027-03-25
 */
export function leavesCape(
	liquidation: DayNumber | undefined,
	entry?: DayNumber
): DayNumber | undefined {
	if (liquidation !== undefined) return liquidation + capeDays;
	return entry === undefined ? undefined : entry + cycleDays + capeDays;
}

/**
 * The last working day on which CAPE surely takes an entry: up to day 79 after its liquidation, since
 * whether day 80 counts is disputed (P-12).
 *
 * @example
 * safeInCape(toDayNumber('2026-10-01')); // => the number of 2026-12-18: day 79 is a Saturday
 */
export function safeInCape(liquidation: DayNumber): DayNumber {
	return lastWorkingDayNumber(liquidation + capeSafeDay);
}
