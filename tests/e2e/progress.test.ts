import { readFile } from 'node:fs/promises';
import { box, expect, stored, test } from './site';

const chosen = /^Choose the form/;

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-22T15:00:00-05:00'));
});

test('the sheet shows every step open, with states, dates and what is next', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, chosen).check();
	await page.goto('/progress/');
	await page.getByLabel('Name for this sheet').fill('Example Widgets');
	await page.getByLabel('Name for this sheet').blur();
	await expect(page.getByText('Progress of Example Widgets')).toBeVisible();
	await expect(page.getByText('As of 22 Nov 2026 · 1 of 48 tasks done')).toBeVisible();
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
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(clear).toBeFocused();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
});

test('a saved file brings everything back after a wipe', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, chosen).check();
	await page.goto('/progress/');
	await page.getByLabel('Name for this sheet').fill('Example Widgets');
	await page.getByLabel('Name for this sheet').blur();
	const before = await stored(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = await (await download).path();
	expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
		format: 'refund-ready',
		version: 1,
	});

	await page.evaluate(() => localStorage.clear());
	await page.reload();
	await page.getByLabel('Open a saved file').setInputFiles(file);
	await expect(page.getByText('The file was read. 2 entries were taken in.')).toBeVisible();
	await expect(page.getByText('Progress of Example Widgets')).toBeVisible();
	expect(await stored(page)).toEqual(before);
});

test('a file that is not ours changes nothing and says so', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, chosen).check();
	await page.goto('/progress/');
	const before = await stored(page);
	for (const text of [
		'',
		'{',
		'{"format":"refund-ready","version":99}',
		'<script>alert(1)</script>',
	])
		await test.step(`a file with ${text || 'nothing'}`, async () => {
			await page.getByLabel('Open a saved file').setInputFiles({
				name: 'progress.json',
				mimeType: 'application/json',
				buffer: Buffer.from(text),
			});
			await expect(page.getByText('This is not a file that Refund Ready saved')).toBeVisible();
		});
	await page.getByLabel('Open a saved file').setInputFiles({
		name: 'large.json',
		mimeType: 'application/json',
		buffer: Buffer.alloc(11_000_000, 32),
	});
	await expect(page.getByText('larger than any that Refund Ready saves')).toBeVisible();
	expect(await stored(page)).toEqual(before);
});

test('paper gets the states in words and no controls', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, chosen).check();
	await page.goto('/progress/');
	await expect(page.getByText('As of 22 Nov 2026')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
	await expect(page.getByText('To fill in by hand')).toBeVisible();
	await expect(page.getByText('Not CBP, not a government site')).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toHaveCount(0);
});
