import { expect, test } from 'playwright/test';
import {
	headerRules,
	headersFile,
	headersFor,
	redirectsFile,
	siteRules,
} from '../../../src/delivery/headers.ts';
import {
	caddyHeaders,
	caddyNotFound,
	nginxHeaders,
	nginxMaps,
} from '../../../src/delivery/serverFiles.ts';

const rules = headerRules('/refund-ready/');
const bothLanguages = siteRules([rules, headerRules('/refund-ready/es/')]);

test('a page is framed by nobody, tells no other host of itself, and is asked for again each time', () => {
	expect(headersFor(rules, '/refund-ready/guide/apply/')).toMatchObject({
		'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
		'Cache-Control': 'no-cache',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
	});
});

test('the headers of a page leave its first flight to what is read', () => {
	const lines = Object.entries(headersFor(rules, '/refund-ready/guide/apply/')).map(
		([name, value]) => `${name}: ${value}\r\n`
	);
	expect(lines.join('').length).toBeLessThan(900);
});

test('a hashed file is kept for good; the service worker’s never', () => {
	expect(headersFor(rules, '/refund-ready/_astro/a.js')['Cache-Control']).toContain('immutable');
	expect(headersFor(rules, '/refund-ready/sw.js')['Cache-Control']).toBe('no-cache');
});

test('of scripts only the service worker may connect, and only to its own site', () => {
	const policyFor = (path: string) => headersFor(rules, path)['Content-Security-Policy'];
	expect(policyFor('/refund-ready/sw.js')).toContain("connect-src 'self'");
	expect(policyFor('/refund-ready/_astro/worker.js')).toContain("connect-src 'none'");
});

test('in _headers each rule stands with its headers, and no two but for policies set the same one', () => {
	expect(headersFile([{ path: '/a', headers: { A: 'x', B: 'y' } }])).toBe('/a\n  A: x\n  B: y\n');
	const [first, ...others] = rules;
	for (const { headers } of others)
		for (const name of Object.keys(headers))
			if (name !== 'Content-Security-Policy') expect(first?.headers).not.toHaveProperty([name]);
});

test('nginx gives hashed files and the worker their own headers, and the rest a page’s', () => {
	const maps = nginxMaps(rules, '/refund-ready/');
	expect(maps).toContain('"~^/refund-ready/_astro/" "public, max-age=31536000, immutable";');
	expect(maps).toContain('default "no-cache";');
	expect(maps).toMatch(/default "[^"]*frame-ancestors 'none'/);
	const headers = nginxHeaders(rules, '/refund-ready/');
	expect(headers).toContain('add_header Referrer-Policy "no-referrer" always;');
	expect(headers).toContain('add_header Cache-Control $refund_ready_cache_control always;');
	expect(headers.match(/Content-Security-Policy/g)).toHaveLength(1);
});

test('Caddy looks files up by their place in the built folder', () => {
	const text = caddyHeaders(rules, '/refund-ready/');
	expect(text).toContain('"~^/_astro/" "public, max-age=31536000, immutable"');
	expect(text).toContain('"/sw.js" "no-cache"');
	expect(text).toContain('default "no-cache"');
});

test('two languages share the headers of all; each worker has its own file', () => {
	expect(bothLanguages).toHaveLength(2 * rules.length - 1);
	for (const path of ['es/', 'es/guide/apply/', 'es/404.html', 'es/_astro/a.js', 'es/sw.js'])
		expect(headersFor(bothLanguages, `/refund-ready/${path}`), path).toEqual(
			headersFor(rules, `/refund-ready/${path.slice(3)}`)
		);
	expect(siteRules([rules])).toEqual(rules);
});

test('a path in a language that is not there gets that language’s page, from every server', () => {
	expect(redirectsFile(rules, '/refund-ready/')).toBe('');
	expect(redirectsFile(bothLanguages, '/refund-ready/')).toBe(
		'/refund-ready/es/* /refund-ready/es/404.html 404\n'
	);
	const maps = nginxMaps(bothLanguages, '/refund-ready/');
	expect(maps).toContain('"~^/refund-ready/es/" "/refund-ready/es/404.html";');
	expect(maps).toContain('default "/refund-ready/404.html";');
	// Caddy's files are named from the built folder, and its addresses as they were asked for.
	const caddy = caddyNotFound(bothLanguages, '/refund-ready/');
	expect(caddy).toContain('"~^/+refund-ready/+es/+" "/es/404.html"');
	expect(caddy).toContain('default "/404.html"');
});
