import { readdir, readFile } from 'node:fs/promises';
import { languagesIn } from '../../src/delivery/languageFolders.ts';
import { expect, paths, stepPaths, test } from './site.ts';

for (const path of paths) {
	test(`${path} has a title, a description, a picture and one main heading`, async ({ page }) => {
		await page.goto(path);
		await expect(page).toHaveTitle(/Refund Ready/);
		const content = (selector: string) => page.locator(selector).getAttribute('content');
		expect((await content('meta[name=description]'))?.length).toBeGreaterThan(30);
		expect(await content('meta[property="og:image"]')).toMatch(/\/og\.png$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.getByText('Not CBP, not a government site. Files nothing.')).toBeVisible();
		if (path !== '/404.html')
			await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
				'href',
				`https://refund-ready.example${path}`
			);
	});
}

test('while there is one language, no page carries a switch or names another', async () => {
	test.skip(languagesIn('dist').length > 1, 'this build has several languages');
	for (const path of paths) {
		const page = await readFile(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
		expect(page, path).toMatch(/<html lang="en">/);
		expect(page, path).not.toMatch(/hreflang|og:locale|data-same-page/);
	}
	expect(await readdir('dist')).not.toContain('_redirects');
});

test('every page but 404 is in the sitemap', async () => {
	const files = (await readdir('dist')).filter((file) => /^sitemap-\d+\.xml$/.test(file));
	const maps = await Promise.all(files.map((file) => readFile(`dist/${file}`, 'utf8')));
	for (const path of paths.filter((each) => each !== '/404.html'))
		expect(maps.join('')).toContain(`<loc>https://refund-ready.example${path}</loc>`);
	expect(maps.join('')).not.toContain('404');
});

test('search engines are let in and told where the sitemap is', async ({ request }) => {
	const robots = await (await request.get('/robots.txt')).text();
	expect(robots.split('\n')).toEqual([
		'User-agent: *',
		'Allow: /',
		'',
		'Sitemap: https://refund-ready.example/sitemap-index.xml',
		'',
	]);
	expect((await request.get('/sitemap-index.xml')).ok()).toBe(true);
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
		for (const heading of ['What goes wrong here', 'Tick off this step'])
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
				'h1, h2, h3, .step-head, figure, .cite, .tasks, .trouble, .neighbours, .aside-title, .unscripted, astro-island'
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
		// Two frames, so that a shift has been painted.
		const shift = await page.evaluate(
			() =>
				new Promise<number>((done) =>
					requestAnimationFrame(() =>
						requestAnimationFrame(() => {
							done((window as unknown as { shifted(): number }).shifted());
						})
					)
				)
		);
		if (shift > 0.02) moving.push(`${path} ${shift.toFixed(3)}`);
	}
	expect(moving).toEqual([]);
});
