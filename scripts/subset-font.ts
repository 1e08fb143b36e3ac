/**
 * Makes the typeface of each language, src/styles/fonts/<language>/serif.woff2: Source Serif 4 with
 * the characters that the language's content uses, the weights 400 to 600, and another name. A language whose
 * script the face lacks gets none, and is set in the system's faces. Run it (`npm run font`) when
 * a text needs another character.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { contentFolder } from '../src/guide/contentFiles.ts';
import { defaultLanguage, languages } from '../src/i18n/languages.ts';
import { fontLetters, hasCharacter } from '../src/styles/fontLetters.ts';
import { renamedFont } from '../src/styles/fontName.ts';

const { resolve } = createRequire(import.meta.url);
const face = '@fontsource-variable/source-serif-4';
const source = await readFile(resolve(`${face}/files/source-serif-4-latin-wght-normal.woff2`));
const ranges = JSON.parse(await readFile(resolve(`${face}/unicode.json`), 'utf8')) as {
	latin: string;
};

for (const { id, forTests } of languages) {
	const folder = join(contentFolder, id);
	if (forTests || !existsSync(folder)) continue;
	// The default's own letters are in every language's; the one ü in its texts is a country's.
	const text = id === defaultLanguage ? '' : await textIn(folder);
	const letters = fontLetters(text, hasCharacter(ranges.latin));
	const file = `src/styles/fonts/${id}/serif.woff2`;
	await rm(file, { force: true });
	if (letters === undefined) {
		console.log(`${id}: the face lacks its script; its pages are set in the system's faces`);
		continue;
	}
	const plain = await subsetFont(source, letters, {
		targetFormat: 'sfnt',
		variationAxes: { wght: { min: 400, max: 600, default: 400 } },
		noLayoutClosure: true,
	});
	const subset = await subsetFont(renamedFont(plain), letters, {
		targetFormat: 'woff2',
		noLayoutClosure: true,
	});
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, subset);
	console.log(`${file}: ${subset.length} bytes`);
}

/** All text of a language's content. */
async function textIn(folder: string): Promise<string> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8'));
	return (await Promise.all(texts)).join('\n');
}
