import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from '../../../src/guide/contentFiles.ts';
import { mdxText } from '../../../src/guide/mdxText.ts';

/** A text that a reader may see, with where it stands. */
interface ContentText {
	readonly file: string;
	/** The names and places that lead to it in its file, such as `doThis.2`. */
	readonly place: string;
	readonly text: string;
}

/** Every text of a language: what its YAML files and the heads of its pages hold, and the pages. */
export function contentTexts(language: string): ContentText[] {
	const folder = join(contentFolder, language);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
		const file = join(folder, name);
		if (name.endsWith('.yaml')) return textsIn(parse(readFileSync(file, 'utf8')), file);
		if (!name.endsWith('.mdx')) return [];
		const [, head = '', body = ''] =
			/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
		return [...textsIn(parse(head), file), { file, place: 'text', text: mdxText(body) }];
	});
}

function textsIn(data: unknown, file: string, place: readonly string[] = []): ContentText[] {
	if (typeof data === 'string')
		return [{ file, place: place.join('.'), text: data.replace(/\s+/g, ' ').trim() }];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => textsIn(value, file, [...place, key]));
}
