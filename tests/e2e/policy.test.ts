import { parse } from 'node-html-parser';
import { expect, paths, test } from './site';

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

test.describe('what a script on the page might try is refused', () => {
	test.use({ allowErrors: /Content Security Policy|Trusted|policy/i });

	// Each runs by a timer, since what the test itself runs is free of the policy.
	for (const [name, attempt] of [
		['a connection', () => fetch('/')],
		['a beacon', () => navigator.sendBeacon('/', 'x')],
		['text as a script', () => Reflect.apply(eval, null, ['1'])],
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
