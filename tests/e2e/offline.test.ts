import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtFiles } from '../../src/delivery/builtFiles.ts';
import type { HeaderRule } from '../../src/delivery/headers.ts';
import {
	writeServiceWorker,
	writeServiceWorkerOff,
} from '../../src/delivery/serviceWorkerFiles.ts';
import type { Page } from 'playwright/test';
import { box, expect, ownCodeRuns, paths, test } from './site.ts';

const port = Number(process.env['TEST_PORT'] ?? 4173) + 2000;
const origin = `http://127.0.0.1:${port}`;
let server: ChildProcess | undefined;

test.use({
	baseURL: origin,
	serviceWorkers: 'allow',
	// A host that is away, and a version that is turned down, are part of these tests.
	allowErrors: /ERR_CONNECTION_REFUSED|Failed to (?:fetch|find a valid digest)|integrity|404/,
});
// One host after the other, on one port.
test.describe.configure({ mode: 'default', timeout: 120_000 });

/** Puts a version of the site on the host, in place of the one before. */
async function deploy(folder: string): Promise<void> {
	await goAway();
	server = spawn(process.execPath, ['scripts/serve.ts', String(port)], {
		env: { ...process.env, OUT_DIR: folder, BASE_PATH: '/' },
		stdio: 'pipe',
	});
	if (server.stdout) await once(server.stdout, 'data');
}

/** Takes the host away, as when one is offline. */
async function goAway(): Promise<void> {
	if (server === undefined) return;
	const gone = once(server, 'exit');
	server.kill();
	server = undefined;
	await gone;
}

test.afterEach(goAway);

/** A later version of the site: the built one, changed, and with a service worker of its own. */
async function version(
	name: string,
	{ change, after }: { change?: (folder: string) => void; after?: (folder: string) => void }
): Promise<string> {
	const folder = `test-results/offline-${name}`;
	rmSync(folder, { recursive: true, force: true });
	cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
	const page = `${folder}/guide/apply/index.html`;
	writeFileSync(page, readFileSync(page, 'utf8').replace(/<h1>[^<]*/, `<h1>Version ${name}`));
	const gone = `${folder}/404.html`;
	writeFileSync(
		gone,
		readFileSync(gone, 'utf8').replace(/<h1>[^<]*/, `<h1>Not of version ${name}`)
	);
	change?.(folder);
	const rules = JSON.parse(readFileSync(`${folder}/_server/headers.json`, 'utf8')) as HeaderRule[];
	await writeServiceWorker(folder, '/', await builtFiles(folder), rules);
	after?.(folder);
	return folder;
}

/** Opens a page for the first time, and waits until the whole site is kept. */
async function firstVisit(page: Page, path = '/guide/apply/'): Promise<void> {
	await page.goto(path);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((done) => {
			navigator.serviceWorker.addEventListener('controllerchange', done);
		});
	});
}

/** Has the browser look for a new version, and waits until it is kept or turned down. */
async function lookForUpdate(page: Page): Promise<string | undefined> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const worker = registration.installing ?? registration.waiting;
		while (worker?.state === 'installing')
			await new Promise((done) => {
				worker.addEventListener('statechange', done, { once: true });
			});
		return worker?.state;
	});
}

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version' });

test('what another page of the origin put into caches is not taken for the site’s own', async ({
	page,
}) => {
	await deploy('dist');
	const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
	// A page that does not keep the site, as a neighbour on the same host would be.
	await page.goto('/schema/progress-2.json');
	await page.evaluate(async (files) => {
		for (const name of ['another-site', 'refund-ready:/:earlier']) {
			const cache = await caches.open(name);
			for (const file of files)
				await cache.put(
					`/_astro/${file}`,
					new Response('document.title = "planted"', {
						headers: { 'content-type': 'text/javascript' },
					})
				);
		}
	}, scripts);
	await firstVisit(page, '/details/');
	await goAway();
	await page.reload();
	await expect(page.getByLabel('Routing number', { exact: true })).toBeEnabled();
	await expect(page).not.toHaveTitle('planted');
	const changed = await page.evaluate(async (files) => {
		const names = (await caches.keys()).filter((name) => /^refund-ready:\/:(?!earlier)/.test(name));
		const found: string[] = [];
		for (const cacheName of names)
			for (const file of files) {
				const kept = await caches.match(`/_astro/${file}`, { cacheName });
				if (!kept || (await kept.text()).includes('planted')) found.push(file);
			}
		return names.length === 1 ? found : names;
	}, scripts);
	expect(changed).toEqual([]);
});

test('from the second load on, every page opens offline', async ({ page }) => {
	await deploy('dist');
	await firstVisit(page);
	// The typeface comes with the kept copy: no first visit waits for it, and no page changes its face.
	const typeface = () =>
		page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].find(({ family }) => family.includes('Guide Serif'))?.status;
		});
	expect(await typeface()).toBe('unloaded');
	await box(page, /^Choose the form/).check();
	await goAway();
	await page.goto('/guide/verify/');
	await expect.poll(typeface).toBe('loaded');

	for (const path of paths.filter((each) => each !== '/404.html')) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
	}
	await page.goto('/guide/apply/?from=mail');
	await expect(box(page, /^Choose the form/)).toBeChecked();

	// An app of its own starts from what is kept too.
	const manifest = () => caches.match('/manifest.json', { ignoreSearch: true });
	expect(await page.evaluate(`(${String(manifest)})().then((kept) => kept?.json())`)).toMatchObject(
		{
			start_url: '/',
		}
	);

	// Hosts lead to the page from these addresses too.
	for (const path of ['/guide/apply', '/guide/apply/index.html', '/guide//apply/?from=mail']) {
		await page.goto(path);
		await expect(box(page, /^Choose the form/), path).toBeChecked();
	}

	// What loads only when asked for is kept too.
	await page.goto('/details/');
	await page.getByLabel('Routing number', { exact: true }).fill('071000302');
	await page.getByLabel('Routing number', { exact: true }).blur();
	await expect(page.getByText(/typing mistake/i).first()).toBeVisible();

	await ownCodeRuns(page);
	await page.getByRole('link', { name: 'Search', exact: true }).click();
	await page.getByLabel('What are you looking for?').fill('direct deposit');
	await expect(page.getByRole('status').filter({ hasText: 'places found' })).toBeVisible();

	await page.goto('/guide/no-such-step/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page).toHaveTitle(/not/i);
});

test('who asks for less data is not sent the whole site, and keeps what is there', async ({
	page,
}) => {
	await deploy('dist');
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', {
			value: { saveData: sessionStorage.getItem('more') === null },
		});
	});
	const registered = () =>
		page.evaluate(async () => {
			// In the order in which they were asked for: this comes after the page's own.
			await new Promise((done) => requestIdleCallback(done, { timeout: 5000 }));
			return (await navigator.serviceWorker.getRegistrations()).length;
		});
	await page.goto('/guide/apply/');
	expect(await registered()).toBe(0);

	await page.evaluate(() => sessionStorage.setItem('more', 'yes'));
	await firstVisit(page);
	await page.evaluate(() => sessionStorage.removeItem('more'));
	await page.reload();
	expect(await registered()).toBe(1);
	await goAway();
	await page.goto('/glossary/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('offline, the browser says that a file to save needs a connection', async ({
	page,
	context,
}) => {
	await deploy('dist');
	await firstVisit(page, '/download/');
	await goAway();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the HTML file' }).click();
	expect(await (await download).failure()).not.toBeNull();
	await expect(page).toHaveURL('/download/');
	for (const file of ['refund-ready-guide.html', 'refund-ready-guide.pdf']) {
		const other = await context.newPage();
		await expect(other.goto(`/download/${file}`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
	}
});

test('an update waits until the reader wants it, and costs no keystroke and no tick', async ({
	page,
	context,
}) => {
	await deploy('dist');
	await firstVisit(page);
	await box(page, /^Choose the form/).check();
	await page.goto('/details/');
	const name = page.getByLabel('Company legal name', { exact: true });
	await name.fill('Marker Imports');

	// The new version has another file for the contact checks, which this page has yet to load.
	const [contact = ''] = readdirSync('dist/_astro').filter((file) => file.startsWith('contact.'));
	await deploy(
		await version('two', {
			change: (folder) => {
				rmSync(`${folder}/_astro/${contact}`);
			},
		})
	);
	expect(await lookForUpdate(page)).toBe('installed');
	await expect(notice(page)).toContainText('Your ticks and notes stay');
	await expect(name).toHaveValue('Marker Imports');
	await name.pressSequentially(' LLC');

	const other = await context.newPage();
	await other.goto('/guide/apply/');
	await expect(other.getByRole('heading', { level: 1 })).not.toHaveText('Version two');
	await notice(other).getByRole('button', { name: 'Reload now' }).click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Version two');
	await expect(box(other, /^Choose the form/)).toBeChecked();
	await expect(notice(other)).toHaveCount(0);

	// The first tab was left as it was, and goes on working with the files of its own version.
	await expect(name).toHaveValue('Marker Imports LLC');
	await page.getByLabel('Form 5106 email', { exact: true }).fill('someone@gmial.com');
	await page.getByLabel('Form 5106 email', { exact: true }).blur();
	await expect(page.getByText(/gmail\.com/).first()).toBeVisible();
	await notice(page).getByRole('button', { name: 'Later' }).click();
	await expect(notice(page)).toHaveCount(0);
});

test.describe('on a small screen', () => {
	test.use({ viewport: { width: 360, height: 640 } });

	test('the news of a new version hides nothing that has the keyboard’s focus', async ({
		page,
	}) => {
		await deploy('dist');
		await firstVisit(page);
		await expect(box(page, /^Choose the form/)).toBeEnabled();
		await deploy(await version('noticed', {}));
		await lookForUpdate(page);
		await expect(notice(page)).toBeVisible();
		const passed: string[] = [];
		const hidden: string[] = [];
		for (;;) {
			await page.keyboard.press('Tab');
			const { name, top, edge } = await page.evaluate(() => ({
				name: document.activeElement?.outerHTML.slice(0, 100) ?? '',
				top: document.activeElement?.getBoundingClientRect().top ?? 0,
				edge: document.querySelector('.update-notice')?.getBoundingClientRect().top ?? 0,
			}));
			if (name.includes('Reload now')) break;
			passed.push(name);
			if (top >= edge) hidden.push(name);
		}
		expect(passed.length).toBeGreaterThan(30);
		expect(hidden).toEqual([]);
		await notice(page).getByRole('button', { name: 'Later' }).click();
		// The room that it took at the foot is free again.
		await expect(page.locator('html')).toHaveCSS('scroll-padding-bottom', '0px');
	});
});

test('half an update is none: a file that is not what was built turns it down', async ({
	page,
}) => {
	await deploy('dist');
	await firstVisit(page);
	await deploy(
		await version('torn', {
			after: (folder) => {
				const file = `${folder}/guide/apply/index.html`;
				writeFileSync(file, `${readFileSync(file, 'utf8')}<!-- of another version -->`);
			},
		})
	);
	expect(await lookForUpdate(page)).toBe('redundant');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Version torn');
	await expect(notice(page)).toHaveCount(0);
});

test('a page that a new version removes is gone, online and offline', async ({ page }) => {
	await deploy('dist');
	await firstVisit(page);
	await deploy(
		await version('smaller', {
			change: (folder) => {
				rmSync(`${folder}/glossary`, { recursive: true });
			},
		})
	);
	await lookForUpdate(page);
	// Until it takes over, the old version stays whole.
	expect((await page.goto('/glossary/'))?.status()).toBe(200);
	await notice(page).getByRole('button', { name: 'Reload now' }).click();
	await expect(page).toHaveTitle(/not/i);
	expect((await page.goto('/glossary/'))?.status()).toBe(404);
	await goAway();
	expect((await page.goto('/glossary/'))?.status()).toBe(404);
	await page.goto('/guide/apply/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version smaller');
});

test('after a host went back to an older version, tabs of that one go on when the next takes over', async ({
	page,
	context,
}) => {
	const [contact = ''] = readdirSync('dist/_astro').filter((file) => file.startsWith('contact.'));
	await deploy('dist');
	await firstVisit(page);
	const takeOver = async (folder: string, heading: RegExp | string) => {
		await deploy(folder);
		const other = await context.newPage();
		await other.goto('/guide/apply/');
		expect(await lookForUpdate(other)).toBe('installed');
		await notice(other).getByRole('button', { name: 'Reload now' }).click();
		await expect(other.getByRole('heading', { level: 1 })).toHaveText(heading);
		await other.close();
	};
	const two = await version('two', {});
	await takeOver(two, 'Version two');
	await takeOver('dist', /^(?!Version)/);
	// A tab of the version that the host went back to; its file is in no later one.
	await page.goto('/details/');
	const three = await version('three', {
		change: (folder) => {
			rmSync(`${folder}/_astro/${contact}`);
		},
	});
	await takeOver(three, 'Version three');
	await page.getByLabel('Form 5106 email', { exact: true }).fill('someone@gmial.com');
	await page.getByLabel('Form 5106 email', { exact: true }).blur();
	await expect(page.getByText(/gmail\.com/).first()).toBeVisible();

	// The page for what is not there is the present version's.
	await goAway();
	const other = await context.newPage();
	await other.goto('/guide/no-such-step/');
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Not of version three');
});

test('a first visit while the host gets a new version is told to load it again', async ({
	page,
}) => {
	await deploy('dist');
	// What registers the worker comes late; all else of the page is of the version before.
	const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
	await page.route(/\/register\.[\w-]+\.js$/, async (route) => {
		await released;
		await route.continue();
	});
	const asked: string[] = [];
	page.on('requestfinished', (request) => asked.push(request.url()));
	await page.goto('/guide/apply/', { waitUntil: 'domcontentloaded' });
	await expect(box(page, /^Choose the form/)).toBeEnabled();
	// What the page asked for, since the tests' clock has no entries of what was loaded.
	const own = asked.find((address) => address.includes('/_astro/every-page.'));
	expect(own).toBeDefined();
	await deploy(
		await version('meanwhile', {
			change: (folder) => {
				rmSync(`${folder}${new URL(own ?? '').pathname}`);
			},
		})
	);
	release(undefined);
	await expect(notice(page)).toBeVisible();
});

test('storage that is cleared under it is filled again', async ({ page }) => {
	await deploy('dist');
	await firstVisit(page);
	await box(page, /^Choose the form/).check();
	await page.evaluate(async () => {
		localStorage.clear();
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.reload();
	await expect(box(page, /^Choose the form/)).not.toBeChecked();
	await box(page, /^Choose the form/).check();
	await goAway();
	await page.reload();
	await expect(box(page, /^Choose the form/)).toBeChecked();
});

test('what a browser takes out of the cache is kept again, one file or all', async ({ page }) => {
	const kept = async () =>
		page.evaluate(async () => {
			const [name = ''] = await caches.keys();
			const keys = await (await caches.open(name)).keys();
			return keys.map(({ url }) => new URL(url).pathname).sort();
		});
	await deploy('dist');
	await firstVisit(page);
	const whole = await kept();
	expect(whole).toContain('/404.html');
	const takeAway = async (which: string) =>
		page.evaluate(async (pattern) => {
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys())
					if (new RegExp(pattern).test(request.url)) await cache.delete(request);
			}
		}, which);
	for (const which of ['/glossary/', '/_astro/', 'took-over|404', '.']) {
		await takeAway(which);
		expect(await kept(), which).not.toEqual(whole);
		await page.reload();
		await expect.poll(kept, which).toEqual(whole);
	}
	await goAway();
	await page.goto('/glossary/');
	await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();

	await page.goto('/mistyped/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');

	// What is gone and cannot be fetched is no page that does not exist.
	await takeAway('/glossary/');
	await expect(page.goto('/glossary/')).rejects.toThrow(/ERR_/);
});

test('cleared storage does not hold a reader to a version that the host no longer has', async ({
	page,
}) => {
	await deploy('dist');
	await firstVisit(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await deploy(await version('later', {}));
	await page.goto('/guide/apply/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version later');
});

test('a deployer can switch it off: worker and copies go, ticks stay', async ({ page }) => {
	await deploy('dist');
	await firstVisit(page);
	await box(page, /^Choose the form/).check();
	const off = await version('off', {
		change: (folder) => {
			for (const path of paths) {
				const file = `${folder}${path.replace(/\/$/, '/index.html')}`;
				const html = readFileSync(file, 'utf8');
				const without = html.replace(/<script>[^<]*serviceWorker[^<]*<\/script>/, '');
				expect(without).not.toContain('serviceWorker');
				writeFileSync(file, without);
			}
		},
	});
	await writeServiceWorkerOff(off);
	await deploy(off);
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	await expect
		.poll(() =>
			page.evaluate(async () => [
				(await navigator.serviceWorker.getRegistrations()).length,
				(await caches.keys()).length,
			])
		)
		.toEqual([0, 0]);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version off');
	await expect(box(page, /^Choose the form/)).toBeChecked();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
