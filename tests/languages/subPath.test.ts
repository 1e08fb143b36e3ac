import { box, expect } from '../e2e/site.ts';
import { root, site, test } from './site.ts';

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
