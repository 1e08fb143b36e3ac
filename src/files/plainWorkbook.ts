import type { CheckedWorkbook } from './checkWorkbook.ts';
import { limits } from './limits.ts';
import { ReadError } from './readProblem.ts';
import { addToCrc, packedPart, type Part, unpackedPart } from './zipParts.ts';

/**
 * Workbooks that Excel opens and the reader (hucre 1.0.0) does not, or not as Excel does: part names
 * with backslashes or in another case, parts in UTF-16, cells that say they have a value and give
 * none, formulas that nobody calculated. Such a workbook is written anew, in memory, in the plain way;
 * any other is left as it is. Sheets that are charts are passed by, by the places of the others.
 */
interface PlainWorkbook {
	readonly bytes: Uint8Array;
	/** Its worksheets: the place of each among its sheets, from 0, and its name. */
	readonly sheets: readonly { readonly place: number; readonly name: string }[];
}

/** A part that is written anew: its name, its bytes, and how they are packed. */
interface NewPart {
	readonly name: string;
	readonly data: Uint8Array;
	readonly method: number;
	readonly crc: number;
	readonly size: number;
}

/** The text of a part, in whichever encoding it is. */
async function textOf(file: Blob, part: Part): Promise<string> {
	const bytes = new Uint8Array(await new Response(await unpackedPart(file, part)).arrayBuffer());
	const encoding =
		bytes[0] === 0xff || bytes[1] === 0
			? 'utf-16le'
			: bytes[0] === 0xfe || bytes[0] === 0
				? 'utf-16be'
				: 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

/** A part's name as the reader looks for it. */
function plainPartName(name: string): string {
	return name
		.replaceAll('\\', '/')
		.replace(/^\/+/, '')
		.toLowerCase()
		.replace('[content_types].xml', '[Content_Types].xml')
		.replace('sharedstrings.xml', 'sharedStrings.xml');
}

/** The targets of a part of relations, by id, with what each is. */
function relationsIn(
	text: string
): Map<string, { readonly type: string; readonly target: string }> {
	const found = new Map<string, { type: string; target: string }>();
	for (const [tag] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
		const of = (name: string) =>
			new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
		found.set(of('Id'), { type: of('Type'), target: of('Target') });
	}
	return found;
}

/** Attributes of a cell without the kind of its value. */
function withoutKind(attributes: string): string {
	return attributes.replace(/\s+t\s*=\s*["'][^"']*["']/, '');
}

/** A sheet as Excel shows it: no value where it is empty, a formula itself where it has no value. */
function plainSheet(text: string): string {
	return text
		.replace(
			/<c\b([^>]*)>\s*(?:<v>\s*<\/v>|<v\s*\/>)\s*<\/c>/g,
			(_, attributes: string) => `<c${withoutKind(attributes)}/>`
		)
		.replace(
			/<c\b([^>]*)>\s*<f\b[^>]*?(?:\/>|>([^<]*)<\/f>)\s*(?:<v>\s*<\/v>|<v\s*\/>)?\s*<\/c>/g,
			(_, attributes: string, formula = '') =>
				`<c${withoutKind(attributes)} t="inlineStr"><is><t>=${formula as string}</t></is></c>`
		);
}

/** Relations, and types of content, with the names of parts as the reader looks for them. */
function plainNamesIn(text: string): string {
	return text.replace(
		/(\b(?:Target|PartName)\s*=\s*["'])([^"']*)/g,
		(whole, before: string, name: string) =>
			/^\w+:/.test(name) ? whole : before + (/^[\\/]/.test(name) ? '/' : '') + plainPartName(name)
	);
}

/**
 * Takes a workbook that was looked through and gives what the reader can read as Excel does. Throws a
 * ReadError where it has no worksheets, or where a part that must be rewritten is too large to hold.
 */
export async function plainWorkbook(
	file: Blob,
	{ parts, odd }: CheckedWorkbook
): Promise<PlainWorkbook> {
	const find = (name: string) => parts.find((part) => plainPartName(part.name) === name);
	const book = find('xl/workbook.xml');
	const relations = find('xl/_rels/workbook.xml.rels');
	if (!book || !relations) throw new ReadError('damaged-workbook');
	const targets = relationsIn(await textOf(file, relations));
	const sheetTags = [...(await textOf(file, book)).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)];
	const sheets = sheetTags.flatMap(([tag], place) => {
		const name = /\bname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag)?.slice(1).join('') ?? '';
		const id = /\b\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
		return /\/worksheet$/i.test(targets.get(id)?.type ?? '') ? [{ place, name }] : [];
	});
	if (sheets.length > limits.tables) throw new ReadError('too-many-tables');
	if (sheets.length === 0) throw new ReadError('damaged-workbook');

	const names = new Set(parts.map(({ name }) => name));
	const isFound = ({ target }: { readonly target: string }) =>
		names.has(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ||
		find(plainPartName(target.startsWith('/') ? target : `xl/${target}`)) === undefined;
	const isPlain =
		odd.size === 0 &&
		names.has('xl/workbook.xml') &&
		names.has('[Content_Types].xml') &&
		[...targets.values()].every(isFound) &&
		!parts.some(({ name }) => name.includes('\\'));
	return {
		bytes: isPlain ? new Uint8Array(await file.arrayBuffer()) : await rewrite(file, parts, odd),
		sheets,
	};
}

/** The workbook with plain names, in UTF-8, its odd parts mended and the others as they lie. */
async function rewrite(
	file: Blob,
	parts: readonly Part[],
	odd: ReadonlySet<string>
): Promise<Uint8Array> {
	const written: NewPart[] = [];
	for (const part of parts) {
		const name = plainPartName(part.name);
		const hasNames = /\.rels$|^\[Content_Types\]/.test(name);
		if (!odd.has(part.name) && !hasNames) {
			const data = new Uint8Array(await (await packedPart(file, part)).arrayBuffer());
			const { method, crc, claimed } = part;
			written.push({ name, data, method, crc, size: claimed });
			continue;
		}
		if (part.claimed > limits.partHeld) throw new ReadError('workbook-too-large');
		const text = (await textOf(file, part)).replace(/(<\?xml[^>]*encoding=["'])[^"']*/i, '$1UTF-8');
		const data = new TextEncoder().encode(
			hasNames ? plainNamesIn(text) : text.includes('<sheetData') ? plainSheet(text) : text
		);
		const crc = ~data.reduce(addToCrc, -1);
		written.push({ name, data, method: 0, crc, size: data.length });
	}
	return writeZip(written);
}

/** A ZIP archive of some parts. */
function writeZip(parts: readonly NewPart[]): Uint8Array {
	const heads = parts.map(({ name, data, method, crc, size }) => {
		const bytes = new TextEncoder().encode(name);
		const head = new Uint8Array(30 + bytes.length);
		const view = new DataView(head.buffer);
		view.setUint32(0, 0x0403_4b50, true);
		view.setUint16(4, 20, true);
		view.setUint16(6, 0x0800, true);
		view.setUint16(8, method, true);
		view.setInt32(14, crc, true);
		view.setUint32(18, data.length, true);
		view.setUint32(22, size, true);
		view.setUint16(26, bytes.length, true);
		head.set(bytes, 30);
		return head;
	});
	const contents = parts.flatMap(({ data }, place) => [heads[place] ?? data, data]);
	let offset = 0;
	const directory = parts.map(({ data }, place) => {
		const head = heads[place] ?? data;
		const entry = new Uint8Array(46 + head.length - 30);
		const view = new DataView(entry.buffer);
		view.setUint32(0, 0x0201_4b50, true);
		view.setUint16(4, 20, true);
		// From here on, the same fields as in the part's own head, up to the length of its name.
		entry.set(head.subarray(4, 28), 6);
		view.setUint32(42, offset, true);
		entry.set(head.subarray(30), 46);
		offset += head.length + data.length;
		return entry;
	});
	const end = new Uint8Array(22);
	const view = new DataView(end.buffer);
	view.setUint32(0, 0x0605_4b50, true);
	view.setUint16(8, parts.length, true);
	view.setUint16(10, parts.length, true);
	view.setUint32(12, lengthOf(directory), true);
	view.setUint32(16, offset, true);
	return joined([...contents, ...directory, end]);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
	return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(lengthOf(pieces));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
