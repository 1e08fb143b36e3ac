import { box, expect, stored, test } from './site.ts';

const chosen = /^Choose the form/;

test('the sheet shows every step open, with states, dates and what is next', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, chosen).check();
	await page.goto('/progress/');
	await page.getByLabel('Name for this sheet').fill('Example Widgets');
	await page.getByLabel('Name for this sheet').blur();
	await expect(page.getByText('Progress of Example Widgets')).toBeVisible();
	await expect(page.getByText('As of Sun 22 Nov 2026 · 1 of 48 tasks done')).toBeVisible();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Before you start, task 1:/ })).toBeVisible();
	for (const name of ['Before you start', 'Step 1: Apply', 'Step 5: Keep current', 'What next'])
		await expect(page.getByRole('heading', { name: new RegExp(`^${name}`) })).toBeVisible();
});

test('clearing a step asks first and can be undone', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, chosen).check();
	await page.goto('/progress/');
	await page.getByRole('button', { name: /^Clear this step.*Step 1: Apply$/ }).click();
	const dialog = page.getByRole('dialog', {
		name: 'Clear all ticks and notes of “Step 1: Apply”?',
	});
	await dialog.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();

	await page.getByRole('button', { name: /^Clear this step.*Step 1: Apply$/ }).click();
	await dialog.getByRole('button', { name: 'Yes, clear' }).click();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeHidden();
	expect(Object.keys(await stored(page))).toEqual([]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
});

test('clearing everything asks first, leaves other keys alone, and can be undone', async ({
	page,
}) => {
	await page.goto('/guide/apply/');
	await page.evaluate(() => localStorage.setItem('somebody-else', 'theirs'));
	await box(page, chosen).check();
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await page.getByRole('button', { name: 'Yes, clear' }).click();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeHidden();
	expect(await stored(page)).toEqual({ 'somebody-else': 'theirs' });
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
});

test('Escape closes the question and clears nothing; focus comes back', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, chosen).check();
	await page.goto('/progress/');
	const clear = page.getByRole('button', { name: 'Clear everything' });
	await clear.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(clear).toBeFocused();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
});

test('paper gets the states in words and no controls', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, chosen).check();
	await page.goto('/progress/');
	await expect(page.getByText('As of Sun 22 Nov 2026')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
	await expect(page.getByText('To fill in by hand')).toBeVisible();
	await expect(page.locator('.not-official')).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toHaveCount(0);
});
