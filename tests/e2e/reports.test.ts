import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
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
		'Say what 2 tables below are',
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

test('“Why am I not paid?” begins beside the result, where some entries stand, and keeps nothing of it', async ({
	page,
}) => {
	await trySamples(page);
	const before = await page.evaluate(() => [
		location.href,
		history.length,
		history.state as unknown,
	]);
	const refused = page.getByRole('region', { name: /^Refused/ });
	await refused.getByRole('button', { name: /^Go through “Why am I not paid\?”.*Refused/ }).click();
	await expect(
		page.getByRole('heading', { name: 'CAPE took out the entry, or the whole file' })
	).toBeFocused();
	// Answers that nobody gave are not told.
	await expect(refused.getByRole('navigation')).toHaveCount(0);
	await expect(refused.getByRole('link', { name: 'Start again' })).toBeVisible();

	// One is asked at a time, and what the reports answer is not.
	const taken = page.getByRole('region', { name: /^Taken/ });
	await taken
		.getByRole('button', { name: /^Go through “Why am I not paid\?”.*Taken/ })
		.press('Enter');
	await expect(page.getByRole('heading', { name: 'Who is to receive the refund?' })).toBeFocused();
	await expect(refused.getByText('The likely reason')).toHaveCount(0);
	const trail = taken.getByRole('navigation', { name: 'Your answers so far' });
	await expect(trail.getByRole('listitem')).toHaveCount(2);
	const answer = taken.getByRole('link', { name: 'We do, the importer of record' });
	await expect(answer).toHaveAttribute('href', '/help/not-paid/#bank');
	await answer.press('Enter');
	await expect(
		page.getByRole('heading', { name: /^Are your bank details for refunds on file/ })
	).toBeFocused();
	expect(await axeFindings(page)).toEqual([]);
	await taken.getByRole('link', { name: 'No, nothing shows' }).click();
	await taken.getByRole('button', { name: 'Copy the message' }).focus();
	await trail.getByRole('link', { name: 'Start again' }).click();
	await expect(page.getByRole('heading', { name: /^Did CAPE accept/ })).toBeFocused();

	await expect(tile(page, 'Paid')).toHaveText('3');
	expect(
		await page.evaluate(() => [location.href, history.length, history.state as unknown])
	).toEqual(before);
	expect(await stored(page)).toEqual({});
	await taken.getByRole('button', { name: /^Close these questions.*Taken/ }).click();
	await expect(trail).toHaveCount(0);
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

test('an answer on the order of day and month stays open to correction, and is forgotten when it may belong to another table', async ({
	page,
}) => {
	const days = (name: string, first: string, second: string) => ({
		name,
		mimeType: 'text/csv',
		buffer: Buffer.from(
			`Entry Summary Number,HTS Number - Full,Line Tariff Duty Amount,Liquidation Date\nB7603245278,99030125,5.00,${first}\nB7603245286,99030125,5.00,${second}\n`
		),
	});
	const read = page.getByRole('button', { name: 'Read the reports' });
	const question = page.getByRole('group', { name: 'In which order are the dates written?' });
	await page.getByLabel('Files from ACE').setInputFiles(days('a.csv', '30/10/2026', '05/10/2026'));
	await page.getByLabel('Or paste a report').fill('Name,Town\nAnn,Rome');
	await read.click();
	await expect(page.getByRole('region', { name: 'What to do next' })).toContainText(
		'Say in which order the dates of 1 table stand.'
	);
	await question.getByLabel('Day first').check();
	await page.getByRole('button', { name: /^Read again with this.*a\.csv/ }).click();
	await expect(page.getByText(/^File by|Next day/).first()).toBeVisible();
	await page.locator('summary', { hasText: 'a.csv' }).click();
	await expect(question.getByLabel('Day first')).toBeChecked();
	await question.getByLabel('Month first').check();
	await page.getByRole('button', { name: /^Read again with this.*a\.csv/ }).click();
	await expect(page.locator('details', { hasText: 'a.csv' })).toContainText(
		'A date cannot be read'
	);

	// A file more comes before the pasted text, whose place changes.
	await page.getByLabel('Files from ACE').setInputFiles(days('b.csv', '31/10/2026', '06/10/2026'));
	await read.click();
	await expect(question).toHaveCount(2);
	await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a message on late money names the claims of what is late alone; paper without a result is the form', async ({
	page,
}) => {
	const heading =
		'Claim Number,Claim Status,Importer Number,Entry Summary Number,Liquidation Date,Refund Amount,Interest Amount,Refund Number,Refund Date,Refund Status';
	const box = page.getByLabel('Or paste a report');
	await box.fill('Name,Town\nAnn,Rome');
	await page.getByRole('button', { name: 'Read the reports' }).click();
	await expect(title(page)).toBeFocused();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'By hand, on paper' })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });

	await box.fill(
		`${heading}\n100000000001,Accepted,1,B7603245278,10/01/2026,5.00,,,,\n100000000002,Accepted,1,ABC12345676,,,,,,\n`
	);
	await page.getByRole('button', { name: 'Read the reports' }).click();
	const message = page.getByRole('region', { name: 'A message to send' });
	await expect(message).toContainText('claim 100000000001.');
	await expect(message).not.toContainText('100000000002');
});

test('a reading that is given up ends its worker', async ({ page }) => {
	const rows = Array.from({ length: 400_000 }, () => 'B7603245278,99030125,5.00').join('\n');
	await page.getByLabel('Files from ACE').setInputFiles({
		name: 'long.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`Entry Summary Number,HTS Number - Full,Line Tariff Duty Amount\n${rows}`),
	});
	const started = page.waitForEvent('worker');
	await page.getByRole('button', { name: 'Read the reports' }).click();
	const worker = await started;
	const ended = worker.waitForEvent('close');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await ended;
	expect(page.workers()).toEqual([]);
	await expect(page.getByText('Stopped. The reports were not read.')).toBeVisible();
	await expect(page.getByLabel('Or paste a report')).toBeFocused();
	await expect(title(page)).toHaveCount(0);
});

test.describe('where a part does not load', () => {
	test.use({ allowErrors: /Failed to load resource|ERR_FAILED/ });
	test('it is told', async ({ page }) => {
		await page.route(/\/samples\.[^/]+\.js$/, (route) => route.abort());
		await page.getByRole('button', { name: 'Try it with made-up files' }).click();
		await expect(page.getByText('The made-up files could not be loaded.')).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what to write down from which report', async ({ page }) => {
		await page.goto('/tools/reports/');
		await expect(page.getByRole('heading', { name: 'By hand, on paper' })).toBeVisible();
		await expect(page.getByRole('row', { name: /REV-613/ })).toContainText(
			'Refused for want of bank data'
		);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('table', { name: 'Lines to fill in' })).toBeVisible();
	});
});

test('the counts are kept on a press, stand on the sheet, the board and in “Why am I not paid?”, and are taken back', async ({
	page,
}) => {
	await trySamples(page);
	const keep = page.getByRole('region', { name: 'Keep where it stands' });
	await keep.getByRole('button', { name: 'Keep the counts with my checklist' }).click();
	await expect(keep).toContainText(/1 late.*2 refused.*3 paid/);
	expect(Object.keys(await stored(page)).filter((key) => /reports$/.test(key))).toEqual([]);
	await keep.getByRole('button', { name: 'Keep these counts' }).click();
	await expect(keep.getByText('Kept.').first()).toBeVisible();
	const [text = ''] = Object.entries(await stored(page)).flatMap(([key, value]) =>
		key.endsWith('/first/reports') ? [(JSON.parse(value) as { text: string }).text] : []
	);
	// The day, names and counts, and nothing of an entry, an amount or the bank.
	expect(text).toMatch(/^2026-11-2\d(?: [a-z-]+:\d{1,2})+$/);
	await keep.getByRole('button', { name: /^Tick “File the CAPE declaration/ }).click();
	await expect(keep.getByText('Ticked.')).toBeVisible();
	await keep.getByRole('button', { name: 'Undo' }).click();
	await expect(keep.getByRole('button', { name: /^Tick “File/ })).toBeVisible();

	await page.goto('/progress/');
	await expect(page.getByText(/^Entries by the reports of .*2 refused/)).toBeVisible();
	await page.goto('/companies/');
	await expect(page.getByRole('rowheader')).toContainText(/3 paid/);
	await page.goto('/help/not-paid/');
	await page.getByRole('link', { name: '1 late' }).click();
	await expect(page.getByRole('heading', { name: 'Who is to receive the refund?' })).toBeFocused();
	await expect(page.getByText('Yes, we have a claim number').first()).toBeVisible();
	// Who goes back and answers by hand asks about other entries: nothing is answered unasked.
	await page.goBack();
	await page.getByRole('link', { name: 'Yes, we have a claim number' }).first().click();
	await expect(page.getByRole('heading', { name: 'Has any money come?' })).toBeFocused();
	await page.getByRole('link', { name: 'Start again' }).click();
	await page.getByRole('link', { name: '2 refused' }).click();
	await expect(page).toHaveURL(/#declaration-refused$/);
	await page.reload();
	await expect(
		page.getByRole('heading', { name: /^CAPE took out the entry/ }).first()
	).toBeFocused();
	await expect(page.getByRole('navigation', { name: 'Your answers so far' })).toHaveCount(0);
});
