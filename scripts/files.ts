/**
 * Lists the files of the project, each with what it is for in a sentence of its own.
 *
 *     npm run files                  all of them
 *     npm run files -- bin restore   those in whose path or sentence every word occurs, or else any
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { purposeOf } from './purposeOf.ts';

const looked = process.argv.slice(2).map((word) => word.toLowerCase());

const paths = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const lines = paths.map((path) => {
	const readable = /\.(?:tsx?|m?js|css|astro|ya?ml|mdx?)$/.test(path);
	const purpose = readable ? purposeOf(path, readFileSync(path, 'utf8')) : undefined;
	return purpose === undefined ? path : `${path}  ${purpose}`;
});
const has = (line: string) => (word: string) => line.toLowerCase().includes(word);
const withAll = lines.filter((line) => looked.every(has(line)));
const found = withAll.length > 0 ? withAll : lines.filter((line) => looked.some(has(line)));
console.log(found.length > 0 ? found.join('\n') : `No file says “${looked.join(' ')}” of itself.`);
