/**
 * Prints the reading grade (Flesch-Kincaid) of each step's text and of the help page, as built; in other
 * languages than English how long their sentences are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { parse } from 'node-html-parser';
import { syllable } from 'syllable';
import { languageFolder, languagesIn } from '../src/delivery/languageFolders.ts';

/** The sentences of a page's text, without what `left` selects beside what is no text of the page. */
function sentencesOf(html: string, left: readonly string[] = []): string[] {
	const main = parse(html).querySelector('main');
	const out = ['.cite', 'svg', '.neighbours', 'astro-island', '.unscripted', ...left].join();
	for (const each of main?.querySelectorAll(out) ?? []) each.remove();
	return (main?.querySelectorAll('p, li, dd') ?? [])
		.filter((element) => element.querySelector('p, li') === null)
		.flatMap((element) => element.text.split(/(?<=[.?!:])\s+|(?<=[。？！：])/));
}

function grade(html: string): { grade: number; words: number } {
	const sentences = sentencesOf(html)
		.map((sentence) => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	return {
		words: words.length,
		grade: fleschKincaid({
			sentence: sentences.length,
			word: words.length,
			syllable: words.reduce((sum, word) => sum + syllable(word), 0),
		}),
	};
}

/**
 * The length of a sentence: in words, of a language without spaces in characters. The grade counts
 * syllables as English has them; in another language this alone tells how hard a text is to read.
 */
function perSentence(html: string, unspaced = false): number {
	const lengths = sentencesOf(html, ['[lang]'])
		.map((sentence) => sentence.match(unspaced ? /\p{Script=Han}/gu : /\p{L}+/gu)?.length ?? 0)
		.filter((length) => length > 0);
	return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

const pages = [...readdirSync('dist/guide').map((step) => `guide/${step}`), 'help'];
for (const page of pages) {
	const result = grade(readFileSync(`dist/${page}/index.html`, 'utf8'));
	console.log(`${page.padEnd(26)} grade ${result.grade.toFixed(1)}  ${result.words} words`);
}
for (const { id, name, unspaced } of languagesIn('dist').slice(1)) {
	const folder = languageFolder('dist', id);
	console.log(`\n${name}: ${unspaced ? 'characters' : 'words'} in a sentence`);
	for (const page of pages) {
		const html = readFileSync(`${folder}/${page}/index.html`, 'utf8');
		console.log(`${page.padEnd(26)} ${perSentence(html, unspaced).toFixed(1)}`);
	}
}
