import { z } from 'astro/zod';
import { parse } from 'yaml';
import { textFile } from './contentFiles.ts';
import { readFilled } from './numbers.ts';
import { word } from './word.ts';

const path = textFile('search-help.yaml');

const schema = z.strictObject({
	empty: z.array(word),
	synonyms: z.record(word, word),
	pages: z.array(z.strictObject({ path: word, title: word, description: word })),
});

/**
 * Reads what helps the search: words that say nothing, other words for the site's words, and pages
 * without parts.
 * Throws an Error that names the file and the place when it does not fit its schema.
 */
export async function readSearchHelp(): Promise<z.output<typeof schema>> {
	const result = schema.safeParse(parse(await readFilled(path)));
	if (result.success) return result.data;
	const problems = result.error.issues.map(
		({ path: at, message }) => `${at.join('.')}: ${message}`
	);
	throw new Error(`${path}\n${problems.join('\n')}`);
}
