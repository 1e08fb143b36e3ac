import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { inProject } from '../guide/project.ts';

/** As little of a built site as can be served. */
const site = { 'site/_server/headers.json': '[]', 'site/404.html': '', 'site/index.html': 'Here' };

/** Runs `npm run serve` until it says something; gives that, and how it ended where it did. */
async function serve(env: Record<string, string>) {
	const script = fileURLToPath(new URL('../../../scripts/serve.ts', import.meta.url));
	const server = spawn(process.execPath, [script], {
		env: { ...process.env, BASE_PATH: '', ...env },
	});
	const exit = once(server, 'exit');
	let said = '';
	for (const stream of [server.stdout, server.stderr])
		stream.on('data', (part) => (said += String(part)));
	await Promise.race([once(server.stdout, 'data'), exit]);
	const origin = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
	const page = origin === undefined ? undefined : await (await fetch(origin)).text();
	server.kill();
	await exit;
	return { said, page, code: server.exitCode };
}

/** A port that something listens on until `free` is called. */
async function taken() {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const free = () => new Promise((done) => other.close(done));
	return { port: (other.address() as AddressInfo).port, free };
}

test('the site is served on the port that PORT names', () =>
	inProject(site, async (folder) => {
		const { port, free } = await taken();
		await free();
		const { said, page } = await serve({ OUT_DIR: `${folder}/site`, PORT: String(port) });
		expect(said).toContain(`http://127.0.0.1:${port}/`);
		expect(page).toBe('Here');
	}));

test('a port that is taken is told in one sentence and its mend, and nothing is served', () =>
	inProject(site, async (folder) => {
		const { port, free } = await taken();
		const { said, code } = await serve({ OUT_DIR: `${folder}/site`, PORT: String(port) });
		await free();
		expect(said).toMatch(new RegExp(`^Port ${port} is taken by another program\\. .*npm start\n$`));
		expect(code).toBe(1);
	}));

test('a port that is none is told, and nothing is served', () =>
	inProject(site, async (folder) => {
		const { said, code } = await serve({ OUT_DIR: `${folder}/site`, PORT: 'abc' });
		expect(said).toMatch(/^The port “abc” cannot be used: .*\n$/);
		expect(code).toBe(1);
	}));

test('where nothing is built, the sentence says how to build', () =>
	inProject({}, async (folder) => {
		const { said, code } = await serve({ OUT_DIR: folder, PORT: '' });
		expect(said).toBe(`There is no built site in ${folder}/. Run this first: npm run build\n`);
		expect(code).toBe(1);
	}));
