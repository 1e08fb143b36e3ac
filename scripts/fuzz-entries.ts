/**
 * Reads files that were spoiled at random, and files made to hang a reader: each must be read or
 * told of, within five seconds; and lists that were spoiled with the reader of plain rows and without
 * it: both must find the same. Of a file that fails, the smallest of its kind is printed.
 *
 *     npm run fuzz:entries                100,000 files and 100,000 lists
 *     npm run fuzz:entries -- 5000        5,000 of each
 *     SEED=7 npm run fuzz:entries         other ones
 */
import fc from 'fast-check';
import { seed } from '../tests/seed.ts';
import { differenceOf, someList } from '../tests/unit/entries/bothReaders.ts';
import { hostile, readAny, spoiledFile } from '../tests/unit/entries/fuzz.ts';

const [runs = 100_000] = process.argv.slice(2).map(Number);
let slowest = 0;
let told = 0;

for (const [name, make] of Object.entries(hostile)) {
	const result = await readAny(make());
	console.log(`${name}: ${Math.round(result.milliseconds)} ms, ${result.rows} rows`);
	if (result.milliseconds > 5_000) process.exitCode = 1;
}
const result = await fc.check(
	fc.asyncProperty(spoiledFile, async (file) => {
		const result = await readAny(file);
		slowest = Math.max(slowest, result.milliseconds);
		if (result.told > 0) told++;
	}),
	{ numRuns: runs }
);
if (result.failed) {
	console.error(await fc.asyncDefaultReportMessage(result));
	for (const file of result.counterexample ?? [])
		console.error(Buffer.from(file).toString('base64'));
	process.exitCode = 1;
}
const compared = await fc.check(
	fc.asyncProperty(someList, async (file) => {
		const difference = await differenceOf(file);
		if (difference) throw new Error(difference.join('\nwithout the reader of plain rows:\n'));
	}),
	{ numRuns: runs }
);
if (compared.failed) {
	console.error(await fc.asyncDefaultReportMessage(compared));
	process.exitCode = 1;
}
console.log(
	`${result.numRuns} files from SEED=${seed}: ${told} told of, the others read; the slowest took ${Math.round(slowest)} ms`
);
console.log(`${compared.numRuns} lists read in both ways, all the same: ${!compared.failed}`);
if (slowest > 5_000) process.exitCode = 1;
