import { readCents } from '../text/cents.ts';
import type { Columns } from './columns.ts';
import { lineFlags, noAmount } from './entryTable.ts';

/** An IEEPA line is one of 9903.01 or 9903.02, however its dots were lost (fact P-27). */
const ieepaCode = /(?<!\d)9903[./ \u00a0\p{Pd}]?0[12]/u;

/** A cell of tariff numbers and nothing else: such a code among them counts in whatever column it stands. */
const onlyCodes =
	/^\d{4}(?:[./ \u00a0\p{Pd}]?\d\d){0,3}(?:[,;|/ ]{1,2}\d{4}(?:[./ \u00a0\p{Pd}]?\d\d){0,3})*$/u;

/** A tariff number that a spreadsheet took for a number, by its digits: 9.9030125E7, 99,030,125. */
function withoutNumberFormat(text: string): string {
	const cell = text.trim();
	if (/^\d\.\d{3,9}E\+?0?[789]$/i.test(cell)) return String(Number(cell));
	return /^\d{1,3}(?:[,.' \u00a0\u202f]\d{3})+$/.test(cell) ? cell.replace(/\D/g, '') : text;
}

/** What an indicator says where an entry has IEEPA duty. */
const yes = /^(?:y|yes|true|x|✓|✔|ieepa)$/i;

/** An amount above zero, in the ways that reports write one. */
function isAmount(text: string): boolean {
	return /[1-9]/.test(text.replace(/[eE][+-]?\d+\s*$/, ''));
}

/**
 * What a row says of its tariff lines, as `lineFlags`: by the tariff numbers in any of its columns,
 * and by a column of its own for IEEPA, with an amount, a rate or a yes.
 */
export function linesOf(cells: readonly string[], { hts, duty, ieepa }: Columns): number {
	const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
	const own = at(ieepa).trim();
	const paid = isAmount(at(duty)) ? lineFlags.duty : 0;
	if (yes.test(own)) return lineFlags.ieepa | paid;
	const isOwnCode = ieepaCode.test(own);
	if (!isOwnCode && isAmount(own)) return lineFlags.ieepa | lineFlags.duty;
	if (isOwnCode || ieepaCode.test(withoutNumberFormat(at(hts)))) return lineFlags.ieepa | paid;
	// A second or third tariff number has a column of its own in some exports.
	const others = hts !== undefined || ieepa !== undefined;
	return others &&
		cells.some(
			(cell) => cell.includes('9903') && ieepaCode.test(cell) && onlyCodes.test(cell.trim())
		)
		? lineFlags.ieepa | paid
		: 0;
}

/**
 * The duty of a row that may come back, in cents: of an IEEPA line where the list shows which lines
 * those are, else what its duty column says; `noAmount` where it says none. Takes what `linesOf` gave.
 */
export function dutyOf(
	cells: readonly string[],
	{ hts, duty, ieepa }: Columns,
	lines: number
): number {
	const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
	if (hts === undefined && ieepa === undefined) return readCents(at(duty)) ?? noAmount;
	if ((lines & lineFlags.ieepa) === 0) return noAmount;
	const own = ieepaCode.test(at(ieepa)) ? noAmount : (readCents(at(ieepa)) ?? noAmount);
	return Number.isNaN(own) ? (readCents(at(duty)) ?? noAmount) : own;
}

/**
 * The lines and the duty of a row where several columns are of IEEPA duty, one for each kind. Takes
 * what `linesOf` and `dutyOf` made of the first of them, and the places of the others.
 */
export function withMoreColumns(
	cells: readonly string[],
	first: { readonly lines: number; readonly amount: number },
	more: readonly number[]
): { lines: number; amount: number } {
	let { lines, amount } = first;
	for (const ieepa of more) {
		const own = linesOf(cells, { ieepa });
		lines |= own;
		if ((own & lineFlags.duty) === 0) continue;
		const cents = readCents(cells[ieepa] ?? '');
		if (cents !== undefined && Number.isFinite(cents))
			amount = (Number.isNaN(amount) ? 0 : amount) + cents;
	}
	return { lines, amount };
}
