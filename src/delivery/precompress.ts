import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** What compresses; pictures, fonts and PDF files hold compressed data already. */
const text = /\.(?:html|js|css|json|xml|txt|svg|ics|atom)$/;

/** All at once, a site of hundreds of steps would take gigabytes. */
const atATime = 8;

/**
 * Writes a `.br` and a `.gz` beside every text file, as small as either format gets, so that
 * servers need not compress while a reader waits. Takes the files' paths.
 */
export async function precompress(paths: readonly string[]): Promise<void> {
	const left = paths.filter((path) => text.test(path)).values();
	await Promise.all(
		Array.from({ length: atATime }, async () => {
			for (const path of left) {
				const data = await readFile(path);
				await writeFile(`${path}.br`, await smallestBrotli(data));
				await writeFile(`${path}.gz`, await gzipAsync(data, { level: 9 }));
			}
		})
	);
}

/**
 * How many of the low bits of a distance brotli writes as they are. Which is best hangs on the file,
 * and brotli does not look for it: some 40 bytes in 10,000.
 */
const distanceBits = [0, 1, 2, 3];

async function smallestBrotli(data: Buffer): Promise<Buffer> {
	const tried = await Promise.all(
		distanceBits.map((bits) =>
			brotliAsync(data, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
					[constants.BROTLI_PARAM_SIZE_HINT]: data.length,
					[constants.BROTLI_PARAM_NPOSTFIX]: bits,
				},
			})
		)
	);
	return tried.reduce((best, each) => (each.length < best.length ? each : best));
}
