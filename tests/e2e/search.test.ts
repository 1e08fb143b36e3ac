import type { Locator, Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { expect, ownCodeRuns, stored, test } from './site.ts';

const label = 'What are you looking for?';

/** Opens the search by its key, which works once the page is live. */
async function openByKey(page: Page): Promise<Locator> {
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(dialog).toBeVisible({ timeout: 500 });
	}).toPass();
	return dialog;
}

test('the key / opens the search, and what is typed leads to the place that answers it', async ({
	page,
}) => {
	await page.goto('/guide/dashboard/');
	const dialog = await openByKey(page);
	await expect(dialog.getByLabel(label)).toBeFocused();
	await page.keyboard.type('direct deposit');
	await expect(dialog.getByRole('status')).toHaveText(/places found/);
	await page.keyboard.press('ArrowDown');
	await expect(dialog.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(dialog.getByLabel(label)).toBeFocused();

	await dialog.getByLabel(label).fill('verifcation code');
	await expect(dialog.locator('mark').first()).toHaveText(/code/i);
	await dialog.getByLabel(label).press('Enter');
	await expect(page).toHaveURL(/#/);
	await expect(page.locator(':target')).toBeInViewport();
});

test('its index has one address in every version, is looked for anew, and comes only when asked for', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('response', (response) => {
		if (!response.url().includes('search-index')) return;
		const { pathname } = new URL(response.url());
		asked.push(`${pathname} ${response.headers()['cache-control'] ?? ''}`);
	});
	await page.goto('/guide/apply/');
	await expect(page.getByRole('checkbox').first()).toBeEnabled();
	expect(asked).toEqual([]);
	await page.getByRole('link', { name: 'Search' }).click();
	await page.getByLabel(label).fill('code');
	await expect(page.getByRole('status').filter({ hasText: 'places found' })).toBeVisible();
	expect(asked).toEqual(['/search-index.js no-cache']);
});

test('the link in the head opens it too, Escape closes it, and focus comes back', async ({
	page,
}) => {
	await page.goto('/guide/apply/');
	await expect(page.locator('.rail astro-island[ssr]')).toHaveCount(0);
	const link = page.getByRole('link', { name: 'Search' });
	await link.click();
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await expect(dialog).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(link).toBeFocused();
	await expect(page).toHaveURL('/guide/apply/');
});

for (const path of [
	'/',
	'/guide/apply/',
	'/glossary/',
	'/sources/',
	'/help/',
	'/about/',
	'/progress/',
])
	test(`the link in the head opens it on ${path}`, async ({ page }) => {
		await page.goto(path);
		await ownCodeRuns(page);
		await page.getByRole('link', { name: 'Search', exact: true }).first().click();
		await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
		await expect(page).toHaveURL(path);
	});

test('help answers in one’s own words as the search does, its answers first, and leads to them', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (/search-index|finder/.test(request.url())) asked.push(request.url());
	});
	await page.goto('/help/');
	const field = page.getByRole('searchbox', { name: 'What do you see?' });
	await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
	expect(asked).toEqual([]);
	const found = page.getByRole('main').getByRole('search').getByRole('link');
	for (const [typed, answer] of [
		['verification email did not come', 'The code never comes'],
		['why did the money go to the broker?', 'The refund went to our broker, not to us'],
	] as const) {
		await field.fill(typed);
		await expect(found.filter({ hasText: answer })).toHaveCount(1);
		await expect(found.first()).toContainText('Help');
	}
	await field.press('Enter');
	await expect(page.locator('#money-went-to-broker')).toBeInViewport();
	expect(asked).toHaveLength(2);
});

test('where help finds nothing it says so, and every answer stays listed', async ({ page }) => {
	await page.goto('/help/');
	const answers = page.getByRole('main').getByRole('heading', { level: 3 });
	const all = await answers.count();
	const field = page.getByRole('searchbox', { name: 'What do you see?' });
	await field.fill('qqqzzz');
	await expect(page.getByText('Nothing found. All answers are listed below')).toBeVisible();
	await expect(answers.filter({ visible: true })).toHaveCount(all);
	// Inside "otherwise" alone.
	await field.fill('wise');
	await expect(page.getByRole('main').getByRole('search').locator('mark')).toHaveCount(0);
});

test('the ring around a search field stands clear of what is said below it', async ({ page }) => {
	for (const path of ['/help/', '/search/']) {
		await page.goto(path);
		const field = page.getByRole('main').getByRole('searchbox');
		await field.fill('code');
		const said = page.getByRole('main').getByRole('status').filter({ hasText: 'found' });
		await expect(said).toBeVisible();
		const [above, below] = [await field.boundingBox(), await said.boundingBox()];
		// Three pixels wide, two apart.
		expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0), path).toBeGreaterThanOrEqual(
			6
		);
	}
});

test('what is typed is text, is kept nowhere, and finds nothing where there is nothing', async ({
	page,
}) => {
	await page.goto('/search/');
	const field = page.getByLabel(label);
	await field.fill('<img src=x onerror=alert(1)> refund');
	await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
	await expect(page.locator('main img')).toHaveCount(0);
	await field.fill('qqqzzz');
	await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
	await expect(page).toHaveURL('/search/');
	expect(JSON.stringify(await stored(page))).not.toContain('onerror');
});

test('the key / can be turned off and on again, in the dialog and on the page of the search', async ({
	page,
}) => {
	await page.goto('/guide/apply/');
	const dialog = await openByKey(page);
	const choice = page.getByRole('checkbox', { name: 'The / key opens this search' });
	await expect(choice).toBeChecked();
	await choice.uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect(dialog).toBeHidden();

	await page.goto('/glossary/');
	const link = page.getByRole('link', { name: 'Search' });
	await expect(link).not.toHaveAttribute('aria-keyshortcuts');
	await page.keyboard.press('/');
	await expect(dialog).toBeHidden();
	await ownCodeRuns(page);
	// The link goes on opening it.
	await link.click();
	await expect(choice).not.toBeChecked();
	await page.goto('/search/');
	await expect(choice).not.toBeChecked();
	await choice.check();
	expect(Object.keys(await stored(page))).toEqual([]);
	await page.goto('/glossary/');
	await openByKey(page);
});

test('a slash in a note is a slash', async ({ page }) => {
	await page.goto('/progress/');
	const field = page.getByRole('textbox').first();
	await field.fill('');
	await field.press('/');
	await expect(field).toHaveValue('/');
	await expect(page.getByRole('dialog', { name: 'Search' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the link leads to a list of all places', async ({ page }) => {
		await page.goto('/guide/apply/');
		await page.getByRole('link', { name: 'Search' }).click();
		await expect(page).toHaveURL('/search/');
		await page.getByRole('link', { name: 'Rehearse the ten-minute code' }).click();
		await expect(page).toHaveURL('/guide/apply/#apply.rehearsed');
	});
});

test.describe('when its code cannot be fetched', () => {
	test.use({ allowErrors: /Failed to load resource|net::ERR_FAILED/ });

	test('the list of all places opens instead', async ({ page }) => {
		await page.route('**/searchDialog*', (route) => route.abort());
		await page.goto('/guide/apply/');
		await expect(page.getByRole('checkbox').first()).toBeEnabled();
		await page.getByRole('link', { name: 'Search' }).click();
		await expect(page).toHaveURL('/search/');
	});

	test('the page that lists them says that searching does not work', async ({ page }) => {
		await page.route('**/search-index.js', (route) => route.abort());
		await page.goto('/search/');
		// The index comes at the first key.
		await page.getByRole('searchbox').fill('refund');
		await expect(page.getByText('The search could not be loaded.')).toBeVisible();
	});
});
