import { existsSync, readFileSync } from 'node:fs';
import { test as base } from 'playwright/test';
import { serveSite } from '../scripts/site-server.ts';

/**
 * What a file of the built site holds, for tests that are made from it; nothing where the site is
 * not built, which the project `built` says.
 */
export function readBuilt(file: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * A test on the built site: each worker that has one serves the site to itself, on a free port.
 * Playwright's own `webServer` would start for unit tests too.
 */
export const test = base.extend<object, { siteOrigin: string }>({
	siteOrigin: [
		async ({}, use) => {
			const site = await serveSite({ folder: 'dist', base: '/', port: 0 });
			await use(site.origin);
			await site.stop();
		},
		{ scope: 'worker' },
	],
	baseURL: ({ siteOrigin }, use) => use(siteOrigin),
});
