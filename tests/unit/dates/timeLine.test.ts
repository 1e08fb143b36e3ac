import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { placeStops } from '../../../src/dates/timeLine.ts';
import { runs } from './dates.ts';

test('words on the line never lie over each other, keep their order and stay on it', () => {
	const stops = fc
		.array(fc.tuple(fc.nat(900), fc.nat(40)), { minLength: 1, maxLength: 12 })
		.map((pairs) =>
			pairs
				.map(([first, length]) => ({ first, last: first + length }))
				.sort((one, other) => one.first - other.first)
		);
	fc.assert(
		fc.property(stops, (given) => {
			const { places, length } = placeStops(given, 44);
			expect(places).toHaveLength(given.length);
			for (const [place, { from, to, label }] of places.entries()) {
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeGreaterThanOrEqual(from);
				expect(to).toBeLessThanOrEqual(length + 1e-6);
				expect(label).toBeGreaterThanOrEqual(-1e-6);
				expect(label).toBeLessThanOrEqual(length + 1e-6);
				const before = places[place - 1];
				if (before) expect(label - before.label).toBeGreaterThanOrEqual(44 - 1e-6);
			}
		}),
		runs
	);
});

test('where there is room words stand at their day', () => {
	const { places } = placeStops(
		[0, 100, 200].map((day) => ({ first: day, last: day })),
		44
	);
	for (const { from, label } of places) expect(label).toBeCloseTo(from);
});
