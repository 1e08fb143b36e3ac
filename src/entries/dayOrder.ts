/**
 * Rows in the order of their keys; rows with the same key stay in the order in which they came.
 * Days are few and rows many: sorting the days and dealing the rows out is quicker than sorting
 * rows.
 */
export function inOrder(rows: Uint32Array, keyOf: (row: number) => number): Uint32Array {
	const places = new Map<number, number>();
	for (const row of rows) places.set(keyOf(row), (places.get(keyOf(row)) ?? 0) + 1);
	let next = 0;
	for (const key of [...places.keys()].sort((one, other) => one - other)) {
		const size = places.get(key) ?? 0;
		places.set(key, next);
		next += size;
	}
	const ordered = new Uint32Array(rows.length);
	for (const row of rows) {
		const place = places.get(keyOf(row)) ?? 0;
		ordered[place] = row;
		places.set(keyOf(row), place + 1);
	}
	return ordered;
}
