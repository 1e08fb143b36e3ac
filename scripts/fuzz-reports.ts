/**
 * Reads reports that were spoiled at random, and files made to hang a reader: each must be read or
 * told of within five seconds, every row of it accounted for. Of a file that is not, the smallest of
 * its kind is printed.
 *
 *     npm run fuzz:reports                100,000 files
 *     npm run fuzz:reports -- 5000        5,000 files
 *     SEED=7 npm run fuzz:reports         other ones
 */
import fc from 'fast-check';
import { seed } from '../tests/seed.ts';
import { hostile } from '../tests/unit/entries/fuzz.ts';
import { readAnyReport, spoiledReport } from '../tests/unit/reports/fuzz.ts';

const [runs = 100_000] = process.argv.slice(2).map(Number);
let slowest = 0;
let told = 0;
for (const [name, make] of Object.entries(hostile)) {
	const { milliseconds, rows } = await readAnyReport(make());
	console.log(`${name}: ${Math.round(milliseconds)} ms, ${rows} rows`);
	if (milliseconds > 5_000) process.exitCode = 1;
}
const result = await fc.check(
	fc.asyncProperty(spoiledReport, async (file) => {
		const { milliseconds, told: troubles } = await readAnyReport(file);
		slowest = Math.max(slowest, milliseconds);
		if (troubles > 0) told++;
	}),
	{ numRuns: runs }
);
if (result.failed) {
	console.error(await fc.asyncDefaultReportMessage(result));
	for (const file of result.counterexample ?? [])
		console.error(Buffer.from(file).toString('base64'));
	process.exitCode = 1;
}
console.log(
	`${result.numRuns} files from SEED=${seed}: ${told} told of, the others read; the slowest took ${Math.round(slowest)} ms`
);
if (slowest > 5_000) process.exitCode = 1;
