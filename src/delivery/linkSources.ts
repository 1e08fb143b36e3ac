import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder, language } from '../guide/contentFiles.ts';
import type { FilePlace } from '../guide/contentError.ts';
import { escapeRegExp } from '../text/escapeRegExp.ts';

/**
 * Where a link of a built page is written: in the texts of the language, or else in the code. Takes
 * the link as the page has it, and the base path of the site. Gives nothing where the link is put
 * together from parts.
 */
export async function linkSources(link: string, base: string): Promise<FilePlace[]> {
	const path = link.startsWith(base) ? `/${link.slice(base.length)}` : link;
	const written = [...new Set([path, decoded(path)])];
	const texts = await placesIn(`${contentFolder}/${language}`, /\.(?:mdx|yaml)$/, written);
	return texts.length > 0 ? texts : placesIn('src', /\.(?:astro|tsx?)$/, written);
}

async function placesIn(
	folder: string,
	ending: RegExp,
	written: readonly string[]
): Promise<FilePlace[]> {
	const files = (await readdir(folder, { recursive: true }))
		.map((file) => join(folder, file).replaceAll('\\', '/'))
		.filter((file) => ending.test(file))
		.sort();
	const found = await Promise.all(
		files.map(async (file) => {
			const lines = (await readFile(file, 'utf8')).split('\n');
			return lines.flatMap((text, place) =>
				written.flatMap((link) =>
					[
						...text.matchAll(new RegExp(`(?<![\\w/#.-])${escapeRegExp(link)}(?![\\w/#-])`, 'g')),
					].map(({ index }) => ({ file, line: place + 1, column: index + 1 }))
				)
			);
		})
	);
	return found.flat();
}

/** A link as it is written in a text; one that cannot be decoded stays as it is. */
function decoded(link: string): string {
	try {
		return decodeURI(link);
	} catch {
		return link;
	}
}
