import words from 'virtual:words/dates';
import { dateIds } from '../../dates/clocks.ts';
import { fill } from '../../i18n/fill.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import type { KeptEntry } from '../../progress/keptDates.ts';

/** A kept set in words: its name and its dates. The name is the person's, shown as text. */
export function KeptDatesText({ kept: { name, dates } }: { kept: KeptEntry }) {
	return (
		<>
			<strong>{name === '' ? words.unnamed : name}</strong>{' '}
			<span class="hint">
				{dateIds
					.flatMap((id) => {
						const day = dates[id];
						return day === undefined
							? []
							: [fill(words.dateIs, { date: words.dates[id], day: showDayInWeek(day) })];
					})
					.join(' · ')}
			</span>
		</>
	);
}
