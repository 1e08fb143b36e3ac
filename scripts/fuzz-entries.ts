/**
 * Reads files that were spoiled at random, and files made to hang a reader: each must be read or
 * told of, within five seconds.
 *
 *     npm run fuzz:entries                100,000 files
 *     npm run fuzz:entries -- 5000 7      5,000 files from seed 7
 */
import { hostile, randomOf, readAny, spoiled } from '../tests/unit/entries/fuzz.ts';

const [runs = 100_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const random = randomOf(seed);
let slowest = 0;
let told = 0;

for (const [name, make] of Object.entries(hostile)) {
	const result = await readAny(make());
	console.log(`${name}: ${Math.round(result.milliseconds)} ms, ${result.rows} rows`);
	if (result.milliseconds > 5_000) process.exitCode = 1;
}
for (let run = 0; run < runs; run++) {
	const file = spoiled(random);
	try {
		const result = await readAny(file);
		slowest = Math.max(slowest, result.milliseconds);
		if (result.told > 0) told++;
	} catch (error) {
		console.error(`seed ${seed}, file ${run}: ${String(error)}`);
		console.error(Buffer.from(file).toString('base64'));
		process.exitCode = 1;
	}
}
console.log(
	`${runs} files, seed ${seed}: ${told} told of, the others read; the slowest took ${Math.round(slowest)} ms`
);
if (slowest > 5_000) process.exitCode = 1;
