import { parse } from 'node-html-parser';
import { browserFlags, wholeBrowser } from '../../scripts/find-browser.ts';
import { expect, paths, test } from './site.ts';

// The shell installs nothing, and finds no fault with anything.
test.use({ launchOptions: { args: browserFlags(), ...wholeBrowser() } });

test('every page names the manifest, which its policy lets through, and the host sends what it names', async ({
	request,
}) => {
	for (const path of paths) {
		const page = parse(await (await request.get(path)).text());
		expect(page.querySelector('link[rel=manifest]')?.getAttribute('href'), path).toBe(
			'/manifest.json'
		);
		expect(
			page.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content'),
			path
		).toContain("manifest-src 'self'");
	}
	const response = await request.get('/manifest.json');
	expect(response.headers()).toMatchObject({
		'content-type': expect.stringContaining('json'),
		'cache-control': 'no-cache',
		'content-encoding': 'br',
	});
	expect(await response.json()).toMatchObject({ name: 'Refund Ready', start_url: '/', scope: '/' });
	// Where iPhones look for a picture by themselves.
	const icon = await request.get('/apple-touch-icon.png');
	expect(icon.headers()['content-type']).toBe('image/png');
});

test('Chromium would install it: it names no fault of the manifest or its icon', async ({
	page,
	context,
}) => {
	const browser = await context.newCDPSession(page);
	await page.goto('/guide/apply/');
	const { url, errors } = await browser.send('Page.getAppManifest');
	expect(new URL(url).pathname).toBe('/manifest.json');
	expect(errors).toEqual([]);
	const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
	// Each test has a window as private ones are; there alone it offers nothing to install.
	expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});
