/**
 * Keeps the whole site of one version, and answers from it.
 *
 * - A version is kept whole or not at all: each file must be what the build wrote, by its hash.
 * - A new version waits until no page of the old one is open, or until the reader lets it take over.
 * - Tabs of the version before go on working: their files are kept until the version after, also
 *   where a host goes back to an older version in between.
 * - A page comes from this version where it has it.
 * - What a browser took out of the cache is fetched again when a page says that it is there.
 * - What is not kept comes from the network, and where there is none the page for what is not there.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';

// The worker's own part of the language's types would change those of every page.
interface WorkerEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}
declare const self: {
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(name: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
	addEventListener(
		name: 'message',
		listener: (event: MessageEvent<unknown> & WorkerEvent) => void
	): void;
};
/** Written in by the build. */
declare const KEPT: {
	base: string;
	version: string;
	files: (PrecacheEntry & { integrity: string })[];
};
/** Written in by the build: the bases of languages below this one, where workers of their own answer. */
declare const OTHERS: readonly string[] | undefined;

// Other sites may share the origin, each under its own path.
const prefix = `refund-ready:${KEPT.base}:`;
const cacheName = prefix + KEPT.version;
const notFound = `${KEPT.base}404.html`;
/** In each version's cache: when it took over last, in ms. */
const stamp = `${KEPT.base}sw.js?took-over`;
const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

const controller = new PrecacheController({ cacheName });
controller.addToCacheList(KEPT.files);

/** What this site has kept, of this version, else of one before. Another site's caches are not looked at. */
async function ownMatch(request: Request | string): Promise<Response | undefined> {
	for (const name of [cacheName, ...(await ownCaches())]) {
		const kept = await caches.match(request, { cacheName: name });
		if (kept) return kept;
	}
	return undefined;
}

/** Whether a response is what the build wrote, by its hash (`sha256-…`, as in a page's integrity). */
async function isWhole(response: Response, integrity: string): Promise<boolean> {
	const hash = new Uint8Array(
		await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
	);
	return integrity === `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/**
 * Takes over from the versions before what is the same in this one. Any page of the origin can
 * write into a cache, so each is checked as if it came from the network.
 */
async function copyUnchanged(): Promise<void> {
	const cache = await caches.open(cacheName);
	for (const { url, integrity } of KEPT.files) {
		const key = controller.getCacheKeyForURL(url);
		const kept = key === undefined ? undefined : await ownMatch(key);
		if (key === undefined || kept === undefined) continue;
		if (await isWhole(kept, integrity)) await cache.put(key, kept);
		else await cache.delete(key);
	}
}

/** Keeps the page for what is not there, if the host gives it: some answer it with 404, as is right. */
async function keepNotFound(): Promise<void> {
	try {
		const response = await fetch(notFound, { cache: 'reload' });
		const cache = await caches.open(cacheName);
		await cache.put(
			notFound,
			new Response(response.body, { headers: response.headers, status: 404 })
		);
	} catch {
		// The site is kept without it.
	}
}

self.addEventListener('install', (event) => {
	event.waitUntil(
		(async () => {
			await copyUnchanged();
			await controller.install(event);
			await keepNotFound();
		})()
	);
});

async function noteTakeOver(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.put(stamp, new Response(String(Date.now())));
}

/**
 * Of some versions the one that took over last: open tabs have it. The one made last need not be it,
 * where a host went back to one before. Those of before this was noted count by when they were made.
 */
async function lastInUse(names: readonly string[]): Promise<string | undefined> {
	let last: string | undefined;
	let latest = 0;
	for (const name of names) {
		const kept = await caches.match(stamp, { cacheName: name });
		const tookOver = Number((await kept?.text()) ?? 0);
		if (tookOver >= latest) [last, latest] = [name, tookOver];
	}
	return last;
}

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			const others = (await ownCaches()).filter((name) => name !== cacheName);
			const before = await lastInUse(others);
			await Promise.all(
				others.filter((name) => name !== before).map((name) => caches.delete(name))
			);
			await noteTakeOver();
			await self.clients.claim();
		})()
	);
});

/**
 * Fetches what is missing of this version: browsers make room by taking caches away. Stops at the
 * first file that does not come as it was built: there is no network, or the host has moved on, and
 * then the next version is kept whole.
 */
async function fillUp(): Promise<void> {
	const cache = await caches.open(cacheName);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	try {
		for (const { url, integrity } of KEPT.files) {
			const key = controller.getCacheKeyForURL(url);
			if (key !== undefined && !kept.has(key))
				await cache.put(key, await fetch(url, { cache: 'no-cache', integrity }));
		}
	} catch {
		return;
	}
	if (!(await cache.match(notFound))) await keepNotFound();
	if (!(await cache.match(stamp))) await noteTakeOver();
}

/** Fills up once at a time, however many pages ask. */
let filling: Promise<void> | undefined;

self.addEventListener('message', (event) => {
	if (event.data === 'take-over') void self.skipWaiting();
	if (event.data === 'fill-up')
		event.waitUntil((filling ??= fillUp().finally(() => (filling = undefined))));
});

registerRoute(
	new PrecacheRoute(controller, {
		ignoreURLParametersMatching: [/./],
		// Hosts lead to a page from its address without the last slash, and from its file's name.
		urlManipulation: ({ url: { pathname, origin } }) => [
			new URL(origin + pathname.replace(/(?:\/index\.html)?$/, '/').replace(/\/{2,}/g, '/')),
		],
	})
);
// A page of the version before asks for its own files, whose names hold their hashes.
registerRoute(
	({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(`${KEPT.base}_astro/`),
	async ({ request }) => (await ownMatch(request)) ?? fetch(request)
);
// A file to save, such as the guide as a PDF, is none of the worker's: offline the browser itself
// says that there is no connection, where the page for what is not there would say that it is mistyped.
registerRoute(
	({ request, url }) =>
		request.mode === 'navigate' &&
		!/\.\w+$/.test(url.pathname) &&
		!OTHERS?.some((base) => `${url.pathname}/`.startsWith(base)),
	({ request }) => fetch(request)
);
setCatchHandler(async ({ request }) => {
	// What is kept may be gone while the site moved on: then the network's answer is right.
	try {
		return await fetch(request);
	} catch {
		// A page of the site whose copy is gone is there all the same: the browser says what is wrong.
		const isOwn = controller.getCacheKeyForURL(request.url.replace(/[?#].*/, '')) !== undefined;
		const page = request.mode === 'navigate' && !isOwn ? await ownMatch(notFound) : undefined;
		return page ?? Response.error();
	}
});
