import { syncBuiltinESMExports } from 'node:module';
import { promises } from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { precompress } from '../../../src/delivery/precompress.ts';

test('of many files at most eight are held at once, and each text gets both copies', async ({}, info) => {
	const folder = info.outputPath('site');
	await promises.mkdir(folder, { recursive: true });
	const texts = Array.from({ length: 30 }, (_, place) => join(folder, `page${place}.html`));
	const picture = join(folder, 'picture.png');
	for (const path of [...texts, picture]) writeFileSync(path, `What stands in ${path}`);

	const { readFile, writeFile } = promises;
	const held = new Set<unknown>();
	let most = 0;
	try {
		promises.readFile = ((path: string) => {
			most = Math.max(most, held.add(path).size);
			return readFile(path);
		}) as typeof readFile;
		promises.writeFile = async (path, data) => {
			await writeFile(path, data);
			// The second copy is the last that is made of a file.
			held.delete((path as string).replace(/\.gz$/, ''));
		};
		syncBuiltinESMExports();
		await precompress([picture, ...texts]);
	} finally {
		Object.assign(promises, { readFile, writeFile });
		syncBuiltinESMExports();
	}

	expect(most).toBe(8);
	expect(held.size).toBe(0);
	for (const path of texts) {
		const text = `What stands in ${path}`;
		expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(text);
		expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(text);
	}
	expect(readdirSync(folder)).toHaveLength(3 * texts.length + 1);
});
