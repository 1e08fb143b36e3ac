/**
 * The site's mark as a picture for home screens and docks: the tick of the browser's tab, drawn from
 * the colours of tokens.css. It is drawn at build time, point by point, in sixteen shades, so that
 * the largest is some 2,200 bytes.
 */
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** plain: with round corners. maskable: to its edges, for systems that cut a shape of their own. */
type IconKind = 'plain' | 'maskable';

type Point = readonly [x: number, y: number];

/** The tick on a field of one by one; well within the circle that every system leaves (four fifths). */
const tick: readonly Point[] = [
	[0.28, 0.54],
	[0.43, 0.68],
	[0.7, 0.33],
];
const halfStroke = 0.055;
const corner = 0.2;

const shades = 16;

/**
 * A picture of the mark (PNG), so many points wide and high.
 *
 * @example
 * drawIcon(192, 'maskable'); // => the bytes of a PNG file
 */
export function drawIcon(size: number, kind: IconKind): Buffer {
	const rows = Buffer.alloc(size * (1 + size / 2));
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) {
			const at: Point = [(x + 0.5) / size, (y + 0.5) / size];
			const field = kind === 'maskable' ? 1 : cover(cornerDistance(at), size);
			const shade = shadeOf(field, cover(tickDistance(at), size));
			const place = y * (1 + size / 2) + 1 + (x >> 1);
			rows[place] = (rows[place] ?? 0) | (x % 2 === 0 ? shade << 4 : shade);
		}
	const { colours, clear } = palette();
	const head = Buffer.alloc(13);
	head.writeUInt32BE(size, 0);
	head.writeUInt32BE(size, 4);
	// Four bits a point, by palette.
	head.set([4, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('PLTE', colours),
		chunk('tRNS', clear),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** The colour of a token in the light look, as `#rrggbb`. Throws an Error where tokens.css has none. */
export function tokenColour(name: 'accent' | 'paper'): string {
	const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(
		readFileSync('src/styles/tokens.css', 'utf8')
	)?.[1];
	if (found === undefined) throw new Error(`tokens.css has no colour --${name} of six digits`);
	return found;
}

/** Shades 0 to 7 fade the field in from nothing, 7 to 15 the tick in upon the field. */
function shadeOf(field: number, stroke: number): number {
	return stroke > 0 ? 7 + Math.round(stroke * 8) : Math.round(field * 7);
}

function palette(): { colours: Buffer; clear: Buffer } {
	const [accent, paper] = (['accent', 'paper'] as const).map((name) =>
		Buffer.from(tokenColour(name).slice(1), 'hex')
	);
	const colours = Buffer.alloc(shades * 3);
	for (let shade = 0; shade < shades; shade++)
		for (let part = 0; part < 3; part++) {
			const [from = 0, to = 0] = [accent?.[part], paper?.[part]];
			colours[shade * 3 + part] = Math.round(from + (to - from) * Math.max(0, (shade - 7) / 8));
		}
	const clear = Buffer.from(Array.from({ length: 8 }, (_, shade) => Math.round((shade / 7) * 255)));
	return { colours, clear };
}

/** How much of a point lies within an edge, from its distance to the edge (less than 0 is within). */
function cover(distance: number, size: number): number {
	return Math.min(1, Math.max(0, 0.5 - distance * size));
}

function cornerDistance([x, y]: Point): number {
	const [dx, dy] = [Math.abs(x - 0.5) - 0.5 + corner, Math.abs(y - 0.5) - 0.5 + corner];
	return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

function tickDistance(at: Point): number {
	const [start = at, turn = at, end = at] = tick;
	return Math.min(toLine(at, start, turn), toLine(at, turn, end)) - halfStroke;
}

function toLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
	const bounded = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x1 - bounded * dx, y - y1 - bounded * dy);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
