import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readSeed, seed } from '../seed.ts';

test('random tests begin from the configured seed, in every worker', () => {
	expect(fc.readConfigureGlobal()).toMatchObject({ seed });
	expect(readSeed(undefined)).toBe(readSeed(''));
});

for (const asked of ['0', '42', '-7', '2147483647', '-2147483648'])
	test(`SEED=${asked} is taken`, () => expect(readSeed(asked)).toBe(Number(asked)));

for (const asked of ['4.5', 'abc', '1e3', ' ', '2147483648', '0x10'])
	test(`SEED=${asked} is refused with how to write one`, () =>
		expect(() => readSeed(asked)).toThrow(`SEED is “${asked}”`));
