import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright/test';
import { expect, ownCodeRuns, test } from './site.ts';

/** A colour of tokens.css as the page computes it now. */
function token(page: Page, name: string): Promise<string> {
	return page.evaluate((property) => {
		const probe = document.createElement('i');
		probe.style.color = `var(${property})`;
		document.body.append(probe);
		const { color } = getComputedStyle(probe);
		probe.remove();
		return color;
	}, name);
}

/** Opens the checks of a step and types into one of their fields. */
async function check(page: Page, label: string, text: string): Promise<Locator> {
	await page.getByText('Check these details in your browser').first().click();
	const field = page.getByLabel(label, { exact: true });
	await field.fill(text);
	await field.blur();
	return page.locator('.detail').filter({ has: field });
}

for (const { scheme, theme } of [
	{ scheme: 'light', theme: undefined },
	{ scheme: 'dark', theme: undefined },
	{ scheme: 'light', theme: 'dark' },
] as const)
	test(`in a step a wrong routing number is told in its colour, ${scheme} with ${theme ?? 'no'} theme chosen`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto('/guide/ach-refunds/');
		if (theme) await page.getByRole('combobox', { name: 'Colors' }).selectOption(theme);
		const detail = await check(page, 'Routing number', '011000016');
		const colour = await token(page, '--will-not-work');
		await expect(detail.getByText('Will not work.')).toHaveCSS('color', colour);
		const input = detail.getByRole('textbox');
		await expect(input).toHaveCSS('border', `2px solid ${colour}`);
		expect(colour).not.toBe(await token(page, '--ink'));
	});

test('in a step the other outcomes have theirs too, and the checks stand as on their own page', async ({
	page,
}) => {
	await page.goto('/guide/apply/');
	const doubtful = await check(page, 'Company legal name', 'Example Goods LLC');
	await expect(doubtful.getByText('Looks right.')).toHaveCSS(
		'color',
		await token(page, '--accent')
	);
	const looks = (locator: Locator) =>
		locator.evaluate((element) => {
			const { borderTop, paddingTop } = getComputedStyle(element);
			const label = element.querySelector('label');
			return { borderTop, paddingTop, weight: label && getComputedStyle(label).fontWeight };
		});
	const inStep = await looks(doubtful);
	await page.goto('/details/');
	const field = page.getByLabel('Company legal name', { exact: true });
	expect(await looks(page.locator('.detail').filter({ has: field }))).toEqual(inStep);
	expect(inStep.weight).toBe('600');
});

test('in a step the fields of a question, of a note and of the search look as where a page begins with them', async ({
	page,
}) => {
	const looks = (field: Locator) =>
		field.evaluate((element) => {
			const own = getComputedStyle(element);
			const around = getComputedStyle(element.closest('label') ?? element);
			return [own.borderRadius, own.minHeight, own.padding, around.display, around.minHeight];
		});
	const question = page.getByRole('group', { name: 'Who is to receive the refund?' });
	const radio = question.getByRole('radio').first();
	await page.goto('/');
	const onHome = await looks(radio);
	expect(onHome).toContain('50%');
	await page.goto('/search/');
	const search = page.getByRole('main').getByRole('searchbox');
	const onSearch = await looks(search);
	expect(onSearch).toContain('44px');

	await page.goto('/guide/ach-refunds/');
	await page.getByText('Answer it here').click();
	await expect(radio).toBeVisible();
	expect(await looks(radio)).toEqual(onHome);
	await page
		.getByRole('button', { name: /^Note or status/ })
		.first()
		.click();
	const note = page.getByRole('textbox', { name: 'Note', exact: true });
	await expect(note).toHaveCSS('min-height', '44px');
	await page.getByRole('link', { name: 'Search' }).click();
	expect(await looks(page.getByRole('dialog').getByRole('searchbox'))).toEqual(onSearch);
});

test('in the guide from a disk a wrong routing number has its colour', async ({ page }) => {
	// Nearly a megabyte of page, in one piece.
	test.slow();
	await page.goto(pathToFileURL(resolve('dist/download/refund-ready-guide.html')).href);
	await page.locator('#page-guide-ach-refunds').getByText('Check these details').first().click();
	const field = page.locator('#page-guide-ach-refunds').getByLabel('Routing number', {
		exact: true,
	});
	await field.fill('011000016');
	await field.blur();
	const colour = await token(page, '--will-not-work');
	await expect(field).toHaveCSS('border', `2px solid ${colour}`);
});

for (const { path, press, button } of [
	{ path: '/progress/', press: 'Clear everything', button: 'Keep it' },
	{ path: '/companies/', press: undefined, button: 'Keep it' },
])
	test(`a question before something is cleared looks alike on ${path}`, async ({ page }) => {
		if (press === undefined) {
			await page.goto('/privacy/');
			await page.evaluate(() =>
				localStorage.setItem(
					'refund-ready/1/aaaaaa/label',
					JSON.stringify({ at: '2026-11-20T10:00:00.000Z', text: 'Acme' })
				)
			);
		}
		await page.goto(path);
		if (press !== undefined) await page.getByRole('button', { name: press }).click();
		else {
			await page.getByRole('button', { name: 'Acme' }).click();
			await page.getByRole('button', { name: 'Delete' }).click();
		}
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('button', { name: button })).toBeVisible();
		await expect(dialog).toHaveCSS('background-color', await token(page, '--paper'));
		await expect(dialog).toHaveCSS('border', `1px solid ${await token(page, '--ink')}`);
	});

test('what is opened to share has its styles, and its code keeps black on white in the dark', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Share as a link' }).click();
	await expect(page.getByLabel('The link', { exact: true })).toHaveCSS('word-break', 'break-all');
	const code = page.getByRole('img', { name: 'QR code of the link' });
	await expect(code).toHaveCSS('aspect-ratio', '1 / 1');
	await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
	await page.getByRole('button', { name: 'Open a saved file' }).click();
	await expect(page.locator('.drop')).toHaveCSS('border-style', 'dashed');
});

test('a line of days is drawn like the other drawings', async ({ page }) => {
	await page.goto('/tools/dates/');
	const line = page.getByRole('img').first();
	await expect(line).toHaveCSS('stroke', await token(page, '--ink'));
	await expect(line.locator('.dot').first()).toHaveCSS('fill', await token(page, '--ink'));
});

test('what a list check found has its styles once the list is checked', async ({ page }) => {
	await page.goto('/tools/entries/');
	await page.getByLabel('Entry numbers').fill('8CG001234\n');
	await page.getByRole('button', { name: 'Check the list' }).click();
	const count = page.locator('[data-weight="left-out"] .entry-count').first();
	await expect(count).toHaveCSS('color', await token(page, '--will-not-work'));
});

test('the search over another page looks as on its own', async ({ page }) => {
	await page.goto('/glossary/');
	await ownCodeRuns(page);
	await page.getByRole('link', { name: 'Search' }).click();
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await dialog.getByRole('searchbox').fill('routing number');
	const heading = dialog.locator('.found-heading').first();
	await expect(heading).toHaveCSS('color', await token(page, '--accent'));
	await expect(heading).toHaveCSS('font-weight', '600');
});
