import { deflateRawSync } from 'node:zlib';

/** A file's bytes. */
export type Bytes = Uint8Array<ArrayBuffer>;

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
	return value;
});

function crcOf(data: Uint8Array): number {
	let crc = -1;
	for (const byte of data) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return ~crc;
}

/**
 * A ZIP archive of parts, with checksums that fit; `lie` is the size that it gives for each. `long`
 * is one in ZIP64: as a rule in its directory, or in the heads of its parts too, or with an end that
 * says the same in the short way, as some programs write it.
 */
export function zip(
	parts: Readonly<Record<string, string | Uint8Array>>,
	{
		lie,
		stored = false,
		long = false,
	}: { lie?: number; stored?: boolean; long?: boolean | 'in heads' | 'short end' } = {}
): Bytes {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(parts)) {
		const data = Buffer.from(content);
		const packed = stored ? data : deflateRawSync(data);
		const header = Buffer.alloc(30);
		header.writeUInt32LE(0x0403_4b50, 0);
		header.writeUInt16LE(20, 4);
		header.writeUInt16LE(stored ? 0 : 8, 8);
		header.writeInt32LE(crcOf(data), 14);
		header.writeUInt32LE(packed.length, 18);
		header.writeUInt32LE(lie ?? data.length, 22);
		header.writeUInt16LE(name.length, 26);
		// ZIP64 gives sizes and places in eight bytes each, after the name.
		const extra = Buffer.alloc(long ? 28 : 0);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x0201_4b50, 0);
		header.copy(entry, 6, 4, 30);
		entry.writeUInt32LE(offset, 42);
		if (long) {
			extra.writeUInt16LE(1, 0);
			extra.writeUInt16LE(24, 2);
			extra.writeBigUInt64LE(BigInt(data.length), 4);
			extra.writeBigUInt64LE(BigInt(packed.length), 12);
			extra.writeBigUInt64LE(BigInt(offset), 20);
			for (const place of [20, 24, 42]) entry.writeUInt32LE(0xffff_ffff, place);
			entry.writeUInt16LE(extra.length, 30);
		}
		const headExtra = Buffer.alloc(long === 'in heads' ? 20 : 0);
		if (long === 'in heads') {
			extra.copy(headExtra, 0, 0, 20);
			headExtra.writeUInt16LE(16, 2);
			for (const place of [18, 22]) header.writeUInt32LE(0xffff_ffff, place);
			header.writeUInt16LE(headExtra.length, 28);
		}
		locals.push(header, Buffer.from(name), headExtra, packed);
		central.push(entry, Buffer.from(name), extra);
		offset += 30 + name.length + headExtra.length + packed.length;
	}
	const directory = Buffer.concat(central);
	const long64 = Buffer.alloc(long ? 76 : 0);
	if (long) {
		long64.writeUInt32LE(0x0606_4b50, 0);
		long64.writeBigUInt64LE(44n, 4);
		for (const place of [24, 32]) long64.writeBigUInt64LE(BigInt(Object.keys(parts).length), place);
		long64.writeBigUInt64LE(BigInt(directory.length), 40);
		long64.writeBigUInt64LE(BigInt(offset), 48);
		long64.writeUInt32LE(0x0706_4b50, 56);
		long64.writeBigUInt64LE(BigInt(offset + directory.length), 64);
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x0605_4b50, 0);
	end.writeUInt16LE(Object.keys(parts).length, 8);
	end.writeUInt16LE(Object.keys(parts).length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(long && long !== 'short end' ? 0xffff_ffff : offset, 16);
	return Uint8Array.from(Buffer.concat([...locals, directory, long64, end]));
}

/** How kinds of relations begin. */
export const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A part of relations with one. */
export const rels = (type: string, target: string) =>
	`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/${type}" Target="${target}"/></Relationships>`;

/** A workbook of one sheet, by the XML of its rows. */
export function workbook(rows: string, options?: Parameters<typeof zip>[1], before = ''): Bytes {
	return zip(
		{
			'[Content_Types].xml':
				'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
			'_rels/.rels': rels('officeDocument', 'xl/workbook.xml'),
			'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${relation}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			'xl/_rels/workbook.xml.rels': rels('worksheet', 'worksheets/sheet1.xml'),
			'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
		},
		options
	);
}

/** A cell with a text. */
export const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** A row of cells with texts. */
export const row = (...cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`;

/** How a part begins. */
export const head = '<?xml version="1.0" encoding="UTF-8"?>';
/** A sheet by the XML of its rows. */
export const sheet = (content: string) =>
	`${head}<worksheet><sheetData>${content}</sheetData></worksheet>`;

/** A sheet of a workbook. */
export interface Sheet {
	readonly name?: string;
	readonly type?: string;
	readonly target?: string;
	readonly xml: string;
}

/** The parts of a workbook of some sheets. */
export function parts(
	sheets: readonly Sheet[],
	more: Record<string, string> = {}
): Record<string, string> {
	const told = sheets.map(({ name, type = 'worksheet', target, xml }, place) => ({
		name: name ?? `S${place}`,
		type,
		target: target ?? `worksheets/sheet${place + 1}.xml`,
		xml,
		id: `rId${place + 1}`,
	}));
	const relations = [
		...told,
		...('xl/sharedStrings.xml' in more
			? [{ id: 'rId99', type: 'sharedStrings', target: 'sharedStrings.xml' }]
			: []),
	];
	return {
		'[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		'_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `${head}<workbook xmlns:r="${relation}"><sheets>${told
			.map(({ id, name }, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="${id}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${head}<Relationships>${relations
			.map(
				({ id, type, target }) =>
					`<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`
			)
			.join('')}</Relationships>`,
		...Object.fromEntries(
			told.map(({ target, xml }) => [
				target.startsWith('/') ? target.slice(1) : `xl/${target}`,
				xml,
			])
		),
		...more,
	};
}
