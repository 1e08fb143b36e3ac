import { checkWorth, filerWorth, packParts } from './entryNumber.ts';

/** What each byte counts in a filer code, in the check digit, and there at an even place; `none` where it may not stand. */
const none = 255;
const inFiler = new Uint8Array(256).fill(none);
const single = new Uint8Array(256);
const doubled = new Uint8Array(256);
for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
	const code = sign.charCodeAt(0);
	inFiler[code] = filerWorth(code);
	single[code] = checkWorth(code, 0);
	doubled[code] = checkWorth(code, 1);
}

const zero = 48;
const lineFeed = 10;
const carriageReturn = 13;
/** Eleven characters and a line's end. */
export const shortestLine = 12;

/** So many lines stay in the processor's own memory. */
const mostAtOnce = 8_192;

/** What was read of some plain lines. */
export interface PlainRows {
	readonly rows: number;
	readonly bytes: number;
	/** The number of each line, packed. */
	readonly numbers: Float64Array;
	/** 1 for each line whose check digit fits. */
	readonly fits: Uint8Array;
}

/**
 * Reads the lines that some bytes begin with, as long as each is an entry number in its eleven
 * characters, nothing else, and ended: what most lines of most long lists are. Stops before the first
 * line that is anything else, after `most` lines, and after some thousands: more may follow.
 *
 * It knows nothing that `readEntryNumber` does not: a test holds the two together.
 */
export function readPlainRows(bytes: Uint8Array, most: number): PlainRows {
	const room = Math.min(most, mostAtOnce, Math.floor(bytes.length / shortestLine));
	const numbers = new Float64Array(room);
	const fits = new Uint8Array(numbers.length);
	let rows = 0;
	let at = 0;
	for (; rows < numbers.length; rows++) {
		const one = bytes[at] ?? 0;
		const two = bytes[at + 1] ?? 0;
		const three = bytes[at + 2] ?? 0;
		const first = inFiler[one] ?? none;
		const second = inFiler[two] ?? none;
		const third = inFiler[three] ?? none;
		if (first === none || second === none || third === none) break;
		const filer = (first * 36 + second) * 36 + third;
		if (filer === 0) break;
		let sum = (single[one] ?? 0) + (doubled[two] ?? 0) + (single[three] ?? 0);
		let digits = 0;
		let place = 3;
		for (; place < 11; place++) {
			const byte = bytes[at + place] ?? 0;
			const digit = byte - zero;
			if (digit < 0 || digit > 9) break;
			digits = digits * 10 + digit;
			// The last one is the check digit: what is missing to the next ten.
			const isDoubled = (place & 1) === 1 && place < 10;
			sum += isDoubled ? (doubled[byte] ?? 0) : digit;
		}
		if (place < 11) break;
		const isCrLf = bytes[at + 11] === carriageReturn && bytes[at + 12] === lineFeed;
		if (!isCrLf && bytes[at + 11] !== lineFeed) break;
		numbers[rows] = packParts(filer, digits);
		fits[rows] = sum % 10 === 0 ? 1 : 0;
		at += isCrLf ? 13 : 12;
	}
	return { rows, bytes: at, numbers, fits };
}
