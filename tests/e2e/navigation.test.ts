import type { Page } from 'playwright/test';
import { languagesIn } from '../../src/delivery/languageFolders.ts';
import { defaultLanguage } from '../../src/i18n/languages.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

const siteNav = (page: Page) => page.getByRole('navigation', { name: 'Site', exact: true });
const menuButton = (page: Page) => page.getByRole('button', { name: 'Menu', exact: true });

/** The tools, by the name that the site's lists give them. */
const tools = {
	'Check your details': '/details/',
	'Check an entry list': '/tools/entries/',
	'Count the dates of an entry': '/tools/dates/',
	'What came back': '/tools/reports/',
	'Why am I not paid?': '/help/not-paid/',
	Companies: '/companies/',
	'What to have ready': '/ready/',
	'My progress sheet': '/progress/',
	'The whole guide as one file': '/download/',
} as const;

test('the head is one row on a phone, at most 56 pixels high, and 44 for each finger', async ({
	page,
}) => {
	for (const width of [320, 360, 390])
		for (const path of ['/', '/guide/apply/', '/tools/', '/companies/']) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			const head = await page.getByRole('banner').boundingBox();
			expect(head?.height, `${path} at ${width}`).toBeLessThanOrEqual(56);
			for (const each of [
				page.getByRole('link', { name: 'Refund Ready' }),
				page.getByRole('link', { name: 'Search' }),
				menuButton(page),
			]) {
				const box = await each.boundingBox();
				expect(box?.height, `${path} at ${width}`).toBeGreaterThanOrEqual(44);
				expect(box?.width, `${path} at ${width}`).toBeGreaterThanOrEqual(44);
			}
		}
});

test('on a desk the head is one row too, with a second company as well', async ({ page }) => {
	for (const width of [1024, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await keepCompanies(page, 2);
		await page.goto('/guide/apply/');
		const tops = await page
			.getByRole('banner')
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom));
		expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
		await expect(menuButton(page)).toBeHidden();
	}
});

test('the page one is at is marked: a step as part of the guide, a tool as one of the tools', async ({
	page,
}) => {
	for (const [path, name, mark] of [
		['/', 'Guide', 'page'],
		['/guide/verify/', 'Guide', 'true'],
		['/tools/', 'Tools', 'page'],
		['/tools/dates/', 'Tools', 'true'],
		['/help/not-paid/', 'Tools', 'true'],
		['/details/', 'Tools', 'true'],
		['/progress/', 'My progress', 'page'],
		['/help/', 'Help', 'page'],
		['/search/', 'Search', 'page'],
	] as const) {
		await page.goto(path);
		const marked = siteNav(page).locator('[aria-current]').filter({ visible: true });
		await expect(marked, path).toHaveText([name]);
		await expect(marked, path).toHaveAttribute('aria-current', mark);
	}
});

test.describe('the menu of a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('opens by keyboard and is gone through in order; Escape closes it and gives the focus back', async ({
		page,
	}) => {
		await page.goto('/guide/apply/');
		await expect(siteNav(page).getByRole('link', { name: 'Tools' })).toBeHidden();
		// The switch of colors is in the order once it works.
		await expect(page.locator('#menu-theme')).toBeEnabled();
		await menuButton(page).focus();
		await page.keyboard.press('Enter');
		const others = languagesIn('dist').filter(({ id }) => id !== defaultLanguage);
		const names = [
			...['Guide', 'Tools', 'My progress', 'Help'],
			...others.map(({ name }) => name),
			...['Glossary', 'Sources', 'What changed'],
		];
		for (const name of names) {
			await page.keyboard.press('Tab');
			await expect(siteNav(page).getByRole('link', { name, exact: true })).toBeFocused();
		}
		await page.keyboard.press('Tab');
		await expect(siteNav(page).getByRole('combobox', { name: 'Colors' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(siteNav(page).getByRole('link', { name: 'Tools' })).toBeHidden();
		await expect(menuButton(page)).toBeFocused();
	});

	test('opens by touch, closes by a touch elsewhere, and leads on', async ({ page }) => {
		await page.goto('/guide/apply/');
		await menuButton(page).tap();
		await expect(siteNav(page).getByText('Not CBP, not a government site.')).toBeVisible();
		await page.touchscreen.tap(20, 800);
		await expect(siteNav(page).getByRole('link', { name: 'Tools' })).toBeHidden();
		await menuButton(page).tap();
		await siteNav(page).getByRole('link', { name: 'Tools' }).tap();
		await expect(page).toHaveURL('/tools/');
	});

	test('hides nothing of the head, has room for fingers, and axe finds nothing', async ({
		page,
	}) => {
		test.slow();
		await page.goto('/privacy/');
		for (const [width, colorScheme] of [
			[320, 'light'],
			[390, 'dark'],
		] as const)
			await test.step(`${width} px, ${colorScheme}`, async () => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 844 });
				await menuButton(page).tap();
				const head = await page.getByRole('banner').boundingBox();
				const menu = await page.locator('#menu').boundingBox();
				// It lies on the line below the head.
				expect(Math.abs((menu?.y ?? 0) - (head?.height ?? 0))).toBeLessThanOrEqual(2);
				expect((menu?.x ?? -1) + (menu?.width ?? 0)).toBeLessThanOrEqual(width);
				for (const link of await page.locator('#menu a').filter({ visible: true }).all())
					expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
				// Axe takes the line of steps for being above the menu: it knows no top layer.
				const findings = await axeFindings(page);
				expect(findings.filter((each) => !each.startsWith('target-size'))).toEqual([]);
				await menuButton(page).tap();
			});
	});

	test('colours chosen in it are those of the foot, and the other way round', async ({ page }) => {
		await page.goto('/privacy/');
		await menuButton(page).tap();
		const inMenu = siteNav(page).getByRole('combobox', { name: 'Colors' });
		const inFoot = page.getByRole('contentinfo').getByRole('combobox', { name: 'Colors' });
		await inMenu.selectOption('Dark');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(inFoot).toHaveValue('dark');
		await page.keyboard.press('Escape');
		await inFoot.selectOption('Light');
		await menuButton(page).tap();
		await expect(inMenu).toHaveValue('light');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('opens, leads on, and offers no colours that nothing would set', async ({ page }) => {
			await page.goto('/guide/apply/');
			await menuButton(page).tap();
			await expect(page.locator('#menu select')).toBeHidden();
			await siteNav(page).getByRole('link', { name: 'Glossary' }).tap();
			await expect(page).toHaveURL('/glossary/');
		});
	});

	test.describe('in a browser that knows no popover', () => {
		test.use({ bypassCSP: true });

		test('is a list in the head', async ({ page }) => {
			await page.route('**/guide/apply/', async (route) => {
				const response = await route.fetch();
				// As such a browser reads the page: it passes the attributes over, and the rules.
				const body = (await response.text())
					.replace(' popover>', '>')
					.replaceAll(':popover-open', ':no-such-state')
					.replace('@supports not selector(:no-such-state)', '@supports selector(a)');
				await route.fulfill({ response, body });
			});
			await page.goto('/guide/apply/');
			for (const name of ['Guide', 'Tools', 'My progress', 'Help', 'Search', 'Glossary'])
				await expect(siteNav(page).getByRole('link', { name, exact: true })).toBeInViewport();
			await expect(menuButton(page)).toBeHidden();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		});
	});
});

test('every tool is one or two presses from the start, on a desk and on a phone', async ({
	page,
}) => {
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 844 });
		await page.goto('/');
		for (const [name, path] of Object.entries(tools)) {
			const link = page.getByRole('main').getByRole('link', { name, exact: true });
			await expect(link).toBeVisible();
			await expect(link).toHaveAttribute('href', path);
		}
	}
	await siteNav(page).getByRole('link', { name: 'Tools' }).click();
	await expect(page.getByRole('main').getByRole('link')).toHaveText(Object.keys(tools));
	await page.getByRole('main').getByRole('link', { name: 'Count the dates' }).click();
	await expect(page).toHaveURL('/tools/dates/');
});

test('the glossary and the sources are in the foot', async ({ page }) => {
	for (const path of ['/', '/guide/apply/', '/companies/']) {
		await page.goto(path);
		const foot = page.getByRole('contentinfo');
		await expect(foot.getByRole('link', { name: 'Glossary' }), path).toBeVisible();
		await expect(foot.getByRole('link', { name: 'Sources' }), path).toBeVisible();
	}
});

/** Puts companies into this browser's storage, each with its name. */
async function keepCompanies(page: Page, count: number): Promise<void> {
	await page.goto('/privacy/');
	await page.evaluate(
		(keys) => {
			localStorage.clear();
			localStorage.setItem('another site’s', 'x');
			for (const key of keys)
				localStorage.setItem(key, '{"at":"2026-11-20T10:00:00.000Z","text":"Acme"}');
		},
		['first', 'bbbbbb', 'cccccc'].slice(0, count).map((id) => keyOf(id, 'label'))
	);
}

test.describe('before any script of the page has come', () => {
	test.use({ allowErrors: /ERR_FAILED/ });

	test('Companies stands in the head for two companies and not for one', async ({ page }) => {
		const companies = siteNav(page).getByRole('link', { name: 'Companies' });
		for (const [count, shown] of [
			[0, 0],
			[1, 0],
			[2, 1],
			[3, 1],
		] as const) {
			await keepCompanies(page, count);
			await page.route('**/_astro/*.js', (route) => route.abort());
			await page.goto('/tools/', { waitUntil: 'domcontentloaded' });
			await expect(companies, `${count} companies`).toHaveCount(shown);
			await page.unroute('**/_astro/*.js');
		}
		await companies.click();
		await expect(page).toHaveURL('/companies/');
	});
});

test('it comes and goes on the board itself as companies do', async ({ page }) => {
	const companies = siteNav(page).getByRole('link', { name: 'Companies' });
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Add a company' }).click();
	for (const [place, name] of ['Acme', 'Beta'].entries()) {
		await page.getByLabel('Company name').fill(name);
		await page.getByRole('button', { name: 'Add it' }).click();
		await expect(page.getByRole('rowheader', { name })).toBeVisible();
		await expect(companies).toHaveCount(place);
	}
});

test('the tools print as a list with what each does', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/tools/');
	for (const name of Object.keys(tools))
		await expect(page.getByRole('main').getByText(name, { exact: true })).toBeVisible();
	await expect(page.getByText('Independent. Not CBP').filter({ visible: true })).toHaveCount(1);
	await expect(siteNav(page)).toBeHidden();
});
