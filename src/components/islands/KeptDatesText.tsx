import words from 'virtual:words/clocks';
import { dateIds } from '../../clocks/clocks';
import { showDay } from '../../progress/day';
import type { KeptEntry } from '../../progress/keptDates';

/** A kept set in words: its name and its dates. The name is the person's, shown as text. */
export function KeptDatesText({ kept: { name, dates } }: { kept: KeptEntry }) {
	return (
		<>
			<strong>{name === '' ? words.unnamed : name}</strong>{' '}
			<span class="hint">
				{dateIds
					.flatMap((id) => {
						const day = dates[id];
						return day === undefined ? [] : [`${words.dates[id]} ${showDay(day)}`];
					})
					.join(' · ')}
			</span>
		</>
	);
}
