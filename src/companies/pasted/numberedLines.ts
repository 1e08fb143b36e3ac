import { afterCompanyNumber } from '../label.ts';

/** Signs before the companies of a list that are no part of a name: bullets, and numbers that count them. */

const bullet = /^\s*[•‣▪●◦·*–—-]\s+(?=\S)/u;
const counted = /^\s*[#(]?(\d{1,4})(?:[.):\]]+\s*|\s*[-–—]\s+|\s+)(?=\S)/u;

/**
 * Lines without what counts them or marks them as a list. Numbers are taken off only where they
 * count: nearly every line has one, each larger than the one before, and the first is 0 or 1. “3M” and
 * “99 Ranch” stay.
 *
 * @example
 * withoutCounts(['1. Acme', '2. Beta']); // => ['Acme', 'Beta']
 */
export function withoutCounts(lines: readonly string[]): string[] {
	const plain = lines.map((line) => line.replace(bullet, ''));
	const numbers = plain.map((line) => Number(counted.exec(line)?.[1] ?? NaN));
	const known = numbers.filter((each) => !Number.isNaN(each));
	const count =
		lines.length > 1 &&
		known.length >= 0.8 * lines.length &&
		(known[0] ?? 2) <= 1 &&
		known.every((each, place) => place === 0 || each > (known[place - 1] ?? 0)) &&
		(known.at(-1) ?? 0) <= 1.5 * lines.length;
	return count ? plain.map((line) => line.replace(counted, '')) : plain;
}

/** How the number of a client stands before its name, such as `1001 Acme` and `C-17: Acme`. */
const numbered = /^\s*#?((?:\p{L}{1,4}[- ]?)?\d{2,7})(?:\s*[-–—:.)]\s*|\s+)(?=\p{L}|"|“)(.+)$/u;

/**
 * The number and the name of each line, where every one begins with a number of its own; else
 * `undefined`. A company that is named by its number keeps it.
 *
 * @example
 * clientNumbers(['1001 Acme', '1002 Beta']); // => [['1001', 'Acme'], ['1002', 'Beta']]
 */
export function clientNumbers(lines: readonly string[]): [string, string][] | undefined {
	const parts = lines.flatMap((line): [string, string][] => {
		const [, number = '', name = ''] = numbered.exec(line) ?? [];
		return name === '' || name.search(afterCompanyNumber) === 0 ? [] : [[number, name]];
	});
	return lines.length > 1 &&
		parts.length === lines.length &&
		new Set(parts.map(([number]) => number)).size === lines.length
		? parts
		: undefined;
}
