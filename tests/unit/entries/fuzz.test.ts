import { expect, test } from 'playwright/test';
import { hostile, randomOf, readAny, spoiled } from './fuzz.ts';

test('three hundred spoiled files are read or told, none in silence', async () => {
	const random = randomOf(20_261_122);
	for (let run = 0; run < 300; run++) await readAny(spoiled(random));
});

for (const [name, make] of Object.entries(hostile))
	test(`a file made to hang a reader does not: ${name}`, async () => {
		const { milliseconds } = await readAny(make());
		expect(milliseconds).toBeLessThan(5_000);
	});
