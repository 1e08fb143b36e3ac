import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { box, expect, stored, test } from './site.ts';

/**
 * A browser whose pickers give a file of the site's own (OPFS), since no test can press a button in
 * the system's dialog. `name` is the file that one picks.
 */
async function pick(page: Page, name: string): Promise<void> {
	await page.addInitScript((file) => {
		const picked = async () =>
			(await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
		Object.assign(window, {
			showSaveFilePicker: async () => {
				const handle = await picked();
				// As the browser does with one that is there.
				await (await handle.createWritable()).close();
				return handle;
			},
			showOpenFilePicker: async () => [await picked()],
		});
	}, name);
}

/** What stands in a file; empty where there is none. */
const contents = (page: Page, name = 'copy.json') =>
	page.evaluate(async (file) => {
		try {
			const root = await navigator.storage.getDirectory();
			return await (await (await root.getFileHandle(file)).getFile()).text();
		} catch {
			return '';
		}
	}, name);

const write = (page: Page, text: string, name = 'copy.json') =>
	page.evaluate(
		async ([file, it]) => {
			const root = await navigator.storage.getDirectory();
			const stream = await (await root.getFileHandle(file, { create: true })).createWritable();
			await stream.write(it);
			await stream.close();
		},
		[name, text] as const
	);

async function startCopy(page: Page, way = 'Choose a new file'): Promise<void> {
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Keep a copy in a file' }).click();
	await page.getByRole('button', { name: way }).click();
}

test('a file that was picked once is written again after changes on other pages, until one stops', async ({
	page,
}) => {
	await pick(page, 'copy.json');
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await startCopy(page);
	await expect(page.getByText('The copy is written.')).toBeVisible();
	await expect(
		page.getByText('A copy is kept in “copy.json”. Last written: today.').first()
	).toBeVisible();
	await expect(page.getByText('Last saved as a file: today.')).toBeVisible();
	expect(await contents(page)).toContain('"task/apply.form-chosen"');

	// Another page, which has nothing of it open.
	await page.goto('/guide/verify/');
	const before = await contents(page);
	await page.getByRole('main').getByRole('checkbox').first().check();
	await expect.poll(() => contents(page)).not.toBe(before);
	expect(await contents(page)).toContain('"task/verify.');
	expect(await contents(page)).not.toContain('bin');

	// Two tabs at once: one after the other writes, and the file has both.
	const other = await page.context().newPage();
	await other.goto('/guide/apply/');
	await Promise.all([
		box(other, /^Rehearse/).check(),
		page.getByRole('main').getByRole('checkbox').nth(1).check(),
	]);
	await expect.poll(() => contents(page)).toMatch(/"task\/apply\.rehearsed"/);
	await expect
		.poll(async () => (await contents(page)).match(/"task\/verify\.[\w-]+": /g)?.length)
		.toBe(2);
	await other.close();

	// Left before it was written: the next page that looks writes it.
	await page.getByRole('main').getByRole('checkbox').first().uncheck();
	await page.evaluate(() => {
		const marks = JSON.parse(localStorage.getItem('refund-ready/saved') ?? '') as { copy: object };
		Object.assign(marks.copy, { due: true });
		localStorage.setItem('refund-ready/saved', JSON.stringify(marks));
	});
	await page.goto('/progress/');
	await expect.poll(async () => (await stored(page))['refund-ready/saved']).not.toContain('"due"');

	await page.getByRole('button', { name: 'Stop writing it' }).click();
	await expect(page.getByText('It is not written any more.')).toBeVisible();
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	expect(await contents(page)).toContain('"task/apply.form-chosen"');
});

test('a file that holds what is not here is left as it is, until one takes that in', async ({
	page,
}) => {
	await pick(page, 'copy.json');
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	const theirs = JSON.stringify({
		format: 'refund-ready',
		version: 1,
		companies: [
			{
				id: 'k3v9qd',
				items: { label: { at: '2026-11-20T12:00:00.000Z', text: 'Beta Imports' } },
			},
		],
	});
	await write(page, theirs);
	await startCopy(page, 'Go on with a file that you have');
	await expect(page.getByText('holds things that are not in this browser').first()).toBeVisible();
	expect(await contents(page)).toBe(theirs);
	await page.getByRole('button', { name: 'Take in what the file has' }).last().click();
	await expect(page.getByText('Taken in, on each line the newer.')).toBeVisible();
	const both = await contents(page);
	expect(both).toContain('Beta Imports');
	expect(both).toContain('"task/apply.form-chosen"');
	expect(Object.keys(await stored(page))).toContain('refund-ready/1/k3v9qd/label');

	// What is taken back here stays in the file.
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(page.getByText('Taken back here. The file keeps what it has.')).toBeFocused();
	expect(Object.keys(await stored(page))).not.toContain('refund-ready/1/k3v9qd/label');
	await expect.poll(async () => (await stored(page))['refund-ready/saved']).toContain('"more"');
	expect(await contents(page)).toBe(both);

	// Something else altogether is not touched either.
	await write(page, 'Dear Ms. Lovelace');
	await page.goto('/guide/verify/');
	await page.getByRole('main').getByRole('checkbox').first().check();
	await expect.poll(async () => (await stored(page))['refund-ready/saved']).toContain('"foreign"');
	expect(await contents(page)).toBe('Dear Ms. Lovelace');
	await page.goto('/progress/');
	await expect(page.getByText('something that this site did not save').first()).toBeVisible();
});

test('after a restart one press lets it be written again; a full disk, a file that is gone and a browser that cannot are told', async ({
	page,
}) => {
	await pick(page, 'copy.json');
	await page.addInitScript(() => {
		const refuses = () => sessionStorage.getItem('refuses') ?? '';
		const { createWritable } = FileSystemFileHandle.prototype;
		Object.assign(FileSystemFileHandle.prototype, {
			queryPermission: () => Promise.resolve(refuses() === 'prompt' ? 'prompt' : 'granted'),
			requestPermission: () => {
				sessionStorage.removeItem('refuses');
				return Promise.resolve('granted');
			},
			createWritable(this: FileSystemFileHandle) {
				return refuses() === 'full'
					? Promise.reject(new DOMException('full', 'QuotaExceededError'))
					: createWritable.call(this);
			},
		});
	});
	await startCopy(page);
	await expect(page.getByText('The copy is written.')).toBeVisible();
	const refuse = (what: string) =>
		page.evaluate((it) => sessionStorage.setItem('refuses', it), what);
	const tick = async (task: RegExp) => {
		await page.goto('/guide/apply/');
		await box(page, task).check();
	};

	for (const [what, task, told, button] of [
		['prompt', /^Choose the form/, 'wants your leave again', 'Let it be written again'],
		['full', /^Rehearse/, 'not written: the disk is full', 'Try again now'],
	] as const) {
		await refuse(what);
		const before = await contents(page);
		await tick(task);
		await expect
			.poll(async () => (await stored(page))['refund-ready/saved'])
			.toContain('"trouble"');
		await page.goto('/progress/');
		await expect(page.getByText(told).first()).toBeVisible();
		expect(await contents(page)).toBe(before);
		await page.evaluate(() => {
			if (sessionStorage.getItem('refuses') === 'full') sessionStorage.removeItem('refuses');
		});
		await page.getByRole('button', { name: button }).first().click();
		await expect(page.getByText(told)).toHaveCount(0);
		await expect.poll(() => contents(page)).not.toBe(before);
	}

	await page.evaluate(async () =>
		(await navigator.storage.getDirectory()).removeEntry('copy.json')
	);
	await tick(/^Tick the authorization/);
	await expect.poll(async () => (await stored(page))['refund-ready/saved']).toContain('"gone"');
	await page.goto('/progress/');
	await expect(page.getByText('moved, renamed or deleted').first()).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Choose another new file' }).click();
	await expect(page.getByText('moved, renamed or deleted')).toHaveCount(0);
	await expect.poll(() => contents(page)).toContain('"companies"');

	// Firefox and Safari have no such pickers.
	await page.getByRole('button', { name: 'Stop writing it' }).click();
	await expect(page.getByText('It is not written any more.')).toBeVisible();
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'showSaveFilePicker');
		Reflect.deleteProperty(Window.prototype, 'showSaveFilePicker');
	});
	await page.reload();
	await page.getByRole('button', { name: 'Keep a copy in a file' }).click();
	await expect(page.getByText('cannot write the same file again by itself')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Choose a new file' })).toHaveCount(0);
});
