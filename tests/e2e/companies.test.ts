import type { Page } from 'playwright/test';
import { box, expect, stored, test } from './site';

const today = '2026-11-22T15:00:00-05:00';

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(new Date(today));
});

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
	await page.evaluate((all) => {
		for (const { id, label, at = '2026-11-20T10:00:00.000Z', suffix, done, archived } of all) {
			const put = (key: string, item: object) =>
				localStorage.setItem(`refund-ready/1/${id}/${key}`, JSON.stringify({ at, ...item }));
			put('label', { text: label });
			if (suffix !== undefined) put('suffix', { text: suffix });
			if (archived === true) put('archived', { text: 'yes' });
			for (const task of done ?? []) put(`task/${task}`, { state: 'done', on: at.slice(0, 10) });
		}
	}, companies);
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
const found = (page: Page) => page.getByRole('status').filter({ hasText: /compan/ });
const names = (page: Page) => page.getByRole('rowheader').getByRole('button').allTextContents();

test('each company is a row: its steps, what is next, whose move it is, and its last change', async ({
	page,
}) => {
	await keep(page, three);
	await page.goto('/companies/');
	await expect(found(page)).toHaveText('3 of 3 companies');
	const acme = row(page, 'Acme Trading');
	await expect(acme.getByRole('rowheader')).toContainText('Acme Trading 00');
	await expect(acme.getByRole('cell', { name: '1 of 7 done' })).toBeVisible();
	await expect(acme.getByRole('cell', { name: 'CBP since 20 Nov 2026' })).toBeVisible();
	await expect(acme.getByRole('cell', { name: '20 Nov 2026', exact: true })).toBeVisible();
	await expect(acme.getByText('Before you start, task 1')).toBeVisible();
	await expect(row(page, 'Beta').getByText('1 Oct 2026, stuck')).toBeVisible();
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
		['Waiting on CBP 1', ['Acme Trading 00']],
		['Due again 1', ['Cotton & Sons']],
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
	const name = page.getByLabel('Company name');
	await name.fill('Ada 078-05-1120');
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByRole('alert')).toContainText('looks like a Social Security number');
	await expect(name).toBeFocused();
	await expect(name).toHaveAccessibleDescription(/looks like a Social Security number/);
	expect(await stored(page)).toEqual({});
	await name.fill('Ada');
	await expect(page.getByRole('alert')).toBeEmpty();
	await page.getByRole('button', { name: 'Add it' }).click();
	await name.fill('ADA');
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByRole('alert')).toContainText('on the board already');
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
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto('/companies/');
	await expect(row(page, 'Beta Imports').getByRole('cell', { name: '1 of 7 done' })).toBeVisible();

	await row(page, 'Cotton').getByRole('link').click();
	await expect(page).toHaveURL(/\/guide\/before-you-start\/#before\.importer-of-record$/);
	await box(page, /./).first().check();
	expect(Object.keys(await stored(page))).toContain(
		'refund-ready/1/cccccc/task/before.importer-of-record'
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
