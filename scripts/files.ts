/**
 * Lists the files of the project, each with what it is for in a sentence of its own.
 *
 *     npm run files                  all of them
 *     npm run files -- bin restore   those of which every word is said, in their line first, or else any
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { purposeOf } from './purposeOf.ts';

const looked = process.argv.slice(2).map((word) => word.toLowerCase());

const paths = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
	.trim()
	.split('\n')
	.filter((path) => existsSync(path));
const files = paths.map((path) => {
	if (!/\.(?:tsx?|m?js|css|astro|ya?ml|mdx?)$/.test(path)) return { line: path, says: path };
	const text = readFileSync(path, 'utf8');
	const purpose = purposeOf(path, text);
	// What its comments say of it is looked through whole, though a line holds little of it.
	const comments = text.match(/\/\*[\s\S]*?\*\/|^\s*(?:\/\/|#) .*$/gm) ?? [];
	return {
		line: purpose === undefined ? path : `${path}  ${purpose}`,
		says: comments.join(' '),
	};
});
const isIn = (text: string) => (word: string) => text.toLowerCase().includes(word);
const inLine = files.filter(({ line }) => looked.every(isIn(line)));
const inComments = files.filter((file) => looked.every(isIn(file.line + file.says)));
const inSome = files.filter(({ line }) => looked.some(isIn(line)));
const found = inComments.length > 0 ? new Set([...inLine, ...inComments]) : inSome;
const lines = [...found].map(({ line }) => line);
console.log(lines.length > 0 ? lines.join('\n') : `No file says “${looked.join(' ')}” of itself.`);
