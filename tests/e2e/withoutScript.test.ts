import { expect, paths, stepPaths, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const path of paths)
	test(`${path} shows its text without JavaScript, and no control that does nothing`, async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(150);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('searchbox').filter({ visible: true })).toHaveCount(0);
	});

for (const path of stepPaths)
	test(`${path} shows its tasks without JavaScript, as boxes for a pen`, async ({ page }) => {
		await page.goto(path);
		const boxes = page.getByRole('main').getByRole('checkbox');
		expect(await boxes.count()).toBeGreaterThanOrEqual(4);
		for (const each of await boxes.all()) {
			await expect(each).toBeVisible();
			await expect(each).toBeDisabled();
		}
		await expect(page.getByText('print this page and tick with a pen')).toBeVisible();
	});

test('the progress page is a paper form without JavaScript', async ({ page }) => {
	await page.goto('/progress/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Company: ____')).toBeVisible();
	await expect(page.getByText('As of (day): ____')).toBeVisible();
	await expect(page.locator('.sheet-tasks li')).toHaveCount(48);
	await expect(page.getByText('To fill in by hand')).toBeVisible();
});
