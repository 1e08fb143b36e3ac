import words from 'virtual:words/dates';
import { type Clock, clockState, type EntryDates, type EntryState } from '../../dates/clocks.ts';
import { type DayNumber, toDay } from '../../days/dayNumber.ts';
import { capeSafeDay, protestDays } from '../../numbers/numbers.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showDay } from '../../days/day.ts';

/** A day, or the first and the last of several, as the site writes them. */
export function showDays(first: DayNumber, last: DayNumber): string {
	const day = (number: DayNumber) => showDay(toDay(number));
	return first === last ? day(first) : fill(words.range, { first: day(first), last: day(last) });
}

/** How a clock stands on a day, in words: how far it is, and that it is an estimate or disputed. */
export function clockText(clock: Clock, today: DayNumber): string {
	return [
		standsText(clock, today),
		...(clock.estimate ? [words.estimate] : []),
		...(clock.disputed && clock.last >= today && !clock.met ? [words.disputed] : []),
	].join(pageLanguage.semicolon);
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
	clocks: readonly Clock[]
): string {
	if (state === 'none') return words.none;
	const money = clocks.filter(({ id }) => id === 'money' || id === 'money-after-liquidation');
	const day = (number: DayNumber) => showDays(number, number);
	return fill(words.states[state], {
		safe: day(liquidation + capeSafeDay),
		protest: day(liquidation + protestDays),
		from: day(Math.max(0, ...money.map(({ first }) => first))),
	});
}

/** Until when an entry can be corrected, in a sentence: how many days are left, or that it is over. */
export function correctionText(last: DayNumber, today: DayNumber): string {
	const values = { day: showDays(last, last), count: last - today };
	const { ahead, today: now, past } = words.correction;
	if (last > today) return plural(ahead, values.count, values);
	return fill(last === today ? now : past, values);
}
