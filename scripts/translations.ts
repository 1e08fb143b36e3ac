/**
 * Tells which texts of other languages to look at again, because English changed since somebody
 * looked at them last. It never fails.
 *
 *     npm run translations                          what is to be looked at, in every language
 *     npm run translations -- --write               all of it was looked at
 *     npm run translations -- --write es/help.yaml  that file was
 */
import { existsSync, writeFileSync } from 'node:fs';
import { madeFromFile, textFile } from '../src/guide/contentFiles.ts';
import { changedSince, hashesOf, readMadeFrom } from '../src/guide/madeFrom.ts';
import { filesOf } from '../src/guide/untranslated.ts';
import { defaultLanguage, languages } from '../src/i18n/languages.ts';

const [write, ...named] = process.argv.includes('--write')
	? [true, ...process.argv.slice(process.argv.indexOf('--write') + 1)]
	: [false];
const today = new Date().toISOString().slice(0, 10);

for (const { id, forTests } of languages) {
	if (forTests || id === defaultLanguage || !existsSync(textFile('', id))) continue;
	const before = await readMadeFrom(id);
	const after: Record<string, (typeof before)[string]> = {};
	let lines = 0;
	for (const path of filesOf(defaultLanguage)) {
		const texts = await hashesOf(path, id);
		const file = `${id}/${path}`;
		const changed = changedSince(before[path], texts);
		const isLooked = write && (named.length === 0 || named.includes(file));
		after[path] =
			isLooked && (named.length > 0 || changed?.length !== 0)
				? { looked: today, texts }
				: before[path];
		if (isLooked || changed?.length === 0) continue;
		console.log(`${file}: ${changed?.join(', ') ?? 'nobody has looked at it yet'}`);
		lines++;
	}
	if (write) {
		writeFileSync(textFile(madeFromFile, id), `${JSON.stringify(after, null, 2)}\n`);
		console.log(`${textFile(madeFromFile, id)} is written.`);
	} else if (lines === 0) console.log(`${id}: nothing to look at.`);
}
