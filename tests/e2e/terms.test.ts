import type { Page } from 'playwright/test';
import { axeFindings as findings, contrastRules } from './axe.ts';
import { expect, test } from './site.ts';

const path = '/guide/apply/';

/** Opens a step whose links do what they are pressed for. */
async function live(page: Page): Promise<void> {
	await page.goto(path);
	await expect(page.locator('.rail astro-island[ssr]')).toHaveCount(0);
}

const term = (page: Page) =>
	page.getByRole('article').getByRole('link', { name: 'verification code' }).first();
const meaning = (page: Page) => page.getByRole('dialog', { name: 'verification code' });

test('a press on a term shows what it means beside it, on the same page', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await live(page);
	await term(page).click();
	await expect(meaning(page)).toHaveAccessibleDescription(/emails during the application/);
	await expect(page).toHaveURL(path);
	const [of, at, text] = [
		await term(page).boundingBox(),
		await meaning(page).boundingBox(),
		await page.getByRole('main').boundingBox(),
	];
	expect(at?.y).toBeCloseTo(of?.y ?? 0, 0);
	expect(at?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));

	// Another takes its place, a press elsewhere closes it.
	await page.getByRole('article').getByRole('link', { name: 'ACE Portal', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'ACE Portal' })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(1);
	await page.getByRole('heading', { level: 1 }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('from the keyboard, Enter shows what a term means; Escape, Close and Enter on it bring the focus back', async ({
	page,
}) => {
	await live(page);
	await term(page).focus();
	await page.keyboard.press('Enter');
	await expect(meaning(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(meaning(page)).toBeHidden();
	await expect(term(page)).toBeFocused();

	await page.keyboard.press('Enter');
	await expect(meaning(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(meaning(page).getByRole('link')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(meaning(page).getByRole('button', { name: 'Close' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(meaning(page)).toBeHidden();
	await expect(term(page)).toBeFocused();

	await page.keyboard.press('Enter');
	await expect(meaning(page)).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(term(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(meaning(page)).toBeHidden();
	await expect(term(page)).toBeFocused();
});

test('on home a term shows what it means too', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('combobox', { name: 'Colors' }).last()).toBeEnabled();
	await page.getByRole('link', { name: 'declaration', exact: true }).first().click();
	await expect(page.getByRole('dialog', { name: /declaration/i })).toBeVisible();
	await expect(page).toHaveURL('/');
});

test('its link leads to the term in the glossary', async ({ page }) => {
	await live(page);
	await term(page).click();
	await meaning(page).getByRole('link', { name: 'glossary' }).click();
	await expect(page).toHaveURL('/glossary/#verification-code');
	await expect(page.locator(':target')).toBeInViewport();
});

test('axe finds nothing in what a term means, light and dark', async ({ page }) => {
	await live(page);
	await term(page).click();
	await expect(meaning(page)).toBeVisible();
	expect(await findings(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await findings(page, contrastRules)).toEqual([]);
});

test('what a term means is on no paper', async ({ page }) => {
	await live(page);
	await term(page).click();
	await expect(meaning(page)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.term-meaning')).toBeHidden();
});

test.describe('on a telephone', () => {
	test.use({ viewport: { width: 390, height: 664 }, hasTouch: true });

	test('a tap on a term shows what it means below it, in the window, and a second one closes it', async ({
		page,
	}) => {
		await live(page);
		// The term is the last line of the window.
		await term(page).evaluate((element) => {
			element.scrollIntoView({ block: 'end' });
		});
		await term(page).tap();
		await expect(meaning(page)).toBeInViewport({ ratio: 1 });
		const gap = async () => {
			const [of, at] = [await term(page).boundingBox(), await meaning(page).boundingBox()];
			return Math.round((at?.y ?? 0) - (of?.y ?? 0) - (of?.height ?? 0));
		};
		expect(await gap()).toBe(6);
		// The text breaks elsewhere, and it goes along.
		await page.setViewportSize({ width: 320, height: 664 });
		await expect.poll(gap).toBe(6);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await term(page).tap();
		await expect(meaning(page)).toBeHidden();
		await expect(term(page)).toBeFocused();
		await term(page).tap();
		await expect(meaning(page)).toBeVisible();
	});
});

test.describe('where what shows it does not come', () => {
	test.use({ allowErrors: /ERR_FAILED|Failed to fetch/ });
	for (const file of ['pressedLink', 'showTerm'])
		test(`a term leads to the glossary, and the search to its page (${file})`, async ({ page }) => {
			await page.route(`**/_astro/${file}.*`, (route) => route.abort());
			await live(page);
			await term(page).click();
			await expect(page).toHaveURL('/glossary/#verification-code');
			if (file !== 'pressedLink') return;
			await expect(page.locator('.rail astro-island[ssr]')).toHaveCount(0);
			await page.getByRole('link', { name: 'Search', exact: true }).click();
			await expect(page).toHaveURL('/search/');
		});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a term leads to the glossary', async ({ page }) => {
		await page.goto(path);
		await term(page).click();
		await expect(page).toHaveURL('/glossary/#verification-code');
	});
});
