import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright/test';
import { expect, stored } from '../e2e/site.ts';
import { inner, root, taskBox, test } from './site.ts';

const bases = [root, inner];
const ways = [
	{ name: 'the default', from: root, to: inner },
	{ name: 'another language', from: inner, to: root },
];

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-22T15:00:00-05:00'));
});

const records = async (page: Page) =>
	Object.fromEntries(
		Object.entries(await stored(page)).filter(([key]) => key.startsWith('refund-ready/1/'))
	);

/** Presses a button that saves a file; gives where it is. */
async function saved(page: Page, place: number): Promise<string> {
	const download = page.waitForEvent('download');
	// All that is kept, a spreadsheet, a calendar.
	await page.locator('.export button').nth(place).click();
	return (await download).path();
}

test('a tick in one language shows at once in a tab of the other, and both keep theirs', async ({
	context,
	page,
}) => {
	const other = await context.newPage();
	await page.goto(`${root}guide/apply/`);
	await other.goto(`${inner}guide/apply/`);
	await taskBox(page, 'apply.form-chosen').check();
	await expect(taskBox(other, 'apply.form-chosen')).toBeChecked();
	await taskBox(other, 'apply.rehearsed').check();
	await expect(taskBox(page, 'apply.rehearsed')).toBeChecked();
	expect(Object.keys(await records(page)).sort()).toEqual([
		'refund-ready/1/first/task/apply.form-chosen',
		'refund-ready/1/first/task/apply.rehearsed',
	]);
});

test('the theme, and what a reader asked this device to remember, are one for all languages', async ({
	page,
}) => {
	await page.goto(`${root}details/`);
	await page.locator('#theme').selectOption('dark');
	await page.getByLabel(/^Remember company/).check();
	await page.getByLabel('Company legal name', { exact: true }).fill('Marker Imports');
	await page.getByLabel('Company legal name', { exact: true }).blur();

	await page.goto(`${inner}details/`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('#theme')).toHaveValue('dark');
	await expect
		.poll(() =>
			page
				.locator('main input')
				.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
		)
		.toContain('Marker Imports');
});

for (const { name, from, to } of ways)
	test(`a share link made in ${name} opens in the other, under either’s address`, async ({
		page,
		browser,
		baseURL,
	}) => {
		await page.goto(`${from}guide/apply/`);
		await taskBox(page, 'apply.form-chosen').check();
		await page.goto(`${from}progress/`);
		await page.locator('.exchange [aria-controls]').first().click();
		const link = await page.locator('textarea.link-text').inputValue();
		expect(link).toMatch(new RegExp(`^${baseURL ?? ''}${from}progress/#r2\\.`));

		const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
		for (const address of [link, link.replace(`${from}progress/`, `${to}progress/`)]) {
			const opened = await elsewhere.newPage();
			await opened.goto(address);
			await expect(opened.locator('.sheet-tasks li[data-state=done]:visible')).toHaveCount(1);
		}
		await elsewhere.close();
	});

for (const { name, from, to } of ways)
	test(`a file saved in ${name} gives all of it back in the other`, async ({ page }) => {
		await page.goto(`${from}guide/apply/`);
		await taskBox(page, 'apply.form-chosen').check();
		const before = await records(page);
		await page.goto(`${from}progress/`);
		const file = await saved(page, 0);
		await page.evaluate(() => localStorage.clear());

		await page.goto(`${to}progress/`);
		// What is first on a sheet with nothing on it, once it is known that there is nothing.
		await page.locator('.exchange .button[aria-controls]').click();
		await page.locator('.import input[type=file]').setInputFiles(file);
		await page.locator('.comparison .ways button').first().click();
		await expect.poll(() => records(page)).toEqual(before);
	});

test('a calendar saved in one language moves the dates of one saved in another', async ({
	page,
}) => {
	await page.goto(`${root}guide/verify/`);
	await taskBox(page, 'verify.signed-in').check();
	const ids = [];
	for (const base of bases) {
		await page.goto(`${base}progress/`);
		const text = await readFile(await saved(page, 2), 'utf8');
		const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		ids.push(events.map((event) => String(event.getFirstPropertyValue('uid'))));
	}
	expect(ids[0]?.length).toBeGreaterThan(0);
	expect(ids[1]).toEqual(ids[0]);
});
