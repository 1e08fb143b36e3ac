import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { box, expect, test } from './site';

const file = 'dist/download/refund-ready-guide.html';

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

test('the file holds a policy that lets nothing in or out', () => {
	const html = readFileSync(file, 'utf8');
	const [, policy] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
	expect(policy).toContain("connect-src 'none'");
	expect(policy).not.toMatch(/unsafe|https?:/);
});

test('the page offers what there is: the file, and the PDF where the build had a browser', () => {
	const page = readFileSync('dist/download/index.html', 'utf8');
	expect(page).toContain('/download/refund-ready-guide.html"');
	const pdf = 'dist/download/refund-ready-guide.pdf';
	expect(page.includes('/download/refund-ready-guide.pdf"')).toBe(existsSync(pdf));
	if (existsSync(pdf)) expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
	expect(existsSync('dist/download/to-print.html')).toBe(false);
});
