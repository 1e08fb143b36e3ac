import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { drawIcon, tokenColour } from '../../../src/styles/icon.ts';

/** Reads such a picture: its chunks whole by their check sums, and each point as `#rrggbbaa`. */
function read(png: Buffer): { size: number; at(x: number, y: number): string } {
	expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
	const chunks = new Map<string, Buffer>();
	for (let place = 8; place < png.length;) {
		const length = png.readUInt32BE(place);
		const body = png.subarray(place + 4, place + 8 + length);
		expect(png.readUInt32BE(place + 8 + length)).toBe(crc32(body));
		chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
		place += 12 + length;
	}
	expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
	const [head, colours, clear, data] = [...chunks.values()] as [Buffer, Buffer, Buffer, Buffer];
	const size = head.readUInt32BE(0);
	expect(head.readUInt32BE(4)).toBe(size);
	const rows = inflateSync(data);
	expect(rows.length).toBe(size * (1 + size / 2));
	return {
		size,
		at(x, y) {
			const byte = rows[y * (1 + size / 2) + 1 + (x >> 1)] ?? 0;
			const shade = x % 2 === 0 ? byte >> 4 : byte & 15;
			const alpha = (clear[shade] ?? 255).toString(16).padStart(2, '0');
			return `#${colours.toString('hex', shade * 3, shade * 3 + 3)}${alpha}`;
		},
	};
}

const field = `${tokenColour('accent')}ff`;
const stroke = `${tokenColour('paper')}ff`;

for (const size of [180, 192, 512])
	test(`at ${size} points the tick stands on its field, and a system may cut a circle of it`, () => {
		const maskable = read(drawIcon(size, 'maskable'));
		expect(maskable.size).toBe(size);
		const last = size - 1;
		for (const [x, y] of [
			[0, 0],
			[last, 0],
			[0, last],
			[last, last],
		] as const)
			expect(maskable.at(x, y)).toBe(field);
		expect(maskable.at(Math.round(0.43 * size), Math.round(0.68 * size))).toBe(stroke);
		for (let y = 0; y < size; y += 3)
			for (let x = 0; x < size; x += 3)
				if (Math.hypot(x / size - 0.5, y / size - 0.5) > 0.4) expect(maskable.at(x, y)).toBe(field);

		const plain = read(drawIcon(size, 'plain'));
		expect(plain.at(0, 0)).toMatch(/00$/);
		expect(plain.at(size / 2, 2)).toBe(field);
	});
