/**
 * Makes src/styles/fonts/serif.woff2: Source Serif 4 with the characters that the site uses and
 * the weights 400 to 600. Run it (`npm run font`) when a text needs another character.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const source = createRequire(import.meta.url).resolve(
	'@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
);
const ascii = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).join('');
const punctuation = '\u00a0–—‘’“”…·×';

const subset = await subsetFont(await readFile(source), ascii + punctuation, {
	targetFormat: 'woff2',
	variationAxes: { wght: { min: 400, max: 600, default: 400 } },
	noLayoutClosure: true,
});
await writeFile('src/styles/fonts/serif.woff2', subset);
console.log(`src/styles/fonts/serif.woff2: ${subset.length} bytes`);
