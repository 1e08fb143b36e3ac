import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { decodeQR } from 'qr/decode.js';
import { type QrOutline, qrOutline } from '../../../src/sharing/qrOutline.ts';
import { isCoarseEnough, leastModule, quietZone } from '../../../src/sharing/qrSize.ts';

/** Fills the outline as an SVG path is filled, with its margin, at so many pixels a module. */
function photograph({ size, path }: QrOutline, scale = 4) {
	// Where the outline goes down or up past a row: there what is inside begins or ends.
	const turns = new Int8Array(size * (size + 1));
	for (const loop of path.split('Z')) {
		const points = [...loop.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
		for (const [place, [x = 0, y = 0]] of points.entries()) {
			const [, to = y] = points[(place + 1) % points.length] ?? [];
			for (let row = Math.min(y, to); row < Math.max(y, to); row++)
				turns[row * (size + 1) + x] = (turns[row * (size + 1) + x] ?? 0) + Math.sign(to - y);
		}
	}
	const side = (size + 2 * quietZone) * scale;
	const data = new Uint8Array(side * side * 3).fill(255);
	for (let row = 0; row < size; row++) {
		let inside = 0;
		for (let column = 0; column < size; column++) {
			inside += turns[row * (size + 1) + column] ?? 0;
			for (let line = 0; inside !== 0 && line < scale; line++) {
				const start = ((row + quietZone) * scale + line) * side + (column + quietZone) * scale;
				data.fill(0, 3 * start, 3 * (start + scale));
			}
		}
	}
	return { width: side, height: side, data };
}

test('a code reads back as the text that it was made from', () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom(...'abcXYZ019-_.:/#') }),
			(text) => {
				const outline = qrOutline(text);
				expect(outline && decodeQR(photograph(outline))).toBe(text);
			}
		),
		{ numRuns: 25 }
	);
});

test('the longest link still has a code; what is longer has none', () => {
	const link = `https://refund-ready.example/progress/#r1.${'Ab-_09'.repeat(450)}`;
	const outline = qrOutline(link);
	expect(outline && decodeQR(photograph(outline, 3))).toBe(link);
	expect(qrOutline('x'.repeat(2954))).toBeUndefined();
});

test('the finest code that a screen shows reads at the width that its modules have there', () => {
	const text = (length: number) =>
		`https://refund-ready.example/progress/#r2.${'aZ9-_b'.repeat(200).slice(0, length)}`;
	let length = 1;
	while (isCoarseEnough(qrOutline(text(length + 1)) ?? { size: 177 })) length++;
	const outline = qrOutline(text(length));
	if (!outline) throw new Error('no code');
	expect(outline.size).toBe(85);
	expect(decodeQR(photograph(outline, leastModule))).toBe(text(length));
});
