import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright/test';
import { box, expect, stored, test } from './site.ts';
import { asideOf, keyOf } from '../storageKeys.ts';

const apply = '/guide/apply/';
const chosen = /^Choose the form/;
const rehearsed = /^Rehearse the ten-minute code/;
const prefix = keyOf('first');

/** Fills this origin's storage to the last byte with a key that is not ours. */
function fillStorage(page: Page): Promise<void> {
	return page.evaluate(() => {
		let text = 'x'.repeat(4_000_000);
		let filler = '';
		while (text.length > 0) {
			try {
				localStorage.setItem('filler', filler + text);
				filler += text;
			} catch {
				text = text.slice(0, Math.floor(text.length / 2));
			}
		}
	});
}

test('two tabs that tick different tasks keep both, and each shows the other’s at once', async ({
	context,
}) => {
	const one = await context.newPage();
	const other = await context.newPage();
	await one.goto(apply);
	await other.goto(apply);
	await expect(box(one, chosen)).toBeEnabled({ timeout: 10_000 });
	await box(one, chosen).check();
	await expect(box(other, chosen)).toBeChecked();
	await box(other, rehearsed).check();
	await expect(box(one, rehearsed)).toBeChecked();
	await one.reload();
	await expect(box(one, chosen)).toBeChecked();
	await expect(box(one, rehearsed)).toBeChecked();
});

test('two tabs interleaved at random end alike, with the last tick of each task', async ({
	context,
}) => {
	const pages = [await context.newPage(), await context.newPage()];
	for (const page of pages) await page.goto(apply);
	const turns = fc.record({
		page: fc.constantFrom(...pages),
		task: fc.nat(6),
		checked: fc.boolean(),
	});
	const expected = new Map<number, boolean>();
	for (const { page, task, checked } of fc.sample(turns, 40)) {
		await page.getByRole('main').getByRole('checkbox').nth(task).setChecked(checked);
		expected.set(task, checked);
	}
	for (const page of pages)
		for (const [task, checked] of expected)
			await expect(page.getByRole('main').getByRole('checkbox').nth(task)).toBeChecked({ checked });
});

test('a full storage keeps the page working, says so, offers the file, and recovers', async ({
	page,
}) => {
	await page.goto(apply);
	await fillStorage(page);
	await box(page, chosen).check();
	await expect(box(page, chosen)).toBeChecked();
	await expect(page.getByText('This browser’s storage is full')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save my progress as a file' }).click();
	expect((await download).suggestedFilename()).toMatch(/^refund-ready-.*\.json$/);

	await page.evaluate(() => localStorage.removeItem('filler'));
	await box(page, rehearsed).check();
	await expect(page.getByText('This browser’s storage is full')).toBeHidden();
	await page.reload();
	await expect(box(page, chosen)).toBeChecked();
	await expect(box(page, rehearsed)).toBeChecked();
});

test('what a full storage did not take comes along to the next page, which says so, and is kept once there is room', async ({
	page,
}) => {
	await page.goto(apply);
	await fillStorage(page);
	await box(page, chosen).check();
	await expect(page.getByText('gone when you close this tab')).toBeVisible();
	await page.goto('/guide/verify/');
	await expect(page.getByText('gone when you close this tab')).toBeVisible();
	await page.goto(apply);
	await expect(box(page, chosen)).toBeChecked();
	await page.evaluate(() => localStorage.removeItem('filler'));
	await page.reload();
	await expect(box(page, chosen)).toBeChecked();
	await expect(page.getByText('storage is full')).toBeHidden();
	expect(Object.keys(await stored(page))).toContain(`${prefix}task/apply.form-chosen`);
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a browser that blocks storage gets a working page that says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	await page.goto(apply);
	await expect(page.getByText('does not let the page keep anything')).toBeVisible();
	await box(page, chosen).check();
	await expect(box(page, chosen)).toBeChecked();
	await expect(page.getByText('1 of 7 done on this step')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save my progress as a file' })).toBeVisible();
});

test('a storage that is there and whose methods throw leaves every kind of page working', async ({
	page,
}) => {
	await page.addInitScript(() => {
		for (const name of ['getItem', 'setItem', 'removeItem', 'key'] as const)
			Storage.prototype[name] = () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			};
		Object.defineProperty(Storage.prototype, 'length', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	// An error that nobody catches fails the test by itself.
	for (const path of [
		'/',
		apply,
		'/progress/',
		'/companies/',
		'/search/',
		'/tools/entries/',
		'/tools/dates/',
	]) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('data-live', /.*/);
	}
	await page.goto(apply);
	await box(page, chosen).check();
	await expect(page.getByText('1 of 7 done on this step')).toBeVisible();
	await expect(page.getByText('does not let the page keep anything')).toBeVisible();
	await page.reload();
	// The key works once the page is live.
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible({ timeout: 500 });
	}).toPass();
});

test('what cannot be read is put aside and named; the rest is kept', async ({ page }) => {
	await page.goto('/privacy/');
	await page.evaluate((ours) => {
		localStorage.setItem('somebody-else', 'theirs');
		localStorage.setItem(`${ours}task/apply.form-chosen`, '{"at":');
		localStorage.setItem(`${ours}task/apply.submitted`, '[1,2,3]');
		localStorage.setItem(
			`${ours}task/apply.rehearsed`,
			'{"at":"2026-11-20T10:00:00.000Z","state":"done"}'
		);
		localStorage.setItem(
			`${ours}task/gone.since-long`,
			'{"at":"2026-11-20T10:00:00.000Z","state":"done"}'
		);
		localStorage.setItem('refund-ready/0/first/task/apply.submitted', 'older');
		localStorage.setItem('refund-ready/2/first/task/apply.submitted', 'newer');
	}, prefix);
	await page.goto(apply);
	await expect(page.getByText('2 saved items could not be read')).toBeVisible();
	await expect(page.getByText('another version of this site')).toBeVisible();
	await expect(box(page, rehearsed)).toBeChecked();
	await expect(box(page, chosen)).not.toBeChecked();
	await box(page, chosen).check();
	await page.reload();
	await expect(page.getByText('2 saved items could not be read')).toBeVisible();
	const kept = await stored(page);
	expect(kept[asideOf(keyOf('first', 'task/apply.form-chosen'))]).toBe('{"at":');
	expect(kept[asideOf(keyOf('first', 'task/apply.submitted'))]).toBe('[1,2,3]');
	expect(kept[`${prefix}task/gone.since-long`]).toContain('done');
	expect(kept['refund-ready/0/first/task/apply.submitted']).toBe('older');
	expect(kept['refund-ready/2/first/task/apply.submitted']).toBe('newer');
	expect(kept['somebody-else']).toBe('theirs');

	await page.getByRole('button', { name: 'Delete what could not be read' }).click();
	await expect(page.getByText('could not be read')).toHaveCount(0);
	const left = Object.keys(await stored(page));
	expect(left.filter((key) => key.includes('aside'))).toEqual([]);
	expect(left).toContain('somebody-else');
	expect(left).toContain('refund-ready/2/first/task/apply.submitted');
});

test('five megabytes of junk under our prefix leave a page that works, and are not lost', async ({
	page,
}) => {
	const junk = `${prefix}task/apply.form-chosen`;
	await page.goto('/privacy/');
	await page.evaluate((key) => localStorage.setItem(key, '['.repeat(5_000_000)), junk);
	await page.goto(apply);
	await expect(page.getByText('One saved item could not be read')).toBeVisible();
	await box(page, rehearsed).check();
	// There is no room to put so much aside, so the task that it stands for is held in memory.
	await box(page, chosen).check();
	await expect(page.getByText('This browser’s storage is full')).toBeVisible();
	expect((await stored(page))[junk]).toHaveLength(5_000_000);

	await page.getByRole('button', { name: 'Delete what could not be read' }).click();
	await expect(page.getByText('This browser’s storage is full')).toBeHidden();
	await page.reload();
	await expect(box(page, rehearsed)).toBeChecked();
	await expect(box(page, chosen)).toBeChecked();
});

test('markup in storage stays text', async ({ page }) => {
	await page.goto('/privacy/');
	await page.evaluate((ours) => {
		const evil = '<img src=x onerror="document.title=\'owned\'">';
		const at = '2026-11-20T10:00:00.000Z';
		localStorage.setItem(`${ours}note/apply.form-chosen`, JSON.stringify({ at, text: evil }));
		localStorage.setItem(`${ours}label`, JSON.stringify({ at, text: evil }));
		localStorage.setItem(
			`${ours}task/apply.submitted`,
			JSON.stringify({ at, state: 'not-applicable', because: evil })
		);
	}, prefix);
	await page.goto('/progress/');
	await expect(page.getByText('Progress of <img src=x')).toBeVisible();
	await expect(page.locator('main img')).toHaveCount(0);
	await expect(page).not.toHaveTitle('owned');
});

test.describe('a page that cannot load what carries over', () => {
	test.use({ allowErrors: /Failed to load resource|ERR_FAILED/ });

	test('works, and leaves what another version kept as it is', async ({ page }) => {
		await page.goto('/privacy/');
		await page.evaluate(() => localStorage.setItem('refund-ready/0/first/label', 'older'));
		await page.route('**/_astro/carryOver*', (route) => route.abort());
		await page.goto(apply);
		await expect(page.getByText('another version of this site')).toBeVisible();
		await box(page, chosen).check();
		await page.reload();
		await expect(box(page, chosen)).toBeChecked();
		expect((await stored(page))['refund-ready/0/first/label']).toBe('older');
	});
});

test('what carries over is loaded only where another version kept something', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(apply);
	await box(page, chosen).check();
	await expect(page.getByText('1 of 7 done on this step')).toBeVisible();
	expect(asked.filter((address) => address.includes('carryOver'))).toEqual([]);
});

test('the file that every page loads names no key that few pages use', () => {
	const name = readdirSync('dist/_astro').find((file) => /^every-page\..*\.js$/.test(file)) ?? '';
	const code = readFileSync(`dist/_astro/${name}`, 'utf8');
	expect(code).toContain('refund-ready/shown');
	expect(code).not.toMatch(/refund-ready(?:\/details|\/probe|-entries)/);
});
