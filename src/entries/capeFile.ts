import type { DayNumber } from '../days/dayNumber.ts';
import { fill } from '../i18n/fill.ts';
import { capeEntries } from '../numbers/numbers.ts';
import { noDay } from './cellDay.ts';
import { inOrder } from './dayOrder.ts';
import { filerCode, packedFiler, writeEntryNumber } from './entryNumber.ts';
import type { EntryTable } from './entryTable.ts';
import { bitsOf } from './findings.ts';
import { kinds, type Verdict } from './verdict.ts';

/** The first line of a CAPE declaration, and the only column (facts P-28, P-29). */
const capeHeader = 'Entry Number';

/** The rows of one file to make, in order. */
export interface Batch {
	readonly rows: Uint32Array;
	/** The filer code of every entry in it; `undefined` where it has several. */
	readonly filer: string | undefined;
	/** The importer number of every entry in it, where the list has several; else `undefined`. */
	readonly importer: string | undefined;
	/** All its entries are past CAPE's last day, and are listed because the person says so. */
	readonly past: boolean;
}

/** Findings of entries that are past CAPE's last day for certain. */
const pastBits = bitsOf(['past-cape-window', 'past-protest-window']);

/** Tells whether a row's entry is past CAPE's last day, by a liquidation that is known. */
export function isPast({ masks }: Verdict, at: number): boolean {
	return ((masks[at] ?? 0) & pastBits) !== 0;
}

/** Later than any day, in the order of a list. */
const unknown = 10_000_000;

/**
 * The rows that files list, in the order in which to file them: those inside CAPE's time by the day they
 * leave it; those of which nothing tells it; those that may be past it by an estimate, the last of them
 * first; at the end those that are past it. Rows with the same day stay in the order of the list.
 */
export function orderRows(verdict: Verdict, today: DayNumber): Uint32Array {
	const { masks, kinds: rowKinds, lastDays, keepsOut, listed } = verdict;
	const rows = new Uint32Array(listed);
	let count = 0;
	for (let at = 0; at < masks.length; at++)
		if (rowKinds[at] === kinds.entry && ((masks[at] ?? 0) & keepsOut) === 0) rows[count++] = at;
	return inOrder(rows, (at) => {
		const day = lastDays[at] ?? noDay;
		if (day === noDay) return unknown;
		if (isPast(verdict, at)) return 3 * unknown - day;
		return day < today ? 2 * unknown - day : day;
	});
}

/** Rows that may share a file. */
interface Group {
	readonly key: number;
	readonly importer: number;
	readonly past: boolean;
	/** Rows that were counted, and then those that were dealt out. */
	count: number;
	rows: Uint32Array;
}

/** How many codes of three letters and digits there are. */
const filerCodes = 36 ** 3;

/**
 * Deals ordered rows out to files, each row to one. `most` to a file. Entries that are past CAPE's time
 * have files of their own at the end, entries of two importer numbers or suffixes never share one
 * (P-70), and with `filersApart` neither do two filer codes; the group with the nearest day comes first.
 * No file is empty. CBP's other limit, 1 MB a file (fact P-30), is out of reach: the most entries that
 * it takes are 130 kB.
 */
export function splitRows(
	table: EntryTable,
	verdict: Verdict,
	ordered: Uint32Array,
	{ most = capeEntries, filersApart = false }: { most?: number; filersApart?: boolean } = {}
): Batch[] {
	const importers = new Set<number>();
	const groups = new Map<number, Group>();
	let last: Group | undefined;
	/** Most rows belong with the one before. */
	const groupOf = (at: number): Group => {
		const past = isPast(verdict, at);
		const importer = verdict.importers[at] ?? 0;
		const filer = filersApart ? packedFiler(table.numbers[at] ?? 0) : 0;
		const key = (importer * 2 + (past ? 1 : 0)) * filerCodes + filer;
		if (last?.key === key) return last;
		last = groups.get(key) ?? { key, importer, past, count: 0, rows: new Uint32Array() };
		groups.set(key, last);
		importers.add(importer);
		return last;
	};
	for (const at of ordered) groupOf(at).count++;
	for (const group of groups.values()) {
		// Most lists have one, of all rows.
		group.rows = groups.size === 1 ? ordered : new Uint32Array(group.count);
		group.count = 0;
	}
	for (const at of groups.size === 1 ? [] : ordered) {
		const group = groupOf(at);
		group.rows[group.count++] = at;
	}
	return [...groups.values()].flatMap(({ rows, importer, past }) =>
		Array.from({ length: Math.ceil(rows.length / most) }, (_, part) => {
			const own = rows.subarray(part * most, (part + 1) * most);
			return {
				rows: own,
				filer: filerOf(table, own),
				importer: importers.size > 1 && importer > 0 ? table.importerNumbers[importer] : undefined,
				past,
			};
		})
	);
}

/** The one filer code of some rows, or `undefined` where they have several. */
function filerOf(table: EntryTable, rows: Uint32Array): string | undefined {
	const codeOf = (at: number) => packedFiler(table.numbers[at] ?? 0);
	const code = codeOf(rows[0] ?? 0);
	return rows.every((at) => codeOf(at) === code) ? filerCode(code) : undefined;
}

/**
 * The bytes of one CAPE declaration: plain ASCII without a byte-order mark, `Entry Number`, then
 * eleven characters a line, each line ended (facts P-28 to P-33, P-40). Takes packed numbers.
 *
 * @example
 * writeCapeFile([packEntryNumber('B7603245278')]); // => 'Entry Number\r\nB7603245278\r\n', as bytes
 */
export function writeCapeFile(numbers: ArrayLike<number>): Uint8Array<ArrayBuffer> {
	const head = new TextEncoder().encode(`${capeHeader}\r\n`);
	const bytes = new Uint8Array(head.length + lineLength * numbers.length);
	bytes.set(head);
	let at = head.length;
	for (let place = 0; place < numbers.length; place++, at += lineLength) {
		writeEntryNumber(numbers[place] ?? 0, bytes, at);
		bytes[at + 11] = 13;
		bytes[at + 12] = 10;
	}
	return bytes;
}

/** Eleven characters, CR and LF. */
const lineLength = 13;

/** How a language names CAPE files: cape-files.yaml. */
export interface CapeFileNames {
	readonly name: string;
	readonly of: string;
	readonly suffix: string;
	readonly past: string;
}

/**
 * A file's name: the client where one is named, its place among how many, so that none is forgotten
 * and they sort as they should be uploaded, then what sets it apart: filer code, suffix of the importer
 * number, and that it is past day 80.
 *
 * @example
 * capeFileName(0, 12, english, { filer: 'B76' }); // => 'cape-entries-01-of-12-B76.csv'
 * capeFileName(0, 1, english, { client: 'Ärzte & Co.' }); // => 'cape-entries-Ärzte-Co-1-of-1.csv'
 */
export function capeFileName(
	place: number,
	count: number,
	names: CapeFileNames,
	{
		client = '',
		filer,
		importer,
		past = false,
	}: Partial<Omit<Batch, 'rows'>> & { readonly client?: string } = {}
): string {
	const number = String(place + 1).padStart(String(count).length, '0');
	const parts = [
		names.name,
		inFileName(client),
		fill(names.of, { place: number, count: String(count) }),
		filer ?? '',
		importer === undefined ? '' : fill(names.suffix, { suffix: importer.slice(-2) }),
		past ? names.past : '',
	];
	return `${parts.filter((part) => part !== '').join('-')}.csv`;
}

/** A name as a part of a file's name: its letters and digits, at most forty of them. */
export function inFileName(name: string): string {
	return name
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-/, '')
		.slice(0, 40)
		.replace(/-$/, '');
}
