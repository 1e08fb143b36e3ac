import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The path below the built folder of every file in it, with forward slashes, in order. */
export async function builtFiles(folder: string): Promise<string[]> {
	return (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/**
 * A file's address below the site's base.
 *
 * @example
 * addressOf('guide/apply/index.html'); // => 'guide/apply/'
 */
export function addressOf(file: string): string {
	return file.replace(/(?:^|(?<=\/))index\.html$/, '');
}
