import { capeEntries } from '../numbers/numbers.ts';
import { noDay } from './cellDay.ts';
import { inOrder } from './dayOrder.ts';
import { filerCode, packedFiler, unpackEntryNumber } from './entryNumber.ts';
import type { EntryTable } from './entryTable.ts';
import { kinds, type Verdict } from './judge.ts';

/** The first line of a CAPE declaration, and the only column (facts P-28, P-29). */
const capeHeader = 'Entry Number';

/** The rows of one file to make, in order. */
export interface Batch {
	readonly rows: Uint32Array;
	/** The filer code of every entry in it, where codes are kept apart. */
	readonly filer: string | undefined;
}

/**
 * The rows that the file lists, those nearest to CAPE's last day first; those whose last day nothing
 * tells come last. Rows with the same day stay in the order of the list.
 */
export function orderRows(verdict: Verdict): Uint32Array {
	const { masks, kinds: rowKinds, lastDays, keepsOut, listed } = verdict;
	const rows = new Uint32Array(listed);
	let count = 0;
	for (let at = 0; at < masks.length; at++)
		if (rowKinds[at] === kinds.entry && ((masks[at] ?? 0) & keepsOut) === 0) rows[count++] = at;
	return inOrder(rows, (at) => {
		const day = lastDays[at] ?? noDay;
		return day === noDay ? Number.MAX_SAFE_INTEGER : day;
	});
}

/**
 * Deals ordered rows out to files, each row to one. `most` to a file; with `filersApart` no file
 * has two filer codes, and the code with the nearest day comes first. No file is empty. CBP's other
 * limit, 1 MB a file (fact P-30), is out of reach: the most entries that it takes are 130 kB.
 */
export function splitRows(
	table: EntryTable,
	ordered: Uint32Array,
	{ most = capeEntries, filersApart = false }: { most?: number; filersApart?: boolean } = {}
): Batch[] {
	const groups: Batch[] = [];
	if (filersApart) {
		const byFiler = new Map<number, number[]>();
		for (const at of ordered) {
			const filer = packedFiler(table.numbers[at] ?? 0);
			const rows = byFiler.get(filer);
			if (rows) rows.push(at);
			else byFiler.set(filer, [at]);
		}
		for (const [filer, rows] of byFiler)
			groups.push({ rows: Uint32Array.from(rows), filer: filerCode(filer) });
	} else groups.push({ rows: ordered, filer: undefined });
	return groups.flatMap(({ rows, filer }) =>
		Array.from({ length: Math.ceil(rows.length / most) }, (_, part) => ({
			rows: rows.subarray(part * most, (part + 1) * most),
			filer,
		}))
	);
}

/**
 * The bytes of one CAPE declaration: plain ASCII without a byte-order mark, `Entry Number`, then
 * eleven characters a line, each line ended (facts P-28 to P-33, P-40). Takes packed numbers.
 *
 * @example
 * writeCapeFile([packEntryNumber('B7603245278')]); // => 'Entry Number\r\nB7603245278\r\n', as bytes
 */
export function writeCapeFile(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
	const lines = [capeHeader];
	for (const number of numbers) lines.push(unpackEntryNumber(number));
	return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

/**
 * A file's name: its place among how many, so that none is forgotten and they sort as they should
 * be uploaded.
 *
 * @example
 * capeFileName(0, 12, 'B76'); // => 'cape-entries-01-of-12-B76.csv'
 */
export function capeFileName(place: number, count: number, filer: string | undefined): string {
	const digits = String(count).length;
	const number = String(place + 1).padStart(digits, '0');
	return `cape-entries-${number}-of-${count}${filer === undefined ? '' : `-${filer}`}.csv`;
}
