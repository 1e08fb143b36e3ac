/**
 * Serves the built site on this machine, and prints its address.
 *
 *     node scripts/serve.ts            the first free port from 4321 on
 *     node scripts/serve.ts 4173       that port, or an error
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const host = '127.0.0.1';
const folder = process.env['OUT_DIR'] ?? 'dist';
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const [asked] = process.argv.slice(2).map(Number);
const notFound = readFileSync(`${folder}/404.html`);

const files = sirv(folder, {
	etag: true,
	onNoMatch: (_request, response) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
	},
});

const server = createServer((request, response) => {
	if (request.url?.startsWith(base)) {
		request.url = request.url.slice(base.length - 1);
		files(request, response);
	} else if (request.url === '/') response.writeHead(302, { Location: base }).end();
	else response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
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
