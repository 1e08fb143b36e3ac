import { known } from '../dates/checkDates.ts';
import { lastCorrection } from '../dates/correction.ts';
import type { DayNumber } from '../days/dayNumber.ts';
import { type EntryWindow, entryWindow, leavesCape } from '../dates/entryWindow.ts';
import { noDay } from './cellDay.ts';
import type { Columns } from './columns.ts';
import { filerCode, packedFiler } from './entryNumber.ts';
import { type EntryTable, lineFlags, noAmount, noNumber } from './entryTable.ts';
import { goneLines } from './goneLines.ts';
import {
	bitOf,
	bitsOf,
	type Finding,
	findings,
	leftOutBits,
	refusedBits,
	reportedBits,
} from './findings.ts';

/** What an entry's place between its liquidation and its last days says of it. */
const findingOf: Readonly<Partial<Record<EntryWindow, Finding>>> = {
	closing: 'near-cape-end',
	'last-day': 'on-cape-last-day',
	closed: 'past-cape-window',
	final: 'past-protest-window',
};

/** Entry types that CAPE refuses (facts P-15, P-16). */
const refusedTypes: ReadonlySet<number> = new Set([8, 9, 21, 22, 23, 47]);

/** How the list is to be judged. */
export interface Terms {
	/** Today in Washington. */
	readonly today: DayNumber;
	/** The columns of each table, by its place. */
	readonly columns: readonly Columns[];
	/** The filer code of the account, for a broker's or filer's; `undefined` for an importer's. */
	readonly filer?: string | undefined;
	/** Findings that a person lists all the same; only those of CBP's rules can be. */
	readonly allowed?: readonly Finding[];
	/** Tells whether a number is in a file that was made before, on this device. */
	readonly inEarlierFile?: ((packed: number) => boolean) | undefined;
}

/**
 * Beside `lineFlags`: whether any table said what an entry's tariff lines, and their duty, are, and
 * whether it shows IEEPA lines at all. One that shows none may be made after filing (fact P-68), or
 * name them in another way.
 */
const knowable = { hts: 4, duty: 8, shown: 16 } as const;

/** What a row is: an entry, a further tariff line of one above, or none that counts. */
export const kinds = { entry: 0, line: 1, none: 2 } as const;

/** What was found in the whole list. */
export interface Verdict {
	/** The bits of every row's findings. */
	readonly masks: Int32Array;
	/** Each row's kind. */
	readonly kinds: Uint8Array;
	/** The last day for CAPE, known or estimated, of each row; `noDay` where nothing tells. */
	readonly lastDays: Int32Array;
	/** 1 where that day rests on an estimate, or on a liquidation that is only planned. */
	readonly estimates: Uint8Array;
	/**
	 * The last day to correct each row's entry, as much an estimate as its last day for CAPE;
	 * `noDay` where its day of entry is not known.
	 */
	readonly corrections: Int32Array;
	/** Duty of each entry in cents, of all its lines; `noAmount` where the list gives none. */
	readonly amounts: Float64Array;
	/** Each entry's importer, by its place in the table's `importerNumbers`; 0 where it is not given. */
	readonly importers: Uint16Array;
	/** Entries that stand in two exports that show tariff lines, for a comparison of the two. */
	readonly compared: number;
	/** Rows by finding. */
	readonly counts: Readonly<Record<Finding, number>>;
	/** Entries, each counted once, and those among them that the file lists. */
	readonly entries: number;
	readonly listed: number;
	/** Rows that are further lines of an entry. */
	readonly lines: number;
	/** Rows that stay out of the file. */
	readonly leftOut: number;
	/** Rows that are no entries and were meant for none: headings, totals, notes. */
	readonly beside: number;
	/** Rows of which a report tells: these, and those that ask for a second look. */
	readonly reported: number;
	/** Entries of which a last day for CAPE is known or estimated. */
	readonly dated: number;
	/** Bits that keep a row out. */
	readonly keepsOut: number;
	/** Listed entries by filer code, the most first. */
	readonly filers: readonly { readonly code: string; readonly count: number }[];
}

/**
 * Each number's first row, by row; a row without a number is its own. Open addressing over row places,
 * four bytes a slot, because a Map of a million numbers takes twelve times that.
 */
function firstRows(numbers: Float64Array, length: number): Int32Array {
	let size = 16;
	while (size < 2 * length) size *= 2;
	const firsts = new Int32Array(length);
	if (isInOrder(numbers, length)) {
		for (let at = 0; at < length; at++) firsts[at] = at;
		return firsts;
	}
	const slots = new Int32Array(size);
	const wrap = size - 1;
	for (let at = 0; at < length; at++) {
		const number = numbers[at] ?? noNumber;
		let first = at;
		if (number !== noNumber) {
			// Sixteen numbers that follow one another, but for their check digits, share a line of memory.
			const hash = Math.imul((number / 160) | 0, 0x9e37_79b1);
			let slot = (((hash ^ (hash >>> 15)) << 4) | ((number / 10) & 15)) & wrap;
			for (;;) {
				const found = slots[slot] ?? 0;
				if (found === 0) {
					slots[slot] = at + 1;
					break;
				}
				if (numbers[found - 1] === number) {
					first = found - 1;
					break;
				}
				slot = (slot + 17) & wrap;
			}
		}
		firsts[at] = first;
	}
	return firsts;
}

/** Whether the numbers of each filer come in their order, as most exports have them: none comes twice then. */
function isInOrder(numbers: Float64Array, length: number): boolean {
	const last = new Float64Array(36 ** 3);
	for (let at = 0; at < length; at++) {
		const number = numbers[at] ?? noNumber;
		if (number === noNumber) continue;
		const filer = packedFiler(number);
		if (number <= (last[filer] ?? 0)) return false;
		last[filer] = number;
	}
	return true;
}

/**
 * Judges every row of a list against the others, CBP's rules and the day. Pure: the same table and
 * terms give the same verdict, and the table stays as it is.
 *
 * A table with a column for tariff numbers has a row for every line of an entry; rows with the
 * same number are then one entry. In a table without one a second row is a duplicate. Either way
 * an entry has what any of its rows says, in whatever file: a pasted list takes its dates and
 * tariff lines from the report that lies beside it.
 */
export function judge(table: EntryTable, terms: Terms): Verdict {
	const { length, numbers, tables } = table;
	const masks = table.masks.slice(0, length);
	const rowKinds = new Uint8Array(length);
	const { isBare } = table;
	// Rows without days have no others: the lists without any are one.
	const noDays = table.liquidationDays.subarray(0, length);
	const lastDays = isBare ? noDays : new Int32Array(length).fill(noDay);
	const estimates = new Uint8Array(length);
	const corrections = isBare ? noDays : new Int32Array(length).fill(noDay);
	const lines = table.lines.slice(0, length);
	let { types, entryDays, liquidationDays: liquidated, importers } = table;
	/** Whether these are lists of our own: few lists have rows to join. */
	let isOwn = false;
	const { hasAmounts } = table;
	const amounts = hasAmounts ? new Float64Array(length).fill(noAmount) : table.amounts;
	/** The table that each entry's amount is of: the same report twice is no twice the duty. */
	const amountsOf = new Int16Array(hasAmounts ? length : 0).fill(-1);
	const first = firstRows(numbers, length);
	const byLine = terms.columns.map(({ hts, ieepa }) => hts !== undefined || ieepa !== undefined);
	const told = terms.columns.map(({ hts, duty, ieepa }) => {
		if (hts === undefined && ieepa === undefined) return 0;
		return knowable.hts | (duty === undefined ? 0 : knowable.duty);
	});
	for (let at = 0; at < length && !isBare; at++) {
		const has = (lines[at] ?? 0) & (lineFlags.ieepa | lineFlags.duty);
		lines[at] = has;
		if ((has & lineFlags.ieepa) === 0) continue;
		const own = tables[at] ?? 0;
		told[own] = (told[own] ?? 0) | knowable.shown;
	}
	const bits = Object.fromEntries(findings.map((each) => [each, bitOf(each)])) as Record<
		Finding,
		number
	>;

	/** Whether CBP's rules have something to say of any row. */
	const isRuled =
		!isBare ||
		told.some((each) => each !== 0) ||
		terms.inEarlierFile !== undefined ||
		terms.filer !== undefined;

	for (let at = 0; at < length; at++) {
		if (numbers[at] === noNumber) {
			rowKinds[at] = kinds.none;
			continue;
		}
		const own = tables[at] ?? 0;
		if (isRuled) lines[at] = (lines[at] ?? 0) | (told[own] ?? 0);
		const before = first[at] ?? at;
		if (before === at) {
			if (hasAmounts) addAmount(at, at, true);
			continue;
		}
		const same = tables[before] === own;
		const follows = numbers[at - 1] === numbers[at] && tables[at - 1] === own;
		join(before, at);
		const isLine = ((table.lines[at] ?? 0) & lineFlags.asAbove) !== 0;
		if (hasAmounts) addAmount(before, at, isLine || byLine[own] === true);
		if (isLine || (byLine[own] === true && (same || follows))) {
			rowKinds[at] = kinds.line;
			masks[before] = (masks[before] ?? 0) | ((masks[at] ?? 0) & bits['day-unreadable']);
		} else {
			rowKinds[at] = kinds.none;
			masks[at] = (masks[at] ?? 0) | (same ? bits.duplicate : bits['duplicate-elsewhere']);
		}
	}

	const { gone, compared } = goneLines(table, (at) => first[at] ?? at, byLine);
	const keepsOut =
		leftOutBits | (refusedBits & ~bitsOf((terms.allowed ?? []).filter((each) => !fixed(each))));
	const counts = new Int32Array(findings.length);
	const filers = new Int32Array(36 ** 3);
	let entries = 0;
	let listed = 0;
	let lineRows = 0;
	let leftOut = 0;
	let beside = 0;
	let reported = 0;
	let dated = 0;
	for (let at = 0; at < length; at++) {
		const kind = rowKinds[at];
		if (kind === kinds.line) {
			lineRows++;
			// What one line shows, its entry shows once.
			masks[at] = 0;
			continue;
		}
		if (kind === kinds.entry) {
			entries++;
			if (isRuled) {
				masks[at] = (masks[at] ?? 0) | rules(at);
				if (lastDays[at] !== noDay) dated++;
			}
		}
		const mask = masks[at] ?? 0;
		if ((mask & reportedBits) !== 0) reported++;
		if ((mask & keepsOut) !== 0) leftOut++;
		else if ((mask & bits['no-entry-row']) !== 0) beside++;
		else if (kind === kinds.entry) {
			listed++;
			const filer = packedFiler(numbers[at] ?? 0);
			filers[filer] = (filers[filer] ?? 0) + 1;
		}
		for (let rest = mask; rest !== 0; rest &= rest - 1) {
			const finding = 31 - Math.clz32(rest & -rest);
			counts[finding] = (counts[finding] ?? 0) + 1;
		}
	}
	const codes: { code: string; count: number }[] = [];
	filers.forEach((count, filer) => count > 0 && codes.push({ code: filerCode(filer), count }));

	return {
		masks,
		kinds: rowKinds,
		lastDays,
		estimates,
		corrections,
		amounts,
		importers,
		compared,
		counts: Object.fromEntries(
			findings.map((finding, place) => [finding, counts[place] ?? 0])
		) as Record<Finding, number>,
		entries,
		listed,
		lines: lineRows,
		leftOut,
		beside,
		reported,
		dated,
		keepsOut,
		filers: codes.sort((one, other) => other.count - one.count),
	};

	/** Gives an entry what a further row of it says; of several liquidation days it keeps the first. */
	function join(entry: number, row: number): void {
		if (!isOwn) {
			isOwn = true;
			types = types.slice(0, length);
			entryDays = entryDays.slice(0, length);
			liquidated = liquidated.slice(0, length);
			importers = importers.slice(0, length);
		}
		lines[entry] = (lines[entry] ?? 0) | (lines[row] ?? 0);
		if (types[entry] === 0) types[entry] = types[row] ?? 0;
		if (importers[entry] === 0) importers[entry] = importers[row] ?? 0;
		if (entryDays[entry] === noDay) entryDays[entry] = entryDays[row] ?? noDay;
		const day = liquidated[row] ?? noDay;
		if (day !== noDay && (liquidated[entry] === noDay || day < (liquidated[entry] ?? day)))
			liquidated[entry] = day;
	}

	/** Adds what a row says of its entry's duty: of one table, and of further lines only. */
	function addAmount(entry: number, row: number, further: boolean): void {
		const amount = table.amounts[row] ?? noAmount;
		if (Number.isNaN(amount)) return;
		const own = tables[row] ?? 0;
		if (amountsOf[entry] === -1) {
			amountsOf[entry] = own;
			amounts[entry] = amount;
		} else if (amountsOf[entry] === own && further) amounts[entry] = (amounts[entry] ?? 0) + amount;
	}

	/** What CBP's rules say of an entry. */
	function rules(at: number): number {
		const number = numbers[at] ?? 0;
		let mask = 0;
		if (terms.inEarlierFile?.(number)) mask |= bits['earlier-file'];
		if (terms.filer !== undefined && filerCode(packedFiler(number)) !== terms.filer)
			mask |= bits['other-filer'];
		const type = types[at] ?? 0;
		if (type !== 0 && refusedTypes.has(type)) mask |= bits['type-refused'];
		const has = lines[at] ?? 0;
		if (gone(at)) mask |= bits['ieepa-lines-gone'];
		else if ((has & knowable.hts) !== 0) {
			if ((has & lineFlags.ieepa) === 0)
				mask |= (has & knowable.shown) === 0 ? bits['ieepa-unknown'] : bits['no-ieepa-line'];
			else if ((has & knowable.duty) !== 0 && (has & lineFlags.duty) === 0)
				mask |= bits['no-ieepa-duty'];
		}
		const entryDay = entryDays[at] ?? noDay;
		if (entryDay !== noDay && (entryDay < known.firstDuty || entryDay > known.lastDuty))
			mask |= bits['outside-ieepa-days'];
		return mask | windows(at, entryDay, liquidated[at] ?? noDay);
	}

	/** Where an entry stands in CAPE's time. What is only planned or estimated keeps nothing out. */
	function windows(at: number, entryDay: DayNumber, liquidation: DayNumber): number {
		if (liquidation === noDay && entryDay === noDay) return 0;
		const known = liquidation === noDay ? undefined : liquidation;
		const entry = entryDay === noDay ? undefined : entryDay;
		corrections[at] = lastCorrection(entry, known) ?? noDay;
		const last = leavesCape(known, entry);
		if (last === undefined) return 0;
		lastDays[at] = last;
		if (known === undefined || known > terms.today) estimates[at] = 1;
		if (known === undefined) return last < terms.today ? bits['may-be-past-cape-window'] : 0;
		const finding = findingOf[entryWindow(known, terms.today)];
		return finding === undefined ? 0 : bits[finding];
	}
}

/** Only what rests on CBP's rules may be listed all the same. */
function fixed(finding: Finding): boolean {
	return (bitOf(finding) & refusedBits) === 0;
}
