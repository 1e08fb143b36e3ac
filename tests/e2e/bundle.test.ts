import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse as parseScript } from 'acorn';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { buildTargets } from '../../src/delivery/buildTargets.ts';
import { languagesIn } from '../../src/delivery/languageFolders.ts';
import { itemsVersion, ours } from '../../src/storage/keys.ts';
import { paths } from './site.ts';

const download = 'dist/download/refund-ready-guide.html';
/** Every script of the built site, with that in the guide as one file, by its path in `dist`. */
const scripts = new Map(
	[
		...readdirSync('dist', { recursive: true, encoding: 'utf8' })
			.map((file) => `dist/${file.replaceAll('\\', '/')}`)
			.filter((file) => file.endsWith('.js')),
		...(existsSync(download) ? [download] : []),
	].map((file) => [file, readFileSync(file, 'utf8')])
);
const holding = (text: string) =>
	[...scripts].filter(([, code]) => code.includes(text)).map(([file]) => file);

/** The address of what starts a page's islands, which its script in the page loads once that is painted. */
const startOf = (html: string) =>
	/<script type="module">[^<]*?import\("([^"]*)"\)[^<]*observe\(\{type:"paint"/.exec(html)?.[1];

/** What a page loads for the line of steps, with what those scripts import; nothing where it has none. */
function lineOfSteps(path: string): Set<string> {
	const html = readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
	const page = parse(html);
	const island = page.querySelector('nav astro-island');
	const loaded = new Set<string>();
	if (!island) return loaded;
	const follow = (file: string) => {
		if (loaded.has(file)) return;
		loaded.add(file);
		for (const [, target = ''] of (scripts.get(file) ?? '').matchAll(
			/(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g
		))
			follow(posix.join(posix.dirname(file), target));
	};
	for (const address of [startOf(html), island.getAttribute('component-url')])
		follow(`dist/_astro/${posix.basename(address ?? '')}`);
	return loaded;
}

test('what every page runs is one file, with the line of steps in it', () => {
	const loaded = paths
		.map((path) => ({ path, files: lineOfSteps(path) }))
		.filter(({ files }) => files.size > 0);
	expect(loaded.length).toBeGreaterThan(10);
	for (const { path, files } of loaded)
		expect([...files].map((file) => posix.basename(file).split('.')[0]).sort(), path).toEqual(
			// Home draws the whole way in its place.
			path === '/' ? ['WholeWay', 'every-page'] : ['every-page']
		);
});

test('every script that another imports is there', () => {
	for (const [file, code] of scripts)
		for (const [, target = ''] of code.matchAll(
			/(?:import|from)\s*\(?["'`](\.\/[\w.-]+\.js)["'`]/g
		))
			expect(scripts.has(posix.join(posix.dirname(file), target)), `${file}: ${target}`).toBe(true);
});

test('no script has Vite’s helper around import(), and parts still load when asked for', () => {
	expect(holding('vite:preloadError')).toEqual([]);
	expect(holding('modulepreload')).toEqual([]);
	expect([...scripts.values()].some((code) => /\bimport\(["'`]\.\//.test(code))).toBe(true);
});

test('no script of a page has Preact’s own JSX runtime', () => {
	// The guide as one file is a build of its own, whose bytes nobody counts.
	expect(holding('__source').filter((file) => file !== download)).toEqual([]);
});

test('pages have Preact without what no component uses', () => {
	const preact = holding('createElementNS').filter((file) => file !== download);
	expect(preact, 'one of each language').toHaveLength(languagesIn('dist').length);
	for (const file of preact)
		for (const unused of ['getDerivedState', 'componentDidCatch', 'innerHTML', 'Capture', 'xlink'])
			expect(scripts.get(file), `${file}: ${unused}`).not.toContain(unused);
});

test('pages start their islands with our script alone, which is not Preact’s part of Astro', () => {
	for (const path of paths) {
		const html = readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
		// A page that is only looked things up in has contents, whose script is no island.
		const islands = html.includes('<astro-island');
		expect(islands || html.includes('id="contents"'), path).toBe(true);
		if (islands) expect(startOf(html), path).toMatch(/\/every-page\.[\w-]+\.js$/);
		else expect(startOf(html), path).toMatch(/\/Contents\.[^/]*\.js$/);
		expect(html, path).not.toContain('<script type="module" src=');
		expect(html, path).not.toMatch(/astro:|renderer-url|customElements/);
	}
	// What only that part asks an island for.
	expect(holding('preact-signals')).toEqual([]);
	expect(holding('preactSignals')).toEqual([]);
});

test('every script, in files and in pages, is one that the oldest supported browsers read', () => {
	// All of them read ES2022, and none of them all of ES2023 and later.
	expect(buildTargets).toEqual(['chrome111', 'edge111', 'safari16.4', 'firefox114']);
	const reads = (code: string, sourceType: 'module' | 'script') =>
		parseScript(code, { ecmaVersion: 2022, sourceType, allowHashBang: false });
	expect(() => reads('/[a--b]/v', 'module'), 'newer than that').toThrow();
	for (const [file, code] of scripts)
		if (file !== download) expect(() => reads(code, 'module'), file).not.toThrow();
	for (const file of [
		...paths.map((path) => path.replace(/\/$/, '/index.html')),
		download.slice(4),
	])
		if (existsSync(`dist${file}`))
			for (const script of parse(readFileSync(`dist${file}`, 'utf8')).querySelectorAll('script'))
				expect(
					() =>
						reads(script.rawText, script.getAttribute('type') === 'module' ? 'module' : 'script'),
					file
				).not.toThrow();
});

test('constants of another file stand where they are used', () => {
	const whole = `${ours}${itemsVersion}/`;
	const ofPages = (text: string) => holding(text).filter((file) => file !== download);
	expect(ofPages(whole)).not.toEqual([]);
	// Else a file has it in a variable, from which the others put it together.
	expect(ofPages(`=\`${ours}\``)).toEqual([]);
});
