import type { Page } from 'playwright/test';
import { box, expect, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

/** Parts of the site load when they are asked for. Here one never comes, until a test lets it. */
async function withhold(page: Page, name: string): Promise<() => Promise<void>> {
	const address = `**/_astro/${name}.*.js`;
	await page.route(address, (route) => route.abort());
	return () => page.unroute(address);
}

test.use({ allowErrors: /Failed to load resource|net::ERR_FAILED/ });

test('sharing says that it could not be loaded, each time, and comes when tried again', async ({
	page,
}) => {
	const release = await withhold(page, 'SharePanel');
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Share as a link' }).click();
	const failed = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
	await expect(failed).toBeVisible();
	const again = page.getByRole('button', { name: 'Try again' });
	await again.click();
	await expect(failed).toHaveCount(1);
	await expect(again).toBeFocused();
	await release();
	await again.click();
	await expect(page.getByLabel('The link', { exact: true })).toBeVisible();
	await expect(failed).toHaveCount(0);
	// The button is gone; who pressed it goes on from what came.
	await expect(page.locator('#exchange-part :focus')).toContainText('The link holds your progress');
});

test('a link that somebody sent is shown once its part can be loaded', async ({ page }) => {
	const release = await withhold(page, 'LinkView');
	await page.goto('/progress/#r1.x');
	await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
	await release();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what was added to the sheet is not left out unsaid', async ({ page }) => {
	await page.goto('/privacy/');
	await page.evaluate(() =>
		localStorage.setItem(
			'refund-ready/1/first/own/not-paid.kept-for-debt',
			JSON.stringify({ at: '2026-11-20T10:00:00.000Z', state: 'open' })
		)
	);
	const release = await withhold(page, 'AddedList');
	await page.goto('/progress/');
	await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
	await release();
	// As when the connection is back.
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByRole('heading', { name: /^Tasks you added/ })).toBeVisible();
});

test('a QR code that cannot be drawn leaves the link, and says so', async ({ page }) => {
	await withhold(page, 'qrOutline');
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Share as a link' }).click();
	await expect(page.getByText('The QR code did not load.')).toBeVisible();
	await expect(page.getByLabel('The link', { exact: true })).toHaveValue(/#r2\./);
});

test('adding many and inviting say that they did not load, and come when tried again', async ({
	page,
}) => {
	const addMany = await withhold(page, 'AddMany');
	const invites = await withhold(page, 'Invites');
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Add many from a list' }).click();
	const failed = page.getByRole('alert').filter({ hasText: 'did not load' });
	await expect(failed).toBeVisible();
	await addMany();
	await page.getByRole('button', { name: 'Try again' }).click();
	await page.getByLabel('Your list').fill('Acme');
	await page.getByRole('button', { name: 'Check the list' }).click();
	await page.getByRole('button', { name: 'Add 1' }).click();
	await expect(failed).toBeVisible();
	await invites();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { name: 'Invites to send' })).toBeFocused();
});

test('a list check whose result cannot be shown says so, and shows it at the next check', async ({
	page,
}) => {
	const release = await withhold(page, 'EntryResult');
	await page.goto('/tools/entries/');
	await page.getByLabel('Entry numbers').fill('B7603245278');
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.getByText('The result could not be shown.')).toBeVisible();
	await release();
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
});

for (const path of ['/guide/apply/', '/companies/'])
	test(`on ${path} it is said that ticks are not kept, even where the note on why does not come`, async ({
		page,
	}) => {
		const release = await withhold(page, 'StorageNotice');
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
		});
		await page.goto(path);
		await expect(page.getByText('Your ticks may not be kept here.')).toBeVisible();
		await release();
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(page.getByText('does not let the page keep anything')).toBeVisible();
		await expect(page.getByText('Your ticks may not be kept here.')).toHaveCount(0);
	});

test('a notice whose button has to load something says where that fails', async ({ page }) => {
	const release = await withhold(page, 'saveProgress');
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	await page.goto('/guide/apply/');
	const save = page.getByRole('button', { name: 'Save my progress as a file' });
	await save.click();
	await expect(page.getByText('This did not work.')).toBeVisible();
	await release();
	const download = page.waitForEvent('download');
	await save.click();
	await download;
	await expect(page.getByText('This did not work.')).toHaveCount(0);
});

test('a list that cannot be saved says so each time, and is saved when it is pressed again', async ({
	page,
}) => {
	const release = await withhold(page, 'boardCsv');
	await page.addInitScript(
		([key = '', item = '']) => localStorage.setItem(key, item),
		[keyOf('aaaaaa', 'label'), JSON.stringify({ at: '2026-11-20T10:00:00.000Z', text: 'Acme' })]
	);
	await page.goto('/companies/');
	const save = page.getByRole('button', { name: 'Save this list as CSV' });
	const failed = page.getByRole('status').getByText('This part did not load');
	await save.click();
	const first = await failed.elementHandle();
	// Said anew, or nobody would hear it.
	await save.click();
	await expect.poll(() => first?.evaluate((text) => text.isConnected)).toBe(false);
	await expect(failed).toBeVisible();
	await release();
	const download = page.waitForEvent('download');
	await save.click();
	await download;
	await expect(failed).toHaveCount(0);
});

test('an island whose script does not come is asked for once more', async ({ page }) => {
	// Only the address as the page has it: the second time it has something behind it.
	await withhold(page, 'Checklist.island');
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await expect(page.locator('astro-island[client=idle][ssr]')).toHaveCount(0);
});

test('a press on the search or a term leads to its page where what opens it does not come', async ({
	page,
}) => {
	for (const part of ['pressedLink', 'showTerm', 'searchDialog']) {
		await page.route(`**/_astro/${part}.*`, (route) => route.abort());
		await page.goto('/guide/apply/');
		await expect(page.getByRole('checkbox').first()).toBeEnabled();
		if (part === 'searchDialog') await page.getByRole('link', { name: 'Search' }).click();
		else await page.getByRole('article').locator('a.term').first().click();
		await page.waitForURL(part === 'searchDialog' ? '**/search/' : '**/glossary/#*');
		await page.unrouteAll();
	}
});

test.describe('a page of which a part does not come', () => {
	test.use({
		allowErrors:
			/Failed to (?:load resource|fetch dynamically)|net::ERR_FAILED|is not a function|SyntaxError/,
	});
	const said = /did not load, so boxes and buttons may not work/;

	for (const [name, part] of [
		['what every page runs', /\/every-page\./],
		['the island of the tasks', /\/StepTasks\.island\./],
	] as const)
		test(`says so where ${name} is missing, shows that boxes do not work, and loads again`, async ({
			page,
		}) => {
			await page.route(part, (route) => route.abort());
			await page.goto('/guide/apply/');
			const notice = page.getByRole('alert').filter({ hasText: said });
			await expect(notice).toBeVisible();
			const box = page.getByRole('main').getByRole('checkbox').first();
			await expect(box).toBeDisabled();
			await expect(box).toHaveCSS('opacity', '0.4');
			await page.unroute(part);
			await notice.getByRole('link', { name: 'Load it again' }).click();
			await expect(box).toBeEnabled();
			await expect(notice).toBeHidden();
		});

	test('says so in a browser too old to read its scripts, or that lacks what they call', async ({
		page,
	}) => {
		const notice = page.getByRole('alert').filter({ hasText: said });
		const boxes = page.getByRole('main').getByRole('checkbox');
		await page.route(/\/every-page\./, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'let later than = this;' })
		);
		await page.goto('/guide/apply/');
		await expect(notice).toBeVisible();
		await expect(boxes.first()).toBeDisabled();
		await page.unroute(/\/every-page\./);
		await page.addInitScript(() => {
			Reflect.deleteProperty(Object, 'hasOwn');
			Reflect.deleteProperty(Object, 'fromEntries');
			Reflect.deleteProperty(Array.prototype, 'at');
			Reflect.deleteProperty(Array.prototype, 'flatMap');
		});
		await page.goto('/guide/verify/');
		await expect(notice).toBeVisible();
		await expect(boxes.first()).toBeDisabled();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('no longer says that it is being loaded', async ({ page }) => {
		await page.route(/\/Search(?:All|Box)/, (route) => route.abort());
		await page.goto('/search/');
		await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
		await expect(page.getByText('is being loaded')).toBeHidden();
	});

	test('says nothing where all came', async ({ page }) => {
		await page.goto('/search/');
		await expect(page.getByRole('searchbox').first()).toBeVisible();
		await expect(page.getByText(said)).toBeHidden();
	});
});

test('a browser that cannot ask whether scripts run is not told that it needs them', async ({
	browser,
	baseURL,
}) => {
	// The policy holds the styles of a page to what was built.
	const context = await browser.newContext({
		...(baseURL !== undefined && { baseURL }),
		bypassCSP: true,
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	await page.route('**/guide/apply/', async (route) => {
		const response = await route.fetch();
		const html = (await response.text()).replaceAll(/\(scripting: ?none\)/g, '(not-known: none)');
		expect(html).toContain('(not-known: none)');
		await route.fulfill({ response, body: html });
	});
	await page.goto('/guide/apply/');
	await expect(page.getByRole('checkbox').first()).toBeEnabled();
	await expect(page.locator('.unscripted').filter({ visible: true })).toHaveCount(0);
	await context.close();
});
