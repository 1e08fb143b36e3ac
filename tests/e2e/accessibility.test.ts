import { axeFindings as findings, contrastRules } from './axe';
import { box, expect, paths, test } from './site';

for (const width of [320, 1440])
	test.describe(`light, ${width} px`, () => {
		test.use({ colorScheme: 'light', viewport: { width, height: 900 } });
		for (const path of paths)
			test(`axe finds nothing on ${path}`, async ({ page }) => {
				await page.goto(path);
				expect(await findings(page)).toEqual([]);
			});
	});

// The night edition differs in its colours alone.
test.describe('dark', () => {
	test.use({ colorScheme: 'dark' });
	for (const path of paths)
		test(`axe finds contrast enough on ${path}`, async ({ page }) => {
			await page.goto(path);
			expect(await findings(page, contrastRules)).toEqual([]);
		});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in a task that is open for its note (${colorScheme})`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		await page
			.getByRole('button', { name: /^Note or/ })
			.first()
			.click();
		await page.getByRole('checkbox', { name: 'This does not apply to us' }).check();
		expect(await findings(page)).toEqual([]);
	});

test('axe finds nothing in the question before clearing', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	expect(await findings(page)).toEqual([]);
});

test.describe('forced colours', () => {
	test.use({ forcedColors: 'active' });
	test('ticked and open boxes can be told apart', async ({ page }) => {
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		await expect(box(page, /^Choose the form/)).toHaveCSS('appearance', 'auto');
		expect(await findings(page)).toEqual([]);
	});
});

test.describe('reduced motion', () => {
	test.use({ reducedMotion: 'reduce' });
	test('nothing on the page moves', async ({ page }) => {
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		await expect(box(page, /^Choose the form/)).toBeChecked();
	});
});

test('text can be set to 400 % without anything scrolling sideways or lying over another', async ({
	page,
}) => {
	// 1280 px at 400 % is 320 px wide, with text four times as large.
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('/guide/ach-refunds/');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await box(page, /./).last().check();
	await expect(box(page, /./).last()).toBeChecked();
});

test('wider text spacing clips nothing', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 900 });
	await page.goto('/guide/apply/');
	await page.evaluate(() => {
		// The values of WCAG 1.4.12, set as a reader's own style sheet would.
		for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
			element.style.lineHeight = '1.5';
			element.style.letterSpacing = '0.12em';
			element.style.wordSpacing = '0.16em';
		}
	});
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
