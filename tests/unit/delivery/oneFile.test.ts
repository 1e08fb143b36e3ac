import { expect, test } from 'playwright/test';
import { oneFile } from '../../../src/delivery/oneFile.ts';

const page = (main: string) =>
	`<html><head><style>p{color:red}</style><style>@font-face{src:url(/x/_astro/a.woff2)}</style></head><body><main>${main}</main></body></html>`;
const frame = {
	language: { lang: 'en', direction: 'ltr' as const },
	name: 'Guide',
	title: 'One <file>',
	nameAndTitle: 'Guide: One <file>',
	description: 'All "of" it',
	notOfficial: 'Not official',
	copyOf: 'A copy',
	contents: 'Contents',
	close: 'Close',
};
const sources = {
	origin: 'https://site.example',
	base: '/x/',
	fonts: new Map([['/x/_astro/a.woff2', 'data:font/woff2;base64,AAAA']]),
	css: '.chapter{}',
	script: 'const a = "</script>"',
};
const join = (...mains: string[]) =>
	oneFile(
		mains.map((main, place) => ({ address: `guide/${'ab'[place] ?? ''}/`, html: page(main) })),
		frame,
		sources
	);

test('links among the pages stay in the file, others lead to the site', () => {
	const html = join(
		'<h1>A</h1><a href="/x/guide/b/">b</a><a href="/x/guide/b/#when">when</a><a href="/x/privacy/#how">p</a><a href="#here">h</a><a href="https://cbp.example/">c</a><p id="here"></p>',
		'<h1>B</h1><p id="when"></p>'
	);
	expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
		'#top',
		'#page-guide-a',
		'#page-guide-b',
		'#page-guide-b',
		'#when',
		'https://site.example/x/privacy/#how',
		'#here',
		'https://cbp.example/',
	]);
});

test('a site that does not know its address is linked to by none', () => {
	const main =
		'<h1>A</h1><a href="/x/privacy/#how">p</a><a href="/x/guide/a/">a</a><a href="mailto:a@b.example">m</a>';
	const html = oneFile([{ address: 'guide/a/', html: page(main) }], frame, {
		...sources,
		origin: undefined,
	});
	expect(html).toContain('<a>p</a>');
	expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
		'#top',
		'#page-guide-a',
		'#page-guide-a',
		'mailto:a@b.example',
	]);
});

test('the contents say which step a chapter is, as the step says it', () => {
	const html = join(
		'<header class="step-head"><p class="kicker">Step 1 of 5</p><h1>A</h1></header>',
		'<h1>B</h1>'
	);
	expect(html).toContain('<a href="#page-guide-a"><span class="kicker">Step 1 of 5</span> A</a>');
	expect(html).toContain('<a href="#page-guide-b">B</a>');
});

test('an id that two pages have is renamed on the second, with what points to it', () => {
	const html = join(
		'<h1>A</h1><h2 id="tasks">Tasks</h2>',
		'<h1>B</h1><a href="#tasks">t</a><h2 id="tasks">Tasks</h2><ul aria-labelledby="tasks more"></ul>'
	);
	expect(html.match(/id="tasks"/g)).toHaveLength(1);
	expect(html).toContain('<a href="#page-guide-b-tasks">');
	expect(html).toContain('aria-labelledby="page-guide-b-tasks more"');
});

test('islands of different pages get numbers, and ids, of their own', () => {
	const island =
		'<astro-island data-preact-island-id="3" component-url="/x/_astro/a.js"><label for="P3-0">L</label><input id="P3-0"></astro-island>';
	const html = join(`<h1>A</h1>${island}`, `<h1>B</h1>${island}`);
	expect(html).toContain('<label for="P0-0">');
	expect(html).toContain('<input id="P1-0">');
	expect(html).not.toContain('component-url');
});

test('nothing in the file is fetched, and its text cannot end a tag', () => {
	const html = join('<h1>A</h1><script>page()</script>');
	expect(html).toContain('url(data:font/woff2;base64,AAAA)');
	expect(html).not.toMatch(/_astro|page\(\)/);
	expect(html).toContain('const a = "<\\/script>"');
	expect(html).toContain('<title>Guide: One &lt;file></title>');
	expect(html.match(/p\{color:red\}/g)).toHaveLength(1);
});

test('a page without a heading is named', () => {
	expect(() => join('<p>Text</p>')).toThrow('guide/a/ has no main part or heading');
});

test('the file is in the language of its pages, and runs its way', () => {
	const chapter = { address: 'guide/a/', html: page('<h1>A</h1>') };
	const start = (language: { lang: string; direction: 'ltr' | 'rtl' }) =>
		/<html[^>]*>/.exec(oneFile([chapter], { ...frame, language }, sources))?.[0];
	expect(start({ lang: 'zh-Hans', direction: 'ltr' })).toBe(
		'<html lang="zh-Hans" data-live data-serif>'
	);
	expect(start({ lang: 'ar', direction: 'rtl' })).toBe(
		'<html lang="ar" dir="rtl" data-live data-serif>'
	);
});
