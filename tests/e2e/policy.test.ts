import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { featuresOff } from '../../src/delivery/headers.ts';
import { expect, paths, test } from './site.ts';

test('every page carries its policy as its first line, and its headers say what no line of it can', async ({
	request,
}) => {
	for (const path of paths) {
		const response = await request.get(path);
		const headers = response.headers();
		const html = parse(await response.text());
		// Browsers that check spelling on their maker’s servers are asked not to.
		const body = html.querySelector('body');
		expect(
			[body?.getAttribute('spellcheck'), body?.getAttribute('writingsuggestions')],
			path
		).toEqual(['false', 'false']);
		const meta = html
			.querySelector('meta[http-equiv="content-security-policy"]')
			?.getAttribute('content');
		expect(meta, path).toBeDefined();
		expect(meta, path).toMatch(/^default-src 'none'; script-src 'self'/);
		expect(meta, path).not.toMatch(/unsafe|https?:|\*/);
		// As strict together as either was alone: nothing in the header is looser than the page's own.
		for (const directive of headers['content-security-policy']?.split('; ') ?? [])
			if (directive !== "frame-ancestors 'none'")
				expect(meta?.split('; '), path).toContain(directive);
		expect(headers, path).toMatchObject({
			'cache-control': 'no-cache',
			'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'permissions-policy': expect.stringContaining('camera=()'),
			'referrer-policy': 'no-referrer',
			'strict-transport-security': expect.stringContaining('max-age='),
			'x-content-type-options': 'nosniff',
		});
	}
});

test('a hashed file is kept for good', async ({ request }) => {
	const page = await (await request.get('/')).text();
	const [script = ''] = /\/_astro\/[\w.-]+\.js/.exec(page) ?? [];
	const headers = (await request.get(script)).headers();
	expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
	expect(headers['content-encoding']).toBe('br');
});

test('a page that is not there says so, under the same headers', async ({ request }) => {
	const response = await request.get('/guide/no-such-step/');
	expect(response.status()).toBe(404);
	expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	const text = await response.text();
	expect(text).toContain("default-src 'none'");
	expect(text).toContain('</html>');
});

/** The Trusted Types policies that each page's policy lets it make. */
const trustedNames = new Map(
	paths.map((path) => {
		const html = readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
		return [path, (/; trusted-types ([^;"]*)/.exec(html)?.[1] ?? '').split(' ')] as const;
	})
);

test('a page may make the Trusted Types policies that it needs, by name', () => {
	const workers = new Map([
		['/tools/entries/', 'entry-list'],
		['/tools/reports/', 'reports'],
	]);
	for (const [path, names] of trustedNames)
		expect(names, path).toEqual(['service-worker', ...[workers.get(path) ?? []].flat()]);
});

test('what a browser could give a page, and this site has no use for, is off', async ({ page }) => {
	await page.goto('/details/');
	const allowed = await page.evaluate(() => {
		const policy = Reflect.get(document, 'featurePolicy') as
			{ allowedFeatures(): string[] } | undefined;
		return policy?.allowedFeatures();
	});
	test.skip(allowed === undefined, 'This browser does not say what it allows');
	// “Copy the link” needs it.
	expect(allowed).toContain('clipboard-write');
	expect(allowed?.filter((name) => featuresOff.includes(name))).toEqual([]);
	// Whatever is taken off the list in src/delivery/headers.ts: nothing that looks at the reader,
	// their machine or their network, or signs them in or has them pay.
	expect(
		allowed?.filter((name) =>
			/^(?:camera|microphone|geolocation|display-capture|local-|browsing-topics|identity-|otp-|publickey-credentials-get|payment|usb|hid|serial|midi|idle-|storage-access|clipboard-read|accelerometer|gyroscope)/.test(
				name
			)
		)
	).toEqual([]);
});

test.describe('what a script on the page might try is refused', () => {
	test.use({ allowErrors: /Content Security Policy|Trusted|policy/i });

	// Each runs by a timer, since what the test itself runs is free of the policy.
	for (const [name, attempt] of [
		['a connection', () => fetch('/')],
		['a beacon', () => navigator.sendBeacon('/', 'x')],
		['text as a script', () => void Reflect.apply(eval, null, ['1'])],
		[
			'text as HTML',
			() => {
				document.body.innerHTML = '<b>text</b>';
			},
		],
		[
			'a policy of its own for text as scripts',
			() => {
				const factory = Reflect.get(window, 'trustedTypes') as {
					createPolicy(name: string, rules: object): unknown;
				};
				factory.createPolicy('mine', { createHTML: (text: string) => text });
			},
		],
		['a worker from elsewhere', () => new Worker('data:text/javascript,1')],
		[
			'a form',
			() => {
				const form = document.createElement('form');
				form.action = '/help/';
				document.body.append(form);
				form.submit();
			},
		],
	] as const)
		test(name, async ({ page }) => {
			await page.goto('/details/');
			const refused = await page.evaluate(
				`new Promise((done) => {
					addEventListener('securitypolicyviolation', () => done(true));
					setTimeout(${String(attempt)});
				})`
			);
			expect(refused).toBe(true);
		});

	test('a policy that another page may make', async ({ page }) => {
		await page.goto('/details/');
		const here = trustedNames.get('/details/') ?? [];
		const elsewhere = [...new Set([...trustedNames.values()].flat())].filter(
			(name) => !here.includes(name)
		);
		expect(elsewhere).toEqual(expect.arrayContaining(['entry-list', 'reports']));
		for (const name of elsewhere) {
			const outcome = await page.evaluate(
				(asked) =>
					new Promise<string>((done) => {
						// By a timer, since what the test itself runs is free of the policy.
						setTimeout(() => {
							const factory = Reflect.get(window, 'trustedTypes') as {
								createPolicy(name: string, rules: object): unknown;
							};
							try {
								factory.createPolicy(asked, { createScriptURL: (text: string) => text });
								done('made');
							} catch (error) {
								done(error instanceof TypeError ? 'refused' : String(error));
							}
						});
					}),
				name
			);
			expect(outcome, name).toBe('refused');
		}
	});

	test('an inline script and an inline style', async ({ page }) => {
		await page.goto('/details/');
		const outcome = await page.evaluate(() => {
			const script = document.createElement('script');
			script.append('document.title = "taken over"');
			const style = document.createElement('style');
			style.append('body { display: none }');
			document.head.append(style);
			try {
				document.head.append(script);
			} catch {
				// Refused already here where trusted types are known.
			}
			return [document.title, getComputedStyle(document.body).display];
		});
		expect(outcome[0]).not.toBe('taken over');
		expect(outcome[1]).toBe('block');
	});
});
