/**
 * Prints what a reader loads again who has the site offline, after a deploy with one word of a step
 * changed, and after one that was built in another folder. It asserts nothing.
 *
 *     npm run bench:update
 *
 * Bytes are as sent, without headers. The goal: the page with the word and the index of the search;
 * and nothing. The service worker itself comes with each version.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySite } from './copySite.ts';

const root = join(tmpdir(), 'refund-ready-update');
const changed = 'src/content/en/steps/apply.mdx';

rmSync(root, { recursive: true, force: true });
const before = built('one');
tell('one word of a step changed', before, built('one', changeWord));
tell('built in another folder', before, built('another/folder'));
rmSync(root, { recursive: true, force: true });

/** What the worker of a built site keeps: each file's bytes as sent, by its address and what tells its versions apart. */
function built(folder: string, change?: (folder: string) => void): ReadonlyMap<string, number> {
	const at = join(root, folder);
	copySite(at);
	change?.(at);
	execFileSync(process.execPath, ['scripts/build.ts'], {
		cwd: at,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, PDF: 'off', BUDGETS: 'off', LANGUAGES: 'en' },
	});
	const worker = readFileSync(join(at, 'dist/sw.js'), 'utf8');
	const files = [
		...worker.matchAll(
			/url:[`"']([^`"']*)[`"'],integrity:[`"']([^`"']*)[`"'],revision:(null|[`"']\w*[`"'])/g
		),
	];
	if (files.length === 0) throw new Error('dist/sw.js names no files as this reads them');
	return new Map(
		files.map(([, url = '', integrity, revision]) => {
			const path = join(at, 'dist', url.endsWith('/') ? `${url}index.html` : url);
			const sent = existsSync(`${path}.br`) ? `${path}.br` : path;
			return [`${url} ${integrity} ${revision}`, statSync(sent).size];
		})
	);
}

function changeWord(folder: string): void {
	const path = join(folder, changed);
	const text = readFileSync(path, 'utf8');
	const other = text.replace(/(?<=\n\n[A-Z][a-z]+ [a-z]+ )[a-z]+/, 'entirely');
	if (other === text) throw new Error(`${changed} has no word to change`);
	writeFileSync(path, other);
}

function tell(name: string, old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>) {
	const sum = (files: readonly (readonly [string, number])[]) =>
		files.reduce((all, [, bytes]) => all + bytes, 0);
	const again = [...now].filter(([file]) => !old.has(file));
	console.log(
		`${name}: ${again.length} of ${now.size} files, ${sum(again)} of ${sum([...now])} bytes`
	);
	for (const [file, bytes] of again) console.log(`    ${file.split(' ')[0] ?? ''} ${bytes}`);
}
