import { safeInCape } from '../dates/entryWindow.ts';
import { lastProtest } from '../dates/protest.ts';
import { addDays, type Day } from '../days/day.ts';
import { toDay, toDayNumber } from '../days/dayNumber.ts';
import { capeDays, moneyLastDay, moneyLastWeek } from '../numbers/numbers.ts';
import type { Standing } from './standing.ts';

/** The days that matter for an entry where it stands. */
export interface Due {
	/** The last day on which the money is expected; it is late from the next on. */
	readonly moneyBy: Day | undefined;
	/** The last working day on which a declaration surely takes it, and the last day of all. */
	readonly fileBy: Day | undefined;
	readonly capeLast: Day | undefined;
	readonly protestBy: Day | undefined;
}

const noDue: Due = {
	moneyBy: undefined,
	fileBy: undefined,
	capeLast: undefined,
	protestBy: undefined,
};

/** States in which the money is still to come. */
const waiting: readonly Standing['state'][] = ['taken', 'settled', 'sent'];
/** States in which an entry can still be put on a declaration. */
const unfiled: readonly Standing['state'][] = ['unclear', 'not-declared', 'refused'];

/**
 * The days of an entry, by CBP's own numbers. Money is expected within 90 days of acceptance, most of
 * it within five weeks of liquidation or reliquidation (fact P-47): where both are known it is late
 * only once both are over. No report gives the acceptance; a person may. A liquidation counts if it
 * came after that, or, where that is not known, if the report that tracks a settled refund names it: an
 * entry that is only taken may have been liquidated long before. An entry that waits to be filed leaves
 * CAPE at day 80 after its liquidation and can be protested until day 180 (P-12, P-56); whether day 80
 * itself counts is disputed.
 */
export function dueOf(standing: Standing, accepted: Day | undefined): Due {
	const { state, liquidationDay } = standing;
	if (unfiled.includes(state)) {
		if (liquidationDay === undefined) return noDue;
		const liquidation = toDayNumber(liquidationDay);
		return {
			...noDue,
			fileBy: toDay(safeInCape(liquidation)),
			capeLast: toDay(liquidation + capeDays),
			protestBy: toDay(lastProtest(liquidation)),
		};
	}
	if (!isWaiting(standing)) return noDue;
	const counts =
		liquidationDay !== undefined &&
		(accepted === undefined
			? state !== 'taken' && standing.isLiquidationTracked
			: liquidationDay > accepted);
	const days = [
		...(accepted === undefined ? [] : [addDays(accepted, moneyLastDay)]),
		...(counts ? [addDays(liquidationDay, 7 * moneyLastWeek)] : []),
	];
	return { ...noDue, moneyBy: days.sort().at(-1) };
}

/** Whether the money of an entry is still to come. */
export function isWaiting({ state }: Standing): boolean {
	return waiting.includes(state);
}

/**
 * The day by which to file an entry, seen from today: the last working day that is safe; today where
 * that is past and CAPE's last day is not; `undefined` where CAPE is over or nothing tells its day.
 */
export function fileByFrom({ fileBy, capeLast }: Due, today: Day): Day | undefined {
	if (fileBy === undefined || capeLast === undefined || capeLast < today) return undefined;
	return fileBy < today ? today : fileBy;
}

/** Whether the money of an entry is late on a day. */
export function moneyIsLate({ moneyBy }: Due, today: Day): boolean {
	return moneyBy !== undefined && moneyBy < today;
}

/**
 * Whether an entry can still be put on a declaration: its last day is not over, or nothing tells that
 * day. The disputed day 80 counts as open; it is told where it stands.
 */
export function isInWindow({ capeLast }: Due, today: Day): boolean {
	return capeLast === undefined || capeLast >= today;
}
