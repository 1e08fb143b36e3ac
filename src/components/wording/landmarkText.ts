import words from 'virtual:words/landmarks';
import { type LandmarkId, landmarkOn } from '../../dates/landmarks.ts';
import { showDay } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { type DayNumber, toDay } from '../../days/dayNumber.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';

/** What holds of a landmark on every day: its date and the rule. */
export function landmarkRule(id: LandmarkId): string {
	// The date and the rule are the same on every day.
	return fill(words[id].rule, valuesOn(id, 0));
}

/** What holds of a landmark on a day: how far one reaches and how many days are left, or that it is past. */
export function landmarkText(id: LandmarkId, today: DayNumber): string {
	const { state } = landmarkOn(id, today);
	const values = valuesOn(id, today);
	if (state === 'on' || state === 'after') return fill(words[id][state], values);
	const forms =
		id === 'cape' ? words.cape[state === 'turning' ? 'turning' : 'before'] : words[id].before;
	return plural(forms, values.count, values);
}

function valuesOn(id: LandmarkId, today: DayNumber) {
	const { left, day, reach, entries, liquidation, lastEntry } = landmarkOn(id, today);
	const show = (number: DayNumber) => showDay(toDay(number));
	return {
		count: left,
		day: showDayInWeek(toDay(day)),
		reach: show(reach),
		entries: show(entries),
		liquidation: show(liquidation),
		lastEntry: show(lastEntry),
	};
}
