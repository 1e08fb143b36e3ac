import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { expect, stored, test } from './site.ts';

const page80 = '/tools/dates/';

async function type(page: Page, label: string, text: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).fill(text);
	await page.getByLabel(label, { exact: true }).blur();
}

/** The days that matter, as they stand on the page. */
function clock(page: Page, day: string) {
	return page.getByRole('listitem').filter({ hasText: day }).first();
}

test('a liquidation date gives day 60, 80, 90 and 180, what is disputed and where it comes from', async ({
	page,
}) => {
	await page.goto(page80);
	await type(page, 'Liquidation date', '9/10/2026');
	await expect(page.getByText('Read as Thu 10 Sep 2026. Next: Fri 27 Nov 2026.')).toBeVisible();
	await expect(
		page.getByText('CAPE closes soon. File by Fri 27 Nov 2026, the last working day up to day 79.')
	).toBeVisible();
	await expect(clock(page, '9 Nov 2026')).toContainText('13 days ago');
	await expect(clock(page, '29 Nov 2026')).toContainText('in 7 days, soon');
	await expect(clock(page, '29 Nov 2026')).toContainText('one law firm reads day 80 as too late');
	await expect(clock(page, '29 Nov 2026').getByRole('link', { name: 'P-12' })).toHaveAttribute(
		'href',
		/\/sources\/#P-12$/
	);
	await expect(clock(page, 'Sun 29 Nov 2026')).toContainText(/act by Fri.27.Nov.2026/);
	await expect(clock(page, '9 Dec 2026')).toContainText('Day 90');
	await expect(clock(page, '9 Mar 2027')).toContainText('last day to protest');
	await expect(page.getByRole('img', { name: /time line/ }).first()).toHaveAccessibleName(
		/29\sNov\s2026, Day 80/
	);
	expect(await stored(page)).toEqual({});
});

test('an entry date alone gives estimates, and says so', async ({ page }) => {
	await page.goto(page80);
	await type(page, 'Entry date', 'Feb 24, 2026');
	await expect(clock(page, '4 Jan 2027')).toContainText('estimate');
	await expect(clock(page, '25 Mar 2027')).toContainText('estimate');
	await type(page, 'Entry date', '11/14/2025');
	await expect(page.getByText('Look up its liquidation date in ES-003 or ES-701')).toBeVisible();
});

test('the last day to correct counts from the entry date, and is not told without it', async ({
	page,
}) => {
	await page.goto(page80);
	await type(page, 'Entry date', '1/27/2026');
	await expect(clock(page, '22 Nov 2026')).toContainText('Last day to correct the entry');
	await expect(clock(page, '22 Nov 2026')).toContainText(/today; estimate/);
	await type(page, 'Entry date', '1/26/2026');
	await expect(clock(page, '21 Nov 2026')).toContainText('yesterday');
	await type(page, 'Entry date', '2/24/2026');
	await expect(clock(page, '20 Dec 2026')).toContainText('in 28 days');
	await type(page, 'Liquidation date', '12/20/2026');
	await expect(clock(page, '5 Dec 2026')).toContainText('Last day to correct the entry');
	const why = page.getByText('is not told here, since it counts from the entry date');
	await expect(why).toHaveCount(0);
	await type(page, 'Entry date', '');
	await expect(why).toContainText(/5.Dec.2026 at the latest/);
	await type(page, 'CAPE acceptance date', '11/1/2026');
	await expect(why).toHaveCount(0);
	await expect(page.locator('.clock-list')).not.toContainText('correct');
});

test('the days ahead are saved for a calendar, and dates without any say so', async ({ page }) => {
	await page.goto(page80);
	await type(page, 'Liquidation date', '9/20/2026');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save for a calendar (.ics)' }).click();
	const text = (await readFile(await (await download).path(), 'utf8')).replaceAll('\r\n ', '');
	expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
		['20261208', '20261219', '20270319'].map((day) => `DTSTART;VALUE=DATE:${day}`)
	);
	await expect(page.getByText('Saved. Days that are over are not in it.')).toBeVisible();
	await type(page, 'Liquidation date', '1/2/2026');
	await page.getByRole('button', { name: 'Save for a calendar (.ics)' }).click();
	await expect(page.getByText('No day lies ahead to save.')).toBeVisible();
	expect(await stored(page)).toEqual({});
});

test('the step that names the days leads to where they are counted', async ({ page }) => {
	await page.goto('/guide/what-next/');
	await page.getByRole('link', { name: 'Count the days of an entry' }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: 'The dates of an entry' })
	).toBeVisible();
});

test('money that is late leads to the questions why', async ({ page }) => {
	await page.goto(page80);
	await type(page, 'CAPE acceptance date', '8/1/2026');
	await expect(page.getByText('It is later than the usual time.')).toBeVisible();
	await page.getByRole('link', { name: 'Find out why you are not paid' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Why am I not paid?' })).toBeVisible();
});

for (const { label, text, says } of [
	{ label: 'Entry date', text: '11/23/2026', says: 'This day has not come yet' },
	{ label: 'Liquidation date', text: '9/3/26', says: 'The year has two digits only' },
	{ label: 'Liquidation date', text: '9/3/2206', says: 'The year has a typing mistake' },
	{ label: 'Liquidation date', text: '22/11/2026', says: 'only with the day first' },
	{ label: 'Liquidation date', text: '<b>soon</b>', says: 'does not read as a day' },
	{ label: 'CAPE acceptance date', text: '4/19/2026', says: 'CAPE was not open yet' },
])
	test(`${text} as ${label} is explained at its field, and nothing is counted from it`, async ({
		page,
	}) => {
		await page.goto(page80);
		const field = page.getByLabel(label, { exact: true });
		await expect(field).toBeEnabled();
		await field.pressSequentially(text);
		await expect(field).toHaveAttribute('aria-invalid', 'false');
		await field.blur();
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAccessibleDescription(new RegExp(says));
		await expect(page.getByText('No date yet.')).toBeVisible();
		await field.fill('9/3/2026');
		await expect(field).toHaveAttribute('aria-invalid', 'false');
	});

test('a liquidation before its entry is said at the liquidation', async ({ page }) => {
	await page.goto(page80);
	await type(page, 'Entry date', '2/1/2026');
	await type(page, 'Liquidation date', '1/31/2026');
	await expect(page.getByLabel('Liquidation date', { exact: true })).toHaveAccessibleDescription(
		/before the entry date/
	);
	await expect(page.getByLabel('Entry date', { exact: true })).toHaveAttribute(
		'aria-invalid',
		'false'
	);
});

test('the day is New York’s, not the reader’s', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		timezoneId: 'Asia/Shanghai',
		...(baseURL !== undefined && { baseURL }),
	});
	const page = await context.newPage();
	// In Shanghai it is 23 Nov already.
	await page.clock.setFixedTime(new Date('2026-11-23T03:00:00Z'));
	await page.goto(page80);
	await type(page, 'Liquidation date', '9/3/2026');
	await expect(page.getByText('Today is day 80.')).toBeVisible();
	await context.close();
});

test('dates are kept when asked, stand on the progress page, go to the bin when forgotten, and come back', async ({
	page,
}) => {
	await page.goto(page80);
	await type(page, 'Liquidation date', '9/3/2026');
	await page.getByLabel('Name for these dates').fill('<i>September</i>');
	await page.getByRole('button', { name: 'Keep on this device' }).click();
	await expect(page.getByText('Kept.')).toBeVisible();
	const keys = Object.keys(await stored(page)).filter((key) => key.includes('/clock/'));
	expect(keys).toHaveLength(1);

	await page.goto('/progress/');
	await expect(page.getByText('<i>September</i>')).toBeVisible();
	await expect(page.getByText('22 Nov 2026: Day 80')).toBeVisible();
	await expect(page.locator('.overall')).toHaveText(/0 of 48 tasks done/);

	await page.goto(page80);
	await page.getByRole('button', { name: 'Show <i>September</i>' }).click();
	await expect(page.getByLabel('Liquidation date', { exact: true })).toHaveValue('2026-09-03');
	const forget = async () => {
		await page.getByRole('button', { name: 'Forget <i>September</i>' }).click();
		await page
			.getByRole('dialog', { name: 'Forget “<i>September</i>”?' })
			.getByText('Yes, forget')
			.click();
		await expect(page.getByText('Forgotten. It is in the bin until')).toBeVisible();
	};
	await page.getByRole('button', { name: 'Forget <i>September</i>' }).click();
	await page.getByRole('button', { name: 'Keep', exact: true }).click();
	expect(Object.keys(await stored(page)).filter((key) => key.includes('/clock/'))).toEqual(keys);
	await forget();
	expect(Object.keys(await stored(page)).filter((key) => key.includes('/clock/'))).toEqual([]);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(Object.keys(await stored(page)).filter((key) => key.includes('/clock/'))).toEqual(keys);

	// Once the page is left, they come back from the bin.
	await forget();
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Look into the bin' }).click();
	await expect(page.getByText('No name: dates of entries')).toHaveCount(1);
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect(page.getByText('“No name: dates of entries” is back.')).toBeVisible();
	expect(Object.keys(await stored(page)).filter((key) => key.includes('/clock/'))).toEqual(keys);
});

test('the form, its messages and the line have no accessibility findings, at 320 px and in the dark', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(page80);
	await type(page, 'Entry date', '9/3/26');
	await type(page, 'Liquidation date', '9/3/2026');
	await type(page, 'CAPE acceptance date', '10/1/2026');
	await page.getByRole('button', { name: 'Keep on this device' }).click();
	expect(await axeFindings(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the whole form works by keyboard', async ({ page }) => {
	await page.goto(page80);
	await expect(page.getByLabel('Entry date', { exact: true })).toBeEnabled();
	await page.getByLabel('Entry date', { exact: true }).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.type('9/3/2026');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Liquidation date', { exact: true })).toHaveAccessibleDescription(
		/Read as Thu\s3\sSep\s2026\. Next: Sun\s22\sNov\s2026\. No working day is left: Day\s80/
	);
	await expect(page.getByLabel('CAPE acceptance date')).toBeFocused();
	await expect(page.getByText('Today is day 80.')).toBeVisible();
});

test('paper gets the days that follow from what was typed, and no controls', async ({ page }) => {
	await page.goto(page80);
	await type(page, 'Liquidation date', '9/3/2026');
	await page.emulateMedia({ media: 'print' });
	await expect(clock(page, '2 Mar 2027')).toBeVisible();
	await expect(page.getByRole('img', { name: /time line/ }).first()).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the rules and the worked example are there to count by hand', async ({ page }) => {
		await page.goto(page80);
		await expect(page.getByRole('cell', { name: '80 days', exact: true })).toBeVisible();
		await expect(page.getByText('Then 22 Nov is day 80')).toBeVisible();
		await expect(page.getByRole('textbox')).toHaveCount(0);
	});
});
