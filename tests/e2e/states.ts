import type { Page } from 'playwright/test';
import { box, expect } from './site.ts';

/** What a page shows once somebody has done something; a visit alone does not show it. */
interface State {
	readonly name: string;
	readonly path: string;
	open(page: Page): Promise<void>;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** A task that is open for its note, and has a reason why it does not apply. */
export const openTask: State = {
	name: 'a task’s note and its reason',
	path: '/guide/apply/',
	async open(page) {
		await box(page, /^Choose the form/).check();
		await page
			.getByRole('button', { name: /^Note or/ })
			.first()
			.click();
		await page.getByRole('checkbox', { name: 'This does not apply to us' }).check();
		await expect(page.getByLabel('Reason', { exact: true })).toBeVisible();
	},
};

/** An entry list with one number that passes, one that has lost a zero, and one of a refused type. */
const entries = [
	'Entry Summary Number,Entry Type Code,Entry Summary Date,Liquidation Date,HTS Number,Duty Amount',
	'B76-0324527-8,01,11/01/2025,,9903.01.25,10.00',
	'2000000014,01,11/01/2025,,9903.01.25,10.00',
	'8CG00123454,21,11/01/2025,,9903.01.25,10.00',
].join('\n');

/** Panels, dialogs and results that load or appear when asked for. */
export const states: readonly State[] = [
	{
		name: 'the search with what it found',
		path: '/guide/apply/',
		async open(page) {
			await expect(page.getByRole('checkbox').first()).toBeEnabled();
			await page.getByRole('link', { name: 'Search' }).click();
			await page.getByLabel('What are you looking for?').fill('direct deposit');
			await expect(page.getByRole('status').filter({ hasText: 'places found' })).toBeVisible();
		},
	},
	openTask,
	{
		name: 'what a term means',
		path: '/guide/apply/',
		async open(page) {
			await expect(page.getByRole('checkbox').first()).toBeEnabled();
			await page.getByRole('article').locator('a.term').first().click();
			await expect(page.getByRole('dialog', { name: 'ACE Portal' })).toBeVisible();
		},
	},
	{
		name: 'home after a task was sent off and a question led elsewhere',
		path: '/guide/apply/',
		async open(page) {
			await box(page, /^Tick the authorization/).check();
			await page.getByRole('link', { name: 'Refund Ready' }).click();
			await expect(page.getByText('Account mail: waiting')).toBeVisible();
			await page
				.getByRole('group', { name: 'Is your company the importer of record?' })
				.getByRole('radio', { name: 'No', exact: true })
				.check();
			await expect(page.getByText('What to do then')).toBeVisible();
		},
	},
	{
		name: 'details with errors and advice',
		path: '/details/',
		async open(page) {
			await page.getByLabel('Routing number', { exact: true }).fill('071000302');
			await page.getByLabel('Form 5106 email', { exact: true }).fill('someone@gmial.com');
			await page.getByLabel('Form 5106 email', { exact: true }).blur();
			await expect(page.getByText(/typing mistake/i).first()).toBeVisible();
			await expect(page.getByText(/gmail\.com/).first()).toBeVisible();
		},
	},
	{
		name: 'sharing a link',
		path: '/progress/',
		async open(page) {
			await press(page, 'Share as a link');
			await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
		},
	},
	{
		name: 'opening a saved file',
		path: '/progress/',
		async open(page) {
			await press(page, 'Open a saved file');
			await expect(page.getByRole('button', { name: 'Read the text' })).toBeVisible();
		},
	},
	{
		name: 'the question before clearing',
		path: '/guide/apply/',
		async open(page) {
			await box(page, /^Choose the form/).check();
			await page.goto('/progress/');
			await press(page, 'Clear everything');
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'a company on the board, and a list to add',
		path: '/companies/',
		async open(page) {
			await press(page, 'Add a company');
			await page.getByRole('textbox', { name: 'Name' }).fill('Acme Trading');
			await press(page, 'Add it');
			await press(page, 'Acme Trading');
			await press(page, /^Invite$/);
			await press(page, 'Add many from a list');
			await expect(page.getByRole('button', { name: 'Check the list' })).toBeVisible();
		},
	},
	{
		name: 'what the entry list check found',
		path: '/tools/entries/',
		async open(page) {
			await page.getByLabel('Entry numbers').fill(entries);
			await press(page, 'Check the list');
			await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
			// Opened, a button has another name.
			const rows = page.getByRole('button', { name: 'Show the rows' });
			while ((await rows.count()) > 0) await rows.first().click();
		},
	},
	{
		name: 'what came back, by made-up reports, with every list open',
		path: '/tools/reports/',
		async open(page) {
			await press(page, 'Try it with made-up files');
			await expect(page.getByRole('heading', { name: 'What came back', level: 2 })).toBeFocused();
			// Opened, it is another's place.
			const closed = page.locator('details.report-table:not([open]) > summary');
			while ((await closed.count()) > 0) await closed.first().click();
			// Opened, a button has another name.
			const rows = page.getByRole('button', { name: /^Show the (?:entries|rows)/ });
			while ((await rows.count()) > 0) await rows.first().click();
			await page.getByRole('button', { name: /^Go through.*Taken/ }).click();
			await expect(
				page.getByRole('heading', { name: 'Who is to receive the refund?' })
			).toBeFocused();
			await press(page, 'Keep the counts with my checklist');
			await expect(page.getByRole('button', { name: 'Keep these counts' })).toBeVisible();
		},
	},
	{
		name: 'the days of an entry',
		path: '/tools/dates/',
		async open(page) {
			await page.getByLabel('Liquidation date', { exact: true }).fill('9/10/2026');
			await page.getByLabel('Liquidation date', { exact: true }).blur();
			await expect(page.getByText('Read as Thu 10 Sep 2026.')).toBeVisible();
		},
	},
	{
		name: 'a reason why no money came',
		path: '/help/not-paid/',
		async open(page) {
			await page.getByRole('link', { name: 'The file or the entry was refused' }).click();
			await expect(page.getByRole('button', { name: 'Copy the message' })).toBeVisible();
		},
	},
	{
		name: 'every question about the money, and every answer',
		path: '/help/not-paid/',
		async open(page) {
			await page.getByText('All questions and answers on one page').click();
		},
	},
];
