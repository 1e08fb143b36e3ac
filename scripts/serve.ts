/**
 * Serves the built site on this machine, with the headers that hosts send, and prints its address.
 *
 *     node scripts/serve.ts            the first free port from 4321 on
 *     node scripts/serve.ts 4173       that port, or an error
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { headersFor, type HeaderRule } from '../src/delivery/headers.ts';

const host = '127.0.0.1';
const folder = process.env['OUT_DIR'] ?? 'dist';
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const [asked] = process.argv.slice(2).map(Number);
const rules = JSON.parse(readFileSync(`${folder}/_server/headers.json`, 'utf8')) as HeaderRule[];
const notFoundPage = readFileSync(`${folder}/404.html`);

const files = sirv(folder, {
	etag: true,
	brotli: true,
	gzip: true,
	onNoMatch: (_request, response) => {
		notFound(response);
	},
});

function notFound(response: ServerResponse): void {
	setHeaders(response, `${base}404.html`);
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFoundPage);
}

function setHeaders(response: ServerResponse, path: string): void {
	for (const [name, value] of Object.entries(headersFor(rules, path)))
		response.setHeader(name, value);
}

const server = createServer((request, response) => {
	if (request.url?.startsWith(base)) {
		setHeaders(response, request.url.replace(/[?#].*/, ''));
		request.url = request.url.slice(base.length - 1);
		files(request, response);
	} else if (request.url === '/') response.writeHead(302, { Location: base }).end();
	else notFound(response);
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
