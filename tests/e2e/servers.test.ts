import { cpSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { findServers } from '../../scripts/find-servers.ts';
import { startCaddy, startNginx, type Server } from '../../scripts/real-servers.ts';
import { writeHeaders } from '../../src/delivery/delivery.ts';
import { headersFor, type HeaderRule } from '../../src/delivery/headers.ts';
import { paths } from './site';

/** The real servers, with the configurations in deploy/. No browser is needed here. */
const servers = { caddy: startCaddy, nginx: startNginx };
const found = findServers();
const firstPort = Number(process.env['TEST_PORT'] ?? 4173) + 3000;

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly body: Buffer;
}

function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((done, fail) => {
		get(address, { headers, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				done({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(parts),
				});
			});
		}).on('error', fail);
	});
}

/** The rules' headers, named as they arrive. */
function expected(rules: readonly HeaderRule[], path: string): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headersFor(rules, path)).map(([name, value]) => [name.toLowerCase(), value])
	);
}

const builtRules = JSON.parse(readFileSync('dist/_server/headers.json', 'utf8')) as HeaderRule[];
const [script = ''] = /_astro\/[\w.-]+\.js/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];

for (const [place, [name, start]] of Object.entries(servers).entries())
	for (const [step, base] of ['/', '/refund-ready/'].entries())
		test.describe(`${name} at ${base}`, () => {
			test.skip(
				!found[name as keyof typeof found],
				`${name} is not installed here (Debian: apt-get install caddy nginx libnginx-mod-http-brotli-static); CI installs it`
			);
			test.describe.configure({ mode: 'default' });

			const files = `test-results/servers-${name}-${step}`;
			const rules = builtRules.map((rule) => ({ ...rule, path: base + rule.path.slice(1) }));
			const url = (path: string) => server.origin + base + path.slice(1);
			let server: Server;

			test.beforeAll(async () => {
				rmSync(files, { recursive: true, force: true });
				cpSync('dist', files, { recursive: true });
				await writeHeaders(files, base, rules);
				server = await start({
					files,
					base,
					port: firstPort + place * 2 + step,
					work: `${files}-work`,
				});
			});
			test.afterAll(() => server.stop());

			test('every page comes with its headers, as it was built', async () => {
				for (const path of paths) {
					const { status, headers, body } = await ask(url(path));
					expect(status, path).toBe(200);
					expect(headers, path).toMatchObject(expected(rules, base + path.slice(1)));
					expect(headers['content-type'], path).toMatch(/^text\/html; ?charset=utf-8$/i);
					expect(headers['content-encoding'], path).toBeUndefined();
					const file = path.endsWith('/') ? `${path}index.html` : path;
					expect(body.equals(readFileSync(files + file)), path).toBe(true);
				}
			});

			test('compressed copies go to who takes them', async () => {
				for (const [accepts, encoding, decompress] of [
					['gzip, deflate, br', 'br', brotliDecompressSync],
					['gzip', 'gzip', gunzipSync],
				] as const)
					for (const path of ['/guide/apply/', `/${script}`, '/sw.js']) {
						const { headers, body } = await ask(url(path), { 'Accept-Encoding': accepts });
						expect(headers['content-encoding'], path).toBe(encoding);
						const file = path.endsWith('/') ? `${path}index.html` : path;
						expect(decompress(body).equals(readFileSync(files + file)), path).toBe(true);
					}
			});

			test('a hashed file is kept for good, a page is asked for again and not sent again', async () => {
				expect((await ask(url(`/${script}`))).headers['cache-control']).toBe(
					'public, max-age=31536000, immutable'
				);
				const { headers } = await ask(url('/help/'));
				const again = await ask(url('/help/'), { 'If-None-Match': headers.etag ?? '' });
				expect(again.status).toBe(304);
				expect(again.body).toHaveLength(0);
			});

			test('what is not there is answered with 404, the page that says so, and its headers', async () => {
				const page = readFileSync(`${files}/404.html`);
				for (const path of [
					'/guide/no-such-step/',
					'/_astro/gone.js',
					'/_headers',
					'/_server/headers.json',
					'/index.html.br',
				]) {
					const { status, headers, body } = await ask(url(path));
					expect(status, path).toBe(404);
					expect(headers, path).toMatchObject(expected(rules, `${base}404.html`));
					expect(body.equals(page), path).toBe(true);
				}
			});

			test('an address without its last slash leads to the page, on this host', async () => {
				const { status, headers } = await ask(url('/guide/apply'));
				expect([301, 308]).toContain(status);
				expect(headers.location).toBe(`${base}guide/apply/`);
			});
		});
