import { addDays, type Day } from '../days/day.ts';
import {
	capeDays,
	capeSafeDay,
	moneyLastDay,
	moneyLastWeek,
	protestDays,
} from '../numbers/numbers.ts';
import type { Standing } from './standing.ts';

/** The days that matter for an entry where it stands. */
export interface Due {
	/** The last day on which the money is expected; it is late from the next on. */
	readonly moneyBy: Day | undefined;
	/** From what that is counted. */
	readonly moneyFrom: 'acceptance' | 'liquidation' | undefined;
	/** The last undisputed day to put it on a declaration, and the last of all. */
	readonly fileBy: Day | undefined;
	readonly capeLast: Day | undefined;
	readonly protestBy: Day | undefined;
}

const noDue: Due = {
	moneyBy: undefined,
	moneyFrom: undefined,
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
 * it within five weeks of liquidation or reliquidation (fact P-47): of a settled entry, and of one that
 * was liquidated after it was accepted, the liquidation counts; else the acceptance, whose day no report
 * gives and a person may. An entry that waits to be filed leaves CAPE at day 80 after its liquidation
 * and can be protested until day 180 (P-12, P-56); whether day 80 itself counts is disputed.
 */
export function dueOf(standing: Standing, accepted: Day | undefined): Due {
	const { state, liquidationDay } = standing;
	if (unfiled.includes(state))
		return liquidationDay === undefined
			? noDue
			: {
					...noDue,
					fileBy: addDays(liquidationDay, capeSafeDay),
					capeLast: addDays(liquidationDay, capeDays),
					protestBy: addDays(liquidationDay, protestDays),
				};
	if (!waiting.includes(state)) return noDue;
	const fromLiquidation =
		liquidationDay !== undefined &&
		(state !== 'taken' || (accepted !== undefined && liquidationDay >= accepted));
	if (fromLiquidation)
		return {
			...noDue,
			moneyBy: addDays(liquidationDay, 7 * moneyLastWeek),
			moneyFrom: 'liquidation',
		};
	return accepted === undefined
		? noDue
		: { ...noDue, moneyBy: addDays(accepted, moneyLastDay), moneyFrom: 'acceptance' };
}

/** Whether the money of an entry is late on a day. */
export function isLate({ moneyBy }: Due, today: Day): boolean {
	return moneyBy !== undefined && moneyBy < today;
}

/**
 * Whether an entry can still be put on a declaration: its last day is not over, or nothing tells that
 * day. The disputed day 80 counts as open; it is told where it stands.
 */
export function isInWindow({ capeLast }: Due, today: Day): boolean {
	return capeLast === undefined || capeLast >= today;
}
