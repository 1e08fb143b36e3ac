import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { isKept, keptFile, wantsOffline } from '../../../src/delivery/serviceWorkerFiles.ts';

const rules = [{ path: '/x/guide/', headers: { 'Referrer-Policy': 'no-referrer' } }];

test('a page is kept under its address, by its hash, and is new when its text or headers are', () => {
	const page = keptFile('/x/', 'guide/index.html', Buffer.from('text'), rules);
	expect(page.url).toBe('/x/guide/');
	expect(page.integrity).toBe(`sha256-${createHash('sha256').update('text').digest('base64')}`);
	expect(keptFile('/x/', 'guide/index.html', Buffer.from('text'), rules)).toEqual(page);
	expect(keptFile('/x/', 'guide/index.html', Buffer.from('other'), rules).revision).not.toBe(
		page.revision
	);
	expect(keptFile('/x/', 'guide/index.html', Buffer.from('text'), []).revision).not.toBe(
		page.revision
	);
});

test('a file with its hash in its name needs no revision', () => {
	expect(keptFile('/', '_astro/a.B1.js', Buffer.from('text'), rules)).toMatchObject({
		url: '/_astro/a.B1.js',
		revision: null,
	});
});

for (const [file, kept] of [
	['index.html', true],
	['guide/apply/index.html', true],
	['_astro/serif.B1.woff2', true],
	['manifest.json', true],
	['404.html', false],
	['apple-touch-icon.png', false],
	['og.png', false],
	['sitemap-0.xml', false],
	['_server/headers.json', false],
] as const)
	test(`${file} is ${kept ? '' : 'not '}kept`, () => {
		expect(isKept(file)).toBe(kept);
	});

test('OFFLINE is on unless it is off, and nothing else', () => {
	expect(wantsOffline(undefined)).toBe(true);
	expect(wantsOffline('on')).toBe(true);
	expect(wantsOffline('off')).toBe(false);
	expect(() => wantsOffline('no')).toThrow('OFFLINE is no; it can be on or off');
});
