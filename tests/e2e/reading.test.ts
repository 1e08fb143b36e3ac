import { readCbpWordsFile } from '../../src/guide/cbpWords.ts';
import { drawingFaults } from './drawingFaults.ts';
import { expect, test } from './site.ts';

test('a first-time reader learns what this is, what it is not, and where to start', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	const official = page.getByText('Independent. Not CBP').filter({ visible: true });
	await expect(official).toBeInViewport();
	const start = page.getByRole('link', { name: 'Start with what to have ready' });
	await expect(start).toBeInViewport({ ratio: 1 });
	await start.click();
	await expect(page).toHaveURL('/guide/before-you-start/');
});

test('from the first step one can walk to the last and back', async ({ page }) => {
	await page.goto('/guide/before-you-start/');
	const steps = ['Apply', 'Verify', 'Dashboard', 'ACH refund details', 'Keep current', 'What next'];
	for (const step of steps) {
		await page.locator('.neighbours [rel=next]').click();
		const here = page
			.getByRole('navigation', { name: 'Steps of the guide' })
			.locator('[aria-current=page]');
		await expect(here).toContainText(step);
	}
	await page.locator('.neighbours [rel=prev]').click();
	await expect(page).toHaveURL('/guide/keep-current/');
});

test('a citation leads to its fact, with sources', async ({ page }) => {
	await page.goto('/guide/apply/');
	await page.getByRole('main').getByRole('link', { name: 'A-33' }).first().click();
	await expect(page).toHaveURL('/sources/#A-33');
	const fact = page.locator('#A-33');
	await expect(fact).toBeInViewport();
	await expect(fact.getByText('Compared 22 Nov 2026')).toBeVisible();
	expect(await fact.getByRole('link').count()).toBeGreaterThan(1);
});

test('sources that disagree are said to', async ({ page }) => {
	await page.goto('/sources/#A-32');
	await expect(page.locator('#A-32').getByText('Sources disagree.')).toBeVisible();
});

/** The drawings of the steps: boxes and arrows, and CBP's screens. */
const drawings = {
	'/guide/apply/': [
		'Two mails, two mailboxes',
		'The first screen of the application',
		'The account owner screen',
	],
	'/guide/dashboard/': ['The way to the importer view'],
	'/guide/ach-refunds/': ['Where the refund goes', 'The tab for your bank details'],
	'/guide/what-next/': ['The CAPE tab and its file'],
};

test('each drawing has a text that says what it shows', async ({ page }) => {
	for (const [path, names] of Object.entries(drawings)) {
		await page.goto(path);
		for (const name of names) {
			const drawing = page.getByRole('img', { name });
			await expect(drawing).toBeVisible();
			expect((await drawing.getAttribute('aria-label'))?.length).toBeGreaterThan(100);
		}
		await expect(page.locator('.drawing')).toHaveCount(names.length);
	}
});

test('a drawn screen says that it is no copy, and each of its numbers is one of the list that follows', async ({
	page,
}) => {
	let screens = 0;
	for (const path of Object.keys(drawings)) {
		await page.goto(path);
		for (const figure of await page.locator('figure:has(.window)').all()) {
			screens++;
			await expect(figure.locator('figcaption')).toContainText('not a copy of CBP’s screen');
			const dashed = (await figure.locator('.unnamed').count()) > 0;
			expect((await figure.innerText()).includes('Dashed:'), path).toBe(dashed);
			const items = await figure.locator('xpath=following-sibling::ol[1]/li').count();
			const numbers = (await figure.locator('.window b').allInnerTexts()).map(Number);
			expect(numbers.length).toBeGreaterThan(2);
			for (const number of numbers) expect(number, path).toBeLessThanOrEqual(items);
			expect(new Set(numbers).size, path).toBe(numbers.length);
			expect(numbers).toContain(1);
		}
	}
	expect(screens).toBe(5);
});

test('the labels on a drawn screen are CBP’s own words, and nothing else stands as a label', async ({
	page,
}) => {
	const words = new Set((await readCbpWordsFile()).data.map(({ words }) => words));
	const ours = ['your account’s name'];
	for (const path of Object.keys(drawings)) {
		await page.goto(path);
		const labels = await page
			.locator('.window :is(span, em)')
			.evaluateAll((all) =>
				all.map(
					({ childNodes }) =>
						[...childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.textContent ?? ''
				)
			);
		for (const label of labels.map((each) => each.trim()).filter((each) => each !== ''))
			expect(words.has(label) || ours.includes(label), `${path}: ${label}`).toBe(true);
	}
});

test('the life of a refund is a list, in the order in which one looks, with room on a phone and a desk', async ({
	page,
}) => {
	await page.goto('/guide/what-next/');
	const stages = page.locator('.life').getByRole('listitem');
	await expect(stages).toHaveCount(6);
	await expect(stages.first()).toContainText('CAPE tab');
	const reports = ['ES-022', 'ES-701', 'REV-613', 'REV-603'];
	for (const [place, report] of reports.entries())
		await expect(stages.nth(place + 1)).toContainText(report);
	for (const width of [320, 1440]) {
		await page.setViewportSize({ width, height: 640 });
		expect(await page.evaluate(drawingFaults), `${width} px`).toEqual([]);
	}
});

/** Runs in the page: makes the words of its drawings three fifths longer, as another language may. */
function lengthenWords(): void {
	for (const drawing of document.querySelectorAll('.drawing')) {
		const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
		while (texts.nextNode())
			texts.currentNode.textContent =
				texts.currentNode.textContent?.replace(
					/\p{L}+/gu,
					(word) => word + word.slice(0, Math.ceil(word.length * 0.6))
				) ?? '';
	}
}

test('the words in the drawings can be read on the narrowest phone, a desk and paper, and longer ones fit', async ({
	page,
}) => {
	for (const path of Object.keys(drawings)) {
		await page.goto(path);
		for (const length of ['as they are', 'longer']) {
			if (length === 'longer') await page.evaluate(lengthenWords);
			for (const { width, media } of [
				{ width: 320, media: 'screen' },
				{ width: 1440, media: 'screen' },
				{ width: 700, media: 'print' },
			] as const) {
				const name = `${path} ${length}, ${media} at ${width} px`;
				await page.setViewportSize({ width, height: 640 });
				await page.emulateMedia({ media });
				expect(await page.evaluate(drawingFaults), name).toEqual([]);
				const [size, room] = await page
					.locator('.drawing')
					.evaluateAll((all) => [
						Math.min(...all.map((drawing) => parseFloat(getComputedStyle(drawing).fontSize))),
						document.documentElement.scrollWidth - document.documentElement.clientWidth,
					]);
				expect(size, name).toBeGreaterThanOrEqual(11);
				expect(room, name).toBe(0);
			}
		}
	}
});

test('the colours follow the system, and a choice is remembered without a flash', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/privacy/');
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await page.getByRole('combobox', { name: 'Colors' }).selectOption('Dark');
	expect(await paper()).not.toBe(light);
	await page.goto('/glossary/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await paper()).not.toBe(light);
	await page.getByRole('combobox', { name: 'Colors' }).selectOption('As the system');
	await page.reload();
	expect(await paper()).toBe(light);
});

test('an address from before an answer of help was renamed still leads to it', async ({ page }) => {
	await page.goto('/help/#entry-past-80-days');
	await expect(page.locator('#entry-past-cape-window h3')).toBeInViewport();
});

test('a message to send is copied as text at a press, also by keyboard, and it says so', async ({
	page,
}) => {
	// The site's policy lets no page read the clipboard, this test's neither.
	await page.addInitScript(() => {
		navigator.clipboard.writeText = (text) => {
			document.title = text;
			return Promise.resolve();
		};
	});
	await page.goto('/guide/before-you-start/');
	const copy = page.getByRole('button', { name: 'Copy this message' });
	await expect(copy).toBeEnabled();
	await copy.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
	await expect(page).toHaveTitle(/^Subject: Our Form 5106 data and box 2E .* 1\. Send us our/);

	// Where the browser has no clipboard the text is selected, and that is said.
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await copy.click();
	await expect(page.getByText('The browser did not let us copy.')).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('Subject: Our Form 5106');
});
