import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { extractText, getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { readChecklist } from '../../src/guide/checklistFile.ts';
import { readBuilt } from '../builtSite.ts';
import { box, expect, test } from './site.ts';

const file = 'dist/download/refund-ready-guide.html';
const pdf = 'dist/download/refund-ready-guide.pdf';
/** The titles of the steps, as the guide in one file has them. */
const steps = parse(readBuilt(file))
	.querySelectorAll('[id^="page-guide-"] h1')
	.map(({ text }) => text.trim());

/** The text of each page of a PDF, on one line. */
async function pagesOf(document: PDFDocumentProxy): Promise<string[]> {
	const { text } = await extractText(document);
	return text.map((page) => page.replace(/\s+/g, ' '));
}

// The file is of another origin than the site, and that is all that it may ask.
test.use({ baseURL: 'null' });

test('the guide from a disk can be read, ticked and checked, and asks for nothing', async ({
	page,
}) => {
	// Nearly a megabyte of page, in one piece.
	test.slow();
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith('data:')) asked.push(request.url());
	});
	const address = pathToFileURL(resolve(file)).href;
	await page.goto(address);

	await page.getByRole('link', { name: 'Set up your ACH refund details' }).first().click();
	const step = page.locator('#page-guide-ach-refunds');
	await expect(step.getByRole('heading', { level: 1 })).toBeInViewport();
	await step.getByText('Check these details').first().click();
	const routing = step.getByLabel('Routing number', { exact: true });
	await routing.fill('071000302');
	await routing.blur();
	await expect(step.getByText(/typing mistake/i).first()).toBeVisible();

	await box(page, /^Choose the form/).check();
	await page.reload();
	await expect(box(page, /^Choose the form/)).toBeChecked();
	expect(new Set(asked)).toEqual(new Set([address]));
});

test('the guide from a disk prints: every step and task, its state in words, and numbered pages', async ({
	page,
}) => {
	test.slow();
	await page.goto(pathToFileURL(resolve(file)).href);
	await box(page, /^Choose the form/).check();
	const printed = await pagesOf(await getDocumentProxy(new Uint8Array(await page.pdf())));
	const text = printed.join(' ');
	for (const title of steps) expect(text).toContain(title);
	const { steps: outline } = await readChecklist();
	const tasks = outline.reduce((sum, step) => sum + step.tasks.length, 0);
	// The one that is ticked says so, one of each step is next, and the others say that they are open.
	expect(text).toContain('Task 1 · Next on this step Confirm that your company');
	expect(text).toMatch(/Task 1 · Done \d{1,2} \w{3} \d{4} Choose the form for one importer number/);
	expect(text.match(/ To do(?= |$)/g)?.length).toBeGreaterThanOrEqual(tasks - 1 - outline.length);
	expect(text).not.toContain('Note or');
	expect(printed.every((each, place) => each.includes(`${place + 1} / ${printed.length}`))).toBe(
		true
	);
});

test('the file holds a policy that lets nothing in or out', () => {
	const html = readFileSync(file, 'utf8');
	const [, policy] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
	expect(policy).toContain("connect-src 'none'");
	expect(policy).not.toMatch(/unsafe|https?:/);
});

test('the page offers what there is: the file, and the PDF where the build had a browser', () => {
	const page = readFileSync('dist/download/index.html', 'utf8');
	expect(page).toContain('/download/refund-ready-guide.html"');
	expect(page.includes('/download/refund-ready-guide.pdf"')).toBe(existsSync(pdf));
	expect(existsSync('dist/download/to-print.html')).toBe(false);
});

test('the PDF holds every step, has an outline and tags, and numbers its pages', async () => {
	test.skip(!existsSync(pdf), 'this build had no browser to make the PDF with');
	const document = await getDocumentProxy(new Uint8Array(readFileSync(pdf)));
	const pages = await pagesOf(document);
	const text = pages.join(' ');
	expect(text).toContain('Independent. Not CBP, not a government site.');
	expect(text).toMatch(/made on \d{1,2} \w{3} \d{4}/);
	for (const title of steps) expect(text).toContain(title);
	expect(pages.length).toBeGreaterThan(30);
	expect(pages.every((page, place) => page.includes(`${place + 1} / ${pages.length}`))).toBe(true);

	const outline = (await document.getOutline()).map(({ title }) => title);
	expect(outline).toEqual([
		'Contents',
		...steps,
		'Help: something went wrong',
		'Glossary',
		'Who makes this',
	]);
	expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
	for (const number of [1, Math.ceil(pages.length / 2), pages.length])
		expect((await (await document.getPage(number)).getStructTree()).children).not.toEqual([]);
	const { info } = await document.getMetadata();
	expect(info).toMatchObject({ Title: 'Refund Ready: The guide as one file', Language: 'en' });
});
