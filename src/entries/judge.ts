// Every row of a list against the others, CBP's rules and the day.
import { noDay } from './cellDay.ts';
import { filerCode, packedFiler } from './entryNumber.ts';
import { entryRules } from './entryRules.ts';
import type { EntryTable } from './entryTable.ts';
import {
	bitOf,
	bitsOf,
	type Finding,
	findings,
	leftOutBits,
	refusedBits,
	reportedBits,
} from './findings.ts';
import { goneLines } from './goneLines.ts';
import { joinRows } from './joinRows.ts';
import { kinds, type Terms, type Verdict } from './verdict.ts';

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
	const { length, numbers } = table;
	const joined = joinRows(table, terms);
	const { first, kinds: rowKinds, masks, amounts, importers, byLine, isRuled } = joined;
	// Rows without days have no others: the lists without any are one.
	const noDays = table.liquidationDays.subarray(0, length);
	const lastDays = table.isBare ? noDays : new Int32Array(length).fill(noDay);
	const estimates = new Uint8Array(length);
	const corrections = table.isBare ? noDays : new Int32Array(length).fill(noDay);
	const { gone, compared } = goneLines(table, (at) => first[at] ?? at, byLine);
	const rulesOf = entryRules(numbers, joined, terms, gone, { lastDays, estimates, corrections });
	const keepsOut =
		leftOutBits | (refusedBits & ~bitsOf((terms.allowed ?? []).filter((each) => !fixed(each))));
	const noEntryRow = bitOf('no-entry-row');
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
				masks[at] = (masks[at] ?? 0) | rulesOf(at);
				if (lastDays[at] !== noDay) dated++;
			}
		}
		const mask = masks[at] ?? 0;
		if ((mask & reportedBits) !== 0) reported++;
		if ((mask & keepsOut) !== 0) leftOut++;
		else if ((mask & noEntryRow) !== 0) beside++;
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
}

/** Only what rests on CBP's rules may be listed all the same. */
function fixed(finding: Finding): boolean {
	return (bitOf(finding) & refusedBits) === 0;
}
