import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { expect, stored, test } from './site.ts';

const title = (page: Page) => page.getByRole('heading', { name: 'What came back', level: 2 });
const tile = (page: Page, name: string) =>
	page
		.locator('.report-tiles > div')
		.filter({ has: page.getByRole('term').getByText(name, { exact: true }) })
		.locator('strong');

async function trySamples(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Try it with made-up files' }).click();
	await expect(title(page)).toBeFocused();
}

async function saved(page: Page, name: RegExp): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	return readFile(await (await download).path(), 'utf8');
}

test.beforeEach(async ({ page, javaScriptEnabled }) => {
	if (javaScriptEnabled === false) return;
	await page.goto('/tools/reports/');
	await expect(page.getByLabel('Files from ACE')).toBeEnabled();
});

test('made-up reports show in a few numbers what is paid, late, refused and stuck, and what to do next', async ({
	page,
}) => {
	await trySamples(page);
	await expect(tile(page, 'Paid')).toHaveText('3');
	await expect(tile(page, 'Refused')).toHaveText('2');
	await expect(tile(page, 'Late')).toHaveText('1');
	const todo = page.getByRole('region', { name: 'What to do next' });
	await expect(todo.getByRole('listitem')).toContainText([
		'Say what 1 table below is',
		'1 refused entry may pass when it is filed again',
		'2 entries are on no declaration',
	]);

	// REV-613's columns are a person's to name; then its refund is rejected.
	const rev613 = page.locator('details').filter({ hasText: 'SAMPLE-REV-613.csv' });
	await rev613.getByLabel('Refund number or ID').selectOption({ label: 'Refund ID · SAMPLE0004' });
	await rev613.getByRole('button', { name: 'Read again with this' }).click();
	await expect(
		page.getByRole('heading', { name: /^Rejected for want of bank details/ })
	).toBeVisible();
	await expect(tile(page, 'Stuck')).toHaveText('3');
	await page.getByRole('button', { name: /^Show the entries.*Rejected/ }).click();
	await expect(page.getByRole('cell', { name: 'SAMPLE0004' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'A message to send' })).toContainText('SAMPLE0004');

	expect(await saved(page, /^Save cape-entries-1-of-1\.csv/)).toBe(
		'Entry Number\r\nZZ000000093\r\n'
	);
	const list = await saved(page, /^Save the list/);
	expect(list).toContain('ZZ0-0000005-1,Rejected for want of bank details');
	expect(await saved(page, /as a calendar$/)).toContain('BEGIN:VEVENT');
});

test('the bank’s deposits are matched on screen, and stand nowhere else', async ({ page }) => {
	await trySamples(page);
	const bank = page.getByRole('region', { name: 'Against the bank' });
	await expect(bank).toContainText('1 payment is in the bank: $2,419.98.');
	await expect(bank).toContainText('2 payments are not in the bank’s list');
	await bank.getByText('1 deposit belongs to no refund').click();
	await expect(bank.getByRole('cell', { name: '$740.00' })).toBeVisible();

	const list = await saved(page, /^Save the list/);
	await page.emulateMedia({ media: 'print' });
	const paper = await page.locator('body').innerText();
	for (const [where, text] of [
		['the list', list],
		['paper', paper],
		['storage', JSON.stringify(await stored(page))],
		['the address', page.url()],
		['the title', await page.title()],
		['history', JSON.stringify(await page.evaluate(() => history.state as unknown))],
		['databases', JSON.stringify(await page.evaluate(() => indexedDB.databases()))],
	] as const)
		expect(text, where).not.toMatch(/(?<![\d,.])740(?!\d)|SAMPLE (?:CUSTOMER|DEPOSIT)/);
});

test('files in any order, a pasted list and what cannot be read are all accounted for', async ({
	page,
}) => {
	await page.getByLabel('Files from ACE').setInputFiles([
		{ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
		{
			name: 'details.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(
				'\ufeffENTRY_NUMBER,CLAIM_NUMBER,STATUS,ERROR_DESCRIPTION\r\n="B7603245278",="100000000001",Failed,UNABLE TO CALCULATE DUTY\r\n="B7",="100000000001",Failed,X\r\n'
			),
		},
	]);
	await page.getByLabel('Or paste a report').fill('Name,Town\nAnn,Rome');
	await page.getByRole('button', { name: 'Read the reports' }).click();
	await expect(title(page)).toBeFocused();
	await expect(page.getByRole('alert')).toContainText('report.pdf is a PDF');
	await expect(page.getByText('Rows read: 5. Entries, refunds or deposits: 1.')).toBeVisible();
	await expect(page.locator('summary', { hasText: 'Pasted text: not known' })).toBeVisible();
	const refusal = page.getByRole('region', { name: /UNABLE TO CALCULATE DUTY/ });
	await expect(refusal).toContainText('The duty formula cannot be worked out');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await expect(title(page)).toHaveCount(0);
	expect(await stored(page)).toEqual({});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what to write down from which report', async ({ page }) => {
		await page.goto('/tools/reports/');
		await expect(page.getByRole('heading', { name: 'By hand, on paper' })).toBeVisible();
		await expect(page.getByRole('row', { name: /REV-613/ })).toContainText(
			'Rejected for want of bank details'
		);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('table', { name: 'Lines to fill in' })).toBeVisible();
	});
});
