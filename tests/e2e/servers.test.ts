import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { findServers } from '../../scripts/find-servers.ts';
import { startCaddy, startNginx, startOwn, type Server } from '../../scripts/real-servers.ts';
import { addressOf, builtFiles } from '../../src/delivery/builtFiles.ts';
import { writeHeaders } from '../../src/delivery/wholeSite.ts';
import { headerRules, headersFor, type HeaderRule, siteRules } from '../../src/delivery/headers.ts';
import { readBuilt } from '../builtSite.ts';
import { paths } from './site.ts';

/**
 * The real servers, with the configurations in deploy/, and `npm start`, which is to answer as they
 * do. No browser is needed here.
 */
const servers = { caddy: startCaddy, nginx: startNginx, 'npm start': startOwn };
const found = { ...findServers(), 'npm start': true };
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

/** The file behind a page's path. */
const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

const builtRules = JSON.parse(readBuilt('dist/_server/headers.json') || '[]') as HeaderRule[];
const [script = ''] = /_astro\/[\w.-]+\.js/.exec(readBuilt('dist/index.html')) ?? [];

/** A second language, as far as it is another to a server: a page, and the one for what is not there. */
const inner = ['xx/guide/apply/index.html', 'xx/404.html'];
const innerRules = headerRules('/xx/');

for (const [place, [name, start]] of Object.entries(servers).entries())
	for (const [step, base] of ['/', '/refund-ready/'].entries())
		test.describe(`${name} at ${base}`, () => {
			test.skip(
				!found[name as keyof typeof found],
				`${name} is not installed here (Debian: apt-get install caddy nginx libnginx-mod-http-brotli-static); CI installs it`
			);
			test.describe.configure({ mode: 'default' });

			const files = `test-results/servers-${name}-${step}`;
			const rules = siteRules([builtRules, innerRules]).map((rule) => ({
				...rule,
				path: base + rule.path.slice(1),
			}));
			const url = (path: string) => server.origin + base + path.slice(1);
			let server: Server;

			/** The headers of a file, named as they arrive. */
			const expected = (file: string) =>
				Object.fromEntries(
					Object.entries(headersFor(rules, base + addressOf(file))).map(([name, value]) => [
						name.toLowerCase(),
						value,
					])
				);

			/** Expects the page for what is not there, as such; each language has one. */
			async function expectNotFound(address: string, page = '404.html'): Promise<void> {
				const { status, headers, body } = await ask(address);
				expect(status, address).toBe(404);
				expect(headers, address).toMatchObject(expected(page));
				expect(headers['content-type'], address).toMatch(/^text\/html/);
				expect(body.equals(readFileSync(`${files}/${page}`)), address).toBe(true);
			}

			test.beforeAll(async () => {
				rmSync(files, { recursive: true, force: true });
				cpSync('dist', files, { recursive: true });
				mkdirSync(`${files}/xx/guide/apply`, { recursive: true });
				for (const file of inner) writeFileSync(`${files}/${file}`, `<title>${file}</title>`);
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
					expect(headers, path).toMatchObject(expected(fileOf(path)));
					expect(headers['content-type'], path).toMatch(/^text\/html; ?charset=utf-8$/i);
					expect(headers['content-encoding'], path).toBeUndefined();
					expect(body.equals(readFileSync(`${files}/${fileOf(path)}`)), path).toBe(true);
				}
			});

			test('every other file comes with a policy and the headers of its kind', async () => {
				const others = (await builtFiles(files)).filter(
					(file) => !/^\.|^_server\/|^_(?:headers|redirects)$|\.(?:br|gz)$|index\.html$/.test(file)
				);
				expect(others).toContain('og.png');
				for (const file of others) {
					const { status, headers } = await ask(url(`/${file}`));
					expect(status, file).toBe(200);
					expect(headers, file).toMatchObject(expected(file));
					expect(headers['content-security-policy'], file).toMatch(
						/default-src 'none'|frame-ancestors 'none'/
					);
				}
			});

			test('a page comes with its headers however its address is written', async () => {
				for (const [path, file] of [
					['/index.html', 'index.html'],
					['/guide/apply/index.html', 'guide/apply/index.html'],
					['/guide//apply/', 'guide/apply/index.html'],
					['//guide///apply//index.html', 'guide/apply/index.html'],
					['/%67uide/apply/', 'guide/apply/index.html'],
					['/guide/apply/?from=mail', 'guide/apply/index.html'],
				] as const) {
					const { status, headers, body } = await ask(url(path));
					expect(status, path).toBe(200);
					expect(headers, path).toMatchObject(expected(file));
					expect(body.equals(readFileSync(`${files}/${file}`)), path).toBe(true);
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
						// Or a cache between gives these bytes to who takes none.
						expect(headers.vary, path).toMatch(/accept-encoding/i);
						const file = readFileSync(`${files}/${fileOf(path)}`);
						expect(decompress(body).equals(file), path).toBe(true);
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
				for (const path of [
					'/guide/no-such-step/',
					'/guide/apply/no-such-file',
					'/404',
					'/_astro/gone.js',
					'/_headers',
					'/_redirects',
					'/_server/headers.json',
					'/index.html.br',
					'/index.html.gz',
					`/${script}.br`,
				])
					await expectNotFound(url(path));
			});

			test('what is not there in a language is answered with that language’s page', async () => {
				const { status, headers, body } = await ask(url('/xx/guide/apply/'));
				expect(status).toBe(200);
				expect(headers).toMatchObject(expected('xx/guide/apply/index.html'));
				expect(String(body)).toContain('xx/guide/apply');
				for (const path of [
					'/xx/no-such-page/',
					'/xx/guide/apply/no-such-file',
					'/xx//no-such-page',
					'/%78x/no-such-page/',
					'/xx/guide/',
					'/xx/index.html.br',
				])
					await expectNotFound(url(path), 'xx/404.html');
				for (const path of ['/xxx/', '/guide/xx/', '/xx.html']) await expectNotFound(url(path));
			});

			test('a folder without a page is not there', async () => {
				for (const path of ['/guide/', '/schema/', '/_astro/', '/_server/'])
					await expectNotFound(url(path));
			});

			if (base !== '/')
				test('beside its path there is nothing', async () => {
					for (const path of ['/', '/nope', '/refund-ready-evil/', '/guide/apply/'])
						await expectNotFound(server.origin + path);
					const { status, headers } = await ask(`${server.origin}${base.slice(0, -1)}`);
					expect([301, 308]).toContain(status);
					expect(headers.location).toBe(base);
				});

			test('an address without its last slash leads to the page, on this host', async () => {
				const { status, headers } = await ask(url('/guide/apply'));
				expect([301, 308]).toContain(status);
				expect(headers.location).toBe(`${base}guide/apply/`);
				for (const path of ['//evil.example/guide/apply', '//evil.example/..', '/%2Fevil.example'])
					expect((await ask(server.origin + path)).headers.location ?? '/', path).toMatch(
						/^\/(?!\/)/
					);
			});

			if (name !== 'npm start')
				test('a reload brings the headers of a new deploy', async () => {
					const [first, ...rest] = rules;
					const marked = { path: `${base}*`, headers: { ...first?.headers, 'X-Deploy': 'second' } };
					await writeHeaders(files, base, [marked, ...rest]);
					server.reload?.();
					await expect
						.poll(async () => (await ask(url('/help/'))).headers['x-deploy'])
						.toBe('second');
				});
		});
