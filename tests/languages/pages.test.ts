import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { addressOf } from '../../src/delivery/builtFiles.ts';
import type { HeaderRule } from '../../src/delivery/headers.ts';
import { filesOfLanguage } from '../../src/delivery/languageFolders.ts';
import { localeOf } from '../../src/i18n/translations.ts';
import { expect } from '../e2e/site.ts';
import { buildEnvironment, folder, inner, root, second, site, test } from './site.ts';

const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const languages = [
	{ lang: 'en', base: root, within: '', locale: 'en_US' },
	{ lang: second.lang, base: inner, within: `${second.id}/`, locale: localeOf(second) },
] as const;
const [english, pseudo] = languages;

/** The pages that both languages have, by their files. */
async function pages(): Promise<string[]> {
	return (await filesOfLanguage(folder, 'en')).filter((file) => file.endsWith('index.html'));
}

test('a language has every page that the default has, and no other', async () => {
	const own = (await filesOfLanguage(folder, second.id)).filter((file) =>
		file.endsWith('index.html')
	);
	expect(own).toEqual(await pages());
	expect(own.length).toBeGreaterThan(20);
});

test('each page says its language, and where it is in each, for search engines and who links to it', async () => {
	for (const { lang, base, within, locale } of languages)
		for (const file of await pages()) {
			const name = within + file;
			const page = parse(read(name));
			const path = addressOf(file);
			const all = (selector: string, attribute: string) =>
				page.querySelectorAll(selector).map((each) => each.getAttribute(attribute));
			expect(all('html', 'lang'), name).toEqual([lang]);
			expect(all('html', 'dir'), name).toEqual([undefined]);
			expect(all('link[rel=canonical]', 'href'), name).toEqual([site + base + path]);
			expect(all('link[rel=alternate][hreflang]', 'hreflang'), name).toEqual([
				'en',
				second.lang,
				'x-default',
			]);
			expect(all('link[rel=alternate][hreflang]', 'href'), name).toEqual(
				[root, inner, root].map((each) => site + each + path)
			);
			expect(all('meta[property="og:locale"]', 'content'), name).toEqual([locale]);
			expect(all('meta[property="og:image"]', 'content'), name).toEqual([`${site}${root}og.png`]);
		}
});

test('each page links to itself in the other language, which says so in its own words', async () => {
	for (const [own, other] of [
		[english, pseudo],
		[pseudo, english],
	] as const)
		for (const file of await pages()) {
			const name = own.within + file;
			const links = parse(read(name)).querySelectorAll('header a[hreflang]');
			expect(
				links.map((link) => link.attributes),
				name
			).toEqual([
				expect.objectContaining({
					href: other.base + addressOf(file),
					lang: other.lang,
					hreflang: other.lang,
				}),
			]);
		}
});

test('nothing else of a page leads to another language', async () => {
	for (const file of await pages()) {
		const page = parse(read(`${second.id}/${file}`));
		const others = page
			.querySelectorAll('[href], [src], [component-url], [renderer-url]')
			.filter((element) => !element.hasAttribute('hreflang'))
			.flatMap((element) =>
				['href', 'src', 'component-url', 'renderer-url'].map((name) => element.getAttribute(name))
			)
			.filter((address) => address?.startsWith('/') && !address.startsWith(inner));
		expect(others, file).toEqual([]);
	}
});

test('the page for what is not there is in the language of the address, and leads on to another', async ({
	request,
}) => {
	const answered = async (address: string) => {
		const response = await request.get(address);
		expect(response.status(), address).toBe(404);
		return response;
	};
	for (const { base, within, lang } of languages) {
		const text = read(`${within}404.html`);
		for (const path of ['guide/no-such-step/', 'guide/apply/no-such-file', '_astro/gone.js']) {
			const response = await answered(base + path);
			expect(await response.text(), path).toBe(text);
			const policy = parse(text)
				.querySelector('meta[http-equiv="content-security-policy"]')
				?.getAttribute('content');
			expect(policy).toMatch(/^default-src 'none'; /);
			expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
		}
		const page = parse(text);
		expect(page.querySelector('html')?.getAttribute('lang')).toBe(lang);
		expect(page.querySelectorAll('link[rel=alternate][hreflang], link[rel=canonical]')).toEqual([]);
		expect(page.querySelector('header a[hreflang]')?.getAttribute('href')).toBe(
			languages.find((each) => each.lang !== lang)?.base
		);
	}
	expect(await (await answered(`${root}xxx/`)).text()).toBe(read('404.html'));
	expect(await (await answered(`${root}_redirects`)).text()).toBe(read('404.html'));
});

test('the site has one index of sitemaps, one robots.txt and one picture; a language its own sitemap', async () => {
	const named = [...read('sitemap-index.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, to]) => to);
	expect(named.sort()).toEqual(
		[`${site}${root}sitemap-0.xml`, `${site}${inner}sitemap-0.xml`].sort()
	);
	for (const { base, within } of languages) {
		const listed = [...read(`${within}sitemap-0.xml`).matchAll(/<loc>([^<]*)<\/loc>/g)];
		expect(listed.map(([, to]) => to).sort()).toEqual(
			(await pages()).map((file) => site + base + addressOf(file)).sort()
		);
	}
	expect(read('robots.txt')).toContain(`Sitemap: ${site}${root}sitemap-index.xml`);
	for (const file of ['robots.txt', 'sitemap-index.xml', 'og.png', '_headers', '_server'])
		expect(existsSync(`${folder}/${second.id}/${file}`), file).toBe(false);
	expect(read(`${second.id}/schema/progress-2.json`)).toBe(read('schema/progress-2.json'));
});

test('every page and every worker has its headers, in one file that hosts take', () => {
	const rules = JSON.parse(read('_server/headers.json')) as HeaderRule[];
	const paths = rules.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	for (const { base } of languages)
		expect(paths).toEqual(expect.arrayContaining([`${root}*`, `${base}_astro/*`, `${base}sw.js`]));
	expect(read('_headers').match(/^\/.*$/gm)).toEqual(paths);
	// Netlify knows only the page at the root by itself.
	expect(read('_redirects')).toBe(`${inner}* ${inner}404.html 404\n`);
});

test('about says in each language who makes the site, as the deployer set it', () => {
	const { SITE_MAKER, SITE_CONTACT, SITE_REPOSITORY } = buildEnvironment;
	for (const { within } of languages) {
		const page = parse(read(`${within}about/index.html`));
		expect(page.querySelectorAll('.maker dd').map(({ text }) => text)).toEqual([
			SITE_MAKER,
			SITE_CONTACT,
			SITE_REPOSITORY,
		]);
		expect(page.querySelectorAll('.maker a').map((link) => link.getAttribute('href'))).toEqual([
			`mailto:${SITE_CONTACT}`,
			SITE_REPOSITORY,
		]);
		expect(page.querySelector('.maker')?.nextElementSibling?.tagName).toBe('H2');
	}
});

test('each language has a search index and a guide as one file of its own', () => {
	for (const { within, lang, base } of languages) {
		expect(existsSync(`${folder}/${within}search-index.js`)).toBe(true);
		const file = parse(read(`${within}download/refund-ready-guide.html`));
		expect(file.querySelector('html')?.getAttribute('lang')).toBe(lang);
		expect(file.querySelector('main .hint')?.text).toContain(site + base);
		expect(file.querySelectorAll('[hreflang]')).toEqual([]);
	}
});

test('the notices of what is sent along stand beside the start page, once', () => {
	expect(read('licences.txt')).toContain('SIL OPEN FONT LICENSE');
	expect(existsSync(`${folder}/${second.id}/licences.txt`)).toBe(false);
	expect(parse(read('about/index.html')).text).toContain('licences.txt');
});

test('a language loads the typeface that it has a file of, and one without loads none', async () => {
	const own = existsSync(`src/styles/fonts/${second.id}/serif.woff2`);
	for (const { id, within, has } of [
		{ id: 'en', within: english.within, has: true },
		{ id: second.id, within: pseudo.within, has: own },
	]) {
		const files = (await filesOfLanguage(folder, id)).filter((file) => file.endsWith('.woff2'));
		expect(files, id).toHaveLength(has ? 1 : 0);
		const page = read(`${within}index.html`);
		expect(page.includes('@font-face'), id).toBe(has);
		expect(/rel=["'`]preload["'`]/.test(page), id).toBe(has);
	}
});
