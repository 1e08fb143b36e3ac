import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import type { Page } from 'playwright/test';
import { items, linkTo } from './links.ts';
import { box, expect, paths, test } from './site.ts';

// Several of these open every page.
test.describe.configure({ timeout: 120_000 });

/** What would run, or would change the page, wherever text were taken for HTML, a link or code. */
const hostile = [
	'<img src=x onerror="window.hacked=1">',
	'"><svg onload=window.hacked=1>',
	'</script><script>window.hacked=1</script>',
	"javascript:window.hacked=1//'",
	'${window.hacked=1}{{constructor.constructor("window.hacked=1")()}}',
].join(' ');

/** Fails when anything of the text above came to life, or an object's prototype has changed. */
async function expectHarmless(page: Page, where: string): Promise<void> {
	const found = await page.evaluate(() => ({
		ran: 'hacked' in window,
		polluted: Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).filter((name) =>
			/pollut|admin/.test(name)
		),
		elements: document.querySelectorAll('[onerror], [onload], [src="x"], a[href^="javascript"]')
			.length,
		own: ({} as { polluted?: unknown }).polluted,
	}));
	expect(found, where).toEqual({ ran: false, polluted: [], elements: 0, own: undefined });
}

test('what an evil page of the same origin wrote into storage is shown as text, or put aside', async ({
	page,
}) => {
	await page.goto('/privacy/');
	await page.evaluate((text) => {
		const at = '2026-11-20T10:00:00.000Z';
		const put = (key: string, value: unknown) => {
			localStorage.setItem(
				`refund-ready/${key}`,
				typeof value === 'string' ? value : JSON.stringify(value)
			);
		};
		put('theme', text);
		put('1/first/label', { at, text });
		put('1/first/note/apply.form-chosen', { at, text });
		put('1/first/answer/account', { at, text });
		put('1/first/task/apply.form-chosen', { at, state: text, on: text, revision: text });
		put('1/first/task/__proto__', { at, state: 'done', on: '2026-11-20', revision: '2026-11-20' });
		put('1/first/own/constructor.prototype', { at, state: 'open' });
		put('1/first/clock/abc', { at, text });
		put('1/__proto__/label', { at, text });
		put(
			'1/first/note/apply.submitted',
			'{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
		);
		put(`1/first/task/${text}`, { at, state: 'done' });
	}, hostile);
	for (const path of paths) {
		await page.goto(path);
		await expectHarmless(page, path);
	}
	await page.goto('/progress/');
	await expect(page.getByText('<img src=x onerror=').first()).toBeVisible();
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.reload();
	await expect(box(page, /^Choose the form/)).toBeChecked();
	await expectHarmless(page, 'after a tick');
});

test('a hostile file is taken in as text, or turned down', async ({ page }) => {
	await page.goto('/progress/');
	await page.getByLabel('Name for this sheet').fill('Honest');
	await page.getByLabel('Name for this sheet').blur();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const saved = readFileSync(await (await download).path(), 'utf8');
	const quoted = JSON.stringify(hostile).slice(1, -1);

	for (const [name, text] of [
		['a hostile name', saved.replaceAll('Honest', quoted)],
		['a prototype', saved.replace('{', '{"__proto__":{"polluted":1},')],
		['a prototype within', saved.replaceAll('"label":', '"__proto__":{"polluted":1},"label":')],
		['a constructor', saved.replace('{', '{"constructor":{"prototype":{"polluted":1}},')],
		[
			'keys of all kinds',
			saved.replaceAll('"label"', `"task/${quoted}":{"at":"2026-11-20"},"label"`),
		],
	] as const) {
		await page.getByRole('button', { name: 'Open a saved file' }).click();
		await page.getByLabel('Choose a file').setInputFiles({
			name: `${hostile.replaceAll(/[^a-z<>=]/g, '')}.json`,
			mimeType: 'application/json',
			buffer: Buffer.from(text),
		});
		await expect(page.getByText(/Saved on |This file cannot be read/).first()).toBeVisible();
		await expectHarmless(page, name);
		const merge = page.getByRole('button', { name: 'Merge' });
		if ((await merge.count()) > 0) await merge.click();
		await expectHarmless(page, `${name}, taken in`);
		await page.reload();
		await expectHarmless(page, `${name}, after a reload`);
	}
});

test('addresses carry nothing in: query and fragment of every page', async ({ page }) => {
	const encoded = encodeURIComponent(hostile);
	for (const path of paths) {
		await page.goto(`${path}?q=${encoded}&__proto__[polluted]=1&from=${encoded}#${encoded}`);
		await expectHarmless(page, path);
	}
	for (const fragment of [
		'__proto__',
		'constructor',
		'%',
		'1.%00',
		`p=${encoded}`,
		'A'.repeat(60_000),
	]) {
		await page.goto(`/progress/#${fragment}`);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectHarmless(page, `/progress/#${fragment.slice(0, 20)}`);
	}
});

test('what is typed, or pasted, comes back as text', async ({ page }) => {
	await page.goto('/details/');
	const boxes = page.getByRole('main').getByRole('textbox');
	await expect(boxes.first()).toBeEnabled();
	for (let place = 0; place < (await boxes.count()); place++) {
		if (!(await boxes.nth(place).isEditable())) continue;
		await boxes.nth(place).fill(hostile);
		await boxes.nth(place).blur();
	}
	await expectHarmless(page, '/details/');

	await page.goto('/help/');
	await page.getByRole('searchbox').first().fill(hostile);
	await expectHarmless(page, '/help/');
});

test('a link that is sound, but carries hostile words, shows them as words and keeps them so', async ({
	page,
}) => {
	const words = hostile.slice(0, 60);
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto(
		linkTo(
			items({
				label: { text: words },
				'note/apply.submitted': { text: words },
				'task/apply.submitted': { state: 'done', on: '2026-11-20' },
				'task/verify.login-made': { state: 'not-applicable', because: words },
			})
		)
	);
	await expect(page.getByText(`Progress of “${words}”`, { exact: true })).toBeVisible();
	await expectHarmless(page, 'the snapshot');
	await expect(page.getByRole('table', { name: /^Differences/ })).toBeVisible();
	await expectHarmless(page, 'the comparison');
	await page.getByRole('button', { name: /^Merge/ }).click();
	await expect(page.getByText(/Undo/).first()).toBeVisible();
	for (const path of ['/progress/', '/guide/apply/', '/companies/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectHarmless(page, `${path}, after merging`);
	}
});

test('a hostile list of clients, and a hostile entry list, are text', async ({ page }) => {
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Add many from a list' }).click();
	await page.getByLabel('Your list').fill(`Honest\n${hostile}\n=HYPERLINK("${hostile}")`);
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.getByText('<img src=x').first()).toBeVisible();
	await expectHarmless(page, '/companies/, looked at');
	await page.getByRole('button', { name: /^Add \d/ }).click();
	await expect(page.getByRole('rowheader').filter({ hasText: 'Honest' })).toBeVisible();
	await expectHarmless(page, '/companies/, added');

	await page.goto('/tools/entries/');
	await expect(page.getByLabel('Entry numbers')).toBeEnabled();
	for (const list of [
		hostile,
		`Entry Number,${hostile}\nB76-0324527-8,${hostile}`,
		`__proto__,constructor\nB76-0324527-8,${hostile}`,
	]) {
		await page.getByLabel('Entry numbers').fill(list);
		await page.getByRole('button', { name: 'Check the list' }).click();
		await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
		await expectHarmless(page, `/tools/entries/: ${list.slice(0, 30)}`);
	}
});

test.describe('from other pages', () => {
	test.use({ allowErrors: /frame-ancestors|X-Frame-Options|ERR_BLOCKED/i });

	test('no page can be framed, so no click can be stolen', async ({ page, baseURL }) => {
		for (const path of ['/', '/guide/apply/', '/progress/', '/no-such-page/']) {
			await page.goto('about:blank');
			await page.setContent(`<iframe src="${baseURL ?? ''}${path}"></iframe>`);
			await expect
				.poll(() =>
					page
						.frames()
						.find((frame) => frame.parentFrame())
						?.url()
				)
				.toMatch(/^chrome-error:/);
		}
	});

	test('a page that opens this one keeps no hold of it', async ({ page, baseURL }) => {
		await page.goto('about:blank');
		const popup = page.waitForEvent('popup');
		await page.evaluate(
			(address) => {
				Object.assign(window, { opened: window.open(address) });
			},
			`${baseURL ?? ''}/progress/`
		);
		const opened = await popup;
		await opened.waitForLoadState();
		expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
		await expect
			.poll(() => page.evaluate(() => (Reflect.get(window, 'opened') as Window).closed))
			.toBe(true);
	});
});

test('no link opens a window that could change this page, and none says where one came from', () => {
	for (const path of paths) {
		const page = parse(readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8'));
		expect(page.querySelectorAll('[target]').map(String), path).toEqual([]);
		expect(page.querySelector('meta[name=referrer]')?.getAttribute('content'), path).toBe(
			'no-referrer'
		);
		for (const link of page.querySelectorAll('a[href]'))
			expect(link.getAttribute('href'), path).toMatch(/^(?:$|https?:\/\/|mailto:|\/|#)/);
	}
});
