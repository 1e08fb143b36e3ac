import { type DayNumber, toDayNumber } from '../days/dayNumber.ts';
import { capeDays, correctionDays, cycleDays } from '../numbers/numbers.ts';

/**
 * Days of the calendar at which something ends for IEEPA entries as a whole, where a clock of `clocks.ts` ends for
 * one entry. correction: the last of them can be corrected no longer (P-44). cape: by the usual
 * cycle the last of them leave CAPE (P-58). suit: the two years for a suit end for the first (P-57).
 */
export const landmarkIds = ['correction', 'cape', 'suit'] as const;
export type LandmarkId = (typeof landmarkIds)[number];

/** The first and the last day of IEEPA duty, as CBP counts (P-02). */
const firstEntry = toDayNumber('2025-02-03');
const lastEntry = toDayNumber('2026-02-24');

/** The last day before each landmark is past. */
const lastDays: Readonly<Record<LandmarkId, DayNumber>> = {
	correction: lastEntry + correctionDays,
	cape: lastEntry + cycleDays + capeDays,
	suit: toDayNumber('2027-02-03'),
};

/**
 * Where a landmark stands on a day. before: its last day is to come. turning: so it is, but on the
 * way to it the last entries should have liquidated. on: it is its last day. after: it is past.
 */
type LandmarkState = 'before' | 'turning' | 'on' | 'after';

/** What can be said of a landmark on a day. */
interface LandmarkOn {
	readonly state: LandmarkState;
	/** Its last day, and how many days are left until then; less than 0 once it is past. */
	readonly day: DayNumber;
	readonly left: number;
	/**
	 * How far back one reaches on that day: to entries made then (correction), to liquidations of
	 * then (cape), to entries of then (suit).
	 */
	readonly reach: DayNumber;
	/** The entries that, on the usual cycle, liquidated on the day of `reach`. */
	readonly entries: DayNumber;
	/** When, on the usual cycle, the last IEEPA entries liquidate. */
	readonly liquidation: DayNumber;
	readonly firstEntry: DayNumber;
	readonly lastEntry: DayNumber;
}

/**
 * Where a landmark stands on a day. Counts as the clocks of one entry do: the day itself is day 0,
 * and the last day still holds.
 *
 * @example
 * landmarkOn('correction', toDayNumber('2026-11-29')).left; // => 22, for 21 Dec 2026
 */
export function landmarkOn(id: LandmarkId, today: DayNumber): LandmarkOn {
	const day = lastDays[id];
	const liquidation = lastEntry + cycleDays;
	const reach = today - { correction: correctionDays, cape: capeDays, suit: day - firstEntry }[id];
	return {
		state: stateOf(),
		day,
		left: day - today,
		reach,
		entries: reach - cycleDays,
		liquidation,
		firstEntry,
		lastEntry,
	};

	function stateOf(): LandmarkState {
		if (today > day) return 'after';
		if (today === day) return 'on';
		return id === 'cape' && today > liquidation ? 'turning' : 'before';
	}
}
