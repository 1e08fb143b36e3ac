import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { axeFindings, contrastRules } from './axe.ts';
import { box, expect, stored, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

/** A company as a test puts it into storage: its name, what was done for it, and when. */
interface Kept {
	id: string;
	label: string;
	at?: string;
	suffix?: string;
	done?: string[];
	archived?: boolean;
}

/** Fills this browser's storage with companies. */
async function keep(page: Page, companies: readonly Kept[]): Promise<void> {
	await page.goto('/privacy/');
	await page.evaluate(
		(all) => {
			for (const { root, label, at = '2026-11-20T10:00:00.000Z', suffix, done, archived } of all) {
				const put = (key: string, item: object) =>
					localStorage.setItem(root + key, JSON.stringify({ at, ...item }));
				put('label', { text: label });
				if (suffix !== undefined) put('suffix', { text: suffix });
				if (archived === true) put('archived', { text: 'yes' });
				for (const task of done ?? []) put(`task/${task}`, { state: 'done', on: at.slice(0, 10) });
			}
		},
		companies.map((company) => ({ ...company, root: keyOf(company.id) }))
	);
}

const three: Kept[] = [
	{ id: 'aaaaaa', label: 'Acme Trading', suffix: '00', done: ['apply.submitted'] },
	{ id: 'bbbbbb', label: 'Beta Imports', at: '2026-10-01T10:00:00.000Z' },
	{
		id: 'cccccc',
		label: 'Cotton & Sons',
		at: '2026-09-01T10:00:00.000Z',
		done: ['keep.sign-in', 'verify.signed-in'],
	},
];

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const found = (page: Page) =>
	page.getByRole('status').filter({ hasText: /^\d+ of \d+ companies(?:,|$)/ });
const names = (page: Page) => page.getByRole('rowheader').getByRole('button').allTextContents();

test('each company is a row: its steps, what is next, what is due, whose move it is, and its last change', async ({
	page,
}) => {
	await keep(page, three);
	await page.evaluate((root) => {
		const item = { at: '2026-10-01T10:00:00.000Z', text: 'liquidation:2026-10-01 name:October' };
		localStorage.setItem(`${root}clock/k3v9qd`, JSON.stringify(item));
	}, keyOf('bbbbbb'));
	await page.goto('/companies/');
	await expect(found(page)).toHaveText('3 of 3 companies');
	const acme = row(page, 'Acme Trading');
	await expect(acme.getByRole('rowheader')).toContainText('Acme Trading 00');
	await expect(acme.getByRole('cell', { name: '1 of 7 done' })).toBeVisible();
	await expect(acme.getByRole('cell', { name: 'CBP since 20 Nov 2026' })).toBeVisible();
	await expect(acme.getByRole('cell', { name: '20 Nov 2026', exact: true })).toBeVisible();
	await expect(acme.getByText('Before you start, task 1')).toBeVisible();
	await expect(row(page, 'Beta').getByText('1 Oct 2026, stuck')).toBeVisible();
	// The wait for the account’s mail is told for two weeks; day 79 is a Saturday.
	await expect(
		acme.getByRole('cell', { name: 'Fri 4 Dec 2026 The usual wait ends' })
	).toBeVisible();
	await expect(row(page, 'Beta').getByRole('cell', { name: /^Fri.18 Dec 2026/ })).toHaveText(
		'Fri 18 Dec 2026 October: last safe day for CAPE. Day 80 is Sun 20 Dec 2026'
	);
	await expect(row(page, 'Cotton').getByRole('cell', { name: /overdue/ })).toHaveText(
		'Sun 11 Oct 2026, overdue Sign in to ACE. Day 45 was Fri 16 Oct 2026; the access may be gone'
	);
	await expect(
		row(page, 'Beta').getByRole('cell', { name: 'Importer', exact: true })
	).toBeVisible();
});

test('filters show who is stuck, who waits, what is due; each tells how many it has', async ({
	page,
}) => {
	await keep(page, [...three, { id: 'dddddd', label: 'Delta', archived: true }]);
	await page.goto('/companies/');
	for (const [filter, expected] of [
		['Stuck 2', ['Beta Imports', 'Cotton & Sons']],
		['Waiting on someone 1', ['Acme Trading 00']],
		['Waiting on CBP 1', ['Acme Trading 00']],
		['Overdue 1', ['Cotton & Sons']],
		['Archived 1', ['Delta']],
		['All 3', ['Acme Trading 00', 'Beta Imports', 'Cotton & Sons']],
	] as const) {
		await page.getByRole('radio', { name: filter }).check();
		expect(await names(page)).toEqual(expected);
		await expect(found(page)).toHaveText(`${expected.length} of 4 companies`);
	}
	await page.getByRole('radio', { name: 'Done 0' }).check();
	await expect(page.getByText('No company matches')).toBeVisible();
});

test('the order can be chosen, and a search finds by name and by what is next', async ({
	page,
}) => {
	await keep(page, three);
	await page.goto('/companies/');
	await page.getByLabel('Order').selectOption('Longest without a change');
	expect(await names(page)).toEqual(['Cotton & Sons', 'Beta Imports', 'Acme Trading 00']);
	await page.getByLabel('Order').selectOption('Least done');
	expect((await names(page))[0]).toBe('Beta Imports');
	await page.getByLabel(/^Find/).fill('sons COTTON');
	await expect(found(page)).toHaveText('1 of 3 companies');
	expect(await names(page)).toEqual(['Cotton & Sons']);
	await page.getByLabel(/^Find/).fill('importer of record');
	expect(await names(page)).toHaveLength(3);

	// Whoever looks at a company and comes back finds the board as it was.
	await page.getByLabel('Order').selectOption('Due first');
	await page.getByLabel(/^Find/).fill('beta');
	await page.getByLabel('Rows', { exact: true }).selectOption('Dense');
	await row(page, 'Beta').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/guide\//);
	await page.getByRole('link', { name: 'Companies' }).first().click();
	await expect(page.getByLabel(/^Find/)).toHaveValue('beta');
	await expect(page.getByLabel('Order')).toHaveValue('Due first');
	await expect(page.getByLabel('Rows', { exact: true })).toHaveValue('Dense');
	expect(await names(page)).toEqual(['Beta Imports']);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save this list as CSV' }).click();
	const csv = await readFile(await (await download).path(), 'utf8');
	expect(csv.trim().split('\r\n')).toHaveLength(2);
	expect(csv).toContain('\r\nBeta Imports,');
});

test('one is added, renamed, archived and deleted, and each can be taken back', async ({
	page,
}) => {
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Add a company' }).click();
	const form = page.getByRole('form', { name: 'Add a company' });
	await expect(form.getByLabel('Company name')).toBeFocused();
	await page.keyboard.type('Acme Trading');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').getByText('Acme Trading is added.')).toBeVisible();
	await expect(form.getByLabel('Company name')).toBeFocused();
	await expect(form.getByLabel('Company name')).toHaveValue('');

	await page.getByRole('button', { name: 'Acme Trading' }).click();
	await page.getByRole('button', { name: 'Rename' }).click();
	const panel = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Rename' }) });
	await panel.getByLabel('Company name').fill('Acme & Co.');
	await panel.getByLabel('Suffix').fill('01');
	await panel.getByRole('button', { name: 'Save the name' }).click();
	await expect(page.getByRole('rowheader', { name: 'Acme & Co. 01' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('rowheader', { name: 'Acme Trading' })).toBeVisible();

	await page.getByRole('button', { name: 'Archive' }).click();
	await expect(page.getByText('Acme Trading is archived.')).toBeVisible();
	await expect(page.getByRole('rowheader')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('rowheader', { name: 'Acme Trading' })).toBeVisible();

	await page.getByRole('button', { name: 'Delete' }).click();
	const dialog = page.getByRole('dialog', { name: 'Delete Acme Trading with all' });
	await dialog.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.getByRole('rowheader', { name: 'Acme Trading' })).toBeVisible();
	await page.getByRole('button', { name: 'Delete' }).click();
	await dialog.getByRole('button', { name: 'Yes, delete' }).click();
	await expect(page.getByText('Acme Trading is deleted.')).toBeVisible();
	expect(Object.keys(await stored(page)).filter((key) => key.includes('/1/'))).toEqual([]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.reload();
	await expect(page.getByRole('rowheader', { name: 'Acme Trading' })).toBeVisible();
});

test('a number is turned down as a name, beside the field, and nothing of it is kept', async ({
	page,
}) => {
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Add a company' }).click();
	const form = page.getByRole('form', { name: 'Add a company' });
	const name = form.getByLabel('Company name');
	await name.fill('Ada 078-05-1120');
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(form.getByRole('alert')).toContainText('looks like a Social Security number');
	await expect(name).toBeFocused();
	await expect(name).toHaveAccessibleDescription(/looks like a Social Security number/);
	expect(await stored(page)).toEqual({});
	await name.fill('Ada');
	await expect(form.getByRole('alert')).toBeEmpty();
	await page.getByRole('button', { name: 'Add it' }).click();
	await name.fill('ADA');
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(form.getByRole('alert')).toContainText('on the board already');
});

test('the company that is chosen is the one that the guide shows, and what is ticked is its own', async ({
	page,
}) => {
	await keep(page, three);
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Beta Imports' }).click();
	await page.getByRole('button', { name: 'Show in the guide' }).click();
	await expect(page.getByText('The guide now shows Beta Imports.')).toBeVisible();
	await expect(row(page, 'Beta Imports').getByText('Shown in the guide').first()).toBeVisible();
	await page.getByRole('link', { name: 'Check its entry list' }).click();
	await expect(page).toHaveURL(/\/tools\/entries\/$/);
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto('/companies/');
	await expect(row(page, 'Beta Imports').getByRole('cell', { name: '1 of 7 done' })).toBeVisible();

	await row(page, 'Cotton').getByRole('link').click();
	await expect(page).toHaveURL(/\/guide\/before-you-start\/#before\.importer-of-record$/);
	await box(page, /./).first().check();
	expect(Object.keys(await stored(page))).toContain(
		keyOf('cccccc', 'task/before.importer-of-record')
	);
});

test('the board in one tab and a step in the other keep each other’s changes', async ({
	context,
	page,
}) => {
	await keep(page, three);
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Acme Trading' }).click();
	await page.getByRole('button', { name: 'Show in the guide' }).click();
	const step = await context.newPage();
	await step.goto('/guide/apply/');
	await box(step, /^Choose the form/).check();
	await expect(row(page, 'Acme Trading').getByRole('cell', { name: '2 of 7 done' })).toBeVisible();

	await page.getByRole('button', { name: 'Rename' }).click();
	await page.getByRole('row').getByLabel('Company name').fill('Acme Worldwide');
	await page.getByRole('button', { name: 'Save the name' }).click();
	await box(step, /^Rehearse/).check();
	await expect(
		row(page, 'Acme Worldwide').getByRole('cell', { name: '3 of 7 done' })
	).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.reload();
	await expect(row(page, 'Acme Trading').getByRole('cell', { name: '3 of 7 done' })).toBeVisible();
});

/** Opens the form for a list, pastes one, and has it looked at. */
async function paste(page: Page, list: string): Promise<void> {
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Add many from a list' }).click();
	await page.getByLabel('Your list').fill(list);
	await page.getByRole('button', { name: 'Check the list' }).click();
}

test('a pasted list adds companies, each with an invite that carries its name and its row’s id', async ({
	page,
}) => {
	// The page's own policy lets nobody read the clipboard, so what is put there is caught before.
	await page.addInitScript(() => {
		const clipboard = { writeText: (text: string) => (document.title = text) };
		Object.defineProperty(navigator, 'clipboard', { value: clipboard });
	});
	await keep(page, three);
	// Fewer companies than lines: which lines went where is said before anything is added.
	await paste(page, 'Our clients\n\nClient,Suffix\n"Acme\nTrading",00\nBeta,01\n');
	const fewer = page.getByText('Lines pasted: 5. Companies read: 2. Look at this before you add:');
	await expect(fewer).toBeVisible();
	await expect(
		page.getByText('Not read, because it stands above the heading: line 1.')
	).toBeVisible();
	await expect(page.getByText('Lines 4 to 5 were read as one company')).toBeVisible();
	await page
		.getByLabel('Your list')
		.fill(
			'Client\tSuffix\tEmail\tPhone\nExample, Inc.\t00\ta@example.com\n=HYPERLINK("x")\t\t\nacme trading\t00\t\nAda 078-05-1120\t\t\nExample, Inc.\t00\t\n'
		);
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(fewer).toHaveCount(0);
	await expect(page.getByRole('status').filter({ hasText: '2 to add' })).toHaveText(
		/^6 lines pasted: 2 to add, 3 not to add\. The first line was read as a header\..*not kept: Email\.Not read: Phone\.$/
	);
	await expect(page.getByText(/^Line 4: A company of this name and suffix is on/)).toBeVisible();
	await expect(page.getByText(/^Line 5: This looks like a Social Security/)).toContainText(
		'Ada •••-••-••••'
	);
	await expect(page.getByText(/^Line 6: This name and suffix stand higher up/)).toBeVisible();
	expect(Object.keys(await stored(page)).filter((key) => key.endsWith('/label'))).toHaveLength(3);

	await page.getByRole('button', { name: 'Add 2' }).click();
	await expect(page.getByText('2 companies are added.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Invites to send' })).toBeFocused();
	await page.getByRole('button', { name: /^Copy the message.*Example, Inc\.$/ }).click();
	await expect(page.getByText('Copied, for Example, Inc.')).toBeVisible();
	const message = await page.title();
	expect(message).toContain('this checklist takes Example, Inc. through');
	const link = /http:\/\/127\.0\.0\.1:\d+\/progress\/#r2\.[\w-]+/.exec(message)?.[0];
	expect(link).toBeDefined();

	const download = page.waitForEvent('download');
	await expect(page.locator('.error:not(:empty)')).toHaveCount(0);
	await page.getByRole('button', { name: /^Save \d+ invites? as CSV$/ }).click();
	const csv = await readFile(await (await download).path(), 'utf8');
	expect(csv).toMatch(
		/^\ufeffCompany,Suffix,Client number,Contact,Email,Link,Subject,Message\r\n"Example, Inc\.",00,,,a@example\.com,http/
	);
	expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
	expect(csv).toContain(link);

	await expect(page.getByRole('link', { name: /^Open a mail.*Example, Inc\.$/ })).toHaveAttribute(
		'href',
		/^mailto:a@example\.com\?subject=Refunds%20for%20Example%2C%20Inc\..*&body=Hello%2C%0D%0A/
	);
	await expect(row(page, 'Example, Inc.').first().getByText('Invited 22 Nov 2026')).toBeVisible();

	// For some of them, with a text that is kept for the next time.
	await page.getByRole('checkbox', { name: /^Example, Inc\./ }).uncheck();
	await page.getByLabel('Subject').fill('For {company}');
	await expect(page.getByRole('button', { name: 'Save 1 invite as CSV' })).toBeEnabled();
	await page.getByRole('button', { name: 'Write invites' }).click();
	await page.getByRole('button', { name: 'Write invites' }).click();
	await expect(page.getByLabel('Subject')).toHaveValue('For {company}');
	await page.getByLabel('Message').fill('Pay to 1234567890 {link}');
	await expect(page.getByLabel('Message')).toHaveAccessibleDescription(/not kept for the next/);
	expect(JSON.stringify(await stored(page))).not.toContain('1234567890');

	await page.getByLabel('Message').fill('Hello {company}');
	await expect(page.getByLabel('Message')).toHaveAccessibleDescription(/has no \{link\}/);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(Object.keys(await stored(page)).filter((key) => key.endsWith('/label'))).toHaveLength(3);
});

test('a browser that does not let the page copy shows the text to copy by hand', async ({
	page,
}) => {
	await keep(page, three);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Acme Trading' }).click();
	await page.getByRole('button', { name: 'Invite', exact: true }).click();
	await page.getByRole('button', { name: /^Copy the link.*Acme Trading$/ }).click();
	await expect(page.getByText('did not let this page copy')).toBeVisible();
	const text = page.getByLabel('Text to copy');
	await expect(text).toHaveValue(/\/progress\/#r2\./);
	await expect(text).toBeFocused();
	const selected = () => page.evaluate(() => String(getSelection()));
	await expect.poll(selected).toBe(await text.inputValue());
});

test('a message without a whole link says so where it was pasted', async ({ page }) => {
	await page.goto('/companies/');
	const field = page.getByLabel('Link that came back');
	await field.fill('Hello, all done!');
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'no share link' })).toBeVisible();
	await field.fill('Here you are: <http://elsewhere.example/progress/#r1.AAAAAAAAA>\n\nAda');
	await page.getByRole('button', { name: 'Open it' }).click();
	await page.getByRole('link', { name: 'A link of which nothing can be read' }).click();
	await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/progress\/#r1\.AAAAAAAAA$/);
});

test('a storage that fills up while many are added says how many are kept, and undo takes all back', async ({
	page,
}) => {
	await page.goto('/companies/');
	await page.evaluate(() => {
		// Room for a few short items and no more.
		let size = 4 * 2 ** 20;
		let filler = '';
		while (size > 500) {
			try {
				localStorage.setItem('filler', filler + 'x'.repeat(size));
				filler += 'x'.repeat(size);
			} catch {
				size = Math.floor(size / 2);
			}
		}
	});
	await paste(page, Array.from({ length: 60 }, (_, place) => `Client ${place + 1}`).join('\n'));
	await page.getByRole('button', { name: 'Add 60' }).click();
	await expect(page.getByText(/^\d+ of 60 companies are kept\./)).toBeVisible();
	await expect(page.getByText('This browser’s storage is full')).toBeVisible();
	await expect(found(page)).toHaveText('60 of 60 companies, 1 to 25 shown');
	const kept = Object.keys(await stored(page)).filter((key) => key.endsWith('/label'));
	await expect(page.getByText(`${kept.length} of 60 companies are kept.`)).toBeVisible();
	await page.getByRole('button', { name: 'Measure exactly' }).click();
	await expect(page.getByText(/Nothing more fits|^Left:/)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('rowheader')).toHaveCount(0);
	expect(Object.keys(await stored(page))).toEqual(['filler']);
});

test('markup, turned-round text and long names stay text and leave the page as wide as it is', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await keep(page, [
		{ id: 'aaaaaa', label: '<img src=x onerror="document.title=\'owned\'">' },
		{ id: 'bbbbbb', label: '\u202eknab ruoy' },
		{ id: 'cccccc', label: 'W'.repeat(80), suffix: 'W'.repeat(12) },
	]);
	await page.evaluate((key) => localStorage.setItem(key, '{"at":'), keyOf('dddddd', 'label'));
	await page.goto('/companies/');
	await expect(page.getByText('One saved item could not be read')).toBeVisible();
	await expect(page.getByRole('button', { name: '<img src=x' })).toBeVisible();
	await expect(page.locator('main img')).toHaveCount(0);
	await expect(page).not.toHaveTitle('owned');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.getByRole('button', { name: /^W{80}/ }).click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('twenty-five rows stand on a page, which is there again for who comes back, and all of them on paper', async ({
	page,
}) => {
	await keep(
		page,
		Array.from({ length: 120 }, (_, place) => ({
			id: `c${String(place).padStart(5, '0')}`,
			label: `Client ${place + 1}`,
			...(place < 60 && { at: '2026-10-01T10:00:00.000Z' }),
		}))
	);
	await page.goto('/companies/');
	await expect(found(page)).toHaveText('120 of 120 companies, 1 to 25 shown');
	// Whoever looks at a company and comes back finds the filter and the page as they were.
	await page.getByRole('radio', { name: 'Stuck 60' }).check();
	await page.getByRole('button', { name: 'Next page' }).click();
	await expect(found(page)).toHaveText('60 of 120 companies, 26 to 50 shown');
	await row(page, 'Client 30').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/guide\//);
	for (const back of [
		() => page.goBack(),
		() => page.getByRole('link', { name: 'Companies' }).first().click(),
	]) {
		await back();
		await expect(found(page)).toHaveText('60 of 120 companies, 26 to 50 shown');
		await expect(page.getByRole('radio', { name: 'Stuck 60' })).toBeChecked();
	}
	// Another filter begins at its first page.
	await page.getByRole('radio', { name: 'All 120' }).check();
	await expect(found(page)).toHaveText('120 of 120 companies, 1 to 25 shown');
	await page.getByRole('button', { name: 'Next page' }).click();
	await expect(found(page)).toHaveText('120 of 120 companies, 26 to 50 shown');
	// Not all in one go, but all within a few frames.
	await expect(page.getByRole('rowheader')).toHaveCount(25);
	expect((await names(page))[0]).toBe('Client 26');
	// The browser's own print, which presses no button of ours.
	for (const format of ['Letter', 'A4']) {
		const pdf = new Uint8Array(await page.pdf({ format }));
		const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
		for (const place of [1, 26, 120]) expect(text).toMatch(new RegExp(`Client ${place}\\b`));
	}
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('row')).toHaveCount(121);
	await expect(
		page.getByText('As of Sun 22 Nov 2026. Shown: All, 120 of 120 companies.')
	).toBeVisible();
	await expect(page.getByRole('searchbox')).toBeHidden();
	const lines = await page
		.getByRole('row')
		.nth(60)
		.evaluate((element) => element.getBoundingClientRect().height);
	expect(lines).toBeLessThan(30);
	// As wide as the text of a sheet of Letter laid across.
	await page.setViewportSize({ width: 979, height: 700 });
	const clipped = await page
		.getByRole('columnheader')
		.evaluateAll((heads) =>
			heads.filter((head) => head.scrollWidth > head.clientWidth).map((head) => head.textContent)
		);
	expect(clipped).toEqual([]);
});

for (const width of [320, 1440])
	test(`axe finds nothing on the board with rows, in a row that is open, in a list that is looked at, and in invites (${width} px)`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await keep(page, three);
		await page.goto('/companies/');
		await page.getByRole('button', { name: 'Acme Trading' }).click();
		await page.getByRole('button', { name: 'Rename' }).click();
		await page.getByRole('row').getByLabel('Company name').fill('Beta Imports');
		await page.getByRole('row').getByLabel('Suffix').fill('');
		await page.getByRole('button', { name: 'Save the name' }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'on the board already' })).toBeVisible();
		await page.getByRole('button', { name: 'Add many from a list' }).click();
		await page.getByLabel('Your list').fill('Delta\nacme trading\nBeta Imports');
		await page.getByRole('button', { name: 'Check the list' }).click();
		await expect(page.getByText('2 to add, 1 not to add')).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		await page.getByRole('button', { name: 'Add 2' }).click();
		await expect(page.getByRole('heading', { name: 'Invites to send' })).toBeFocused();
		expect(await axeFindings(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeFindings(page, contrastRules)).toEqual([]);
	});

test('the room that is in use is told with what is left at least, and measured when asked', async ({
	page,
}) => {
	await keep(page, three);
	await page.goto('/companies/');
	const room = page.getByRole('region', { name: 'Room in this browser' });
	await expect(room).toContainText(
		/In use: [\d,]+ characters\..*Left: at least 2,49\d,\d{3}, room for some [\d,]+ more/
	);
	await room.getByRole('button', { name: 'Measure exactly' }).click();
	await expect(room.getByRole('status')).toContainText(/^Left: (?:about )?[\d,]+ characters/);
	expect(Object.keys(await stored(page)).filter((key) => key.includes('probe'))).toEqual([]);
});
