import type { Page } from 'playwright/test';
import { decodeQR } from 'qr/decode.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { readChecklist } from '../../src/guide/checklistFile.ts';
import { readLinkNumbers } from '../../src/guide/linkNumbers.ts';
import { readShareLink } from '../../src/sharing/shareLink.ts';
import { items, linkTo } from './links.ts';
import { expect, stepPaths, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

const checklist = await readChecklist();
const numbers = await readLinkNumbers();
const tasks = checklist.steps.flatMap((step) => step.tasks);
const formats = ['Letter', 'A4'] as const;
const at = '2026-11-20T15:00:00.000Z';

/** What a browser prints of the page as it stands. */
async function printed(page: Page, format: (typeof formats)[number]) {
	const bytes = new Uint8Array(await page.pdf({ format, preferCSSPageSize: false }));
	const { totalPages, text } = await extractText(await getDocumentProxy(bytes), {
		mergePages: true,
	});
	return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

/** Puts a company with some of everything into storage, before the page looks. */
async function keep(page: Page): Promise<void> {
	const items: Record<string, object> = {
		label: { at, text: 'Example Widgets “LLC”' },
		suffix: { at, text: '00' },
		'answer/recipient': { at, text: 'self' },
		'answer/numbers': { at, text: 'one' },
	};
	for (const [place, { id, revision }] of tasks.entries()) {
		// Left as the answers make it: for somebody else.
		if (id.startsWith('ach.notify-party')) continue;
		if (id === 'next.paid' || id === 'keep.access' || place % 5 === 4) continue;
		items[`task/${id}`] = { at, state: 'done', on: '2026-11-18', revision };
		if (place % 4 === 0) items[`note/${id}`] = { at, text: 'Ada called the bank, again Monday.' };
	}
	// Who marked a task as of its newest facts knows all that changed.
	const [revision = ''] = tasks
		.map((task) => task.revision)
		.sort()
		.reverse();
	Object.assign(items, {
		'task/next.declared': { at, state: 'done', on: '2026-11-17', revision },
		'task/keep.sign-in': { at, state: 'done', on: '2026-09-01', revision },
		'task/keep.fraud-briefed': { at, state: 'not-applicable', because: 'One person', revision },
		'task/apply.submitted': { at, state: 'done', on: '2026-11-18', revision: '2026-01-01' },
	});
	await page.addInitScript(
		({ root, kept }) => {
			for (const [key, item] of Object.entries(kept))
				localStorage.setItem(root + key, JSON.stringify(item));
		},
		{ root: keyOf('first'), kept: items }
	);
}

/** The titles of all tasks, as the progress page has them. */
async function titlesOn(page: Page): Promise<string[]> {
	const titles = await page.locator('.sheet-tasks a').allTextContents();
	expect(titles).toHaveLength(tasks.length);
	return titles.map((title) => title.replace(/\s+/g, ' '));
}

test('what to have ready is one page of either size, with lines for a pen and none for bank numbers', async ({
	page,
}) => {
	await page.goto('/ready/');
	await expect(page.getByRole('main').locator('input, textarea, select')).toHaveCount(0);
	for (const format of formats) {
		const { pages, text } = await printed(page, format);
		expect(pages, format).toBe(1);
		for (const words of ['Legal name', 'Email in box 2E', 'Who keeps the letter', 'As of (day)'])
			expect(text).toContain(words);
		for (const control of ['Print this sheet', 'Skip to the text'])
			expect(text).not.toContain(control);
	}
});

for (const from of ['/', '/guide/before-you-start/'])
	test(`one press on ${from} prints the list of what to have ready, once`, async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => {
				sessionStorage.setItem('printed', `${Number(sessionStorage.getItem('printed')) + 1}`);
			};
		});
		const printed = () => page.evaluate(() => sessionStorage.getItem('printed'));
		await page.goto(from);
		await page.getByRole('link', { name: 'Print this list on one page' }).click();
		await expect.poll(printed).toBe('1');
		await expect(page).toHaveURL('/ready/');
		await page.reload();
		await expect(page.getByRole('button', { name: 'Print this sheet' })).toBeVisible();
		expect(await printed()).toBe('1');
		await page.getByRole('button', { name: 'Print this sheet' }).click();
		await expect.poll(printed).toBe('2');
	});

test('home and Before you start list the same to have ready', async ({ page }) => {
	await page.goto('/ready/');
	const names = await page.locator('.gather h2').allTextContents();
	expect(names.length).toBeGreaterThan(2);
	await page.goto('/guide/before-you-start/');
	await expect(page.locator('.glance li')).toHaveText(names);
	await page.goto('/');
	await expect(page.locator('.have-ready strong')).toHaveText(names.map((name) => `${name}.`));
});

test('two pages at most, of either size, tell how every task stands', async ({ page }) => {
	await keep(page);
	await page.goto('/progress/');
	await expect(page.locator('.sheet-code svg')).toBeAttached();
	const titles = await titlesOn(page);
	for (const format of formats)
		await test.step(format, async () => {
			const { pages, text } = await printed(page, format);
			expect(pages).toBeLessThanOrEqual(2);
			for (const title of titles) expect(text).toContain(title);
			for (const words of [
				'Progress of Example Widgets “LLC”, suffix 00',
				'As of Sun 22 Nov 2026',
				'1 waiting · 1 due again · 1 with facts that changed since',
				'Done 18 Nov 2026',
				'Waiting since 17 Nov 2026',
				'Does not apply: One person',
				'Due again since Sun 11 Oct 2026',
				'The facts changed since you ticked this',
				'Not for you:',
				'Note: Ada called the bank, again Monday.',
				'What is next: ',
				'Importer number',
				'Last four digits of the account',
				'Checked by a second person',
				'Called back about the bank change',
				'cbp.gov/',
				'A-50, R-52',
				`Page 2 of ${pages}`,
			])
				expect(text).toContain(words);
			for (const control of ['Print this sheet', 'Clear this step', 'Save as', 'My progress'])
				expect(text).not.toContain(control);
		});
});

test('the code on paper is a link that reads back to the same state', async ({ page, baseURL }) => {
	await keep(page);
	await page.goto('/progress/');
	const code = page.locator('.sheet-code svg');
	await expect(code).toBeAttached();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const link = await readCode(page, await code.screenshot());
	expect(link).toMatch(new RegExp(`^${baseURL ?? ''}/progress/#r2\\.`));
	await expect(page.locator('.sheet-link')).toHaveText(
		`${new URL(link).host}/progress/${link.slice(link.indexOf('#'), link.indexOf('#') + 8)}…${link.slice(-4)}`
	);

	const reading = readShareLink(new URL(link).hash, checklist, numbers);
	if (reading.outcome !== 'read') throw new Error(`The link is ${reading.outcome}`);
	expect(reading.fault).toBeUndefined();
	const record = reading.shared.companies[0]?.record ?? new Map();
	const kept = await page.evaluate(
		(root) =>
			Object.entries({ ...localStorage }).map(
				([key, text]) =>
					[
						key.replace(root, ''),
						JSON.parse(String(text)) as { state?: string; on?: string; text?: string },
					] as const
			),
		keyOf('first')
	);
	const plain = ([key, { state, on, text }]: readonly [
		string,
		{ state?: string; on?: string; text?: string },
	]) => [key, state ?? text, on];
	expect([...record].map(plain).sort()).toEqual(
		kept
			.filter(([key]) => !key.startsWith('note/'))
			.map(plain)
			.sort()
	);
});

test('a snapshot prints on two pages as well, and says that its code is all of it', async ({
	page,
}) => {
	// A tick knows no change of facts that came after it.
	const day =
		tasks
			.map(({ revision }) => revision)
			.sort()
			.at(-1) ?? '';
	const since = { at: `${day}T12:00:00.000Z`, state: 'done', on: '2026-11-18' } as const;
	// Of every ninth the facts have changed since.
	const marks = tasks.map(({ id, revision }, place) => [
		`task/${id}`,
		{ ...since, revision: place % 9 === 0 ? '2026-01-01' : revision },
	]);
	const notes = tasks
		.filter((_, place) => place % 3 === 1)
		.map(({ id }) => [`note/${id}`, { text: 'Ada called the bank, again Monday.' }]);
	const record = items({
		label: { text: 'Example Widgets' },
		...(Object.fromEntries([...marks, ...notes]) as Parameters<typeof items>[0]),
	});
	await page.goto(linkTo(record, { made: new Date(`${day}T16:00:00.000Z`) }));
	await expect(page.getByText('Progress of “Example Widgets”', { exact: true })).toBeVisible();
	await expect(page.getByText(/^As of .* 6 with facts that changed since$/)).toBeVisible();
	for (const format of formats) {
		const { pages, text } = await printed(page, format);
		expect(pages).toBeLessThanOrEqual(2);
		expect(text).toContain('with all that it was sent with');
		expect(text).not.toContain('without notes');
	}
});

/** Reads a picture of a code, which the browser turns into pixels. */
async function readCode(page: Page, picture: Buffer): Promise<string> {
	const other = await page.context().newPage();
	const { width, height, pixels } = await other.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		// Larger, so that a module has several pixels.
		canvas.width = image.width * 3;
		canvas.height = image.height * 3;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('This browser has no canvas');
		context.imageSmoothingEnabled = false;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const all = context.getImageData(0, 0, canvas.width, canvas.height).data;
		return { width: canvas.width, height: canvas.height, pixels: Array.from(all) };
	}, picture.toString('base64'));
	await other.close();
	return decodeQR({ width, height, data: Uint8Array.from(pixels) });
}

test('the print button prints once the code is there, and so does Ctrl+P before that', async ({
	page,
}) => {
	await keep(page);
	await page.addInitScript(() => {
		window.print = () => {
			const code = document.querySelector('.sheet-code svg');
			document.title = code ? 'printed with the code' : 'printed without';
		};
	});
	const { promise: held, resolve: go } = Promise.withResolvers<undefined>();
	await page.route(/\/sheetCode\.[^/]*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/progress/');
	await expect(page.getByRole('button', { name: 'Print this sheet' })).toBeEnabled();
	await page.keyboard.press('Control+p');
	await expect(page).not.toHaveTitle(/printed/);
	go(undefined);
	await expect(page).toHaveTitle('printed with the code');

	await page.evaluate(() => (document.title = ''));
	await page.getByRole('button', { name: 'Print this sheet' }).click();
	await expect(page).toHaveTitle('printed with the code');
});

test('an empty checklist prints as a form, with scripts and without', async ({ page, browser }) => {
	await page.goto('/progress/');
	const titles = await titlesOn(page);
	const without = await browser.newContext({ javaScriptEnabled: false });
	const plain = await without.newPage();
	await plain.goto(page.url());
	for (const form of [page, plain])
		for (const format of formats) {
			const { pages, text } = await printed(form, format);
			expect(pages).toBeLessThanOrEqual(2);
			for (const title of titles) expect(text).toContain(title);
			for (const words of [
				'Company: ____',
				'As of (day): ____',
				'Tick the box when a task is done',
			])
				expect(text).toContain(words);
			expect(text).not.toContain('Done 18');
		}
	await without.close();
});

test('nothing typed into the checks is printed, on this page or any other', async ({ page }) => {
	await page.goto('/details/');
	await page.getByLabel('Routing number', { exact: true }).fill('021000021');
	await page.getByLabel('Account number', { exact: true }).fill('9876501234');
	await page.getByLabel('Importer number', { exact: true }).fill('98-7654321');
	for (const path of ['/details/', '/progress/']) {
		if (path !== '/details/') await page.goto(path);
		const { text } = await printed(page, 'Letter');
		for (const typed of ['021000021', '9876501234', '98-7654321'])
			expect(text).not.toContain(typed);
	}
});

for (const path of ['/', ...stepPaths, '/details/', '/help/'])
	test(`${path} prints its text without the controls of the screen`, async ({ page }) => {
		await page.goto(path);
		const heading = await page.getByRole('heading', { level: 1 }).innerText();
		const { text } = await printed(page, 'Letter');
		expect(text).toContain(heading.replace(/\s+/g, ' '));
		expect(text).toContain('Not CBP, not a government site');
		for (const control of ['Note or “does not apply”', 'Skip to the text', 'Colors'])
			expect(text).not.toContain(control);
	});
