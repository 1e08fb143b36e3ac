import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'playwright/test';
import { box, expect, now, stored, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

/** Presses a button that saves a file; gives the file's name and text. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await download;
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Ticks what starts two clocks, with a note that a spreadsheet would run. */
async function begin(page: Page): Promise<void> {
	await page.goto('/guide/verify/');
	await box(page, /^Sign in with the emailed token/).check();
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page
		.getByRole('button', { name: /^Note or/ })
		.first()
		.click();
	await page.getByLabel('Note', { exact: true }).first().fill('=HYPERLINK("x"), “é”');
	await page.getByLabel('Note', { exact: true }).first().blur();
	await page.goto('/progress/');
}

test('the spreadsheet has every task in a row, in words, and no cell that runs', async ({
	page,
}) => {
	await begin(page);
	const { name, text } = await saved(page, 'Save as a spreadsheet');
	expect(name).toBe('refund-ready-2026-11-22.csv');
	expect(text.startsWith('\ufeff')).toBe(true);
	await expect(said(page, 'Saved.')).toBeVisible();
	const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
		header: true,
		skipEmptyLines: true,
	});
	expect(data).toHaveLength(48);
	expect(data.find(({ Task = '' }) => Task.startsWith('Choose the form'))).toMatchObject({
		State: 'Done',
		'Done on': '2026-11-22',
		Note: '\'=HYPERLINK("x"), “é”',
	});
});

test('the calendar has the dates ahead under ids of one’s own, the same in every file', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Save dates to a calendar' }).click();
	await expect(said(page, 'No dates yet.')).toBeVisible();
	expect(await stored(page)).toEqual({});

	const idsOf = (text: string) =>
		new ICAL.Component(ICAL.parse(text) as unknown[])
			.getAllSubcomponents('vevent')
			.map((event) => String(event.getFirstPropertyValue('uid')));
	await begin(page);
	const first = await saved(page, 'Save dates to a calendar');
	expect(first.name).toBe('refund-ready-2026-11-22.ics');
	const ids = idsOf(first.text);
	expect(ids).toEqual([expect.stringMatching(/^keep\.sign-in\.[0-9a-z]{6}@refund-ready$/)]);
	await expect(said(page, 'Saved. Dates in it: 1.')).toBeVisible();
	await page.reload();
	expect(idsOf((await saved(page, 'Save dates to a calendar')).text)).toEqual(ids);

	// What holds no more is taken out again, by the same id and a higher number.
	await page.goto('/guide/verify/');
	await expect(box(page, /^Sign in with the emailed token/)).toBeChecked();
	await box(page, /^Sign in with the emailed token/).uncheck();
	await page.goto('/progress/');
	const later = await saved(page, 'Save dates to a calendar');
	await expect(said(page, 'Dates in it: 0, and 1 that hold no more')).toBeVisible();
	expect(idsOf(later.text)).toEqual(ids);
	expect(later.text).toContain('STATUS:CANCELLED');
	const sequence = (text: string) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);
	expect(sequence(later.text)).toBeGreaterThan(sequence(first.text));

	const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await elsewhere.newPage();
	await other.clock.setFixedTime(now);
	await other.goto('/guide/verify/');
	await box(other, /^Sign in with the emailed token/).check();
	await other.goto('/progress/');
	expect(idsOf((await saved(other, 'Save dates to a calendar')).text)).not.toEqual(ids);
	await elsewhere.close();
});

test('who has several companies says which go into a file', async ({ page }) => {
	await page.goto('/privacy/');
	await page.evaluate(
		(names) => {
			for (const [key, text] of names)
				localStorage.setItem(key, JSON.stringify({ at: '2026-11-20T10:00:00.000Z', text }));
		},
		[
			[keyOf('aaaaaa', 'label'), 'Acme'],
			[keyOf('bbbbbb', 'label'), 'Beta'],
		] as const
	);
	await page.goto('/progress/');
	const companiesIn = (text: string) => [
		...new Set(
			Papa.parse<{ Company: string }>(text.slice(1), {
				header: true,
				skipEmptyLines: true,
			}).data.map(({ Company }) => Company)
		),
	];
	await expect(page.getByLabel('Name for this sheet')).toHaveValue('Acme');
	expect(companiesIn((await saved(page, 'Save as a spreadsheet')).text)).toEqual(['Acme']);
	await page.getByRole('radio', { name: 'All 2' }).check();
	expect(companiesIn((await saved(page, 'Save as a spreadsheet')).text).sort()).toEqual([
		'Acme',
		'Beta',
	]);
	const { text } = await saved(page, 'Save as a file');
	expect(
		(JSON.parse(text) as { companies: { id: string }[] }).companies.map(({ id }) => id).sort()
	).toEqual(['aaaaaa', 'bbbbbb']);
});

test.describe('without a connection', () => {
	test.use({ allowErrors: /ERR_FAILED/ });
	test('a file that cannot be made is said to be so', async ({ page }) => {
		await begin(page);
		await page.route(/progressCsv\.[^/]*\.js$/, (route) => route.abort());
		await page.getByRole('button', { name: 'Save as a spreadsheet' }).click();
		await expect(said(page, 'The file could not be made.')).toBeVisible();
	});
});
