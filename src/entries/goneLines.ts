import { type EntryTable, lineFlags, noNumber } from './entryTable.ts';

/** What a table shows of an entry. */
const shows = { lines: 1, ieepa: 2 } as const;

/**
 * Compares exports that show tariff lines, in whatever order they were chosen: an entry that has IEEPA
 * lines in one and none in another was taken by CAPE in between (P-68). Takes the row that stands for
 * an entry, and which tables show lines. Gives which entries these are, and how many stand in two
 * such tables. An entry alone that two tables share is none of a comparison: a list that was cut in two
 * may have been cut between its lines.
 */
export function goneLines(
	{ length, numbers, tables, lines }: EntryTable,
	entryOf: (at: number) => number,
	byLine: readonly boolean[]
): { readonly gone: (entry: number) => boolean; readonly compared: number } {
	if (byLine.filter(Boolean).length < 2) return { gone: () => false, compared: 0 };
	const withIeepa = new Uint8Array(length);
	const without = new Uint8Array(length);
	const here = new Uint8Array(length);
	let compared = 0;
	for (let from = 0, to = 0; from < length; from = to) {
		const own = tables[from] ?? 0;
		for (to = from; to < length && tables[to] === own; to++);
		if (byLine[own] === true) addTable(from, to);
	}
	return { gone: (entry) => withIeepa[entry] === 1 && without[entry] === 1, compared };

	/** A table's rows stand together. */
	function addTable(from: number, to: number): void {
		const listed: number[] = [];
		for (let at = from; at < to; at++) {
			if (numbers[at] === noNumber) continue;
			const entry = entryOf(at);
			if (here[entry] === 0) listed.push(entry);
			const ieepa = ((lines[at] ?? 0) & lineFlags.ieepa) !== 0;
			here[entry] = (here[entry] ?? 0) | shows.lines | (ieepa ? shows.ieepa : 0);
		}
		const isKnown = (entry: number) => withIeepa[entry] === 1 || without[entry] === 1;
		const shared = listed.filter(isKnown).length;
		const isSplit = shared === 1;
		if (!isSplit) compared += shared;
		for (const entry of listed) {
			if (!isSplit || !isKnown(entry)) {
				const seen = ((here[entry] ?? 0) & shows.ieepa) === 0 ? without : withIeepa;
				seen[entry] = 1;
			}
			here[entry] = 0;
		}
	}
}
