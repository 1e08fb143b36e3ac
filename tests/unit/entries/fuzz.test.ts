import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { hostile, readAny, spoiledFile } from './fuzz.ts';

test('three hundred spoiled files are read or told, none in silence', () =>
	fc.assert(
		fc.asyncProperty(spoiledFile, async (file) => void (await readAny(file))),
		{ numRuns: 300 }
	));

for (const [name, make] of Object.entries(hostile))
	test(`a file made to hang a reader does not: ${name}`, async () => {
		const { milliseconds } = await readAny(make());
		expect(milliseconds).toBeLessThan(5_000);
	});
