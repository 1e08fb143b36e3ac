import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { featuresOff } from '../../src/delivery/headers.ts';
import { expect, paths, test } from './site.ts';

test('every page sends its policy as a header and carries it as a meta', async ({ request }) => {
	for (const path of paths) {
		const response = await request.get(path);
		const headers = response.headers();
		const meta = parse(await response.text())
			.querySelector('meta[http-equiv="content-security-policy"]')
			?.getAttribute('content');
		expect(meta, path).toBeDefined();
		expect(headers['content-security-policy'], path).toBe(`${meta ?? ''}; frame-ancestors 'none'`);
		expect(meta, path).not.toMatch(/unsafe|https?:|\*/);
		expect(headers, path).toMatchObject({
			'cache-control': 'no-cache',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'permissions-policy': expect.stringContaining('camera=()'),
			'referrer-policy': 'no-referrer',
			'strict-transport-security': expect.stringContaining('max-age='),
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
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
	expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
	expect(await response.text()).toContain('</html>');
});

/** The Trusted Types policies that each page's policy lets it make. */
const trustedNames = new Map(
	paths.map((path) => {
		const html = readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
		return [path, (/; trusted-types ([^;"]*)/.exec(html)?.[1] ?? '').split(' ')] as const;
	})
);

test('a page may make the Trusted Types policies that it needs, by name', () => {
	for (const [path, names] of trustedNames)
		expect(names, path).toEqual(
			path === '/tools/entries/' ? ['service-worker', 'entry-list'] : ['service-worker']
		);
});

test('what a browser could give a page, and this site has no use for, is off', async ({ page }) => {
	await page.goto('/details/');
	const allowed = await page.evaluate(() => {
		const policy = Reflect.get(document, 'featurePolicy') as
			{ allowedFeatures(): string[] } | undefined;
		return policy?.allowedFeatures();
	});
	test.skip(allowed === undefined, 'This browser does not say what it allows');
	expect(allowed).toContain('clipboard-write');
	expect(allowed?.filter((name) => featuresOff.includes(name))).toEqual([]);
	// Whatever is taken off the list in src/delivery/headers.ts: nothing that looks at the reader,
	// their machine or their network, or signs them in or has them pay.
	expect(
		allowed?.filter((name) =>
			/^(?:camera|microphone|geolocation|display-capture|local-|loopback-|browsing-topics|interest-cohort|private-state-|identity-|otp-|digital-|publickey-|payment|usb|hid|serial|idle-|keyboard-map|gamepad|compute-|window-|screen-|storage-access|clipboard-read|ch-)/.test(
				name
			)
		)
	).toEqual([]);
	// A newer browser may know more: no reason to fail, but one to look at the list.
	const rest = allowed?.filter((name) => name !== 'clipboard-write' && name !== 'web-share') ?? [];
	if (rest.length > 0)
		console.log(
			`This browser has features that src/delivery/headers.ts does not name: ${rest.join(', ')}`
		);
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
		expect(elsewhere).toContain('entry-list');
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
