import { browserFlags, wholeBrowser } from '../../scripts/find-browser.ts';
import { box, expect, test } from './site.ts';

// Playwright switches this cache off; without it a page that one goes back to is loaded anew, and
// the test would show nothing.
test.use({
	launchOptions: {
		...wholeBrowser(),
		args: browserFlags(),
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
	},
});

test('a page that comes back from the back/forward cache shows what changed meanwhile', async ({
	context,
	page,
}) => {
	const chosen = /^Choose the form/;
	await page.goto('/guide/apply/');
	await expect(box(page, chosen)).toBeEnabled();
	await page.evaluate(() => Object.assign(window, { sameVisit: true }));
	await page.goto('/privacy/');
	const other = await context.newPage();
	await other.goto('/guide/apply/');
	await box(other, chosen).check();
	await other.close();
	// A page from the cache loads nothing, so there is no load to wait for.
	await page.goBack({ waitUntil: 'commit' });
	expect(await page.evaluate(() => 'sameVisit' in window), 'it came from the cache').toBe(true);
	// Playwright's own finding of things does not outlive the cache; the page's does.
	const ticked = () =>
		page.evaluate(() => document.querySelector<HTMLInputElement>('.task-box input')?.checked);
	await expect.poll(ticked).toBe(true);
});
