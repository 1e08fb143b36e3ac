import fc from 'fast-check';
import { seed } from '../tests/seed.ts';
import { hostile } from '../tests/unit/entries/fuzz.ts';
import type { Bytes } from '../tests/unit/entries/workbookFiles.ts';

/** How many files are to be read: as many as the command line says, 100,000 without a word. */
export const [runs = 100_000] = process.argv.slice(2).map(Number);

/** So long may a file take, in milliseconds. */
const longest = 5_000;

/** What came of reading one file. */
interface Outcome {
	readonly milliseconds: number;
	readonly rows: number;
	readonly told: number;
}

/**
 * Reads files that are made to hang a reader, and then as many spoiled ones as were asked for, each with
 * what a person said of it: each must be read or told of within five seconds. Prints what
 * came of it, and the smallest file of its kind where one was not; the process ends with an error then.
 */
export async function fuzzFiles<Told = undefined>(
	spoiled: fc.Arbitrary<readonly [file: Bytes, told?: Told | undefined]>,
	read: (file: Bytes, told?: Told) => Promise<Outcome>
): Promise<void> {
	let slowest = 0;
	let told = 0;
	for (const [name, make] of Object.entries(hostile)) {
		const { milliseconds, rows } = await read(make());
		console.log(`${name}: ${Math.round(milliseconds)} ms, ${rows} rows`);
		if (milliseconds > longest) process.exitCode = 1;
	}
	const result = await fc.check(
		fc.asyncProperty(spoiled, async ([file, said]) => {
			const outcome = await read(file, said);
			slowest = Math.max(slowest, outcome.milliseconds);
			if (outcome.told > 0) told++;
		}),
		{ numRuns: runs }
	);
	if (result.failed) {
		console.error(await fc.asyncDefaultReportMessage(result));
		for (const [file, said] of result.counterexample ?? [])
			console.error(Buffer.from(file).toString('base64'), JSON.stringify(said));
		process.exitCode = 1;
	}
	console.log(
		`${result.numRuns} files from SEED=${seed}: ${told} told of, the others read; the slowest took ${Math.round(slowest)} ms`
	);
	if (slowest > longest) process.exitCode = 1;
}
