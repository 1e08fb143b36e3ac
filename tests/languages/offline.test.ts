import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { HeaderRule } from '../../src/delivery/headers.ts';
import { filesOfLanguage } from '../../src/delivery/languageFolders.ts';
import {
	writeServiceWorker,
	writeServiceWorkerOff,
} from '../../src/delivery/serviceWorkerFiles.ts';
import { expect } from '../e2e/site.ts';
import { firstPort, folder, inner, root, second, serve, taskBox, test } from './site.ts';

const port = firstPort + 500;
let server: ChildProcess | undefined;

test.use({
	// A host of its own, that can be away.
	baseURL: `http://127.0.0.1:${port}`,
	serviceWorkers: 'allow',
	allowErrors: /ERR_CONNECTION_REFUSED|Failed to fetch|404/,
});
// One host after the other, on one port.
test.describe.configure({ mode: 'default', timeout: 120_000 });

async function deploy(files: string): Promise<void> {
	await goAway();
	server = await serve(port, files);
}

async function goAway(): Promise<void> {
	if (server === undefined) return;
	const gone = once(server, 'exit');
	server.kill();
	server = undefined;
	await gone;
}

test.afterEach(goAway);

/** Opens a language's page and waits until its own worker answers for it. */
async function visit(page: Page, base: string): Promise<void> {
	await page.goto(`${base}guide/apply/`);
	await page.evaluate(async (worker) => {
		const { serviceWorker } = navigator;
		while (serviceWorker.controller?.scriptURL !== worker)
			await new Promise((done) => {
				serviceWorker.addEventListener('controllerchange', done, { once: true });
			});
	}, `http://127.0.0.1:${port}${base}sw.js`);
}

/** What is kept: each cache by its name, with the paths in it. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		return Promise.all(
			names.map(async (name) => ({
				name,
				paths: (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
			}))
		);
	});

const scopes = (page: Page) =>
	page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations())
			.map(({ scope }) => new URL(scope).pathname)
			.sort()
	);

const notice = (page: Page) => page.locator('.update-notice');

test('each language is kept by a worker of its own, and opens offline', async ({ page }) => {
	await deploy(folder);
	await visit(page, root);
	await taskBox(page, 'apply.form-chosen').check();
	await visit(page, inner);
	expect(await scopes(page)).toEqual([root, inner]);
	const caches = await kept(page);
	expect(caches).toHaveLength(2);
	for (const { name, paths } of caches) {
		const isInner = name.startsWith(`refund-ready:${inner}:`);
		expect(isInner || name.startsWith(`refund-ready:${root}:`), name).toBe(true);
		expect(paths.length).toBeGreaterThan(50);
		expect(paths.filter((path) => path.startsWith(inner) !== isInner)).toEqual([]);
	}
	// The other language's worker was there before; that is no news of a new version.
	await expect(notice(page)).toHaveCount(0);

	await goAway();
	for (const [base, lang] of [
		[root, 'en'],
		[inner, second.lang],
	] as const) {
		for (const path of ['', 'help/', 'guide/apply']) {
			await page.goto(base + path);
			await expect(page.locator('html'), base + path).toHaveAttribute('lang', lang);
		}
		await expect(taskBox(page, 'apply.form-chosen')).toBeChecked();
		expect((await page.goto(`${base}guide/no-such-step/`))?.status()).toBe(404);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
	}
});

test('the worker at the root does not answer for another language', async ({ page, context }) => {
	await deploy(folder);
	await visit(page, root);
	expect(await scopes(page)).toEqual([root]);
	await goAway();
	for (const path of [inner, `${inner}guide/apply/`, inner.slice(0, -1)]) {
		const other = await context.newPage();
		await expect(other.goto(path), path).rejects.toThrow('ERR_CONNECTION_REFUSED');
	}
	await page.goto(`${root}xxx/`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a new version of one language is no news in the other', async ({ page, context }) => {
	await deploy(folder);
	await visit(page, root);
	const other = await context.newPage();
	await visit(other, inner);

	const files = 'test-results/two-languages-later';
	rmSync(files, { recursive: true, force: true });
	cpSync(folder, files, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
	const changed = `${files}/${second.id}/guide/apply/index.html`;
	writeFileSync(changed, readFileSync(changed, 'utf8').replace(/<h1>[^<]*/, '<h1>Later'));
	const rules = JSON.parse(readFileSync(`${files}/_server/headers.json`, 'utf8')) as HeaderRule[];
	await writeServiceWorker(
		`${files}/${second.id}`,
		inner,
		await filesOfLanguage(files, second.id),
		rules
	);
	await deploy(files);

	for (const each of [page, other])
		await each.evaluate(async () => {
			await (await navigator.serviceWorker.ready).update();
		});
	await expect(notice(other)).toBeVisible();
	// It is beside the offer of a language, and neither covers the other.
	expect(
		await notice(other).evaluate((later) => {
			const offer = document.querySelector('.language-offer');
			return (
				later.getBoundingClientRect().top >= (offer?.getBoundingClientRect().bottom ?? Infinity)
			);
		})
	).toBe(true);
	await notice(other).getByRole('button').first().click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Later');
	await expect(notice(page)).toHaveCount(0);
	expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
		`http://127.0.0.1:${port}${root}sw.js`
	);
});

test('switched off, each language takes its own worker and copies away, and no other’s', async ({
	page,
}) => {
	await deploy(folder);
	await visit(page, root);
	await visit(page, inner);

	const files = 'test-results/two-languages-off';
	rmSync(files, { recursive: true, force: true });
	cpSync(folder, files, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
	await writeServiceWorkerOff(`${files}/${second.id}`);
	await deploy(files);
	const update = () =>
		page.evaluate(async () => {
			await (await navigator.serviceWorker.ready).update();
		});
	await update();
	await expect.poll(() => scopes(page)).toEqual([root]);
	await expect
		.poll(async () => (await kept(page)).map(({ name }) => name))
		.toEqual([expect.stringContaining(`refund-ready:${root}:`)]);

	await page.goto(`${root}schema/progress-2.json`);
	await writeServiceWorkerOff(files);
	await deploy(files);
	await update();
	await expect.poll(() => scopes(page)).toEqual([]);
	await expect.poll(() => kept(page)).toEqual([]);
});
