import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { box, expect, stored, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

const at = '2026-11-20T12:00:00.000Z';

function fileOf(companies: unknown, more: object = {}): string {
	return JSON.stringify({ format: 'refund-ready', version: 1, savedAt: at, companies, ...more });
}

async function openPanel(page: Page): Promise<void> {
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Open a saved file' }).click();
	await expect(page.getByLabel('Choose a file')).toBeAttached();
}

async function choose(page: Page, text: string | Buffer, name = 'refund-ready.json') {
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('saving, wiping and opening gives every company back to the bit', async ({ page }) => {
	await page.goto('/guide/apply/');
	await page.evaluate(
		(items) => {
			for (const [key, item] of items) localStorage.setItem(key, JSON.stringify(item));
		},
		[
			[keyOf('k3v9qd', 'label'), { at, text: 'Client A' }],
			[keyOf('k3v9qd', 'clock/x'), { at, text: 'name:x' }],
			[keyOf('first', 'task/apply.submitted'), { at, state: 'done', on: '2026-11-20' }],
		] as const
	);
	await page.goto('/progress/');
	const kept = async () =>
		Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => /\/\d+\//.test(key)));
	const before = await kept();
	await page.getByRole('radio', { name: /^All/ }).check();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = await (await download).path();

	await page.evaluate(() => localStorage.clear());
	await openPanel(page);
	await page.getByLabel('Choose a file').setInputFiles(file);
	await expect(page.getByText('It holds 2 companies.')).toBeVisible();
	expect(await kept()).toEqual({});
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Take all in' }).click();
	await expect(page.getByText('Taken in: 2 companies, 3 entries.')).toBeVisible();
	expect(await kept()).toEqual(before);
	await page.getByRole('button', { name: 'Take all in' }).click();
	await expect(page.getByText('All of it is here already.')).toBeVisible();
});

const one = fileOf([
	{
		id: 'first',
		items: {
			label: { at, text: 'Example <i>Widgets</i>\u202e' },
			'task/apply.submitted': { at, state: 'done', on: '2026-11-20' },
		},
	},
]);

for (const way of ['chosen', 'dropped', 'pasted'] as const)
	test(`a file that is ${way} is compared first, then merged, and taken back`, async ({
		page,
		context,
	}) => {
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		const other = await context.newPage();
		await other.goto('/guide/apply/');
		await openPanel(page);
		const before = await stored(page);
		if (way === 'chosen') await choose(page, one);
		if (way === 'pasted') {
			await page.getByLabel('Or paste its text').fill(one);
			await page.getByRole('button', { name: 'Read the text' }).click();
		}
		if (way === 'dropped') await drop(page, one);
		await expect(page.getByText('Saved on 20 Nov 2026.')).toBeVisible();
		await expect(page.getByRole('row', { name: /^Tick the authorization/ })).toContainText(
			/open\s*done 20\s+Nov\s+2026 Kept by a merge\./
		);
		await expect(page.getByText('Example <i>Widgets</i>').first()).toBeVisible();
		expect(await stored(page)).toEqual(before);

		await page.getByRole('button', { name: 'Merge' }).click();
		await expect(page.getByText('Merged. Entries taken over: 2.')).toBeVisible();
		await expect(box(other, /^Tick the authorization/)).toBeChecked();
		await expect(box(other, /^Choose the form/)).toBeChecked();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(box(other, /^Tick the authorization/)).not.toBeChecked();
		expect(await stored(page)).toEqual(before);
	});

test('what cannot be read is told with its place, and nothing is lost', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await openPanel(page);
	const before = await stored(page);
	for (const { text, says } of [
		{ text: '', says: 'There is nothing in it.' },
		{ text: '<script>alert(1)</script>', says: 'This is a web page.' },
		{ text: 'a,b\n1,2', says: 'it is not JSON' },
		{ text: one.slice(0, -40), says: 'The end of this file is missing' },
		{ text: '{"format":"other"}', says: 'a JSON file of something else' },
		{ text: '{"format":"refund-ready","version":99}', says: 'A newer version of Refund Ready' },
		{ text: fileOf([]), says: 'This file holds no company.' },
		{ text: fileOf([{ id: 7, items: {} }]), says: 'companies[0].id is of another kind' },
	]) {
		await choose(page, text);
		await expect(page.getByText(says), says).toBeVisible();
		expect(await stored(page)).toEqual(before);
	}
});

/** Drops a file that the page itself makes: so many megabytes need not be sent to it. */
async function drop(page: Page, text: string, times = 1): Promise<void> {
	const dataTransfer = await page.evaluateHandle(
		([part, count]) => {
			const data = new DataTransfer();
			data.items.add(new File([part.repeat(count)], 'x.json', { type: 'application/json' }));
			return data;
		},
		[text, times] as const
	);
	await page.locator('.drop').dispatchEvent('drop', { dataTransfer });
}

test('a file of more than ten megabytes is not even read', async ({ page }) => {
	await openPanel(page);
	await drop(page, ' ', 10_000_001);
	await expect(page.getByText('larger than 10 MB')).toBeVisible();
});

test('hostile keys and wrong items are left out by name, and the rest can be taken in', async ({
	page,
}) => {
	await openPanel(page);
	await choose(
		page,
		`{"format":"refund-ready","version":1,"__proto__":{"x":1},"companies":[
			{"id":"first","items":{"constructor":{"x":1},"task/apply.submitted":{"at":"no","state":"done"},
			"label":{"at":"${at}","text":"Kept"}}},
			{"id":"first","items":{"task/apply.rehearsed":{"at":"${at}","state":"done","on":"2026-02-30"}}}]}`
	);
	for (const says of [
		'companies[0].items.constructor is not known',
		'companies[0].items["task/apply.submitted"].at is not a value',
		'companies[1].items["task/apply.rehearsed"].on is not a value',
		'The company “first” is in the file twice.',
	])
		await expect(page.getByText(says)).toBeVisible();
	await page.getByRole('button', { name: 'Merge' }).click();
	await expect(page.getByText('Merged. Entries taken over: 2.')).toBeVisible();
	expect(await page.evaluate(() => 'x' in {})).toBe(false);
	expect(await axeFindings(page)).toEqual([]);
});

test('a client’s returned file goes to the row of its invite, not to a row of its name', async ({
	page,
}) => {
	await page.goto('/progress/');
	await page.evaluate(
		(items) => {
			for (const [key, item] of items) localStorage.setItem(key, JSON.stringify(item));
		},
		[
			[keyOf('first', 'label'), { at, text: 'Client A' }],
			[keyOf('k3v9qd', 'label'), { at, text: 'Client B' }],
		] as const
	);
	await openPanel(page);
	const items = {
		label: { at, text: 'Client A' },
		invite: { at, text: 'k3v9qd' },
		'task/apply.submitted': { at: '2026-11-21T12:00:00.000Z', state: 'done', on: '2026-11-21' },
	};
	await choose(page, fileOf([{ id: 'first', items }]));
	await expect(page.getByText('It belongs to “Client B” on your list.')).toBeVisible();
	await page.getByRole('button', { name: 'Merge' }).click();
	await expect(page.getByText('Merged.')).toBeVisible();
	const after = await stored(page);
	expect(after[keyOf('k3v9qd', 'task/apply.submitted')]).toContain('done');
	expect(after[keyOf('k3v9qd', 'invite')]).toBeUndefined();
	expect(after[keyOf('first', 'task/apply.submitted')]).toBeUndefined();
});

test('the JSON Schema says what files hold', async () => {
	const schema = await readFile('dist/schema/progress-2.json', 'utf8');
	expect(schema).toContain('"const": "refund-ready"');
	expect(schema).toContain('^note\\\\/');
});

test('a file with tasks of a later release only is taken in, and nothing of it is lost', async ({
	page,
}) => {
	await openPanel(page);
	await choose(
		page,
		fileOf([
			{
				id: 'first',
				items: {
					'task/later.new-task': { at, state: 'done', on: '2026-11-20' },
					'waiting/later.new-task': { at, text: 'CBP' },
					'note/later.new-task/k3v9qd': { at, text: 'Ada' },
				},
			},
		])
	);
	await expect(page.getByText('And 3 further entries')).toBeVisible();
	await page.getByRole('button', { name: 'Merge' }).click();
	expect(Object.keys(await stored(page))).toEqual(
		expect.arrayContaining(
			['task/later.new-task', 'waiting/later.new-task', 'note/later.new-task/k3v9qd'].map((key) =>
				keyOf('first', key)
			)
		)
	);
});
