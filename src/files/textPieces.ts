/** How the bytes of a text stand for characters; each is a label that `TextDecoder` knows. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const pieceBytes = 1 << 20;
const lineFeed = 10;

/** How much of a text is read at once. Tests give less, so that a short text meets what a long one does. */
export interface TextSizes {
	/** Bytes that are read from the file. */
	readonly piece: number;
	/** Bytes that are decoded before lines are offered as bytes again. */
	readonly block: number;
	/** Characters in which the sign between cells shows. */
	readonly guess: number;
}

export const textSizes: TextSizes = { piece: pieceBytes, block: 1 << 15, guess: 20_000 };

/** A part of a file, in memory. */
export async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
	return new Uint8Array(await file.slice(start, end).arrayBuffer());
}

/**
 * Tells UTF-16 by its byte-order mark, or by the empty bytes that it leaves between Latin letters;
 * `undefined` for a text whose bytes below 128 are ASCII.
 */
async function wideEncodingOf(file: Blob): Promise<Encoding | undefined> {
	const head = await bytesOf(file, 0, 4096);
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	const pairs = Math.floor(head.length / 2);
	let even = 0;
	let odd = 0;
	for (let pair = 0; pair < pairs; pair++) {
		if (head[2 * pair] === 0) even++;
		if (head[2 * pair + 1] === 0) odd++;
	}
	if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
	if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be';
	return undefined;
}

/**
 * The encoding of a text from a place on, before which all is ASCII: UTF-8 where all of the rest is
 * valid UTF-8, else Windows-1252, which takes any byte.
 */
async function encodingFrom(file: Blob, place: number): Promise<Encoding> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for (let start = place; start < file.size; start += pieceBytes)
			decoder.decode(await bytesOf(file, start, start + pieceBytes), { stream: true });
		decoder.decode();
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** Whether all of some bytes are below 128; four at once where they lie so. */
function isAscii(bytes: Uint8Array): boolean {
	const before = -bytes.byteOffset & 3;
	const words = Math.max(0, (bytes.length - before) >> 2);
	let all = 0;
	if (words > 0) {
		const four = new Uint32Array(bytes.buffer, bytes.byteOffset + before, words);
		for (let at = 0; at < words; at++) all |= four[at] ?? 0;
	}
	for (const byte of bytes.subarray(0, before)) all |= byte;
	for (const byte of bytes.subarray(before + 4 * words)) all |= byte;
	return (all & 0x8080_8080) === 0;
}

/**
 * Turns bytes into text with every line ended by \n alone, whether it was written on Windows, a Mac of
 * long ago or a mix, and without NULs, which some exports leave.
 */
class TextDecoding {
	#decoder: TextDecoder;
	/** Whether it is sure how the bytes stand for characters: until other signs came, ASCII will do. */
	isSure: boolean;
	#held = '';

	constructor(encoding: Encoding | undefined) {
		this.#decoder = new TextDecoder(encoding);
		this.isSure = encoding !== undefined;
	}

	/** Goes on in an encoding, from a place before which all was ASCII; a byte-order mark stands at the start alone. */
	goOn(encoding: Encoding, place: number): void {
		this.#decoder = new TextDecoder(encoding, { ignoreBOM: place > 0 });
		this.isSure = true;
	}

	/** The text of the next bytes; of the last ones where `more` is false. */
	text(bytes: Uint8Array, more: boolean): string {
		let text = this.#held + this.#decoder.decode(bytes, { stream: more });
		// The \n of a \r\n may be the next piece's first character.
		this.#held = more && text.endsWith('\r') ? '\r' : '';
		if (this.#held !== '') text = text.slice(0, -1);
		if (text.includes('\0')) text = text.replaceAll('\0', '');
		return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	}
}

/** Takes a text as it is read. */
interface TextTaker {
	/** Takes the next piece. */
	text(piece: string): void;
	/**
	 * Where it can, takes some of the bytes that come next, in whole lines, and gives how many; else 0,
	 * and `undefined` in the middle of a row. `left` is how many bytes are left of the file. Is asked
	 * only at the start of a line, and of a text whose bytes below 128 are ASCII.
	 */
	bytes(bytes: Uint8Array, left: number): number | undefined;
	/** Told how many bytes of the file are done. */
	progress(bytes: number): void;
}

/**
 * Reads a text file in pieces: offers what comes next as bytes, and decodes what is not taken so, up
 * to a line's end. What is taken as bytes is ASCII. The rest of the file is looked through for its
 * encoding at the first sign that is not: a long list of plain rows is read once.
 */
export async function readTextPieces(
	file: Blob,
	taker: TextTaker,
	{ piece, block }: TextSizes
): Promise<void> {
	const wide = await wideEncodingOf(file);
	const asBytes = wide === undefined;
	const decoding = new TextDecoding(wide);
	let atLine = false;
	for (let start = 0; start < file.size;) {
		const bytes = await bytesOf(file, start, start + piece);
		const isLast = start + bytes.length >= file.size;
		let at = 0;
		while (at < bytes.length && (isLast || at === 0 || bytes.length - at >= block)) {
			const taken: number | undefined =
				asBytes && atLine ? taker.bytes(bytes.subarray(at), file.size - start - at) : 0;
			if (taken !== undefined && taken > 0) {
				at += taken;
				continue;
			}
			// In the middle of a row there is no telling where it ends.
			const end: number = taken === undefined ? bytes.length : endOfBlock(bytes, at, block);
			const part = bytes.subarray(at, end);
			if (!decoding.isSure && !isAscii(part))
				decoding.goOn(await encodingFrom(file, start + at), start + at);
			taker.text(decoding.text(part, true));
			atLine = bytes[end - 1] === lineFeed;
			at = end;
		}
		start += at;
		taker.progress(start);
	}
	taker.text(decoding.text(new Uint8Array(), false));
}

/** Where a block ends that begins at a place: after a line. All of the bytes where no line ends near. */
function endOfBlock(bytes: Uint8Array, from: number, length: number): number {
	const end = bytes.subarray(from, from + length).lastIndexOf(lineFeed) + 1;
	return end === 0 ? bytes.length : from + end;
}
