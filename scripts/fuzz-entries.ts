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
import { differenceOf, someList } from '../tests/unit/entries/bothReaders.ts';
import { readAny, spoiledFile } from '../tests/unit/entries/fuzz.ts';
import { fuzzFiles, runs } from './fuzzFiles.ts';

await fuzzFiles(fc.tuple(spoiledFile), readAny);
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
console.log(`${compared.numRuns} lists read in both ways, all the same: ${!compared.failed}`);
