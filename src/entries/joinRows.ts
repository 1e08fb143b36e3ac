// Which rows of a list are one entry, and what that entry then has of all of them.
import { noDay } from './cellDay.ts';
import { type EntryTable, lineFlags, noAmount, noNumber } from './entryTable.ts';
import { bitOf } from './findings.ts';
import { firstRows } from './firstRows.ts';
import { kinds, type Terms } from './verdict.ts';

/**
 * Beside `lineFlags`: whether any table said what an entry's tariff lines, and their duty, are, and
 * whether it shows IEEPA lines at all. One that shows none may be made after filing (fact P-68), or
 * name them in another way.
 */
export const knowable = { hts: 4, duty: 8, shown: 16 } as const;

const dayUnreadable = bitOf('day-unreadable');
const duplicate = bitOf('duplicate');
const duplicateElsewhere = bitOf('duplicate-elsewhere');

/** A list's rows, joined. Each list has a place for every row; an entry's is that of its first row. */
export interface JoinedRows {
	/** The first row with the same number. */
	readonly first: Int32Array;
	readonly kinds: Uint8Array;
	readonly masks: Int32Array;
	/** `lineFlags` and `knowable` together. */
	readonly lines: Uint8Array;
	readonly types: Uint8Array;
	readonly entryDays: Int32Array;
	readonly liquidationDays: Int32Array;
	readonly importers: Uint16Array;
	readonly amounts: Float64Array;
	/** Which tables show tariff lines, by their places. */
	readonly byLine: readonly boolean[];
	/** Whether CBP's rules have something to say of any row. */
	readonly isRuled: boolean;
}

/**
 * Joins the rows of each entry number, as `judge` says. Takes a table, which stays as it is, and the
 * terms, of which it uses the columns; gives lists that share the table's where nothing was joined.
 */
export function joinRows(table: EntryTable, terms: Terms): JoinedRows {
	const { length, numbers, tables, isBare, hasAmounts } = table;
	const masks = table.masks.slice(0, length);
	const rowKinds = new Uint8Array(length);
	const lines = table.lines.slice(0, length);
	let { types, entryDays, liquidationDays, importers } = table;
	/** Whether these are lists of our own: few lists have rows to join. */
	let isOwn = false;
	const amounts = hasAmounts ? new Float64Array(length).fill(noAmount) : table.amounts;
	/** The table that each entry's amount is of: the same report twice is no twice the duty. */
	const amountsOf = new Int16Array(hasAmounts ? length : 0).fill(-1);
	const first = firstRows(numbers, length);
	const byLine = terms.columns.map(({ hts, ieepa }) => hts !== undefined || ieepa !== undefined);
	const told = tellable();
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
			masks[before] = (masks[before] ?? 0) | ((masks[at] ?? 0) & dayUnreadable);
		} else {
			rowKinds[at] = kinds.none;
			masks[at] = (masks[at] ?? 0) | (same ? duplicate : duplicateElsewhere);
		}
	}
	return {
		...{ first, kinds: rowKinds, masks, lines, types, entryDays, liquidationDays },
		...{ importers, amounts, byLine, isRuled },
	};

	/** What each table could tell of tariff lines. Leaves in `lines` what is told of them alone. */
	function tellable(): number[] {
		const can = terms.columns.map(({ hts, duty, ieepa }) => {
			if (hts === undefined && ieepa === undefined) return 0;
			return knowable.hts | (duty === undefined ? 0 : knowable.duty);
		});
		for (let at = 0; at < length && !isBare; at++) {
			const has = (lines[at] ?? 0) & (lineFlags.ieepa | lineFlags.duty);
			lines[at] = has;
			if ((has & lineFlags.ieepa) === 0) continue;
			const own = tables[at] ?? 0;
			can[own] = (can[own] ?? 0) | knowable.shown;
		}
		return can;
	}

	/** Gives an entry what a further row of it says; of several liquidation days it keeps the first. */
	function join(entry: number, row: number): void {
		if (!isOwn) {
			isOwn = true;
			types = types.slice(0, length);
			entryDays = entryDays.slice(0, length);
			liquidationDays = liquidationDays.slice(0, length);
			importers = importers.slice(0, length);
		}
		lines[entry] = (lines[entry] ?? 0) | (lines[row] ?? 0);
		if (types[entry] === 0) types[entry] = types[row] ?? 0;
		if (importers[entry] === 0) importers[entry] = importers[row] ?? 0;
		if (entryDays[entry] === noDay) entryDays[entry] = entryDays[row] ?? noDay;
		const day = liquidationDays[row] ?? noDay;
		if (
			day !== noDay &&
			(liquidationDays[entry] === noDay || day < (liquidationDays[entry] ?? day))
		)
			liquidationDays[entry] = day;
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
}
