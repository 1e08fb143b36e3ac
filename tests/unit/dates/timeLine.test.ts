import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { placeStops } from '../../../src/dates/timeLine.ts';
import { runs } from './dates.ts';

const gap = 44;
/** A longer stretch without a stop is left out. */
const quietDays = 45;
const days = (...firsts: number[]) => firsts.map((first) => ({ first, last: first }));

const someStops = fc
	.array(fc.tuple(fc.nat(900), fc.nat(40)), { minLength: 1, maxLength: 12 })
	.map((pairs) =>
		pairs
			.map(([first, length]) => ({ first, last: first + length }))
			.sort((one, other) => one.first - other.first)
	);

test('words on the line never lie over each other, keep their order and stay on it', () => {
	fc.assert(
		fc.property(someStops, (given) => {
			const { places, length } = placeStops(given, gap);
			expect(places).toHaveLength(given.length);
			for (const [place, { from, to, label }] of places.entries()) {
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeGreaterThanOrEqual(from);
				expect(to).toBeLessThanOrEqual(length + 1e-6);
				expect(label).toBeGreaterThanOrEqual(-1e-6);
				expect(label).toBeLessThanOrEqual(length + 1e-6);
				const before = places[place - 1];
				if (before) expect(label - before.label).toBeGreaterThanOrEqual(gap - 1e-6);
			}
		}),
		runs
	);
});

test('each part is to scale, holds its stops, and is broken off where nothing happens for long', () => {
	fc.assert(
		fc.property(someStops, (given) => {
			const { places, parts } = placeStops(given, gap);
			const partOf = (from: number) =>
				parts.findIndex((part) => part.from - 1e-6 <= from && from <= part.to + 1e-6);
			for (const [place, part] of parts.entries()) {
				const before = parts[place - 1];
				if (before) expect(part.from - before.to).toBeCloseTo(gap);
			}
			let end = -Infinity;
			let part = -1;
			const scales = new Map<number, number>();
			for (const [place, { first, last }] of given.entries()) {
				const { from, to } = places[place] ?? { from: NaN, to: NaN };
				if (first - end > quietDays) part++;
				expect(partOf(from)).toBe(part);
				expect(partOf(to)).toBe(part);
				end = Math.max(end, last);
				const start = parts[part]?.from ?? NaN;
				const begin = given.find((_, other) => partOf(places[other]?.from ?? NaN) === part);
				const passed = last - (begin?.first ?? NaN);
				if (passed === 0) continue;
				const scale = (to - start) / passed;
				expect(scale).toBeCloseTo(scales.get(part) ?? scale);
				scales.set(part, scale);
			}
			expect(part).toBe(parts.length - 1);
		}),
		runs
	);
});

test('where there is room words stand at their day', () => {
	for (const given of [days(0, 10, 20), days(0, 100, 200), days(0, 300, 320, 330)])
		for (const { from, label } of placeStops(given, gap).places) expect(label).toBeCloseTo(from);
});

test('an empty year takes no room from the days that matter: 60, today, 80 and 90 stand apart', () => {
	const liquidation = 314;
	const { places, parts, length } = placeStops(
		days(0, liquidation, liquidation + 60, liquidation + 70, liquidation + 80, liquidation + 90),
		gap
	);
	expect(parts).toHaveLength(3);
	for (const { from, label } of places) expect(label).toBeCloseTo(from);
	expect(length).toBeLessThan(6 * gap);
});
