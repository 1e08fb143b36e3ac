import type { DayNumber } from '../days/dayNumber.ts';

/** Where something stands on a line that runs from top to bottom. */
interface StopPlace {
	/** The place of its first and its last day, to scale. */
	readonly from: number;
	readonly to: number;
	/** Where its words stand: beside its day, or as near as the words before and after let it. */
	readonly label: number;
}

/**
 * Places days on a line so that their words do not lie over each other. Takes stops in the order of
 * their first days, and the least distance of two labels; gives their places and the line's length,
 * which grows with what it has to carry.
 */
export function placeStops(
	stops: readonly { readonly first: DayNumber; readonly last: DayNumber }[],
	gap: number
): { readonly places: readonly StopPlace[]; readonly length: number } {
	const start = stops[0]?.first ?? 0;
	const end = Math.max(start + 1, ...stops.map(({ last }) => last));
	const length = Math.max(gap, (stops.length - 1) * gap * 1.15);
	const scale = (day: DayNumber) => ((day - start) / (end - start)) * length;

	// Down the line each label keeps its distance from the one above; then up again from the end.
	const labels: number[] = [];
	for (const { first } of stops) labels.push(Math.max(scale(first), (labels.at(-1) ?? -gap) + gap));
	let below = length + gap;
	for (let place = labels.length - 1; place >= 0; place--) {
		below = Math.min(labels[place] ?? 0, below - gap);
		labels[place] = below;
	}
	return {
		length,
		places: stops.map(({ first, last }, place) => ({
			from: scale(first),
			to: scale(last),
			label: labels[place] ?? 0,
		})),
	};
}
