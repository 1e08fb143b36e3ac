import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { expect, stored, test } from './site.ts';

/** An ES-003 export with something of every kind in it. */
const report = [
	'Entry Summary Number,Entry Type Code,Entry Summary Date,Liquidation Date,HTS Number,Duty Amount',
	'B76-0324527-8,01,11/01/2025,09/20/2026,9903.01.25,10.00',
	'ABC12345676,01,11/01/2025,,9903.02.20,5.00',
	'ABC12345676,01,11/01/2025,,8471.30.0100,5.00',
	'2000000014,01,11/01/2025,,9903.01.25,10.00',
	'8CG00123454,21,11/01/2025,,9903.01.25,10.00',
	'99999999990,01,12/01/2025,08/01/2026,9903.01.25,10.00',
].join('\n');

async function check(page: Page, text: string): Promise<void> {
	await page.getByLabel('Entry numbers').fill(text);
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
}

/** Puts entries of all filer codes into one file. */
async function together(page: Page): Promise<void> {
	await page.getByRole('checkbox', { name: 'Keep filer codes apart' }).uncheck();
}

async function textOf(download: Download): Promise<string> {
	return readFile(await download.path(), 'utf8');
}

async function saved(page: Page, name: RegExp): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	return download;
}

/** What a finding says, by its title. */
function finding(page: Page, title: string) {
	return page.getByRole('region', { name: title });
}

const summary = (page: Page) => page.locator('.entry-summary');

test.beforeEach(async ({ page, javaScriptEnabled }) => {
	if (javaScriptEnabled === false) return;
	await page.goto('/tools/entries/');
	await expect(page.getByLabel('Entry numbers')).toBeEnabled();
});

test('a pasted export is judged row by row, with CBP’s message and the next step', async ({
	page,
}) => {
	await check(page, report);
	await expect(summary(page)).toHaveText('Entries found: 4. In 2 files: 2. Rows that stay out: 3.');
	await expect(page.locator('.entry-account')).toHaveText(
		'6 rows: 2 in the files, 4 not. Of the 4: further tariff lines of the same entries 1; left out 3; headings, totals and notes 0.'
	);
	await expect(page.locator('.entry-duty')).toContainText(
		'IEEPA duty at stake: $15.00 in the files, $10.00 past day 80, $20.00 refused or left out. Added up from Duty Amount'
	);
	await expect(
		page.getByText('1 entry that asks for a second look: Near day 80 (1)')
	).toBeVisible();
	const refused = finding(page, 'An entry type that CAPE refuses');
	await expect(refused).toContainText('Entry Type Not Allowed');
	await expect(refused).toContainText('It needs another route');
	await expect(finding(page, 'Past day 80')).toContainText(
		'Entry Summary is in Final Liquidation Status'
	);
	await finding(page, 'Near day 80').getByRole('button', { name: 'Show the rows' }).click();
	await expect(finding(page, 'Near day 80').getByRole('row')).toContainText([
		'Row',
		'B76-0324527-8',
	]);
});

test('a repair is offered where one number fits, taken on a click, and put into the file', async ({
	page,
}) => {
	await check(page, report);
	const lost = finding(page, 'A leading zero was lost');
	await lost.getByRole('button', { name: 'Show the rows' }).click();
	await lost.getByRole('button', { name: 'Repair to 02000000014' }).click();
	await expect(lost).toBeHidden();
	await together(page);
	await expect(summary(page)).toContainText('In one file: 3.');
	const file = await textOf(await saved(page, /Save cape-entries-1-of-1/));
	expect(file).toBe('Entry Number\r\nABC12345676\r\n02000000014\r\nB7603245278\r\n');
});

test('a made file that is read again gives no finding', async ({ page }) => {
	await check(page, report);
	await together(page);
	const download = await saved(page, /Save CAPE file \(2 entries\)/);
	expect(download.suggestedFilename()).toBe('cape-entries-1-of-1.csv');
	await page.getByRole('button', { name: 'Clear the list' }).click();
	await page.getByLabel('Entry list file').setInputFiles(await download.path());
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(summary(page)).toHaveText(
		'Entries found: 2. In one file: 2. Rows that stay out: 0.'
	);
	await expect(page.getByText('Nothing to mend.')).toBeVisible();
});

test('what CBP refuses can be listed all the same, and a repeated number cannot', async ({
	page,
}) => {
	await check(page, `${report}\n8CG00123454,21,11/01/2025,,9903.01.25,1\n`);
	await page.getByRole('checkbox', { name: /List them all the same.*Past day 80/ }).check();
	await expect(summary(page)).toContainText('In 3 files: 3. Rows that stay out: 2.');
	await page.getByRole('checkbox', { name: /List them all the same.*Past day 80/ }).uncheck();
	await expect(summary(page)).toContainText('In 2 files: 2. Rows that stay out: 3.');
});

test('a long list is split, by filer code where asked, and loses nothing', async ({ page }) => {
	const list = Array.from(
		{ length: 12_000 },
		(_, place) => `${place % 3 === 0 ? 'B76' : 'ABC'}${String(place).padStart(8, '0')}`
	);
	await page.getByLabel('Entry list file').setInputFiles({
		name: 'long.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from(list.join('\n')),
	});
	await page.getByRole('button', { name: 'Check the list' }).click();
	await together(page);
	await expect(summary(page)).toContainText('In 2 files: 12,000.');
	await page.getByRole('checkbox', { name: 'Keep filer codes apart' }).check();
	const found: string[] = [];
	for (const name of [/1-of-2-B76\.csv/, /2-of-2-ABC\.csv/])
		found.push(...(await textOf(await saved(page, name))).split('\r\n').slice(1, -1));
	expect(found.sort()).toEqual([...list].sort());
});

test('a workbook is dropped on the page and read, every sheet of it', async ({ page }) => {
	const { writeXlsx } = await import('hucre');
	const workbook = await writeXlsx({
		sheets: [
			{ name: 'One', rows: [['Entry Number'], ['B7603245278']] },
			{ name: 'Two', rows: [['Entry Number'], ['B7603245278'], ['ABC12345676']] },
		],
	});
	const data = await page.evaluateHandle((bytes) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([Uint8Array.from(bytes)], 'list.xlsx'));
		return transfer;
	}, Array.from(workbook));
	await page.locator('body').dispatchEvent('drop', { dataTransfer: data });
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(summary(page)).toContainText('Entries found: 2.');
	await expect(finding(page, 'Also in another file')).toContainText('Duplicate Entry');
});

test('the guess of the columns can be corrected', async ({ page }) => {
	await check(page, 'Reference,Broker note\nB7603245278,ABC12345676\n8CG00123454,ABC12345676\n');
	await page.getByText('How the columns were read').click();
	await expect(summary(page)).toContainText('Entries found: 2.');
	await page.getByLabel('Entry number', { exact: true }).selectOption('Broker note · ABC12345676');
	await page.getByRole('button', { name: 'Read again with these columns' }).click();
	await expect(summary(page)).toContainText('Entries found: 1. In one file: 1.');
});

test('dates that read two ways are asked about once, with what each way makes of them', async ({
	page,
}) => {
	await check(
		page,
		'Entry Number,Liquidation Date\nB7600010014,05/10/2026\nB7600010022,22/10/2026\nB7600010030,06/11/2026'
	);
	const asked = page.getByRole('group', { name: 'in which order are the dates written?' });
	await expect(asked).toContainText('05/10/2026, 22/10/2026, and 06/11/2026');
	await expect(summary(page)).toContainText('In one file: 3.');
	await asked.getByRole('button', { name: /Day first: 05\/10\/2026 is 5.Oct.2026/ }).click();
	await expect(asked).toBeHidden();
	await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
	await page.getByRole('button', { name: 'Show the days' }).click();
	await expect(page.getByRole('cell', { name: 'Thu 22 Oct 2026', exact: true })).toBeVisible();
});

test('a column of days whose name says nothing is offered as the liquidation dates', async ({
	page,
}) => {
	await check(page, 'Entry Number;Datum\nB7600010014;18.10.2026\nB7600010022;22.10.2026');
	const asked = page.getByRole('group', { name: 'which column has the liquidation dates?' });
	await asked.getByRole('button', { name: 'Datum · 18.10.2026 and 22.10.2026' }).click();
	await expect(asked).toBeHidden();
	await page.getByRole('button', { name: 'Show the days' }).click();
	await expect(page.getByRole('cell', { name: 'Sun 18 Oct 2026', exact: true })).toBeVisible();
});

test('a column that is none of the liquidation dates is not asked about again', async ({
	page,
}) => {
	await check(page, 'Entry Number;Datum\nB7600010014;18.10.2026\nB7600010022;22.10.2026');
	const asked = page.getByRole('group', { name: 'which column has the liquidation dates?' });
	await asked.getByRole('button', { name: 'None of them' }).click();
	await expect(asked).toBeHidden();
	await expect(summary(page)).toContainText('In one file: 2.');
});

test('a broker’s account leaves out other filers’ entries', async ({ page }) => {
	await check(page, 'B7603245278\nABC12345676');
	await page.getByLabel('Broker’s or filer’s account').check();
	await page.getByLabel('Filer code of the account').fill('b76');
	await page.getByLabel('Filer code of the account').blur();
	await expect(finding(page, 'Another filer’s entry')).toContainText('Filer Code not matching');
	await expect(summary(page)).toContainText('In one file: 1.');
});

test('a filer code that is being typed outlasts an answer that comes meanwhile', async ({
	page,
}) => {
	await check(page, 'B7603245278\nABC12345676');
	await page.getByLabel('Broker’s or filer’s account').check();
	const code = page.getByLabel('Filer code of the account');
	await code.pressSequentially('b7');
	// Not a click, which would take the focus from the field.
	await page.getByRole('checkbox', { name: 'Keep filer codes apart' }).dispatchEvent('click');
	await expect(summary(page)).toContainText('In one file');
	await expect(code).toHaveValue('b7');
	await expect(page.getByText('Enter three letters or digits')).toBeHidden();
	await code.press('6');
	await code.blur();
	await expect(finding(page, 'Another filer’s entry')).toBeVisible();
});

test('a file that is no list is told in words', async ({ page }) => {
	await page.getByLabel('Entry list file').setInputFiles({
		name: 'entries.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.7'),
	});
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.getByText('entries.pdf is a PDF.')).toBeVisible();
	await expect(summary(page)).toHaveText('No entry number was found.');
});

test('nothing to check is said, and the reader is put where it goes', async ({ page }) => {
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.getByText('Paste entry numbers or choose a file first.')).toBeVisible();
	await expect(page.getByLabel('Entry numbers')).toHaveAccessibleDescription(
		/Paste entry numbers or choose a file first\.$/
	);
	await expect(page.getByLabel('Entry numbers')).toBeFocused();
});

test('a million entries leave the page answering, and can be stopped', async ({ page }) => {
	// Some seconds on an idle machine.
	test.setTimeout(120_000);
	await page.evaluate(() => {
		const lines = Array.from(
			{ length: 1_000_000 },
			(_, place) => `B76${String(place).padStart(8, '0')}`
		);
		const transfer = new DataTransfer();
		transfer.items.add(new File([lines.join('\n')], 'million.txt'));
		const input = document.querySelector<HTMLInputElement>('#entry-file');
		if (input) input.files = transfer.files;
		input?.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await page.getByRole('button', { name: 'Check the list' }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByLabel('Entry numbers')).toBeFocused();
	await expect(page.getByText('Stopped. The list was not checked.')).toBeVisible();
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(summary(page)).toContainText('In 101 files: 1,000,000.', { timeout: 90_000 });
	await finding(page, 'The check digit does not fit')
		.getByRole('button', { name: 'Show the rows' })
		.click();
	await expect(page.getByText('Rows 1 to 20 of 900,000')).toBeVisible();
});

test('nothing is asked of any server but the site’s own scripts, and nothing is kept', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await check(page, report);
	await saved(page, /Save cape-entries-1-of-2-ABC/);
	await saved(page, /Save the report, as CSV/);
	expect(asked.filter((path) => !/^\/_astro\/[\w.-]+\.js$/.test(path) && path !== '')).toEqual([]);
	expect(await stored(page)).toEqual({});
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	await page.reload();
	await expect(page.getByLabel('Entry numbers')).toHaveValue('');
});

test('entries are remembered when asked, found the next time, and forgotten when it is asked', async ({
	page,
}) => {
	await check(page, 'B7603245278\nABC12345676');
	await page.getByRole('button', { name: 'Remember these entries' }).click();
	await expect(page.getByText('This device remembers 2 entries of earlier files.')).toBeVisible();
	await page.reload();
	await check(page, 'B76-0324527-8\n8CG00123454');
	await expect(finding(page, 'In a file made before')).toBeVisible();
	await expect(summary(page)).toContainText('In one file: 1.');
	const kept = await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('refund-ready-entries');
			request.onsuccess = () => resolve(request.result);
		});
		const values = await new Promise<unknown[]>((resolve) => {
			const request = database.transaction('earlier-files').objectStore('earlier-files').getAll();
			request.onsuccess = () => resolve(request.result as unknown[]);
		});
		database.close();
		return JSON.stringify(values);
	});
	expect(kept).not.toMatch(/B76|03245278/);
	await page.getByRole('button', { name: 'Forget them' }).click();
	await page.getByRole('button', { name: 'Yes, forget them' }).click();
	await expect(page.getByText('Forgotten. The next check knows of none.')).toBeVisible();
	expect(
		await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
	).toEqual(['refund-ready-bin']);
});

test('the report names every row that stays out, and no cell of it is a formula', async ({
	page,
}) => {
	await check(page, `Entry Number\nB7603245278\n"=7603245278+1"\n8CG001234\n`);
	const text = await textOf(await saved(page, /Save the report, as CSV/));
	expect(text.split('\r\n')).toHaveLength(4);
	expect(text).toContain("'=7603245278+1");
	expect(text).toContain('Pasted text,4,8CG001234,No,');
});

test('what only asks for a second look has a report too', async ({ page }) => {
	await check(page, 'B7603245279');
	const text = await textOf(await saved(page, /Save the report, as CSV/));
	expect(text).toContain('Pasted text,1,B7603245279,Yes,The last digit does not follow');
});

test('every entry has its clocks, what leaves CAPE next first, on the page and as a CSV', async ({
	page,
}) => {
	await check(page, report);
	const clocks = page.getByRole('region', { name: 'The clocks of each entry' });
	await expect(clocks).toContainText('Entries with a day to count from: 4 of 4.');
	await clocks.getByRole('button', { name: 'Show the days' }).click();
	await expect(clocks.getByRole('row')).toHaveText([
		/^EntryState/,
		/ABC-1234567-6Look up its liquidationabout Fri.11.Sep.2026/,
		/8CG-0012345-4/,
		/B76-0324527-8CAPE closes soonSun.20.Sep.2026/,
		/999-9999999-0CAPE closed, protest openSat.1.Aug.2026/,
	]);
	await expect(clocks.getByRole('row').nth(3)).toContainText('9 Dec 2026');
	const text = await textOf(await saved(page, /Save all days, as CSV/));
	expect(text.split('\r\n')[3]).toBe(
		'B76-0324527-8,Pasted text,2,Yes,CAPE closes soon,2026-09-20,No,2026-11-19,2026-12-09,2026-12-19,2027-03-19,2026-08-28'
	);
	expect(text).toContain('Look up its liquidation,2026-09-11,Yes,');
});

test('the last day to correct is told on it, after it, and not where the entry date is unknown', async ({
	page,
}) => {
	await check(
		page,
		[
			'Entry Number,Entry Date,Liquidation Date',
			// By the usual cycle the last day of the first is today, that of the second was yesterday.
			'B76-0324527-8,01/27/2026,',
			'ABC12345676,01/26/2026,',
			'8CG00123454,,12/20/2026',
		].join('\n')
	);
	const clocks = page.getByRole('region', { name: 'The clocks of each entry' });
	await clocks.getByRole('button', { name: 'Show the days' }).click();
	const last = (entry: string) =>
		clocks.getByRole('row').filter({ hasText: entry }).getByRole('cell').last();
	await expect(last('B76-0324527-8')).toHaveText(/^about Sun.22.Nov.2026$/);
	await expect(last('ABC-1234567-6')).toHaveText(/^about Sat.21.Nov.2026, over$/);
	await expect(last('8CG-0012345-4')).toHaveText('not told without the entry date');
	await expect(clocks.getByRole('link', { name: 'P-44' })).toBeVisible();
	const order = await textOf(await saved(page, /Save a work order/));
	expect(order.replaceAll('\u00a0', ' ')).toContain(
		'- Can still be corrected: 1. The first of these days is Sun 22 Nov 2026.'
	);
	expect(order).toContain('- Over, unless liquidation was extended: 1');
	expect(order).toContain('gives no entry date to count from: 1');
});

test('a finding that states a rule names the fact that carries it', async ({ page }) => {
	await check(page, report);
	for (const [title, fact] of [
		['An entry type that CAPE refuses', 'P-16'],
		['Past day 80', 'P-56'],
		['Near day 80', 'P-12'],
	] as const)
		await expect(finding(page, title).getByRole('link', { name: fact })).toHaveAttribute(
			'href',
			`/sources/#${fact}`
		);
});

test('a list without dates says how its entries get their clocks', async ({ page }) => {
	await check(page, 'B7603245278');
	await expect(page.getByRole('region', { name: 'The clocks of each entry' })).toContainText(
		'With an ES-003 export each entry gets its days.'
	);
});

test('after a repair the focus stays with what is left to mend', async ({ page }) => {
	await check(page, 'B7603245278\n2000000014\n8CG0012345-4\n8CGO0123454');
	const letter = finding(page, 'A letter in place of a digit');
	await letter.getByRole('button', { name: /^Repair all/ }).click();
	await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
	await page.getByLabel('Entry numbers').fill('2000000014\n2000000022');
	await page.getByRole('button', { name: 'Check the list' }).click();
	const lost = finding(page, 'A leading zero was lost');
	await lost.getByRole('button', { name: 'Show the rows' }).click();
	await lost
		.getByRole('button', { name: /^Repair to/ })
		.first()
		.click();
	await expect(lost.getByRole('heading')).toBeFocused();
});

test('columns that were corrected in one table stay so when another is', async ({ page }) => {
	for (const name of ['a.csv', 'b.csv'])
		await page.getByLabel('Entry list file').setInputFiles({
			name,
			mimeType: 'text/csv',
			buffer: Buffer.from(
				`Reference,Broker note\nB7603245278,${name === 'a.csv' ? 'ABC12345676' : '8CG00123454'}\n`
			),
		});
	await page.getByRole('button', { name: 'Check the list' }).click();
	for (const [file, note] of [
		['a.csv', 'Broker note · ABC12345676'],
		['b.csv', 'Broker note · 8CG00123454'],
	] as const) {
		await page.getByText('How the columns were read').click();
		await page
			.getByRole('group', { name: file })
			.getByLabel('Entry number', { exact: true })
			.selectOption(note);
		await page.getByRole('button', { name: 'Read again with these columns' }).click();
		await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
	}
	await together(page);
	await expect(page.getByRole('button', { name: /Save cape-entries/ })).toHaveCount(1);
	const file = await textOf(await saved(page, /Save cape-entries/));
	expect(file).toBe('Entry Number\r\nABC12345676\r\n8CG00123454\r\n');
});

test('a plain list of several columns can be told to be one column', async ({ page }) => {
	await check(page, 'B7603245278,12345678900\nABC12345676,98765432109');
	await page.getByText('How the columns were read').click();
	const entry = page.getByLabel('Entry number', { exact: true });
	await expect(entry).toHaveValue('every');
	await entry.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Read again with these columns' }).click();
	await expect(summary(page)).toHaveText('Entries found: 2. In 2 files: 2. Rows that stay out: 0.');
});

test('a broker’s account without its filer code is asked for it before anything is judged', async ({
	page,
}) => {
	await page.getByLabel('Entry numbers').fill('B7603245278');
	await page.getByLabel('Broker’s or filer’s account').check();
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.getByLabel('Filer code of the account')).toBeFocused();
	await expect(page.getByText('Enter three letters or digits')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What the check found' })).toHaveCount(0);
});

test('what is remembered is forgotten after a question, also before any list is checked', async ({
	page,
}) => {
	await expect(page.getByRole('button', { name: 'Forget them' })).toHaveCount(0);
	await check(page, 'B7603245278');
	await page.getByRole('button', { name: 'Remember these entries' }).click();
	await expect(page.getByText(/This device remembers 1/)).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Forget them' }).click();
	await page.getByRole('button', { name: 'Yes, forget them' }).click();
	await expect(page.getByText('Forgotten. The next check knows of none.')).toBeVisible();
	expect(
		await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
	).toEqual(['refund-ready-bin']);
});

test('once forgotten, entries of earlier files stay out of no list, this one neither', async ({
	page,
}) => {
	await check(page, 'B7603245278');
	await page.getByRole('button', { name: 'Remember these entries' }).click();
	await expect(page.getByText(/This device remembers 1/)).toBeVisible();
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(finding(page, 'In a file made before')).toBeVisible();
	await page.getByRole('button', { name: 'Forget them' }).click();
	await page.getByRole('button', { name: 'Yes, forget them' }).click();
	await expect(finding(page, 'In a file made before')).toHaveCount(0);
	await expect(summary(page)).toContainText('In one file: 1.');
});

test('the work order says what to upload and when, and holds no number of the list', async ({
	page,
}) => {
	await check(page, report);
	const text = await textOf(await saved(page, /Save a work order/));
	expect(text).toContain('Entries to declare: 2, in 2 files.');
	expect(text).toContain(
		'cape-entries-1-of-2-ABC.csv: filer code ABC, 1 entry. File by Fri 27 Nov 2026; the first leaves CAPE on Mon 30 Nov 2026, both by estimate'
	);
	expect(text).toContain('REV-613');
	expect(text).toContain('- Over, unless liquidation was extended: 2');
	expect(text).not.toMatch(/\d{7}/);
});

test('what is printed is the work order or the report, and not the page', async ({ page }) => {
	await page.evaluate(() =>
		Object.assign(window, {
			print: () => {
				const { dataset } = document.documentElement;
				dataset['prints'] = String(Number(dataset['prints'] ?? 0) + 1);
			},
		})
	);
	await check(page, report);
	for (const prints of ['1', '2']) {
		await page.getByRole('button', { name: 'Print the work order' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-prints', prints);
	}
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Work order: CAPE declaration' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Entry list check and CAPE file' })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Print the report' }).click();
	await page.emulateMedia({ media: 'print' });
	// Three rows that stay out, one that asks for a second look, and the row of names.
	await expect(page.getByRole('row')).toHaveCount(5);
	await expect(page.getByRole('cell', { name: '8CG00123454' })).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: 'B76-0324527-8' })).toContainText(
		'9 Dec 2026'
	);
	// The report is on paper; from then on the browser's own menu prints the order again.
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.getByRole('heading', { name: 'Work order: CAPE declaration' })).toBeVisible();
});

test('the keyboard alone checks a list and saves the file', async ({ page }) => {
	await expect(page.getByLabel('Entry numbers')).toBeEnabled();
	await page.getByLabel('Entry numbers').focus();
	await page.keyboard.type('b76-0324527-8');
	const check = page.getByRole('button', { name: 'Check the list' });
	for (let presses = 0; presses < 6; presses++) {
		if (await check.evaluate((button) => button === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(check).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
	const save = page.getByRole('button', { name: /^Save CAPE file/ });
	for (let presses = 0; presses < 20; presses++) {
		if (await save.evaluate((button) => button === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect(await textOf(await download)).toBe('Entry Number\r\nB7603245278\r\n');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in a result (${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await check(page, report);
		await page.getByText('How the columns were read').click();
		await finding(page, 'A leading zero was lost')
			.getByRole('button', { name: 'Show the rows' })
			.click();
		await expect(page.getByRole('button', { name: /Repair to/ })).toBeVisible();
		await page.getByRole('button', { name: 'Show the days' }).click();
		await expect(page.getByRole('rowheader', { name: 'ABC-1234567-6' })).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
	});

test('a result fits a narrow window', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await check(page, report);
	await page.getByText('How the columns were read').click();
	await finding(page, 'A leading zero was lost')
		.getByRole('button', { name: 'Show the rows' })
		.click();
	await page.getByRole('button', { name: 'Show the days' }).click();
	await expect(page.getByRole('rowheader', { name: 'ABC-1234567-6' })).toBeVisible();
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
	).toBeLessThanOrEqual(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says so, and gives the rules to write the file by hand', async ({ page }) => {
		await page.goto('/tools/entries/');
		await expect(page.getByText('The check needs JavaScript.')).toBeVisible();
		await expect(page.getByText('The first line is Entry Number')).toBeVisible();
		await expect(page.getByRole('cell', { name: 'Duplicate Entry' })).toBeVisible();
		await expect(page.getByLabel('Entry numbers')).toBeHidden();
		await expect(page.locator('.hand-lines')).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		const lines = page.getByRole('table', { name: 'Your entries, a line each' });
		await expect(lines.getByRole('columnheader', { name: /^Day\s80$/ })).toBeVisible();
		await expect(lines.getByRole('row')).toHaveCount(17);
	});
});
