import { cbpPattern } from '../i18n/cbpPattern.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { readCbpWords } from './cbpWords.ts';
import { textFile } from './contentFiles.ts';
import { readContentText } from './readYaml.ts';
import { filesOf } from './untranslated.ts';

/** The files whose texts islands show: all but those that only pages are made from. */
const shownByIslands =
	/^(?:words\/(?!entries-page|reports-page|download|kept)|details\/|steps\/|situation)/;

/** Reads what finds those of CBP's own words that texts of islands have, as a regular expression's text. */
export async function readCbpWordsInIslands(): Promise<string> {
	const { list, pattern } = await readCbpWords();
	const texts = await Promise.all(
		filesOf(defaultLanguage)
			.filter((path) => shownByIslands.test(path))
			.map(async (path) => {
				const text = await readContentText(textFile(path, defaultLanguage));
				// Of a step, islands show what stands on top of it: its tasks.
				return path.endsWith('.mdx') ? text.slice(0, text.indexOf('\n---')) : text;
			})
	);
	const all = texts.join('\n').replace(/\s+/g, ' ');
	const found = new Set(all.match(pattern));
	return cbpPattern(list.map(({ words }) => words).filter((words) => found.has(words))).source;
}
