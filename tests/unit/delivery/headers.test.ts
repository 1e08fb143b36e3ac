import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { fileName } from '../../../src/delivery/download.ts';
import {
	headerRules,
	headersFile,
	headersFor,
	headersSent,
	redirectsFile,
	siteRules,
} from '../../../src/delivery/headers.ts';
import { policyOf } from '../../../src/delivery/policy.ts';
import {
	caddyHeaders,
	caddyNotFound,
	nginxHeaders,
	nginxMaps,
} from '../../../src/delivery/serverFiles.ts';
import { readChecklist } from '../../../src/guide/checklistFile.ts';
import { languageBase } from '../../../src/i18n/paths.ts';

const policies = new Map([
	['404.html', policyOf('<p>not there</p>')],
	['', policyOf('<script>home()</script>')],
	['guide/apply/', policyOf('<script>apply()</script>')],
]);
const rules = headerRules('/refund-ready/', policies);
const bothLanguages = siteRules([rules, headerRules('/refund-ready/es/', policies)]);

test('no two rules give one path the same header', () => {
	for (const path of ['', '404.html', 'guide/apply/', '_astro/a.js', 'sw.js']) {
		const names = rules
			.filter(({ path: pattern }) =>
				pattern.endsWith('*')
					? `/refund-ready/${path}`.startsWith(pattern.slice(0, -1))
					: pattern === `/refund-ready/${path}`
			)
			.flatMap(({ headers }) => Object.keys(headers));
		expect(new Set(names).size, path).toBe(names.length);
	}
});

test('a page gets its own policy, and is asked for again each time', () => {
	const headers = headersFor(rules, '/refund-ready/guide/apply/');
	expect(headers).toMatchObject({
		'Content-Security-Policy': policies.get('guide/apply/')?.header,
		'Cache-Control': 'no-cache',
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
	});
});

test('a hashed file is kept for good; the service worker’s never', () => {
	expect(headersFor(rules, '/refund-ready/_astro/a.js')['Cache-Control']).toContain('immutable');
	expect(headersFor(rules, '/refund-ready/sw.js')['Cache-Control']).toBe('no-cache');
});

test('only the service worker may connect, and only to its own site', () => {
	const policyFor = (path: string) => headersFor(rules, path)['Content-Security-Policy'];
	expect(policyFor('/refund-ready/sw.js')).toContain("connect-src 'self'");
	for (const path of ['', 'guide/apply/', '404.html', '_astro/worker.js'])
		expect(policyFor(`/refund-ready/${path}`)).toContain("connect-src 'none'");
});

test('_headers refuses more than Cloudflare Pages takes', () => {
	const many = Array.from({ length: 101 }, (_, at) => ({ path: `/${at}`, headers: {} }));
	expect(() => headersFile(many)).toThrow('101 rules');
	expect(() => headersFile([{ path: '/a', headers: { A: 'x'.repeat(2000) } }])).toThrow('for /a');
	expect(headersFile([{ path: '/a', headers: { A: 'x' } }])).toBe('/a\n  A: x\n');
});

test('a file that no rule names is sent with what the page for what is not there has', () => {
	expect(headersSent(rules, '/refund-ready/', 'og.png')).toEqual(
		headersFor(rules, '/refund-ready/404.html')
	);
	expect(headersSent(rules, '/refund-ready/', 'guide/apply/index.html')).toEqual(
		headersFor(rules, '/refund-ready/guide/apply/')
	);
	expect(headersSent(rules, '/refund-ready/', '_astro/a.js')).toEqual(
		headersFor(rules, '/refund-ready/_astro/a.js')
	);
});

test('in _headers, what no rule gives a policy has what all policies share', () => {
	const [first = '', ...others] = headersFile(rules).split('\n\n');
	expect(first).toMatch(/^\/refund-ready\/\*\n/);
	const shared = (/Content-Security-Policy: (.*)/.exec(first)?.[1] ?? '').split('; ');
	expect(shared).toContain("frame-ancestors 'none'");
	// So that a host which sends both changes nothing for a page.
	for (const { header } of policies.values())
		expect(header.split('; ')).toEqual(expect.arrayContaining(shared));
	for (const rule of others) expect(rule.match(/Content-Security-Policy/g)).toHaveLength(1);
});

test('nginx looks pages up under their file’s name, and gives the rest the policy of what is not there', () => {
	const maps = nginxMaps(rules, '/refund-ready/');
	expect(maps).toContain(
		`"/refund-ready/guide/apply/index.html" "${policies.get('guide/apply/')?.header}";`
	);
	expect(maps).toContain(`default "${policies.get('404.html')?.header}";`);
	expect(maps).toContain('"~^/refund-ready/_astro/" "public, max-age=31536000, immutable";');
	const headers = nginxHeaders(rules, '/refund-ready/');
	expect(headers).toContain('add_header Referrer-Policy "no-referrer" always;');
	expect(headers).toContain('add_header Cache-Control $refund_ready_cache_control always;');
});

test('Caddy looks pages up under their file’s name in the built folder', () => {
	const text = caddyHeaders(rules, '/refund-ready/');
	expect(text).toContain(`"/guide/apply/index.html" "${policies.get('guide/apply/')?.header}"`);
	expect(text).toContain('"~^/_astro/" "public, max-age=31536000, immutable"');
	expect(text).toContain(`default "${policies.get('404.html')?.header}"`);
});

test('two languages share the headers of all; each page has its own policy, each worker its own file', () => {
	expect(bothLanguages).toHaveLength(2 * rules.length - 1);
	for (const path of ['es/', 'es/guide/apply/', 'es/404.html', 'es/_astro/a.js', 'es/sw.js'])
		expect(headersFor(bothLanguages, `/refund-ready/${path}`), path).toEqual(
			headersFor(rules, `/refund-ready/${path.slice(3)}`)
		);
	expect(siteRules([rules])).toEqual(rules);
});

test('today’s pages in three languages are within what hosts take', async () => {
	const { steps } = await readChecklist();
	const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.astro') && !file.includes('[step]')
	);
	const all = new Map(
		[...pages, ...steps.map(({ id }) => `guide/${id}/`), fileName].map((page) => [
			page,
			policyOf('<p>A page</p>'),
		])
	);
	const ofLanguages = ['en', 'es', 'zh'].map((id) => headerRules(languageBase('/', id), all));
	const counted = [1, 2, 3].map((count) => siteRules(ofLanguages.slice(0, count)).length);
	expect(counted).toEqual([30, 59, 88]);
	expect(() => headersFile(siteRules(ofLanguages))).not.toThrow();
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
