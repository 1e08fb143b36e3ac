import words from 'virtual:words/dates';
import {
	type Clock,
	clockState,
	type EntryDates,
	type EntryState,
	actByIsPast,
	remindOn,
} from '../../dates/clocks.ts';
import { type DayNumber, toDay } from '../../days/dayNumber.ts';
import { safeInCape } from '../../dates/entryWindow.ts';
import { lastProtest, safeProtest } from '../../dates/protest.ts';
import { capeDays, capeSafeDay } from '../../numbers/numbers.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';

/** A day with its weekday, or the first and the last of several, as the site writes them. */
export function showDays(first: DayNumber, last: DayNumber): string {
	const day = (number: DayNumber) => showDayInWeek(toDay(number));
	return first === last ? day(first) : fill(words.range, { first: day(first), last: day(last) });
}

/**
 * How a clock stands on a day, in words: how far it is, that it is an estimate or disputed, and by
 * which working day one should act.
 */
export function clockText(clock: Clock, today: DayNumber): string {
	return [
		standsText(clock, today),
		...(clock.estimate ? [words.estimate] : []),
		...(clock.disputed && clock.last >= today && !clock.met ? [words.disputed] : []),
		...actByText(clock, today),
	].join(pageLanguage.semicolon);
}

/** By when to act on a clock that is not over; nothing where that is its own day. */
function actByText(clock: Clock, today: DayNumber): string[] {
	const { actBy, last, met } = clock;
	if (actBy === undefined || actBy === last || last < today || met) return [];
	if (actByIsPast(clock, today)) return [fill(words.actByPast, { day: showDays(actBy, actBy) })];
	return [fill(words.actBy, { day: showDays(actBy, actBy) })];
}

function standsText(clock: Clock, today: DayNumber): string {
	const state = clockState(clock, today);
	const { stands } = words;
	if (state === 'met') return stands.met;
	if (state === 'now') return clock.first === clock.last ? stands.today : stands.now;
	const days = state === 'past' ? today - clock.last : clock.first - today;
	if (days === 1) return state === 'past' ? stands.yesterday : stands.tomorrow;
	return plural(stands[state], days);
}

/** How an entry stands as a whole, in a sentence. */
export function stateText(
	state: EntryState,
	{ liquidation = 0 }: EntryDates,
	clocks: readonly Clock[],
	today: DayNumber
): string {
	if (state === 'none') return words.none;
	const money = clocks.filter(({ id }) => id === 'money' || id === 'money-after-liquidation');
	const day = (number: DayNumber) => showDays(number, number);
	const safe = safeInCape(liquidation);
	const late = state === 'closing' && today > safe;
	return fill(words.states[late ? 'safe-over' : state], {
		safe: day(safe),
		safeDay: day(liquidation + capeSafeDay),
		last: day(liquidation + capeDays),
		protest: day(lastProtest(liquidation)),
		safeProtest: day(safeProtest(liquidation)),
		from: day(Math.max(0, ...money.map(({ first }) => first))),
	});
}

/** The next day to think of: what to do by then, or what is expected; that none lies ahead; nothing without a date. */
export function nextText(clocks: readonly Clock[], today: DayNumber): string {
	if (clocks.length === 0) return '';
	const [next] = clocks
		.filter(({ last, met }) => last >= today && !met)
		.sort((one, other) => remindOn(one, today) - remindOn(other, today));
	if (next === undefined) return words.noneAhead;
	const { id, last } = next;
	const day = remindOn(next, today);
	return fill(words.next, {
		days: showDays(day, Math.max(day, next.actBy === undefined ? last : day)),
		act: actByIsPast(next, today)
			? fill(words.actNow, { clock: words.clocks[id] })
			: words.acts[id],
	});
}
