/**
 * Rows in the order of their keys, which are whole numbers; rows with the same key stay in the order in which they came.
 * Days are few and rows many: sorting the days and dealing the rows out is quicker than sorting
 * rows.
 */
export function inOrder(rows: Uint32Array, keyOf: (row: number) => number): Uint32Array {
	const keys = new Int32Array(rows.length);
	for (let at = 0; at < keys.length; at++) keys[at] = keyOf(rows[at] ?? 0);
	const places = new Map<number, number>();
	eachRun((key, from, to) => places.set(key, (places.get(key) ?? 0) + to - from));
	if (places.size < 2) return rows;
	let next = 0;
	for (const key of [...places.keys()].sort((one, other) => one - other)) {
		const size = places.get(key) ?? 0;
		places.set(key, next);
		next += size;
	}
	const ordered = new Uint32Array(rows.length);
	eachRun((key, from, to) => {
		const place = places.get(key) ?? 0;
		ordered.set(rows.subarray(from, to), place);
		places.set(key, place + to - from);
	});
	return ordered;

	/** Rows with the same key often stand together, in lists without days all of them. */
	function eachRun(call: (key: number, from: number, to: number) => void): void {
		for (let from = 0, to = 0; from < keys.length; from = to) {
			const key = keys[from] ?? 0;
			for (to = from + 1; keys[to] === key; to++);
			call(key, from, to);
		}
	}
}
