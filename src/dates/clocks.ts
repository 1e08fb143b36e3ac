import type { Day } from '../days/day.ts';
import { type DayNumber, toDayNumber } from '../days/dayNumber.ts';
import { lastWorkingDayNumber } from '../days/workingDay.ts';
import {
	capeDays,
	capeWarnDay,
	cycleDays,
	moneyFirstDay,
	moneyFirstWeek,
	moneyLastDay,
	moneyLastWeek,
	reliquidationDays,
} from '../numbers/numbers.ts';
import { lastCorrection } from './correction.ts';
import { entryWindow, type EntryWindow, safeInCape } from './entryWindow.ts';
import { lastProtest, safeProtest } from './protest.ts';

/** The dates of one entry from which clocks run, in the order in which they happen. */
export const dateIds = ['entry', 'liquidation', 'acceptance', 'reliquidation'] as const;
export type DateId = (typeof dateIds)[number];

/** What is known of one entry. */
export type EntryDates = Readonly<Partial<Record<DateId, DayNumber | undefined>>>;

/** Dates as they are kept, ready to count from. */
export function toEntryDates(days: Readonly<Partial<Record<DateId, Day | undefined>>>): EntryDates {
	return Object.fromEntries(
		dateIds.flatMap((id) => {
			const day = days[id];
			return day === undefined ? [] : [[id, toDayNumber(day)]];
		})
	);
}

type ClockId =
	| 'correction-last'
	| 'liquidation-expected'
	| 'cape-warn'
	| 'cape-last'
	| 'cbp-power'
	| 'protest-last'
	| 'money'
	| 'money-after-liquidation';

/** One clock of an entry: a day, or for expected money the days from `first` to `last`. */
export interface Clock {
	readonly id: ClockId;
	/** The date that it is counted from. */
	readonly from: DateId;
	readonly first: DayNumber;
	readonly last: DayNumber;
	/**
	 * The last working day on which it is safe to do what the clock is there for; `undefined` where
	 * there is nothing to do by it.
	 */
	readonly actBy: DayNumber | undefined;
	/** Expected, not ruled: it may come sooner or later. */
	readonly estimate: boolean;
	/** The sources differ on it. */
	readonly disputed: boolean;
	/** What it was there for is done: the declaration was accepted in time. */
	readonly met: boolean;
	readonly facts: readonly string[];
}

/** The first and the last of the days on which the money is expected, counted from either date. */
export const expectedMoney = {
	afterAcceptance: [moneyFirstDay, moneyLastDay],
	afterLiquidation: [moneyFirstWeek * 7, moneyLastWeek * 7],
} as const;

const facts: Readonly<Record<ClockId, readonly string[]>> = {
	'correction-last': ['P-44', 'P-58'],
	'liquidation-expected': ['P-58'],
	'cape-warn': ['P-12'],
	'cape-last': ['P-12', 'P-56'],
	'cbp-power': ['P-12', 'P-56'],
	'protest-last': ['P-56'],
	money: ['P-47', 'R-44'],
	'money-after-liquidation': ['P-47'],
};

/**
 * Every clock that runs for an entry, by the day on which it ends (P-12, P-44, P-47, P-56, P-58). Takes
 * dates that `checkDates` let pass; `today` tells a liquidation that is only scheduled from one that
 * happened. Without a liquidation date its day is estimated from the entry; once a declaration is
 * accepted CBP liquidates in its own time, and that estimate says nothing any more; nor is a
 * correction taken then (P-43).
 */
export function clocksOf(dates: EntryDates, today: DayNumber): Clock[] {
	const { entry, liquidation, acceptance, reliquidation } = dates;
	const clocks: Clock[] = [];
	const add = (
		id: ClockId,
		from: DateId,
		[first, last = first]: readonly [DayNumber, DayNumber?],
		estimate: boolean,
		actBy?: DayNumber,
		met = false
	) =>
		clocks.push({
			id,
			from,
			first,
			last,
			actBy,
			estimate,
			met,
			disputed: id === 'cape-last',
			facts: facts[id],
		});

	const corrected = lastCorrection(entry, liquidation);
	if (corrected !== undefined && acceptance === undefined)
		add(
			'correction-last',
			'entry',
			[corrected],
			liquidation === undefined || liquidation > today,
			lastWorkingDayNumber(corrected)
		);

	const expected =
		liquidation === undefined && acceptance === undefined && entry !== undefined
			? entry + cycleDays
			: undefined;
	if (expected !== undefined) add('liquidation-expected', 'entry', [expected], true);

	const liquidated = liquidation ?? expected;
	if (liquidated !== undefined) {
		const from = liquidation === undefined ? 'entry' : 'liquidation';
		const estimate = liquidation === undefined || liquidation > today;
		// What CAPE accepted before it liquidated has nothing left to file.
		if (acceptance === undefined || acceptance >= liquidated) {
			const last = liquidated + capeDays;
			const met = acceptance !== undefined && acceptance <= last;
			const warn = liquidated + capeWarnDay;
			add('cape-warn', from, [warn], estimate, lastWorkingDayNumber(warn), met);
			add('cape-last', from, [last], estimate, safeInCape(liquidated), met);
		}
		add('cbp-power', from, [liquidated + reliquidationDays], estimate);
		add('protest-last', from, [lastProtest(liquidated)], estimate, safeProtest(liquidated));
	}

	const byCape = liquidatedByCape(dates);
	// Once CBP has settled the entry, that day tells more than the acceptance.
	if (acceptance !== undefined && byCape === undefined)
		add(
			'money',
			'acceptance',
			[
				acceptance + expectedMoney.afterAcceptance[0],
				acceptance + expectedMoney.afterAcceptance[1],
			],
			true
		);
	if (byCape !== undefined)
		add(
			'money-after-liquidation',
			reliquidation === undefined ? 'liquidation' : 'reliquidation',
			[byCape + expectedMoney.afterLiquidation[0], byCape + expectedMoney.afterLiquidation[1]],
			true
		);
	return clocks.sort((one, other) => one.last - other.last || one.first - other.first);
}

/** The day on which CBP settled what CAPE had accepted: a reliquidation, or a first liquidation after it. */
function liquidatedByCape({
	liquidation,
	acceptance,
	reliquidation,
}: EntryDates): DayNumber | undefined {
	if (reliquidation !== undefined) return reliquidation;
	return liquidation !== undefined && acceptance !== undefined && liquidation > acceptance
		? liquidation
		: undefined;
}

/**
 * How a clock stands on a day. ahead: not yet. near: no more days are left than from CAPE's warning
 * to its last day. now: its day or days are here. past: over. met: no longer needed.
 */
type ClockState = 'ahead' | 'near' | 'now' | 'past' | 'met';

const near = capeDays - capeWarnDay;

/** How a clock stands on a day. */
export function clockState({ first, last, met }: Clock, today: DayNumber): ClockState {
	if (met) return 'met';
	if (today > last) return 'past';
	if (today >= first) return 'now';
	return first - today <= near ? 'near' : 'ahead';
}

/**
 * How an entry stands as a whole: its window in CAPE, or, once a declaration was accepted, where
 * the money is expected; `settled`: CBP has liquidated or reliquidated it since. `look-up`: by the estimate it should be liquidated; its date is in a
 * report. `none`: no date is known.
 */
export type EntryState =
	EntryWindow | 'none' | 'look-up' | 'accepted' | 'settled' | 'money-due' | 'money-late';

/** How an entry stands on a day. */
export function entryState(dates: EntryDates, today: DayNumber): EntryState {
	const { entry, liquidation, acceptance } = dates;
	const byCape = liquidatedByCape(dates);
	const [from, days] =
		byCape === undefined
			? [acceptance, expectedMoney.afterAcceptance]
			: [byCape, expectedMoney.afterLiquidation];
	if (from !== undefined) {
		if (today < from + days[0]) return byCape === undefined ? 'accepted' : 'settled';
		// Late only when what CBP says of the acceptance has passed as well.
		const accepted = (acceptance ?? from) + expectedMoney.afterAcceptance[1];
		return today > from + days[1] && today > accepted ? 'money-late' : 'money-due';
	}
	if (liquidation !== undefined) return entryWindow(liquidation, today);
	if (entry === undefined) return 'none';
	return today > entry + cycleDays ? 'look-up' : 'not-liquidated';
}

/** Whether the last working day to act is past, and the clock is not. */
export function actByIsPast({ actBy, last }: Clock, today: DayNumber): boolean {
	return actBy !== undefined && actBy < today && today <= last;
}

/**
 * The day on which to be reminded of a clock: the last working day to act, or today where that is
 * past and the clock is not; where there is nothing to do by it, its first day. The page and the
 * calendar both go by it.
 */
export function remindOn({ actBy, first, last }: Clock, today: DayNumber): DayNumber {
	return actBy === undefined || last < today ? first : Math.max(actBy, today);
}
