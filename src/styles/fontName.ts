/** The name that the licence of the typeface reserves, and one of the same length in its place. */
const reserved = 'Source';
const own = 'Refund';

/** Records of a font's table of names that give it a name: family, unique name, full name, PostScript name. */
const naming = [1, 3, 4, 6];

/** Where each record of the table of names has its text. Takes a font as TrueType or OpenType. */
function nameRecords(font: Buffer): { readonly id: number; readonly text: Buffer }[] {
	const places = Array.from({ length: font.readUInt16BE(4) }, (_, table) => 12 + 16 * table);
	const entry = places.find((at) => font.toString('latin1', at, at + 4) === 'name');
	if (entry === undefined) return [];
	const table = font.readUInt32BE(entry + 8);
	const texts = table + font.readUInt16BE(table + 4);
	return Array.from({ length: font.readUInt16BE(table + 2) }, (_, record) => {
		const at = table + 6 + 12 * record;
		const from = texts + font.readUInt16BE(at + 10);
		return {
			id: font.readUInt16BE(at + 6),
			text: font.subarray(from, from + font.readUInt16BE(at + 8)),
		};
	});
}

/**
 * What a font calls itself, by the number of each record. Takes a font as TrueType or OpenType; reads
 * texts in Latin letters, in one byte or in two.
 */
export function fontNames(font: Buffer): Map<number, string> {
	return new Map(
		nameRecords(font).map(({ id, text }) => [id, text.toString('latin1').replaceAll('\0', '')])
	);
}

/**
 * The font under another name, since the OFL keeps "Source" for Adobe's own: a font with fewer
 * characters is another one. Its copyright stays. Takes a font as TrueType or OpenType.
 */
export function renamedFont(font: Buffer): Buffer {
	const renamed = Buffer.from(font);
	for (const { id, text } of nameRecords(renamed)) {
		if (!naming.includes(id)) continue;
		for (const encoding of ['latin1', 'utf16le'] as const) {
			const [from, to] = [reserved, own].map((name) => {
				const bytes = Buffer.from(name, encoding);
				return encoding === 'latin1' ? bytes : bytes.swap16();
			});
			if (!from || !to) continue;
			for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) to.copy(text, at);
		}
	}
	return renamed;
}
