import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { box, expect, stored, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

const path = '/help/not-paid/';

function answers(page: Page) {
	return page.getByRole('list', { name: 'Your answer' });
}

function trail(page: Page) {
	return page.getByRole('navigation', { name: 'Your answers so far' }).getByRole('listitem');
}

async function answer(page: Page, ...labels: string[]): Promise<void> {
	for (const name of labels) await answers(page).getByRole('link', { name, exact: true }).click();
}

const toReports = [
	'Yes, we have a claim number',
	'Nothing',
	'We do, the importer of record',
	'Yes, they show',
	'More than 90 days',
	'No, or not that I know',
];

test('questions come one at a time, focus moves to each, and the way leads to what to do', async ({
	page,
}) => {
	await page.goto(path);
	await expect(page.getByRole('heading', { name: /^Did CAPE accept/ })).toBeVisible();
	await answer(page, 'Yes, we have a claim number');
	await expect(page.getByRole('heading', { name: 'Has any money come?' })).toBeFocused();
	await answer(page, ...toReports.slice(1), 'Yes, it is listed');
	await expect(page).toHaveURL(/#rejected$/);
	await expect(
		page.getByRole('heading', { name: 'The refund was rejected for want of bank details' })
	).toBeFocused();
	await expect(trail(page)).toHaveCount(7);
	await expect(
		page.getByText('frn-achrefundsupport@cbp.dhs.gov').filter({ visible: true }).first()
	).toBeVisible();
	expect(await stored(page)).toEqual({});
});

test('back goes back a question, by keyboard and history, and an answer can be changed', async ({
	page,
}) => {
	await page.goto(path);
	await answers(page).getByRole('link').first().focus();
	await page.keyboard.press('Enter');
	await answer(page, 'Nothing');
	await expect(page.getByRole('heading', { name: 'Who is to receive the refund?' })).toBeFocused();
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Has any money come?' })).toBeFocused();
	await expect(trail(page)).toHaveCount(1);
	await page.goBack();
	await expect(page.getByRole('heading', { name: /^Did CAPE accept/ })).toBeFocused();
	await page.goForward();
	await page.getByRole('link', { name: /^Change your answer to “Did CAPE/ }).click();
	await expect(page.getByRole('heading', { name: /^Did CAPE accept/ })).toBeFocused();
	await expect(trail(page)).toHaveCount(0);
});

test('one reads how far one is, the likely reason as soon as it is known, and can go on without a report', async ({
	page,
}) => {
	await page.goto(path);
	await expect(page.getByText('Question 1. At most 9 more.')).toBeVisible();
	await answer(page, ...toReports.slice(0, 4), '60 to 90 days');
	await expect(page.getByText('Question 6. At most 4 more.')).toBeVisible();
	const likely = page.getByText('Likely so far: You are still inside the usual time');
	await likely.click();
	await expect(
		page.getByRole('link', { name: /^Count when both times are over/ }).first()
	).toHaveAttribute('href', '/tools/dates/');
	await answer(page, 'No, or not that I know');
	for (const label of ['No, it is not listed', 'It is not on the report']) {
		await expect(likely).toBeVisible();
		await expect(answers(page).getByRole('link').last()).toHaveText('I cannot run this report');
		await answer(page, label);
	}
	await answer(page, 'The entry, without a refund number');
	await expect(page.getByText('Question 10, the last one')).toBeVisible();
	await answer(page, 'I cannot run this report');
	await expect(
		page.getByRole('heading', { name: 'You need the reports before you can tell' }).first()
	).toBeFocused();
	await expect(likely).toHaveCount(0);
});

test('starting again stands with the answers so far, not among those to choose', async ({
	page,
}) => {
	await page.goto(path);
	await answer(page, 'Yes, we have a claim number');
	await expect(answers(page).getByRole('link')).toHaveText([
		'Nothing',
		'Some, but less than we expected',
	]);
	await page
		.getByRole('navigation', { name: 'Your answers so far' })
		.getByRole('link', { name: 'Start again' })
		.click();
	await expect(page.getByRole('heading', { name: /^Did CAPE accept/ })).toBeFocused();
	await expect(trail(page)).toHaveCount(0);
});

test('a shared end remembers by which way it was reached, over a reload', async ({ page }) => {
	await page.goto(path);
	await answer(page, ...toReports, 'No, it is not listed', 'Funds Diverted');
	await expect(page).toHaveURL(/#kept-for-debt$/);
	await expect(trail(page)).toHaveCount(8);
	await page.reload();
	await expect(trail(page)).toHaveCount(8);
});

test('an address opens at its node, with a way that leads there', async ({ page }) => {
	await page.goto(`${path}#returned`);
	await expect(
		page.getByRole('heading', { name: 'What reason does the bank give?' }).first()
	).toBeFocused();
	await expect(trail(page).last()).toContainText('Check/ACH Returned');
	await answer(page, 'R02: account closed');
	await expect(
		page.getByRole('heading', { name: 'The account was closed (R02)' }).first()
	).toBeFocused();
});

for (const hash of [
	'#%E0%A4%A',
	'#constructor',
	'#__proto__',
	'#<img src=x onerror=alert(1)>',
	`#${'a'.repeat(5000)}`,
])
	test(`an address that names nothing (${hash.slice(0, 20)}) starts at the first question`, async ({
		page,
	}) => {
		await page.goto(path + hash);
		await expect(page.getByRole('heading', { name: /^Did CAPE accept/ })).toBeVisible();
		await answer(page, 'Nobody has filed one');
		await expect(page).toHaveURL(/#nothing-filed$/);
	});

test('a history that somebody tampered with is not believed', async ({ page }) => {
	await page.goto(path);
	await page.evaluate(() => history.pushState(['<b>', { a: 1 }], '', '#rejected'));
	await page.reload();
	await expect(
		page.getByRole('heading', { name: 'The refund was rejected for want of bank details' }).first()
	).toBeVisible();
	await expect(trail(page)).toHaveCount(7);
});

test('the skip link does not start the questions over', async ({ page }) => {
	await page.goto(path);
	await answer(page, 'Yes, we have a claim number');
	// The question asked next takes the focus once it stands.
	await expect(page.getByRole('heading', { name: 'Has any money come?' })).toBeFocused();
	await page.getByRole('link', { name: 'Skip to the text' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	await expect(page.getByRole('heading', { name: 'Has any money come?' })).toBeVisible();
});

test('what was ticked is offered as the answer, and can be skipped', async ({ page }) => {
	await page.goto('/guide/what-next/');
	await box(page, /^Save the CAPE claim number/).check();
	await page.goto('/');
	await page.goto(path);
	await expect(page.getByText('you ticked that you saved the claim number.')).toBeVisible();
	await page.getByRole('link', { name: 'Skip what your progress answers' }).click();
	await expect(page.getByRole('heading', { name: 'Has any money come?' })).toBeFocused();
	await expect(trail(page)).toHaveCount(1);
});

test('the message is copied as it stands, and a refusal is said', async ({ page }) => {
	// The site's policy lets no page read the clipboard, this test's neither.
	await page.addInitScript(() => {
		const copied: string[] = [];
		navigator.clipboard.writeText = (text) => {
			copied.push(text);
			document.documentElement.dataset['copied'] = text;
			return copied.length > 1 ? Promise.reject(new Error('refused')) : Promise.resolve();
		};
	});
	await page.goto(`${path}#kept-for-debt`);
	const copy = page.getByRole('button', { name: 'Copy the message' });
	await copy.click();
	await expect(page.getByText('Copied.')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute(
		'data-copied',
		/^Subject: Refund \[refund number\], Funds Diverted\n\nREV-603 shows/
	);
	await copy.click();
	await expect(page.getByText('The browser did not let us copy.')).toBeVisible();
	// What can be copied from there by hand is selected.
	expect(await page.evaluate(() => String(getSelection()))).toMatch(
		/^Subject: Refund \[refund number\], Funds Diverted\s+REV-603 shows/
	);
});

test('an end is added as a task, ticked on the progress page, removed and brought back', async ({
	page,
}) => {
	await page.goto(`${path}#kept-for-debt`);
	await page.getByRole('button', { name: 'Add to my progress as a task' }).click();
	await expect(page.getByText('On your progress page as a task.')).toBeVisible();
	expect(Object.keys(await stored(page))).toContain(keyOf('first', 'own/not-paid.kept-for-debt'));

	await page.goto('/progress/');
	const title = 'Find out for which bill CBP kept the refund';
	await expect(page.getByRole('link', { name: title })).toBeVisible();
	await page.getByRole('checkbox', { name: `Done: ${title}` }).check();
	await expect(page.getByText('Done 22 Nov 2026', { exact: true })).toBeVisible();
	await expect(page.locator('.overall')).toHaveText(/0 of 48 tasks done/);
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: `Remove ${title}` }).click();
	await expect(page.getByRole('link', { name: title })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('checkbox', { name: `Done: ${title}` })).toBeChecked();
	await page.getByRole('link', { name: title }).click();
	await expect(page.getByRole('heading', { name: 'CBP kept it for a bill' }).first()).toBeFocused();
});

test('a question, an end and the whole list have no accessibility findings', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${path}#returned`);
	for (const open of [false, true]) {
		if (open) {
			await answer(page, 'R02: account closed');
			await page.getByText('All questions and answers on one page').click();
		}
		expect(await axeFindings(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
	}
});

test('paper gets the way that was taken and its end, or every question', async ({ page }) => {
	await page.goto(path);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'CBP kept it for a bill' })).toBeVisible();
	await page.goto(`${path}#kept-for-debt`);
	await expect(trail(page).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'CBP kept it for a bill' })).toHaveCount(1);
	await expect(page.getByRole('button')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every question and end is there, with addresses to go on by', async ({ page }) => {
		await page.goto(path);
		await page.getByRole('link', { name: 'The file or the entry was refused' }).click();
		await expect(page).toHaveURL(/#declaration-refused$/);
		const end = page.locator('#declaration-refused');
		await expect(end).toBeInViewport();
		await expect(end.getByRole('heading')).toHaveText('CAPE took out the entry, or the whole file');
		await expect(end.getByText(/^Subject: CAPE message/)).toBeVisible();
	});
});
