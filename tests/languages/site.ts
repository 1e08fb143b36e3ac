import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright/test';
import { languageOf } from '../../src/i18n/languages.ts';
import { test as base } from '../e2e/site.ts';

/**
 * The second language of the site that these tests share: the pseudo-language, or one that
 * SECOND_LANGUAGE names, such as `zh`.
 */
export const second = languageOf(process.env['SECOND_LANGUAGE'] ?? 'xx');
/** The site: build.setup.ts makes it once for all. */
export const folder = 'test-results/two-languages';
/** Where its pages are: the default's, and the second language's. */
export const root = '/refund-ready/';
export const inner = `/refund-ready/${second.id}/`;
export const site = 'https://refund-ready.example';

export const buildEnvironment = {
	...process.env,
	BASE_PATH: root,
	LANGUAGES: `en,${second.id}`,
	NETLIFY: 'true',
	OUT_DIR: folder,
	PDF: 'off',
	SITE_URL: site,
	// A name in letters that no English word has: names stay as they are in every language.
	SITE_MAKER: 'Śôméôñé & Çö.',
	SITE_CONTACT: 'guide@refund-ready.example',
	SITE_REPOSITORY: 'https://refund-ready.example/source',
};

// Beside the ports of the other tests, so that two runs on one machine do not meet.
export const firstPort = Number(process.env['TEST_PORT'] ?? 4173) + 1000;

/** Serves the site, or another folder in its place, on a port of one's own. */
export async function serve(port: number, files = folder): Promise<ChildProcess> {
	const server = spawn(process.execPath, ['scripts/serve.ts', String(port)], {
		env: { ...buildEnvironment, OUT_DIR: files },
		stdio: 'pipe',
	});
	await once(server.stdout, 'data');
	return server;
}

/** A test against the site in two languages. Words of the second are no help in finding things. */
export const test = base.extend<object, { origin: string }>({
	origin: [
		async ({}, use, { parallelIndex }) => {
			const port = firstPort + parallelIndex;
			const server = await serve(port);
			await use(`http://127.0.0.1:${port}`);
			server.kill();
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ origin }, use) => use(origin),
});

/** The box of a task, by its id, in any language. */
export function taskBox(page: Page, id: string) {
	return page.locator(`[id="${id}"] input[type=checkbox]`).first();
}

/**
 * The link to the same page in another language: on a desk the head has it, else the menu, which is
 * opened for it.
 */
export async function switchTo(page: Page, lang: string) {
	const menu = page.locator('[popovertarget="menu"]');
	if (await menu.isVisible()) await menu.click();
	return page.locator(`.languages a[hreflang="${lang}"]`);
}
