/** How the bytes of a text stand for characters; each is a label that `TextDecoder` knows. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const pieceBytes = 1 << 20;

/** A part of a file, in memory. */
export async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
	return new Uint8Array(await file.slice(start, end).arrayBuffer());
}

/**
 * Tells a text file's encoding: by its byte-order mark, by the empty bytes that UTF-16 leaves
 * between Latin letters, else UTF-8 where all of it is valid UTF-8, else Windows-1252, which takes
 * any byte. Reads the file once.
 */
export async function encodingOf(file: Blob): Promise<Encoding> {
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

	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for (let start = 0; start < file.size; start += pieceBytes)
			decoder.decode(await bytesOf(file, start, start + pieceBytes), { stream: true });
		decoder.decode();
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/**
 * A text file in pieces of about a million characters, with every line ended by \n alone, whether
 * it was written on Windows, a Mac of long ago or a mix, and without NULs, which some exports
 * leave. `onRead` is told how many bytes are done.
 */
export async function* textPieces(
	file: Blob,
	encoding: Encoding,
	onRead: (bytes: number) => void
): AsyncGenerator<string, void, undefined> {
	const decoder = new TextDecoder(encoding);
	let held = '';
	for (let start = 0; start < file.size; start += pieceBytes) {
		const end = Math.min(start + pieceBytes, file.size);
		let text = held + decoder.decode(await bytesOf(file, start, end), { stream: end < file.size });
		// The \n of a \r\n may be the next piece's first character.
		held = end < file.size && text.endsWith('\r') ? '\r' : '';
		if (held !== '') text = text.slice(0, -1);
		if (text.includes('\0')) text = text.replaceAll('\0', '');
		yield text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
		onRead(end);
	}
}
