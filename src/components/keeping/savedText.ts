import words from 'virtual:words/keeping';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { dayOf } from '../../days/day.ts';
import { toDayNumber } from '../../days/dayNumber.ts';
import type { SinceSaved } from '../../keeping/lastSaved.ts';

/** That all is in this browser, when it was last saved as a file, and how much changed since. */
export function savedText({ last, changes, companies }: SinceSaved, now: Date): string {
	const said = [words.state.here, fill(words.state.last, { when: whenText(last, now) })];
	if (last !== undefined && changes > 0)
		said.push(plural(companies > 1 ? words.state.changesCompanies : words.state.changes, changes));
	return said.join(pageLanguage.gap);
}

/** How long ago something was, in words: never, today, so many days. */
export function whenText(last: string | undefined, now: Date): string {
	if (last === undefined) return words.state.never;
	const days = toDayNumber(dayOf(now)) - toDayNumber(dayOf(new Date(last)));
	return days <= 0 ? words.state.today : plural(words.state.days, days);
}
