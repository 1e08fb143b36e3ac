import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

const pages = ['/help/', '/glossary/', '/sources/'];
const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });

test('a long page has its own contents beside it, which lead to its parts and say which is read', async ({
	page,
}) => {
	for (const path of pages) {
		await page.goto(path);
		const links = contents(page).getByRole('link');
		expect(await links.count(), path).toBeGreaterThan(8);
		const last = links.last();
		await expect(last).not.toHaveAttribute('aria-current');
		await last.click();
		await expect(page.locator(':target')).toBeInViewport();
		// The last is short: the one before it may still be the one that is read.
		await links.nth(4).click();
		await expect(links.nth(4)).toHaveAttribute('aria-current', 'location');
		await expect(links.nth(4)).toBeInViewport();
		await expect(contents(page).locator('[aria-current]')).toHaveCount(1);
	}
});

test('far down a long page its contents show the part that is read, and the page stays where it is', async ({
	page,
}) => {
	await page.goto('/help/#no-money-yet');
	const current = contents(page).locator('[aria-current]');
	await expect(current).toHaveText('The declaration was accepted and no money has come');
	await expect(current).toBeInViewport();
	await expect(page.locator('#no-money-yet')).toBeInViewport();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a bar opens the contents, one press leads to a part, and they close', async ({ page }) => {
		for (const path of pages) {
			await page.goto(path);
			const open = contents(page).getByRole('button', { name: 'Contents' });
			await expect(open).toBeInViewport();
			await open.click();
			const link = contents(page).getByRole('link').nth(6);
			await link.click();
			await expect(link).toBeHidden();
			const bar = await page.locator('.bar').boundingBox();
			const part = await page.locator(':target').boundingBox();
			expect(part?.y ?? 0, path).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
			// Where one is in the page is in sight when they are opened again.
			await open.click();
			await expect(contents(page).locator('[aria-current]')).toBeInViewport();
			await page.keyboard.press('Escape');
			await expect(open).toBeFocused();
		}
	});

	test('the bar of a step names the part in view, is no higher for it, and covers nothing that one is led to', async ({
		page,
	}) => {
		await page.goto('/guide/ach-refunds/');
		const bar = page.locator('.bar');
		await expect(bar).toContainText('Step 4 of 5 ACH refund details');
		for (const [id, name] of [
			['h1', 'ACH refund details'],
			['[id="ach.details-entered"]', 'Enter the bank details'],
			['.step-end', 'What is left on this step'],
		] as const)
			for (const width of [320, 360, 390]) {
				await page.setViewportSize({ width, height: 844 });
				await page.evaluate((part) => {
					document.querySelector(part)?.scrollIntoView();
				}, id);
				await expect(bar.locator('p')).toHaveText(`Step 4 of 5 ${name}`);
				expect((await bar.boundingBox())?.height, `${width} px, ${name}`).toBeLessThan(46);
			}
		await page.goto('/guide/what-next/');
		await expect(bar.locator('p')).toHaveText('What next');
		// As a desk at 400 %.
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto('/guide/ach-refunds/#ach.details-entered');
		const name = page.locator(':target h3').first();
		await expect(name).toBeInViewport();
		const covered = await name.evaluate((element) => {
			const { left, top } = element.getBoundingClientRect();
			return !element.contains(document.elementFromPoint(left + 20, top + 5));
		});
		expect(covered).toBe(false);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('the contents open and lead to the parts all the same', async ({ page }) => {
			for (const path of pages) {
				await page.goto(path);
				await contents(page).getByRole('button', { name: 'Contents' }).click();
				await contents(page).getByRole('link').nth(5).click();
				await expect(page.locator(':target')).toBeInViewport();
			}
		});
	});
});

test.describe('the guide from a disk', () => {
	test.use({ baseURL: 'null' });
	const address = pathToFileURL(resolve('dist/download/refund-ready-guide.html')).href;

	test('has its contents beside the text wherever one reads, by the numbers of the steps', async ({
		page,
	}) => {
		test.slow();
		await page.goto(address);
		const links = contents(page).getByRole('link').filter({ visible: true });
		await expect(links.nth(0)).toHaveText(/^Before you start/);
		await expect(links.nth(1)).toHaveText(/^Step 1 of \d Apply/);
		await expect(contents(page).locator('ol').first()).toHaveCSS('list-style-type', 'none');
		await links.nth(5).click();
		await expect(links.nth(5)).toHaveAttribute('aria-current', 'location');
		await expect(links.first()).toBeInViewport();
	});

	test('leads back to its contents on a phone', async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(`${address}#page-glossary`);
		await contents(page).getByRole('button', { name: 'Contents' }).click();
		await contents(page)
			.getByRole('link', { name: /^Step 4/ })
			.click();
		await expect(page.locator('#page-guide-ach-refunds h1')).toBeInViewport();
		await contents(page).getByRole('link').first().click();
		await expect(page.locator('#top')).toBeInViewport();
	});
});
