import { bytesOf } from './textPieces.ts';
import { ReadError } from './readProblem.ts';

/** One part of a ZIP archive, as its directory names it. */
export interface Part {
	readonly name: string;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	/** Unpacked, as the archive says: good enough for a progress bar, and for nothing else. */
	readonly claimed: number;
	readonly header: number;
}

/** Stands in a directory for a number that is too long for it, and is given in ZIP64's way. */
const elsewhere = 0xffff_ffff;

/** A number of eight bytes; one that is no size of a file is too large for any. */
function longAt(view: DataView, at: number): number {
	return at + 8 <= view.byteLength ? Number(view.getBigUint64(at, true)) : Infinity;
}

/** Where an archive's directory is: at its end, or where ZIP64 says. */
async function findDirectory(file: Blob): Promise<{ start: number; size: number }> {
	const tailStart = Math.max(0, file.size - 65_557 - 20);
	const tail = await bytesOf(file, tailStart, file.size);
	const view = new DataView(tail.buffer);
	let end = tail.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== 0x0605_4b50) end--;
	if (end < 0) throw new ReadError('damaged-workbook');
	const locator = end - 20;
	if (locator < 0 || view.getUint32(locator, true) !== 0x0706_4b50)
		return { start: view.getUint32(end + 16, true), size: view.getUint32(end + 12, true) };
	const at = longAt(view, locator + 8);
	const record = await bytesOf(file, Math.min(at, file.size), Math.min(at + 56, file.size));
	const long = new DataView(record.buffer);
	if (record.length < 56 || long.getUint32(0, true) !== 0x0606_4b50)
		throw new ReadError('damaged-workbook');
	return { start: longAt(long, 48), size: longAt(long, 40) };
}

/** The parts that a ZIP archive's directory lists, ZIP64 or not. Throws a ReadError where it has none. */
export async function listParts(file: Blob): Promise<Part[]> {
	const { start, size } = await findDirectory(file);
	if (start + size > file.size || size > 10_000_000) throw new ReadError('damaged-workbook');

	const directory = await bytesOf(file, start, start + size);
	const list = new DataView(directory.buffer);
	const parts: Part[] = [];
	let at = 0;
	while (at + 46 <= directory.length && list.getUint32(at, true) === 0x0201_4b50) {
		const nameLength = list.getUint16(at + 28, true);
		const extraLength = list.getUint16(at + 30, true);
		// A part that is locked with a password.
		if ((list.getUint16(at + 8, true) & 1) !== 0) throw new ReadError('locked-workbook');
		let long = at + 46 + nameLength;
		const extraEnd = Math.min(long + extraLength, directory.length);
		while (long + 4 <= extraEnd && list.getUint16(long, true) !== 1)
			long += 4 + list.getUint16(long + 2, true);
		long += 4;
		// ZIP64 gives in this order those of the three that the directory has no room for.
		const [claimed = 0, packed = 0, header = 0] = [24, 20, 42].map((place) => {
			const short = list.getUint32(at + place, true);
			if (short !== elsewhere || long + 8 > extraEnd) return short;
			long += 8;
			return longAt(list, long - 8);
		});
		parts.push({
			name: new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength)),
			method: list.getUint16(at + 10, true),
			crc: list.getInt32(at + 16, true),
			packed,
			claimed,
			header,
		});
		at += 46 + nameLength + extraLength + list.getUint16(at + 32, true);
	}
	return parts;
}

/** A part as it lies in the archive. Throws a ReadError where it does not. */
export async function packedPart(file: Blob, part: Part): Promise<Blob> {
	const local = await bytesOf(file, part.header, part.header + 30);
	if (local.length < 30 || new DataView(local.buffer).getUint32(0, true) !== 0x0403_4b50)
		throw new ReadError('damaged-workbook');
	const view = new DataView(local.buffer);
	const start = part.header + 30 + view.getUint16(26, true) + view.getUint16(28, true);
	const packed = file.slice(start, start + part.packed);
	if (packed.size !== part.packed || (part.method !== 0 && part.method !== 8))
		throw new ReadError('damaged-workbook');
	return packed;
}

/** A part unpacked, in pieces. Throws a ReadError where it does not lie in the archive. */
export async function unpackedPart(
	file: Blob,
	part: Part
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
	const packed = await packedPart(file, part);
	return part.method === 0
		? packed.stream()
		: packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
}

/** Checksums of ZIP, byte by byte: begins with -1, and is turned round at the end. */
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
	return value;
});

/** A checksum with one more byte. */
export function addToCrc(crc: number, byte: number): number {
	return (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
}
