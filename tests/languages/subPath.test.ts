import { box, expect } from '../e2e/site.ts';
import { inner, root, site, test } from './site.ts';

test('the whole site works under a sub-path', async ({ page }) => {
	await page.goto(root);
	await page.getByRole('link', { name: 'Start with what to have ready' }).click();
	await expect(page).toHaveURL(`${root}guide/before-you-start/`);
	await page.getByRole('link', { name: 'Step 1: Apply' }).click();
	await box(page, /^Choose the form/).check();
	await page.getByRole('link', { name: 'My progress' }).click();
	await expect(page).toHaveURL(`${root}progress/`);
	await expect(page.getByText(/^Done \d/)).toBeVisible();
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
		'href',
		`${site}${root}progress/`
	);
	await page.getByRole('link', { name: 'Search', exact: true }).click();
	await page.getByLabel('What are you looking for?').fill('direct deposit');
	await expect(page.getByRole('status').filter({ hasText: 'places found' })).toBeVisible();
});

test('each language is an app of its own, in its own words, which starts in its own folder', async ({
	request,
}) => {
	const names = await Promise.all(
		[root, inner].map(async (base) => {
			const page = await (await request.get(`${base}guide/apply/`)).text();
			expect(page).toContain(`<link rel="manifest" href="${base}manifest.json">`);
			const manifest = (await (await request.get(`${base}manifest.json`)).json()) as {
				readonly id: string;
				readonly start_url: string;
				readonly scope: string;
				readonly description: string;
			};
			expect(manifest).toMatchObject({ id: base, start_url: base, scope: base });
			return manifest.description;
		})
	);
	expect(names[0]).not.toBe(names[1]);
	expect((await request.get(`${root}apple-touch-icon.png`)).ok()).toBe(true);
	expect((await request.get(`${inner}apple-touch-icon.png`)).ok()).toBe(false);
});

test('what a page loads when it is asked for comes from its own language', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));

	await page.goto(`${inner}search/`);
	await page.locator('main input[type=search]').fill('R-31');
	await expect(page.locator('.found li').first()).toBeVisible();

	await page.goto(`${inner}details/`);
	const field = page.locator('main input[type=text]').first();
	await field.fill('0');
	await field.blur();
	await expect(page.locator('main .outcome').filter({ hasText: /\S/ }).first()).toBeVisible();

	await page.goto(`${inner}tools/entries/`);
	const list = page.locator('main textarea').first();
	await expect(list).toBeEnabled();
	await list.fill('2000000014');
	await page.locator('main .scripted button.button').first().click();
	await expect(page.locator('.entry-summary')).toBeVisible();

	expect(asked.length).toBeGreaterThan(20);
	expect(asked.filter((path) => !path.startsWith(inner))).toEqual([]);
});
