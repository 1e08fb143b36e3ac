import fc from 'fast-check';

const usual = 20_261_122;

/**
 * The seed that SEED asks for, or the usual one where nothing is asked.
 * Throws an Error that says how to write one when SEED is anything but a whole number of 32 bits.
 */
export function readSeed(asked: string | undefined): number {
	if (asked === undefined || asked === '') return usual;
	const seed = Number(asked);
	if (!/^-?\d+$/.test(asked) || seed !== (seed | 0))
		throw new Error(
			`SEED is “${asked}”, which is no whole number of 32 bits. Write one, as in SEED=42, or leave SEED out.`
		);
	return seed;
}

/** What every random test and fuzz run begins from, so that a failure comes again. */
export const seed = readSeed(process.env['SEED']);

fc.configureGlobal({ seed });
