import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { deadLinks, linkCheck, readPage } from '../../../src/delivery/linkCheck.ts';

const pages = (html: string, base = '/') => [
	readPage(`${base}a/`, html),
	readPage(`${base}b/`, '<p id="here">b</p>'),
];

test('links to pages, places, files and other sites are let through', () => {
	const html =
		'<a href="/b/">1</a><a href="/b/#here">2</a><a href="/x.png">3</a><a href="https://cbp.gov/">4</a><a href="mailto:a@b.cc">5</a><a href="#top">6</a><h1 id="top">a</h1>';
	expect(deadLinks(pages(html), new Set(['/x.png']), '/')).toEqual([]);
});

for (const { name, link, says } of [
	{
		name: 'a page that is not there',
		link: '/c/',
		says: '/a/ links to /c/: there is no such page',
	},
	{
		name: 'a place that is not there',
		link: '/b/#gone',
		says: 'that page has no place named gone',
	},
	{ name: 'a place on the page itself', link: '#gone', says: 'that page has no place named gone' },
	{ name: 'a page without its closing slash', link: '/b', says: 'there is no such page' },
])
	test(`a link to ${name} is named`, () => {
		expect(deadLinks(pages(`<a href="${link}">x</a>`), new Set(), '/').join()).toContain(says);
	});

test('a link that leaves the sub-path is named with a hint', () => {
	const found = deadLinks(pages('<a href="/b/">x</a>', '/sub/'), new Set(), '/sub/');
	expect(found.join()).toContain('links begin with /sub/');
});

test('a page’s address may have a query, and a place letters of any language', () => {
	const there = [readPage('/a/', '<a href="/a/?x=1#caf%C3%A9">x</a><p id="café"></p>')];
	expect(deadLinks(there, new Set(), '/')).toEqual([]);
});

test('a link from below is followed from where it stands', () => {
	const from = (href: string) => [
		readPage('/guide/apply/', `<a href="${href}">x</a>`),
		readPage('/guide/verify/', ''),
	];
	expect(deadLinks(from('../verify/'), new Set(), '/')).toEqual([]);
	expect(deadLinks(from('verify/'), new Set(), '/')).toHaveLength(1);
});

test('a link to another language is let through, and looked at where all of them are', () => {
	const english = [readPage('/a/', '<a href="/es/a/">x</a><a href="/es/gone/">y</a>')];
	expect(deadLinks(english, new Set(), '/', ['/es/'])).toEqual([]);
	const spanish = [readPage('/es/a/', '<a href="/a/">x</a><a href="/es/gone/">y</a>')];
	expect(deadLinks(spanish, new Set(), '/es/', ['/'])).toEqual([
		'/es/a/ links to /es/gone/: there is no such page',
	]);
	expect(deadLinks([...english, ...spanish], new Set(), '/')).toHaveLength(2);
});

test('every dead link of every page is named', () => {
	const dead = deadLinks(
		[
			readPage('/a/', '<a href="/x/">x</a><a href="/y/">y</a><a name="no link">z</a>'),
			readPage('/b/', '<a href="/x/">x</a>'),
		],
		new Set(),
		'/'
	);
	expect(dead.map((sentence) => sentence.split(':')[0])).toEqual([
		'/a/ links to /x/',
		'/a/ links to /y/',
		'/b/ links to /x/',
	]);
});

test('a place that no browser can decode is named like any other that is not there', () => {
	const found = deadLinks(pages('<a href="/b/#100%">x</a>'), new Set(), '/');
	expect(found.join()).toContain('/a/ links to /b/#100%');
});

/** Runs the check as the end of a build does, over a folder with these files. */
async function checkBuilt(files: Record<string, string>, base: string): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'link-check-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		const { hooks } = linkCheck();
		await hooks['astro:config:done']?.({ config: { base } } as never);
		await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
	} finally {
		await rm(folder, { recursive: true });
	}
}

const built = {
	'index.html': '<a href="/sub/guide/apply/#one">x</a><a href="/sub/icon.svg">y</a>',
	'guide/apply/index.html': '<h2 id="one">1</h2><a href="/sub/">home</a>',
	'404.html': '<a href="/sub/404.html">x</a>',
	'icon.svg': '<svg/>',
};

for (const base of ['/sub', '/sub/'])
	test(`a site built under ${base} whose links all lead somewhere is let through`, async () => {
		await expect(checkBuilt(built, base)).resolves.toBeUndefined();
	});

test('a dead link stops the build, which names the page and the link', async () => {
	const wrong = { ...built, 'help/index.html': '<a href="/sub/guide/apply/#two">x</a>' };
	await expect(checkBuilt(wrong, '/sub/')).rejects.toThrow(
		'/sub/help/ links to /sub/guide/apply/#two: that page has no place named two'
	);
	await expect(checkBuilt(built, '/')).rejects.toThrow('/ links to /sub/guide/apply/#one');
});
