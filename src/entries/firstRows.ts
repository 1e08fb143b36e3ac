// Which rows of a list have the same entry number.
import { packedFiler } from './entryNumber.ts';
import { noNumber } from './entryTable.ts';

/**
 * Each number's first row, by row; a row without a number is its own. Open addressing over row places,
 * four bytes a slot, because a Map of a million numbers takes twelve times that.
 */
export function firstRows(numbers: Float64Array, length: number): Int32Array {
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
