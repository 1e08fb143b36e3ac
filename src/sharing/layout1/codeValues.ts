/** Numbers, choices and texts as bits of a BitCoder: each takes the value to write and gives the one that stands there. */
import type { BitCoder } from './bitCoder.ts';

/** Codes a number from 0 to `limit`, small ones in few bits. A reader gives at most `limit`. */
export function codeNumber(
	coder: BitCoder,
	context: string,
	limit: number,
	number?: number
): number {
	const most = Math.floor(Math.log2(limit + 1));
	const digits = number === undefined ? undefined : Math.floor(Math.log2(number + 1));
	let length = 0;
	while (
		length < most &&
		coder.bit(`${context}#${length}`, digits === undefined ? undefined : digits > length)
	)
		length++;
	let value = 1;
	for (let place = length - 1; place >= 0; place--) {
		const bit = number === undefined ? undefined : (((number + 1) >>> place) & 1) === 1;
		// The first digits have odds of their own; the last are as good as random.
		const learnt = length - place <= 3;
		const name = `${context}#${length}:${learnt ? value : 'x'}`;
		value = value * 2 + ((learnt ? coder.bit(name, bit) : coder.rawBit(bit)) ? 1 : 0);
	}
	return Math.min(value - 1, limit);
}

/** Codes a whole number of either sign, within `limit` of zero; what is further away comes nearer. */
export function codeSigned(coder: BitCoder, context: string, limit: number, far?: number): number {
	const number = far === undefined ? undefined : Math.max(-limit, Math.min(limit, far));
	if (coder.bit(`${context}=0`, number === undefined ? undefined : number === 0)) return 0;
	const below = coder.bit(`${context}<0`, number === undefined ? undefined : number < 0);
	const size = codeNumber(
		coder,
		`${context}${below ? '-' : '+'}`,
		limit - 1,
		number === undefined ? undefined : Math.abs(number) - 1
	);
	return below ? -size - 1 : size + 1;
}

/** Codes which of a few things it is, counted from 0, the likeliest first. */
export function codeChoice(
	coder: BitCoder,
	context: string,
	limit: number,
	choice?: number
): number {
	let at = 0;
	while (
		at < limit &&
		coder.bit(`${context}>${at}`, choice === undefined ? undefined : choice > at)
	)
		at++;
	return at;
}

/** Codes a number in so many bits, of which nothing is to be expected. */
export function codeRaw(coder: BitCoder, bits: number, number?: number): number {
	let value = 0;
	for (let place = bits - 1; place >= 0; place--)
		value =
			value * 2 +
			(coder.rawBit(number === undefined ? undefined : Math.floor(number / 2 ** place) % 2 === 1)
				? 1
				: 0);
	return value;
}

/**
 * Codes a text of at most `limit` UTF-8 bytes, each letter expected after the one before it. What
 * is no UTF-8 comes out as U+FFFD.
 */
export function codeText(coder: BitCoder, context: string, limit: number, text?: string): string {
	const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
	const length = codeNumber(
		coder,
		`${context}-length`,
		limit,
		bytes && Math.min(bytes.length, limit)
	);
	const out = new Uint8Array(length);
	let before = 0;
	for (let place = 0; place < length && !coder.exhausted; place++) {
		let node = 1;
		for (let digit = 7; digit >= 0; digit--) {
			const bit = bytes && (((bytes[place] ?? 0) >>> digit) & 1) === 1;
			node = node * 2 + (coder.bit(`${context}.${before}.${node}`, bit) ? 1 : 0);
		}
		before = node - 256;
		out[place] = before;
	}
	return new TextDecoder().decode(out);
}
