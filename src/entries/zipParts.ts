import { bytesOf } from './textPieces.ts';
import { limits } from './limits.ts';
import { ReadError } from './readProblem.ts';

/** One part of a ZIP archive, as its directory names it. */
interface Part {
	readonly name: string;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	/** Unpacked, as the archive says: good enough for a progress bar, and for nothing else. */
	readonly claimed: number;
	readonly header: number;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
	return value;
});

/** The parts that a ZIP archive's directory lists. Throws a ReadError where it has none. */
async function listParts(file: Blob): Promise<Part[]> {
	const tailStart = Math.max(0, file.size - 65_557);
	const tail = await bytesOf(file, tailStart, file.size);
	const view = new DataView(tail.buffer);
	let end = tail.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== 0x0605_4b50) end--;
	if (end < 0) throw new ReadError('damaged-workbook');
	const start = view.getUint32(end + 16, true);
	const size = view.getUint32(end + 12, true);
	if (start + size > file.size || size > 10_000_000) throw new ReadError('damaged-workbook');

	const directory = await bytesOf(file, start, start + size);
	const list = new DataView(directory.buffer);
	const parts: Part[] = [];
	let at = 0;
	while (at + 46 <= directory.length && list.getUint32(at, true) === 0x0201_4b50) {
		const nameLength = list.getUint16(at + 28, true);
		// A part that is locked with a password.
		if ((list.getUint16(at + 8, true) & 1) !== 0) throw new ReadError('locked-workbook');
		parts.push({
			name: new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength)),
			method: list.getUint16(at + 10, true),
			crc: list.getInt32(at + 16, true),
			packed: list.getUint32(at + 20, true),
			claimed: list.getUint32(at + 24, true),
			header: list.getUint32(at + 42, true),
		});
		at += 46 + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
	}
	return parts;
}

/** `<row`, as a sheet begins each of its rows. */
const rowMark = 0x3c72_6f77;

/** Unpacks one part to count its bytes and rows and to sum it; keeps none of it. */
async function measure(
	file: Blob,
	part: Part,
	most: number,
	onSize: (size: number) => void
): Promise<{ size: number; rows: number }> {
	const local = await bytesOf(file, part.header, part.header + 30);
	if (local.length < 30 || new DataView(local.buffer).getUint32(0, true) !== 0x0403_4b50)
		throw new ReadError('damaged-workbook');
	const view = new DataView(local.buffer);
	const start = part.header + 30 + view.getUint16(26, true) + view.getUint16(28, true);
	const packed = file.slice(start, start + part.packed);
	if (packed.size !== part.packed || (part.method !== 0 && part.method !== 8))
		throw new ReadError('damaged-workbook');
	const stream: ReadableStream<Uint8Array> =
		part.method === 0
			? packed.stream()
			: packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	let size = 0;
	let crc = -1;
	let rows = 0;
	let last = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > most || (size > limits.bomb && size > part.packed * limits.ratio))
				throw new ReadError('workbook-too-large');
			for (const byte of value) {
				crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
				last = (last << 8) | byte;
				if (last === rowMark) rows++;
			}
			onSize(size);
		}
	} catch (error) {
		throw error instanceof ReadError ? error : new ReadError('damaged-workbook');
	} finally {
		void reader.cancel().catch(() => undefined);
	}
	if (~crc !== part.crc) throw new ReadError('damaged-workbook');
	return { size, rows };
}

/**
 * Looks through a workbook before it is read: every part that holds data unpacks to its checksum,
 * so that no damage changes a number unseen, and to a size that can be read, whatever the archive
 * says of it. Gives how many worksheets there are, and about how many rows they have together.
 * `onProgress` is told how much of it is looked through, from 0 to 1. Throws a ReadError.
 */
export async function checkWorkbook(
	file: Blob,
	onProgress: (done: number) => void
): Promise<{ sheets: number; rows: number }> {
	const parts = (await listParts(file)).filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
	const isSheet = (name: string) => /worksheets\/[^/]+\.xml$/i.test(name);
	const sheets = parts.filter(({ name }) => isSheet(name)).length;
	if (sheets > limits.tables || parts.length > 5_000) throw new ReadError('too-many-tables');
	const allPacked = parts.reduce((sum, { packed }) => sum + packed, 0);
	let packed = 0;
	let rows = 0;
	let total = 0;
	for (const part of parts) {
		const most = isSheet(part.name) ? limits.unpacked : limits.partHeld;
		const measured = await measure(file, part, Math.min(most, limits.unpacked - total), (size) => {
			const share = part.claimed === 0 ? 1 : Math.min(1, size / part.claimed);
			onProgress((packed + part.packed * share) / allPacked);
		});
		const { size } = measured;
		packed += part.packed;
		if (isSheet(part.name)) rows += measured.rows;
		// Each sheet is read with all shared parts anew.
		total += isSheet(part.name) ? size : size * Math.max(1, sheets);
		if (total > limits.unpacked) throw new ReadError('workbook-too-large');
	}
	return { sheets: Math.max(1, sheets), rows };
}
