/** Prints the reading grade (Flesch-Kincaid) of each step's text and of the help page, as built. */
import { readdirSync, readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { parse } from 'node-html-parser';
import { syllable } from 'syllable';

function grade(html: string): { grade: number; words: number } {
	const main = parse(html).querySelector('main');
	for (const each of main?.querySelectorAll('.cite, svg, .neighbours, astro-island, .unscripted') ??
		[])
		each.remove();
	const sentences = (main?.querySelectorAll('p, li, dd') ?? [])
		.filter((element) => element.querySelector('p, li') === null)
		.flatMap((element) => element.text.split(/(?<=[.?!:])\s+/))
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

for (const page of [...readdirSync('dist/guide').map((step) => `guide/${step}`), 'help']) {
	const result = grade(readFileSync(`dist/${page}/index.html`, 'utf8'));
	console.log(`${page.padEnd(26)} grade ${result.grade.toFixed(1)}  ${result.words} words`);
}
