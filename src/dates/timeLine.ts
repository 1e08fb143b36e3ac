import type { DayNumber } from '../days/dayNumber.ts';

/** Where something stands on a line that runs from top to bottom. */
interface StopPlace {
	/** The place of its first and its last day, to scale within its part. */
	readonly from: number;
	readonly to: number;
	/** Where its words stand: beside its day, or as near as the words before and after let it. */
	readonly label: number;
}

/** A part of the line that is to scale. */
interface Part {
	readonly from: number;
	readonly to: number;
}

/** A stretch without a stop that is longer than this many days is left out of the line: a break. */
const quietDays = 45;

/**
 * Places days on a line so that their words do not lie over each other. Takes stops in the order of
 * their first days, and the least distance of two labels. The line breaks where nothing happens for
 * long, so that days close together keep their distance; each part has a scale of its own, as large
 * as its closest days ask for. Gives the stops' places, the parts and the line's length, which grows
 * with what it has to carry.
 */
export function placeStops(
	stops: readonly { readonly first: DayNumber; readonly last: DayNumber }[],
	gap: number
): {
	readonly places: readonly StopPlace[];
	readonly parts: readonly Part[];
	readonly length: number;
} {
	const parts: Part[] = [];
	const places: { from: number; to: number; label: number }[] = [];
	let at = 0;
	for (let begin = 0, next = 0; begin < stops.length; begin = next) {
		const start = stops[begin]?.first ?? 0;
		let end = start;
		for (next = begin; next < stops.length; next++) {
			const { first, last } = stops[next] ?? { first: start, last: start };
			if (first - end > quietDays) break;
			end = Math.max(end, last);
		}
		const part = stops.slice(begin, next);
		const apart = part.slice(1).map(({ first }, place) => first - (part[place]?.first ?? first));
		const closest = Math.min(...apart.filter((days) => days > 0));
		// Room for every label at least, and for no more than two lines of empty paper to each.
		const days = Math.max(1, end - start);
		const needed = gap * Math.max(part.length - 1, end > start ? 1 : 0);
		const length = Math.max(needed, Math.min((gap * days) / closest, 2 * needed));
		const scale = (day: DayNumber) => at + ((day - start) / days) * length;
		for (const { first, last } of part)
			places.push({ from: scale(first), to: scale(last), label: scale(first) });
		parts.push({ from: at, to: at + length });
		at += length + gap;
	}
	const length = Math.max(gap, at - gap);

	// Down the line each label keeps its distance from the one above; then up again from the end.
	let above = -gap;
	for (const place of places) above = place.label = Math.max(place.label, above + gap);
	let below = length + gap;
	for (const place of places.reverse()) below = place.label = Math.min(place.label, below - gap);
	return { length, parts, places: places.reverse() };
}
