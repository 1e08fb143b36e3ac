/**
 * The known words that one who types in a hurry may have meant by a word that is not known: two words
 * run together, or a word with one letter missing, added, wrong or changed places with its neighbour,
 * two such slips in a long one. None where nothing is near; the nearest, where several are.
 *
 * @example
 * meant('emial', new Set(['email', 'mail'])); // => ['email']
 * meant('es003', new Set(['es', '003'])); // => ['es', '003']
 */
export function meant(word: string, known: ReadonlySet<string>): string[] {
	for (let place = 2; place <= word.length - 2; place++) {
		const parts = [word.slice(0, place), word.slice(place)];
		if (parts.every((part) => known.has(part))) return parts;
	}
	if (word.length < 4 || /\d/.test(word)) return [];
	let most = word.length < 8 ? 1 : 2;
	let nearest: string[] = [];
	for (const each of known) {
		if (Math.abs(each.length - word.length) > most || /\d/.test(each)) continue;
		const slips = slipsBetween(word, each);
		if (slips > most) continue;
		if (slips < most) nearest = [];
		most = slips;
		nearest.push(each);
	}
	return nearest;
}

/** The fewest slips that make one word of another: the optimal string alignment distance. */
function slipsBetween(one: string, other: string): number {
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, place) => place);
	for (let row = 1; row <= one.length; row++) {
		const next = [row];
		for (let column = 1; column <= other.length; column++) {
			const same = one[row - 1] === other[column - 1];
			const swapped =
				row > 1 &&
				column > 1 &&
				one[row - 1] === other[column - 2] &&
				one[row - 2] === other[column - 1];
			next.push(
				Math.min(
					(last[column] ?? 0) + 1,
					(next[column - 1] ?? 0) + 1,
					(last[column - 1] ?? 0) + (same ? 0 : 1),
					swapped ? (before[column - 2] ?? 0) + 1 : Infinity
				)
			);
		}
		[before, last] = [last, next];
	}
	return last[other.length] ?? 0;
}
