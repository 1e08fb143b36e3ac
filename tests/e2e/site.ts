import { existsSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { filesOfLanguage } from '../../src/delivery/languageFolders.ts';
import { defaultLanguage } from '../../src/i18n/languages.ts';
import { test as base } from '../builtSite.ts';

/** Every page of the built site in the default language, by its path; none where nothing is built. */
export const paths = (existsSync('dist') ? await filesOfLanguage('dist', defaultLanguage) : [])
	.filter((file) => /(?:index|404)\.html$/.test(file))
	.map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
	.sort();

/** The pages of the guide's steps. */
export const stepPaths = paths.filter((path) => path.startsWith('/guide/'));

/** What time it is for every page that a test opens, until the test says otherwise. */
export const now = new Date('2026-11-22T15:00:00-05:00');

/** Waits until a page's own code is there: a press on Search leads to its page before. */
export async function ownCodeRuns(page: Page): Promise<void> {
	await expect(page.getByRole('combobox', { name: 'Colors' }).last()).toBeEnabled();
}

/** What a test may expect to go wrong; anything else fails it. */
interface Allowed {
	/** Console errors and page errors that match are part of the test. */
	allowErrors: RegExp | undefined;
}

/**
 * Chromium rejects a promise of its own, which no page has in hand, when it gives up the animation
 * between two pages because the second stood before it could begin. The page comes all the same.
 */
const ownAnimation = /^(?:InvalidStateError|AbortError): Transition was (?:aborted|skipped)/;

/**
 * A test that fails when the page logs an error, breaks its policy, or asks another origin for
 * anything, whatever else it checks.
 */
export const test = base.extend<Allowed & { watched: undefined }>({
	allowErrors: [undefined, { option: true }],
	watched: [
		async ({ context, baseURL, allowErrors }, use) => {
			const faults: string[] = [];
			const fault = (text: string) => {
				if (!allowErrors?.test(text) && !ownAnimation.test(text)) faults.push(text);
			};
			context.on('console', (message) => {
				if (message.type() === 'error') fault(message.text());
			});
			context.on('weberror', (error) => fault(String(error.error())));
			context.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (protocol.startsWith('http') && origin !== baseURL)
					fault(`asked another origin: ${request.url()}`);
			});
			await context.clock.setFixedTime(now);
			await context.addInitScript(() => {
				addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
					console.error(`broke the Content Security Policy: ${violatedDirective} ${blockedURI}`);
				});
			});
			await use(undefined);
			expect(faults, 'errors, policy violations and requests to other origins').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** The box of a task, by its title. */
export function box(page: Page, title: string | RegExp) {
	return page.getByRole('checkbox', { name: title });
}

/** A task of a step, with its head and what to do, by its title. */
export function taskOf(page: Page, title: string | RegExp) {
	return page.locator('.task').filter({ has: box(page, title) });
}

/** What our keys hold in this browser's storage. */
export function stored(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => ({ ...localStorage }));
}
