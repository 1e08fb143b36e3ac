import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives the search's index a name that holds its hash, among the files that are kept for good and
 * offline, and writes the hash into the link to the search of each page: a page and the index that
 * it asks for are of one version. Throws an Error that names a page without that link.
 */
export async function nameSearchIndex(folder: string, pages: readonly string[]): Promise<void> {
	const plain = join(folder, 'search-index.js');
	const hash = createHash('sha256')
		.update(await readFile(plain))
		.digest('hex')
		.slice(0, 8);
	await Promise.all(
		pages.map(async (page) => {
			const path = join(folder, page);
			const html = await readFile(path, 'utf8');
			const named = html.replace(/(?<=<a [^>]*data-search)(?:="")?(?=[ >])/, `="${hash}"`);
			if (named === html) throw new Error(`${page} has no link to the search to name its index`);
			await writeFile(path, named);
		})
	);
	await rename(plain, join(folder, '_astro', `search-index.${hash}.js`));
}
