import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

// All of it is what the other tests forbid.
test.use({ allowErrors: /./, serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

/** Sends something to an address, as a script on the page might that was slipped in. */
type Attempt = (to: string) => unknown;

const element = (name: string, properties: Readonly<Record<string, string>>): Attempt =>
	Object.assign((): void => undefined, { element: [name, properties] as const });

/**
 * What the policy refuses. An icon and a manifest are not among it: without a window to show them in,
 * the browser asks for neither, from any page.
 */
const refused: Readonly<Record<string, Attempt>> = {
	fetch: (to) => fetch(to, { mode: 'no-cors' }),
	'a fetch that outlives the page': (to) => fetch(to, { mode: 'no-cors', keepalive: true }),
	'a fetch for later': (to) =>
		(Reflect.get(window, 'fetchLater') as ((to: string, how: object) => void) | undefined)?.(to, {
			activateAfter: 0,
		}),
	'an XMLHttpRequest': (to) => {
		const request = new XMLHttpRequest();
		request.open('GET', to);
		request.send();
	},
	'a beacon': (to) => navigator.sendBeacon(to, 'x'),
	'an event source': (to) => new EventSource(to),
	'a socket': (to) => new WebSocket(to.replace('http', 'ws')),
	'an image': (to) => {
		new Image().src = to;
	},
	'an image by its set': (to) => {
		new Image().srcset = to;
	},
	'a background': (to) => {
		document.body.style.backgroundImage = `url(${to})`;
	},
	'a cursor': (to) => {
		document.body.style.cursor = `url(${to}), auto`;
	},
	'a mask': (to) => {
		document.body.style.maskImage = `url(${to})`;
	},
	'a typeface': (to) => new FontFace('out', `url(${to})`).load(),
	'a sound': (to) => new Audio(to).play(),
	'a module': (to) => import(/* @vite-ignore */ to),
	'a worker': (to) => new Worker(to, { type: 'module' }),
	'a shared worker': (to) => new SharedWorker(to),
	'a service worker': (to) => navigator.serviceWorker.register(to),
	'a worklet': (to) => new AudioContext().audioWorklet.addModule(to),
	'a sheet that imports': (to) => {
		const style = document.createElement('style');
		style.append(`@import url(${to}); body { background: url(${to}) }`);
		document.head.append(style);
	},
	'rules for what to load ahead': (to) => {
		const rules = document.createElement('script');
		rules.type = 'speculationrules';
		rules.append(JSON.stringify({ prefetch: [{ urls: [to] }], prerender: [{ urls: [to] }] }));
		document.head.append(rules);
	},
	'a frame': element('iframe', { src: 'to' }),
	'an object': element('object', { data: 'to' }),
	'an embedded file': element('embed', { src: 'to' }),
	'a video and its poster': element('video', { src: 'to', poster: 'to', autoplay: '' }),
	'a button that is an image': element('input', { type: 'image', src: 'to' }),
	'a script': element('script', { src: 'to' }),
	'a style sheet': element('link', { rel: 'stylesheet', href: 'to' }),
	'what is fetched ahead': element('link', { rel: 'prefetch', href: 'to' }),
	'what is loaded ahead': element('link', { rel: 'preload', as: 'fetch', href: 'to' }),
	'an image that is loaded ahead': element('link', { rel: 'preload', as: 'image', href: 'to' }),
	'a module that is loaded ahead': element('link', { rel: 'modulepreload', href: 'to' }),
	'a form': (to) => {
		const form = document.createElement('form');
		form.action = to;
		document.body.append(form);
		form.submit();
	},
	'a form that posts to another tab': (to) => {
		const form = document.createElement('form');
		Object.assign(form, { action: to, method: 'post', target: '_blank' });
		document.body.append(form);
		form.submit();
	},
	'a link that pings': (to) => {
		const link = document.createElement('a');
		Object.assign(link, { href: '#main', ping: to });
		document.body.append(link);
		link.click();
	},
};

/** What no policy closes: each leads the page, or a new one, to another address. */
const leadAway: Readonly<Record<string, Attempt>> = {
	'another address': (to) => {
		location.assign(to);
	},
	'a link that is pressed': (to) => {
		const link = document.createElement('a');
		link.href = to;
		document.body.append(link);
		link.click();
	},
	'another tab': (to) => window.open(to),
	'a refresh': element('meta', { 'http-equiv': 'refresh', content: '0;url=to' }),
};

/** What asks the site's own host: a file may be asked for by any name. */
const toOwnHost: Readonly<Record<string, Attempt>> = {
	'a module of this host': (to) => import(/* @vite-ignore */ to),
	'a typeface of this host': (to) => new FontFace('out', `url(${to})`).load(),
};

/** Has the page itself do something, by a timer, since what a test runs is free of the policy. */
async function attempt(page: Page, act: Attempt, to: string): Promise<void> {
	const made = (act as { element?: readonly [string, Record<string, string>] }).element;
	const action = made
		? `const made = document.createElement(${JSON.stringify(made[0])});
			for (const [name, value] of Object.entries(${JSON.stringify(made[1])}))
				made.setAttribute(name, value.replace(/^to$|(?<==)to$/, to));
			document.body.append(made);`
		: `await (${String(act)})(to);`;
	await page.evaluate(`void setTimeout(async () => {
		const to = ${JSON.stringify(to)};
		try { ${action} } catch {}
	})`);
}

test('of the ways out of a page the policy closes what it can, and the privacy page tells of the others', async ({
	page,
	context,
}) => {
	const seen: string[] = [];
	const server = createServer((request, response) => {
		// A form ends its address with a question mark.
		seen.push(decodeURIComponent((request.url ?? '').slice(1).replace(/\?$/, '')));
		// At its root a page without a policy.
		response.setHeader('Content-Type', request.url === '/' ? 'text/html' : 'text/plain').end('x');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const calls = createSocket('udp4', () => seen.push('a call connection')).bind(0, '127.0.0.1');
	await once(calls, 'listening');
	const own: string[] = [];
	page.on('response', (response) => own.push(decodeURIComponent(response.url())));

	await page.goto('/details/');
	await expect(page.getByLabel('Routing number')).toBeEnabled();
	for (const [name, act] of Object.entries(refused))
		await attempt(page, act, host + encodeURIComponent(name));
	// A request that was let through was sent before these two, which nothing closes.
	await attempt(
		page,
		(to) => {
			const call = new RTCPeerConnection({ iceServers: [{ urls: to }] });
			call.createDataChannel('out');
			return call.createOffer().then((offer) => call.setLocalDescription(offer));
		},
		`stun:127.0.0.1:${calls.address().port}`
	);
	await expect.poll(() => seen).toContain('a call connection');
	for (const [name, act] of Object.entries(toOwnHost)) {
		await attempt(page, act, `/_astro/out.js?${encodeURIComponent(name)}`);
		await expect.poll(() => own.some((address) => address.endsWith(`?${name}`)), name).toBe(true);
	}
	expect(new URL(page.url()).pathname, 'no form led away').toBe('/details/');
	for (const [name, act] of Object.entries(leadAway)) {
		const other = await context.newPage();
		await other.goto('/privacy/');
		await attempt(other, act, host + encodeURIComponent(name));
		await expect.poll(() => seen, name).toContain(name);
		await other.close();
	}
	// Where nothing is refused, each of them does get out: it was the policy that closed it.
	for (const [name, act] of Object.entries(refused)) {
		const free = await context.newPage();
		await free.goto(host);
		await attempt(free, act, host + encodeURIComponent(`free ${name}`));
		await expect.poll(() => seen, name).toContain(`free ${name}`);
		await free.close();
	}
	const open = [...Object.keys(leadAway), 'a call connection', 'favicon.ico', ''];
	expect(seen.filter((name) => !open.includes(name) && !name.startsWith('free '))).toEqual([]);
	server.close();
	calls.close();

	await page.goto('/privacy/');
	const told = page.getByRole('listitem').filter({ hasText: 'No policy can refuse everything' });
	for (const words of ['another address', 'a host’s name', 'WebRTC', 'this site’s own host'])
		await expect(told).toContainText(words);
});

test('no script of the site takes any of these ways', () => {
	const ways =
		/\bRTCPeerConnection\b|\bdocument\.cookie\b|\bFontFace\b|\bwindow\.open\b|\bhttp-equiv\b|\bdns-prefetch\b|\bpreconnect\b/;
	const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(50);
	for (const file of scripts)
		expect(ways.exec(readFileSync(`dist/_astro/${file}`, 'utf8'))?.[0], file).toBeUndefined();
});
