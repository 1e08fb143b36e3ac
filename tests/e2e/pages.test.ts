import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'node-html-parser';
import { builtFiles } from '../../src/delivery/builtFiles.ts';
import { languagesIn } from '../../src/delivery/languageFolders.ts';
import { siteConfig } from '../../src/guide/siteConfig.ts';
import { obfuscated } from '../cloudflare.ts';
import { expect, paths, stepPaths, test } from './site.ts';

for (const path of paths) {
	test(`${path} has a title, a description and one main heading`, async ({ page }) => {
		await page.goto(path);
		await expect(page).toHaveTitle(/Refund Ready/);
		const content = (selector: string) => page.locator(selector).getAttribute('content');
		expect((await content('meta[name=description]'))?.length).toBeGreaterThan(30);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		const official = page.getByText('Independent. Not CBP, not a government site.');
		await expect(official.filter({ visible: true })).toHaveCount(1);
	});
}

test('home, the list of tools, a step, the help, the glossary and the search lead to both tools for files', async () => {
	for (const path of ['/', '/tools/', '/guide/what-next/', '/help/', '/glossary/', '/search/']) {
		const page = parse(
			await readFile(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8')
		).querySelectorAll('main a');
		const addresses = page.map((link) => link.getAttribute('href'));
		for (const tool of ['/tools/entries/', '/tools/reports/'])
			expect(addresses, path).toContain(tool);
	}
});

test('while there is one language, no page carries a switch or names another', async () => {
	test.skip(languagesIn('dist').length > 1, 'this build has several languages');
	for (const path of paths) {
		const page = await readFile(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
		expect(page, path).toMatch(/<html lang="en">/);
		expect(page, path).not.toMatch(/hreflang|og:locale/);
	}
	expect(await readdir('dist')).not.toContain('_redirects');
});

/** What of a built site may hold an address of the site: all that is read, by people or machines. */
const readable = (await builtFiles('dist')).filter((file) =>
	/\.(?:html|js|css|json|xml|txt|svg)$|^_headers$/.test(file)
);

test('a site that was built without its address states none', async () => {
	test.skip(siteConfig.origin !== undefined, 'this build was given its address');
	const stated: string[] = [];
	for (const file of readable) {
		const text = await readFile(`dist/${file}`, 'utf8');
		if (/refund-ready\.example|rel="?canonical|og:(?:image|url)|hreflang="x-default/.test(text))
			stated.push(file);
	}
	expect(stated).toEqual([]);
	expect(readable.filter((file) => file.startsWith('sitemap'))).toEqual([]);
	expect(await readFile('dist/robots.txt', 'utf8')).toBe('User-agent: *\nAllow: /\n');
	expect(await readFile('dist/schema/progress-2.json', 'utf8')).not.toContain('$id');
});

test('Cloudflare, which hides mail addresses by default, leaves every page as it was built', async () => {
	let withAddress = 0;
	for (const file of readable.filter((each) => each.endsWith('.html'))) {
		const html = await readFile(`dist/${file}`, 'utf8');
		expect(obfuscated(html) === html, file).toBe(true);
		if (obfuscated(html.replaceAll('email_off', '')) !== html.replaceAll('email_off', ''))
			withAddress += 1;
	}
	expect(withAddress).toBeGreaterThan(8);
});

test('about says who makes the site, or plainly that it is not filled in, and is in every foot', async ({
	page,
}) => {
	await page.goto('/privacy/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Who makes this' }).click();
	await expect(page).toHaveURL(/\/about\/$/);
	const said = await page.getByRole('main').locator('.maker dd').allTextContents();
	expect(said).toEqual(
		[siteConfig.maker, siteConfig.contact?.says, siteConfig.repository].map(
			(each) => each ?? 'Not filled in'
		)
	);
	await expect(page.getByText('whoever put this copy online has not said it')).toHaveCount(
		said.includes('Not filled in') ? 1 : 0
	);
});

test('the picture for links is there', async ({ request }) => {
	const picture = await request.get('/og.png');
	expect(picture.headers()['content-type']).toBe('image/png');
	expect((await picture.body()).length).toBeGreaterThan(5000);
});

test('an address that leads nowhere gets the page that says so', async ({ request }) => {
	const response = await request.get('/guide/no-such-step/');
	expect(response.status()).toBe(404);
	expect(await response.text()).toContain('This page does not exist');
});

for (const path of stepPaths) {
	test(`${path} has every part that a step needs`, async ({ page }) => {
		await page.goto(path);
		const main = page.getByRole('main');
		for (const part of ['What you get', 'Have in hand', 'How long', 'Who has to be there'])
			await expect(main.getByText(part, { exact: true })).toBeVisible();
		for (const heading of ['What goes wrong here', 'What is left on this step'])
			await expect(main.getByRole('heading', { name: heading })).toBeVisible();
		expect(await main.locator('.trouble a').count()).toBeGreaterThan(1);
		expect(await main.getByRole('checkbox').count()).toBeGreaterThanOrEqual(4);
		expect(await main.locator('.cite').count()).toBeGreaterThan(10);
		await expect(main.locator('.screen').first()).toBeVisible();
	});
}

test('each term of the glossary is linked where a step first uses it', async ({ page }) => {
	await page.goto('/glossary/');
	const terms = await page
		.locator('dl > div')
		.evaluateAll((entries) =>
			entries.map((entry) => ({ id: entry.id, term: entry.querySelector('strong')?.textContent }))
		);
	expect(terms.length).toBeGreaterThan(30);
	const missing: string[] = [];
	for (const path of stepPaths) {
		await page.goto(path);
		const unlinked = await page.evaluate((all) => {
			// Running text only: headings, the overview, drawings and tasks are read at a glance.
			const prose = document.querySelector('article')?.cloneNode(true) as HTMLElement;
			for (const each of prose.querySelectorAll(
				'h1, h2, h3, .step-head, figure, .cite, .task-head, .trouble, .neighbours, .aside-title, .unscripted, astro-island'
			))
				each.remove();
			const linked = new Map(
				[...prose.querySelectorAll<HTMLAnchorElement>('a.term')].map((link) => [
					link.hash.slice(1),
					link,
				])
			);
			// “CAPE” within “CAPE declaration” or on a button is no use of the shorter term.
			for (const each of prose.querySelectorAll('a.term, strong, blockquote')) each.remove();
			const text = prose.innerText;
			return all.flatMap(({ id, term }) => {
				if (term === undefined || term === null) return [];
				const used = new RegExp(
					`(?<![\\w-])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`
				).exec(text);
				return used && !linked.has(id) ? [`${term} (${id})`] : [];
			});
		}, terms);
		missing.push(...unlinked.map((term) => `${path}: ${term}`));
	}
	expect(missing).toEqual([]);
});

test('GitHub Pages serves the folder as it is: without this file it leaves out _astro/, and with it all scripts', () =>
	expect(existsSync('dist/.nojekyll')).toBe(true));

test('no page moves what is in sight as it comes alive, on a phone', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 412, height: 823 });
	await page.addInitScript(() => {
		let sum = 0;
		const add = (entries: PerformanceEntryList) => {
			for (const entry of entries as unknown as { value: number }[]) sum += entry.value;
			return sum;
		};
		const observer = new PerformanceObserver((list) => void add(list.getEntries()));
		observer.observe({ type: 'layout-shift', buffered: true });
		Object.assign(window, { shifted: () => add(observer.takeRecords()) });
	});
	const moving: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		await expect(page.locator('astro-island:not([client=visible])[ssr]')).toHaveCount(0);
		// Effects run after a frame, and what they change is drawn in the next ones.
		const shift = await page.evaluate(async () => {
			for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
			return (window as unknown as { shifted(): number }).shifted();
		});
		// On a sheet with nothing on it the buttons, which are off until then, change places: a saved file comes first.
		if (shift > (path === '/progress/' ? 0.0005 : 0)) moving.push(`${path} ${shift.toFixed(4)}`);
	}
	expect(moving).toEqual([]);
});
