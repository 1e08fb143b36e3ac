/**
 * The letters of share links, whatever their layout: a check of what they carry (C), how long that
 * is (L), and then that itself, all in base64url: `CCCCLLLdata…`. Frozen with the links.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...letters].map((letter, value) => [letter, value]));
const checkLength = 4;
const lengthLength = 3;

/** How many letters stand before the data. */
export const headLength = checkLength + lengthLength;
/** Longer than any link that a browser opens; what is longer is not read. */
export const longestLink = 100_000;
/** Signs that mail programs leave off where a link ends in them: `abc-_` comes as `abc`. */
const leftOff = ['-', '_'];
/** How many of them in a row are looked for. */
const mostLeftOff = 3;

/**
 * What a link has after its version: the head, the data, and, where the data end in a sign that mail
 * programs leave off, one letter more, which no reader reads.
 */
export function toLinkLetters(bytes: Uint8Array): string {
	const data = toLetters(bytes);
	const head =
		numberToLetters(checkOf(bytes), checkLength) + numberToLetters(data.length, lengthLength);
	return head + data + (leftOff.includes(data.at(-1) ?? '') ? 'a' : '');
}

/** How many letters of data a head announces; `undefined` where it is not whole. */
export function announcedLength(head: string): number | undefined {
	return /^[\w-]{7}/.test(head) ? lettersToNumber(head.slice(checkLength, headLength)) : undefined;
}

/** Whether data are what was written under a head: as long as it says, and with its check. */
export function isSound(head: string, data: string): boolean {
	return (
		announcedLength(head) === data.length &&
		checkOf(fromLetters(data)) === lettersToNumber(head.slice(0, checkLength))
	);
}

/** Data as they are written: their last letter may have bits that carry nothing. */
export function asWritten(data: string): string {
	return toLetters(fromLetters(data));
}

/**
 * Data that lost their last sign, or several that mail programs leave off, as they were: where
 * exactly one way to end them fits the head. Otherwise `undefined`.
 */
export function withLostEnd(head: string, data: string): string | undefined {
	const missing = (announcedLength(head) ?? 0) - data.length;
	if (missing < 1 || missing > mostLeftOff || data === '') return undefined;
	const ends = missing === 1 ? [...letters] : endsOf(missing);
	const fitting = ends.map((end) => data + end).filter((whole) => isSound(head, whole));
	// Letters that differ only in bits that carry nothing say the same.
	const [found, ...others] = new Set(fitting.map(asWritten));
	return others.length === 0 ? found : undefined;
}

/** All rows of so many signs that mail programs leave off. */
function endsOf(count: number): string[] {
	if (count === 0) return [''];
	return endsOf(count - 1).flatMap((end) => leftOff.map((sign) => end + sign));
}

/** A check of 24 bits: FNV-1a, folded. It finds what happens to links; it keeps nobody out. */
function checkOf(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return ((hash >>> 24) ^ hash) & 0xffffff;
}

function numberToLetters(number: number, length: number): string {
	return Array.from(
		{ length },
		(_, place) => letters[Math.floor(number / 64 ** (length - 1 - place)) % 64]
	).join('');
}

function lettersToNumber(text: string): number {
	return [...text].reduce((sum, letter) => sum * 64 + valueOf(letter), 0);
}

/** Bytes as base64url, without padding. */
function toLetters(bytes: Uint8Array): string {
	let text = '';
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		for (; bits >= 6; bits -= 6) text += letters[(held >>> (bits - 6)) & 63];
		held &= 63;
	}
	return bits > 0 ? text + letters[(held << (6 - bits)) & 63] : text;
}

/** The bytes of base64url; bits that fill up no byte are left out. */
export function fromLetters(text: string): Uint8Array {
	const bytes: number[] = [];
	let held = 0;
	let bits = 0;
	for (const letter of text) {
		held = (held << 6) | valueOf(letter);
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes.push((held >>> bits) & 255);
		}
		held &= 255;
	}
	return Uint8Array.from(bytes);
}

function valueOf(letter: string): number {
	return values.get(letter) ?? 0;
}
