/**
 * Asks the tools of Cloudflare Pages and Netlify what they make of the built site, at the root and
 * under a path as README, Deploy, says to put it there.
 *
 *     npm run build && npm run test:hosts
 *
 * It brings the tools (some 200 MB) into test-results/hosts, so it is not part of `npm test`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressOf, builtFiles } from '../src/delivery/builtFiles.ts';
import { headersFor, type HeaderRule } from '../src/delivery/headers.ts';
import { writeHeaders } from '../src/delivery/wholeSite.ts';

const work = resolve('test-results/hosts');
const tools = join(work, 'tools');
const packages = ['wrangler@4', '@netlify/headers-parser@10'];
const built = JSON.parse(readFileSync('dist/_server/headers.json', 'utf8')) as HeaderRule[];

/** What Netlify's parser gives; it brings no types that say so. */
interface NetlifyHeaders {
	parseAllHeaders(of: {
		headersFiles: string[];
		configHeaders: object[];
		minimal: boolean;
	}): Promise<{
		headers: { for: string; values: Record<string, string> }[];
		errors: Error[];
	}>;
}

const wrong: string[] = [];
let right = 0;
function hold(what: string, is: unknown, should: unknown): void {
	if (is === should) right += 1;
	else wrong.push(`${what}\n  is      ${String(is)}\n  not     ${String(should)}`);
}

/** Lays the site out for a host that serves a folder at its root, as README says. */
async function layOut(base: string, rules: readonly HeaderRule[]): Promise<string> {
	const folder = join(work, base === '/' ? 'root' : 'path');
	const place = join(folder, base);
	rmSync(folder, { recursive: true, force: true });
	cpSync('dist', place, { recursive: true });
	await writeHeaders(place, base, rules);
	if (base !== '/') renameSync(join(place, '_headers'), join(folder, '_headers'));
	return folder;
}

async function netlify(folder: string, rules: readonly HeaderRule[]): Promise<void> {
	const module = join(tools, 'node_modules/@netlify/headers-parser/lib/index.js');
	const { parseAllHeaders } = (await import(pathToFileURL(module).href)) as NetlifyHeaders;
	const { headers, errors } = await parseAllHeaders({
		headersFiles: [join(folder, '_headers')],
		configHeaders: [],
		minimal: true,
	});
	for (const error of errors) wrong.push(`Netlify: ${error.message}`);
	for (const { path, headers: expected } of rules) {
		const values = headers.find((each) => each.for === path)?.values ?? {};
		for (const [name, value] of Object.entries(expected))
			hold(`Netlify ${path} ${name}`, values[name], value);
	}
}

async function cloudflare(base: string, folder: string, rules: readonly HeaderRule[]) {
	const port = 8788;
	const server = spawn(
		process.execPath,
		[
			join(tools, 'node_modules/wrangler/bin/wrangler.js'),
			...['pages', 'dev', folder, '--ip', '127.0.0.1', '--port', String(port)],
		],
		{
			cwd: tools,
			stdio: 'pipe',
			env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
		}
	);
	let said = '';
	for (const stream of [server.stdout, server.stderr]) stream.on('data', (part) => (said += part));
	const exit = once(server, 'exit');
	try {
		while (!said.includes('Ready on')) {
			if (server.exitCode !== null) throw new Error(`wrangler did not start:\n${said}`);
			await Promise.race([once(server.stdout, 'data'), exit]);
		}
		const origin = `http://127.0.0.1:${port}`;
		for (const file of await builtFiles(join(folder, base))) {
			if (!/(?:index\.html|\.js|\.atom|\.json)$/.test(file) || file.startsWith('_server/'))
				continue;
			const path = base + addressOf(file);
			const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
			hold(`Cloudflare ${path}`, status, 200);
			for (const [name, value] of Object.entries(headersFor(rules, path))) {
				const sent = headers.get(name) ?? '';
				// Where the rule for everything has a policy too, both are sent, and both hold.
				hold(
					`Cloudflare ${path} ${name}`,
					sent === value || sent.split(', ').includes(value),
					true
				);
			}
		}
		const missing = await fetch(`${origin}${base}no-such-page/`);
		hold(`Cloudflare ${base}no-such-page/`, missing.status, 404);
		hold(
			`Cloudflare ${base}no-such-page/ is the site’s own page`,
			(await missing.text()) === readFileSync(join(folder, base, '404.html'), 'utf8'),
			true
		);
	} finally {
		server.kill('SIGINT');
		await exit;
	}
}

mkdirSync(tools, { recursive: true });
writeFileSync(join(tools, 'package.json'), '{"private":true}');
const installed = spawnSync(
	'npm',
	['install', '--no-save', '--no-audit', '--no-fund', ...packages],
	{
		cwd: tools,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	}
);
if (installed.status !== 0) throw new Error(`npm could not install ${packages.join(' and ')}`);

for (const base of ['/', '/refund-ready/']) {
	const rules = built.map((rule) => ({ ...rule, path: base + rule.path.slice(1) }));
	const folder = await layOut(base, rules);
	await netlify(folder, rules);
	await cloudflare(base, folder, rules);
}
for (const each of wrong.slice(0, 20)) console.log(each);
console.log(`${right} as they should be, ${wrong.length} not`);
process.exitCode = wrong.length === 0 ? 0 : 1;
