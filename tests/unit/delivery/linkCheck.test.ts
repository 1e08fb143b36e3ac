import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { type BuiltPage, deadLinks, linkCheck, readPage } from '../../../src/delivery/linkCheck.ts';
import { inProject } from '../guide/project.ts';

const pages = (html: string, base = '/') => [
	readPage(`${base}a/`, html),
	readPage(`${base}b/`, '<p id="here">b</p>'),
];

/** What is said of the dead links of pages. */
const told = (there: readonly BuiltPage[], base = '/') =>
	deadLinks(there, new Set(), base).map(({ address, link, why }) => `${address} ${link}: ${why}`);

test('links to pages, places, files and other sites are let through', () => {
	const html =
		'<a href="/b/">1</a><a href="/b/#here">2</a><a href="/x.png">3</a><a href="https://cbp.gov/">4</a><a href="mailto:a@b.cc">5</a><a href="#top">6</a><h1 id="top">a</h1>';
	expect(deadLinks(pages(html), new Set(['/x.png']), '/')).toEqual([]);
});

for (const { name, link, says } of [
	{
		name: 'a page that is not there',
		link: '/c/',
		says: '/a/ /c/: there is no such page',
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
		expect(told(pages(`<a href="${link}">x</a>`)).join()).toContain(says);
	});

test('a link that leaves the sub-path is named with a hint', () => {
	const found = told(pages('<a href="/b/">x</a>', '/sub/'), '/sub/');
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
		{ address: '/es/a/', link: '/es/gone/', why: 'there is no such page' },
	]);
	expect(deadLinks([...english, ...spanish], new Set(), '/')).toHaveLength(2);
});

test('every dead link of every page is named', () => {
	const dead = told([
		readPage('/a/', '<a href="/x/">x</a><a href="/y/">y</a><a name="no link">z</a>'),
		readPage('/b/', '<a href="/x/">x</a>'),
	]);
	expect(dead.map((sentence) => sentence.split(':')[0])).toEqual(['/a/ /x/', '/a/ /y/', '/b/ /x/']);
});

test('a place that no browser can decode is named like any other that is not there', () => {
	const found = told(pages('<a href="/b/#100%">x</a>'));
	expect(found.join()).toContain('/a/ /b/#100%');
});

/** Runs the check as the end of a build does, over a folder with these files. */
async function checkBuilt(files: Record<string, string>, base: string): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'link-check-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		const { hooks } = linkCheck(['download/guide.pdf']);
		await hooks['astro:config:done']?.({ config: { base } } as never);
		await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
	} finally {
		await rm(folder, { recursive: true });
	}
}

const built = {
	'index.html':
		'<a href="/sub/guide/apply/#one">x</a><a href="/sub/icon.svg">y</a><a href="/sub/download/guide.pdf">z</a>',
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

const wrong = (href: string) => ({ ...built, 'help/index.html': `<a href="/sub${href}">x</a>` });
const mend = 'Correct the link, or give what it leads to that name.';

test('a dead link is told by each place of the texts that has it, with line and column', () =>
	inProject(
		{
			'src/content/en/steps/apply.mdx': '---\ntitle: A\n---\n\nSee [two](/guide/apply/#two).\n',
			'src/content/en/search-help.yaml': 'pages:\n  - path: /guide/apply/#two\n',
			'src/content/en/help.yaml': 'x: /guide/apply/#two-more and /more/guide/apply/#two\n',
			'src/pages/help.astro': "<a href={url('/guide/apply/#two')}>x</a>",
		},
		async () => {
			const why = `This links to /sub/guide/apply/#two: that page has no place named two. ${mend}`;
			await expect(checkBuilt(wrong('/guide/apply/#two'), '/sub/')).rejects.toThrow(
				[
					'Links that lead nowhere:',
					`src/content/en/search-help.yaml:2:11: ${why}`,
					`src/content/en/steps/apply.mdx:5:11: ${why}`,
				].join('\n')
			);
		}
	));

test('where no text has it, by the code that does; and by the page where none does', () =>
	inProject(
		{
			'src/content/en/help.yaml': '',
			'src/pages/help.astro': "---\n---\n<a href={url('/hlep/')}>x</a>",
		},
		async () => {
			await expect(checkBuilt(wrong('/hlep/'), '/sub/')).rejects.toThrow(
				`src/pages/help.astro:3:15: This links to /sub/hlep/: there is no such page. ${mend}`
			);
			await expect(checkBuilt(wrong('/made/up/'), '/sub/')).rejects.toThrow(
				`/sub/help/ links to /sub/made/up/: there is no such page. ${mend}`
			);
		}
	));
