/** How a row begins that counts, sums up or says something of the others. */
const aboutOthers =
	/^(?:(?:sub-?\s?|grand )?totals?|sum|average|count|page|report|generated|printed|run (?:on|by|date)|as of|source|notes?|end of|prepared)\b/i;

/** Whether a cell begins as a row does that counts, sums up or says something of the others. */
export function saysOfOthers(cell: string): boolean {
	return aboutOthers.test(cell);
}

/**
 * Whether a row of a table stands beside its entries: a total, a heading between them, a note. Takes
 * the cells of a row that has no entry number.
 *
 * @example
 * isBeside(['Total', '', '1,875.00']); // => true
 * isBeside(['', '2', '9903.01.25', '120']); // => false
 */
export function isBeside(cells: readonly string[]): boolean {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (filled.length === 1) return true;
	return filled.some(saysOfOthers) || filled.every((cell) => !/\d/.test(cell));
}
