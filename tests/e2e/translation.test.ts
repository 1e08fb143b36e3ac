import type { Page } from 'playwright/test';
import { box, expect, test } from './site.ts';

/**
 * A browser's translation of the page, as the islands meet it: each text is taken out, and a `<font>`
 * with other words stands in its place. `how` is the order in which that is done.
 */
async function translate(page: Page, how: 'replace' | 'put in first' | 'take out first') {
	await page.evaluate((way) => {
		const font = (text: string) => {
			const made = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
			const [outer, inner] = [made(), made()];
			inner.textContent = text.replace(/\p{L}+/gu, (word) => `${word}o`);
			outer.append(inner);
			return outer;
		};
		const swap = (text: Text) => {
			const own = font(text.data);
			if (way === 'replace') text.replaceWith(own);
			else if (way === 'put in first') {
				text.before(own);
				text.remove();
			} else {
				const after = text.nextSibling;
				const parent = text.parentNode;
				text.remove();
				parent?.insertBefore(own, after);
			}
		};
		const all = () => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
			for (const text of texts)
				if (
					text.data.trim() !== '' &&
					!text.parentElement?.closest('font, script, style, textarea, [translate=no]')
				)
					swap(text);
		};
		all();
		new MutationObserver((records) => {
			if (
				records.some(({ addedNodes }) =>
					[...addedNodes].some(({ nodeName }) => nodeName !== 'FONT')
				)
			)
				all();
		}).observe(document.body, { childList: true, characterData: true, subtree: true });
	}, how);
}

for (const how of ['replace', 'put in first', 'take out first'] as const)
	test(`a step that the browser translates counts on and leaves nothing stale (${how})`, async ({
		page,
	}) => {
		await page.goto('/guide/apply/');
		await expect(page.getByRole('main').getByRole('checkbox').first()).toBeEnabled();
		await translate(page, how);
		const first = page.getByRole('main').getByRole('checkbox').first();
		const counted = page.getByText(/^\d+o? ofo 48o? taskso doneo$/);
		await expect(counted.first()).toHaveText(/^0/);
		await first.check();
		await expect(counted.first()).toHaveText(/^1/);
		await first.uncheck();
		await expect(counted.first()).toHaveText(/^0/);
		await expect(page.getByText(/^\d+ of 48 tasks done/)).toHaveCount(0);
		for (const each of await counted.all()) await expect(each).toHaveText(/^0/);
	});

test('what a check says of a detail takes the place of what it said before, in a translated page', async ({
	page,
}) => {
	await page.goto('/details/');
	const routing = page.getByLabel('Routing number');
	await expect(routing).toBeEnabled();
	const id = (await routing.getAttribute('id')) ?? '';
	const said = page.locator(`#${id}-outcome`);
	await translate(page, 'replace');
	const field = page.locator(`#${id}`);
	await field.fill('011000016');
	await field.blur();
	await expect(said).toContainText('Willo noto worko');
	await field.fill('011000015');
	await field.blur();
	await expect(said).toContainText('Lookso righto');
	await expect(said).not.toContainText('Willo noto worko');
});

for (const how of ['replace', 'put in first', 'take out first'] as const)
	test(`deadlines follow a changed day, and what is gone is gone, in a translated page (${how})`, async ({
		page,
	}) => {
		await page.goto('/tools/dates/');
		const day = page.getByRole('textbox', { name: /Liquidat/ }).first();
		await day.fill('9/3/2040');
		await day.blur();
		const id = await day.getAttribute('id');
		await expect(page.getByRole('main')).toContainText(/Sep\S*\s2040/);
		await translate(page, how);
		const field = page.locator(`#${id}`);
		await field.fill('10/15/2039');
		await field.blur();
		await expect(page.getByRole('main')).toContainText(/Octo?\S*\s2039/);
		await expect(page.getByRole('main')).not.toContainText(/Sepo?\S*\s2040/);
		await field.fill('');
		await field.blur();
		await expect(page.getByRole('main')).not.toContainText(/Octo?\S*\s2039/);
	});

test('a box is not live before its script came: it takes no press, and then it keeps one', async ({
	page,
}) => {
	const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
	await page.route(/\/_astro\/.*\.js/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/guide/apply/', { waitUntil: 'commit' });
	const first = page.getByRole('main').getByRole('checkbox').first();
	await expect(first).toBeDisabled();
	await first.click({ force: true });
	await expect(first).not.toBeChecked();
	release(undefined);
	await expect(first).toBeEnabled();
	await expect(first).not.toBeChecked();
	await first.check();
	await page.reload();
	await expect(first).toBeChecked();
	await box(page, /^Choose the form/).isChecked();
});

test('a list that is checked anew says nothing of the one before, in a translated page', async ({
	page,
}) => {
	await page.goto('/tools/entries/');
	const numbers = page.getByLabel('Entry numbers');
	await numbers.fill('B76-0324527-8\nABC12345676');
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.locator('.entry-summary')).toContainText('Entries found: 2');
	await translate(page, 'replace');
	await expect(page.locator('.entry-summary')).toContainText('Entrieso foundo: 2');
	await page.locator('textarea').first().fill('ABC12345676');
	await page
		.getByRole('button', { name: /^Checko/ })
		.first()
		.click();
	await expect(page.locator('.entry-summary')).toContainText('foundo: 1');
	await expect(page.locator('.entry-summary')).not.toContainText('foundo: 2');
});
