import { axeFindings } from '../e2e/axe.ts';
import { expect } from '../e2e/site.ts';
import { items, linkTo } from '../e2e/links.ts';
import { inner, root, second, switchTo, taskBox, test } from './site.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('the switch leads to the same place of the same page, and ticks go along', async ({
	page,
}) => {
	await page.goto(`${root}guide/apply/`);
	await taskBox(page, 'apply.form-chosen').check();
	// Within the page first: the address changes, the page does not.
	await page.locator('.bar button').click();
	await page.locator('.contents a[href="#tick-off-this-step"]').click();
	await (await switchTo(page, second.lang)).click();
	await expect(page).toHaveURL(`${inner}guide/apply/#tick-off-this-step`);
	await expect(page.locator('#tick-off-this-step')).toBeInViewport();
	await expect(taskBox(page, 'apply.form-chosen')).toBeChecked();
	await taskBox(page, 'apply.form-chosen').uncheck();

	await (await switchTo(page, 'en')).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${root}guide/apply/#tick-off-this-step`);
	await expect(taskBox(page, 'apply.form-chosen')).toBeEnabled();
	await expect(taskBox(page, 'apply.form-chosen')).not.toBeChecked();
});

test('it is in the menu at 320 pixels and in the head of a desk, high enough for a finger, and nothing runs out of the page', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1024, height: 640 });
	await page.goto(`${root}guide/apply/`);
	await expect(page.getByRole('list', { name: 'Languages' })).toBeInViewport({ ratio: 1 });
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['', 'guide/apply/', 'progress/', 'tools/entries/', '404.html'])
		for (const base of [root, inner]) {
			await page.goto(base + path);
			const link = await switchTo(page, base === root ? second.lang : 'en');
			await expect(link).toBeInViewport({ ratio: 1 });
			expect((await link.boundingBox())?.height, path).toBeGreaterThanOrEqual(44);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
				base + path
			).toBe(true);
		}
	expect(await axeFindings(page)).toEqual([]);
	await page.goto(`${inner}guide/apply/`);
	expect(await axeFindings(page)).toEqual([]);
});

test('a share link stays the link when its page is read in another language', async ({ page }) => {
	const link = linkTo(items({ label: { text: 'Example Widgets' } }));
	await page.goto(root + link.slice(1));
	await expect(page.getByText('Progress of “Example Widgets”', { exact: true })).toBeVisible();
	await (await switchTo(page, second.lang)).click();
	await expect(page).toHaveURL(inner + link.slice(1));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText('Example Widgets').first()).toBeVisible();
});

test('a place that a page went to by itself is kept too', async ({ page }) => {
	await page.goto(`${root}help/not-paid/`);
	await page.locator('.walk .answers a').first().click();
	await expect(page).toHaveURL(/#\w/);
	const place = new URL(page.url()).hash;
	await (await switchTo(page, second.lang)).click();
	await expect(page).toHaveURL(`${inner}help/not-paid/${place}`);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the switch is a plain link', async ({ page }) => {
		await page.goto(`${root}guide/apply/`);
		await (await switchTo(page, second.lang)).click();
		await expect(page).toHaveURL(`${inner}guide/apply/`);
		await (await switchTo(page, 'en')).click();
		await expect(page).toHaveURL(`${root}guide/apply/`);
	});
});
