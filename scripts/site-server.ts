import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { addressOf, builtFiles } from '../src/delivery/builtFiles.ts';
import { headersFor, innerBases, notFoundPath, type HeaderRule } from '../src/delivery/headers.ts';

interface SiteServer {
	/** Where it listens, without a path: `http://127.0.0.1:4321`. */
	readonly origin: string;
	stop(): Promise<void>;
}

const host = '127.0.0.1';

/** Throws an Error that says how to build where a folder holds no built site. */
export function requireBuilt(folder: string): void {
	if (!existsSync(`${folder}/_server/headers.json`))
		throw new Error(`There is no built site in ${folder}/. Run this first: npm run build`);
}

/**
 * Serves a built site on this machine as Caddy and nginx do with what is in deploy/, with the same
 * headers on every path. `base` begins and ends with a slash; port 0 takes one that is free.
 * Throws where the folder holds no built site, and Node's own error where the port cannot be had.
 */
export async function serveSite({
	folder,
	base,
	port,
}: {
	folder: string;
	base: string;
	port: number;
}): Promise<SiteServer> {
	requireBuilt(folder);
	const rules = JSON.parse(readFileSync(`${folder}/_server/headers.json`, 'utf8')) as HeaderRule[];
	/** What is for servers, and the compressed copies, which go under their own file's address. */
	const inside = /^_server\/|^_(?:headers|redirects)$|\.(?:br|gz)$/;
	const served = new Set((await builtFiles(folder)).filter((file) => !inside.test(file)));
	const sendFile = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: [] });

	/** The pages for what is not there: each language has one for what is asked for in its folder. */
	const notFoundPages = innerBases(rules, base)
		.map((inner) => inner.slice(base.length))
		.concat('')
		.map((inner) => {
			const file = notFoundPath(inner);
			return { inner, file, text: readFileSync(`${folder}/${file}`) };
		});

	/** The path below the base that an address asks for, in plain characters; none if it is elsewhere. */
	function pathBelowBase(address: string): string | undefined {
		try {
			const path = decodeURIComponent(address.replace(/[?#].*/s, '')).replace(/\/{2,}/g, '/');
			return path.startsWith(base) ? path.slice(base.length) : undefined;
		} catch {
			return undefined;
		}
	}

	function setHeaders(response: ServerResponse, file: string): void {
		for (const [name, value] of Object.entries(headersFor(rules, base + addressOf(file))))
			response.setHeader(name, value);
	}

	const server = createServer((request, response) => {
		const address = request.url ?? '';
		const path = pathBelowBase(address);
		const redirect = (to: string) => {
			setHeaders(response, '404.html');
			const query = address.slice(`${address}?`.indexOf('?'));
			response.writeHead(308, { Location: encodeURI(to) + query }).end();
		};

		if (path === undefined && `${address.replace(/\?.*/s, '')}/` === base) return redirect(base);
		if (path !== undefined) {
			const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
			if (served.has(file)) {
				setHeaders(response, file);
				request.url = `/${encodeURI(file)}`;
				return sendFile(request, response);
			}
			if (served.has(`${file}/index.html`)) return redirect(`${base}${file}/`);
		}
		const notFound = notFoundPages.find(({ inner }) => (path ?? '').startsWith(inner));
		setHeaders(response, notFound?.file ?? '404.html');
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound?.text);
	});

	await new Promise<void>((listening, refused) => {
		server.once('error', refused);
		server.listen(port, host, listening);
	});
	return {
		origin: `http://${host}:${(server.address() as AddressInfo).port}`,
		async stop() {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
		},
	};
}
