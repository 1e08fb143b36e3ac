import { limits } from './limits.ts';
import { ReadError, type ReadProblem } from './readProblem.ts';
import { addToCrc, listParts, type Part, unpackedPart } from './zipParts.ts';

/** `<row`, as a sheet begins each of its rows. */
const rowMark = 0x3c72_6f77;
/** `<v>`: with a space or the next tag after it a cell says that it has a value and gives none. */
const valueMark = 0x3c_763e;
/** `/></c` and `f></c`, where a cell (but not `</cols>`) ends after a formula or an empty value. */
const cellEndMark = 0x3e3c_2f63;
const space = 0x20;
const tagStart = 0x3c;
const slash = 0x2f;
const letterF = 0x66;
const tagEnd = 0x3e;

/** Unpacks one part to count its bytes and rows, to sum it and to see what is odd in it; keeps none of it. */
async function measure(
	file: Blob,
	part: Part,
	most: number,
	onSize: (size: number) => void
): Promise<{ size: number; rows: number; odd: boolean }> {
	const stream = await unpackedPart(file, part);
	const reader = stream.getReader();
	let size = 0;
	let crc = -1;
	let rows = 0;
	let last = 0;
	let odd = false;
	let ends = false;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			// UTF-16, which Excel reads too.
			if (size === 0)
				odd = value[0] === 0xff || value[0] === 0xfe || value[0] === 0 || value[1] === 0;
			size += value.length;
			if (size > most || (size > limits.bomb && size > part.packed * limits.ratio))
				throw new ReadError('workbook-too-large');
			for (const byte of value) {
				crc = addToCrc(crc, byte);
				const before = last >>> 24;
				last = (last << 8) | byte;
				if (last === rowMark) rows++;
				else if (last >>> 8 === valueMark) odd ||= byte === tagStart || byte <= space;
				else if (ends && byte === tagEnd) odd = true;
				ends = last === cellEndMark && (before === slash || before === letterF);
			}
			onSize(size);
		}
	} catch (error) {
		throw error instanceof ReadError ? error : new ReadError('damaged-workbook');
	} finally {
		void reader.cancel().catch(() => undefined);
	}
	if (~crc !== part.crc) throw new ReadError('damaged-workbook');
	return { size, rows, odd };
}

/** What an archive is, by the names of its parts, where it is no workbook of Excel's. */
function archiveKind(names: readonly string[]): ReadProblem | undefined {
	if (names.some((name) => /(?:^|[\\/])xl[\\/]/i.test(name))) return undefined;
	if (names.includes('content.xml') || names.includes('mimetype')) return 'open-document';
	if (names.some((name) => /\.iwa$|^Index\.zip$/i.test(name))) return 'numbers-document';
	return names.length > 0 ? 'other-archive' : undefined;
}

/** What was found of a workbook before it is read. */
export interface CheckedWorkbook {
	/** All parts that data can be in. */
	readonly parts: readonly Part[];
	/** About how many rows its worksheets have together. */
	readonly rows: number;
	/** Names of parts that the reader would misread as they are (plainWorkbook.ts). */
	readonly odd: ReadonlySet<string>;
}

/** A part that holds a worksheet, by its name, however its archive writes it. */
function isSheet({ name }: Part): boolean {
	return /sheets?[\\/][^\\/]+\.xml$/i.test(name) || /sheet\d*\.xml$/i.test(name);
}

/**
 * Looks through a workbook before it is read: every part that holds data unpacks to its checksum,
 * so that no damage changes a number unseen, and to a size that can be read, whatever the archive
 * says of it. `onProgress` is told how much of it is looked through, from 0 to 1. Throws a ReadError.
 */
export async function checkWorkbook(
	file: Blob,
	onProgress: (done: number) => void
): Promise<CheckedWorkbook> {
	const all = await listParts(file);
	const kind = archiveKind(all.map(({ name }) => name));
	if (kind) throw new ReadError(kind);
	const parts = all.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
	const sheets = parts.filter(isSheet).length;
	if (sheets > limits.tables || parts.length > 5_000) throw new ReadError('too-many-tables');
	const allPacked = parts.reduce((sum, { packed }) => sum + packed, 0);
	const odd = new Set<string>();
	let packed = 0;
	let rows = 0;
	let total = 0;
	for (const part of parts) {
		const most = isSheet(part) ? limits.unpacked : limits.partHeld;
		const measured = await measure(file, part, Math.min(most, limits.unpacked - total), (size) => {
			const share = part.claimed === 0 ? 1 : Math.min(1, size / part.claimed);
			onProgress((packed + part.packed * share) / allPacked);
		});
		const { size } = measured;
		packed += part.packed;
		if (measured.odd) odd.add(part.name);
		if (isSheet(part)) rows += measured.rows;
		// Each sheet is read with all shared parts anew.
		total += isSheet(part) ? size : size * Math.max(1, sheets);
		if (total > limits.unpacked) throw new ReadError('workbook-too-large');
	}
	return { parts, rows, odd };
}
