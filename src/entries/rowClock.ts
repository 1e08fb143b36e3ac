import { type DayNumber, toDay } from '../days/dayNumber.ts';
import { type EntryWindow, entryWindow } from '../dates/entryWindow.ts';
import { lastProtest } from '../dates/protest.ts';
import { capeDays, capeWarnDay, reliquidationDays } from '../numbers/numbers.ts';
import type { Day } from '../days/day.ts';
import { noDay } from './cellDay.ts';
import { inOrder } from './dayOrder.ts';
import { kinds, type Verdict } from './verdict.ts';

/** `look-up`: by the estimate it should be liquidated, and the list does not say when it was. */
export type RowState = EntryWindow | 'look-up';

/** The clocks of one entry of a list, by the same rules as those of `/tools/dates/`. */
export interface RowClock {
	/** Known, planned, or a normal cycle after entry (fact P-58). */
	readonly liquidation: Day;
	/** Nothing of it is certain: the liquidation is estimated, or lies ahead. */
	readonly estimate: boolean;
	readonly warn: Day;
	readonly cape: Day;
	readonly cbpPower: Day;
	readonly protest: Day;
	/**
	 * The last day to correct it (P-44), an estimate where the others are; `undefined` where the list
	 * does not say when it was entered.
	 */
	readonly correction: Day | undefined;
	readonly state: RowState;
}

/** The clocks of a row, or `undefined` where the list gives no day to count from. */
export function rowClock(
	{ lastDays, estimates, corrections }: Verdict,
	at: number,
	today: DayNumber
): RowClock | undefined {
	const last = lastDays[at] ?? noDay;
	if (last === noDay) return undefined;
	const liquidation = last - capeDays;
	const estimate = estimates[at] === 1;
	const correction = corrections[at] ?? noDay;
	return {
		liquidation: toDay(liquidation),
		estimate,
		warn: toDay(liquidation + capeWarnDay),
		cape: toDay(last),
		cbpPower: toDay(liquidation + reliquidationDays),
		protest: toDay(lastProtest(liquidation)),
		correction: correction === noDay ? undefined : toDay(correction),
		state: estimate && liquidation <= today ? 'look-up' : entryWindow(liquidation, today),
	};
}

/** The entries that have clocks: those that leave CAPE next first, those that have left it last. */
export function orderClocks({ kinds: rowKinds, lastDays }: Verdict, today: DayNumber): Uint32Array {
	const rows = new Uint32Array(lastDays.length);
	let count = 0;
	for (let at = 0; at < lastDays.length; at++)
		if (rowKinds[at] === kinds.entry && lastDays[at] !== noDay) rows[count++] = at;
	const farAway = 10_000_000;
	return inOrder(rows.slice(0, count), (at) => {
		const day = lastDays[at] ?? noDay;
		return day < today ? farAway + day : day;
	});
}
