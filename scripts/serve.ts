/**
 * Serves the built site on this machine as Caddy and nginx do with what is in deploy/, with the
 * same headers on every path, and prints its address.
 *
 *     node scripts/serve.ts            the first free port from 4321 on
 *     node scripts/serve.ts 4173       that port, or an error
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { builtFiles } from '../src/delivery/builtFiles.ts';
import { headersSent, innerBases, notFoundPath, type HeaderRule } from '../src/delivery/headers.ts';

const host = '127.0.0.1';
const folder = process.env['OUT_DIR'] ?? 'dist';
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const [asked] = process.argv.slice(2).map(Number);
const rules = JSON.parse(readFileSync(`${folder}/_server/headers.json`, 'utf8')) as HeaderRule[];

/** What is for servers, and the compressed copies, which go under their own file's address. */
const inside = /^_server\/|^_(?:headers|redirects)$|\.(?:br|gz)$/;
const served = new Set((await builtFiles(folder)).filter((file) => !inside.test(file)));
const sendFile = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: [] });

/** The path below the base that an address asks for, in plain characters; none if it is elsewhere. */
function pathBelowBase(address: string): string | undefined {
	try {
		const path = decodeURIComponent(address.replace(/[?#].*/s, '')).replace(/\/{2,}/g, '/');
		return path.startsWith(base) ? path.slice(base.length) : undefined;
	} catch {
		return undefined;
	}
}

/** The pages for what is not there: each language has one for what is asked for in its folder. */
const notFoundPages = innerBases(rules, base)
	.map((inner) => inner.slice(base.length))
	.concat('')
	.map((inner) => {
		const file = notFoundPath(inner);
		return { inner, file, text: readFileSync(`${folder}/${file}`) };
	});

function setHeaders(response: ServerResponse, file: string): void {
	for (const [name, value] of Object.entries(headersSent(rules, base, file)))
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

let port = asked ?? 4321;
server.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EADDRINUSE' || asked !== undefined) throw error;
	port++;
	server.listen(port, host);
});
server.on('listening', () => {
	console.log(`Refund Ready is at http://${host}:${port}${base}  (stop it with Ctrl+C)`);
});
server.listen(port, host);
