/**
 * Loads Caddy and nginx, as configured in deploy/, with requests from this machine, and prints
 * requests a second and errors. Ten seconds each, 32 connections, then it stops.
 *
 *     npm run build && npm run bench:serve
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findServers } from './find-servers.ts';
import { startCaddy, startNginx } from './real-servers.ts';

const seconds = 10;
const connections = 32;
const port = Number(process.env['TEST_PORT'] ?? 4173) + 4000;
const [script = ''] = /\/_astro\/[\w.-]+\.js/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
const paths = ['/', '/guide/apply/', script, '/no-such-page/'];

interface Result {
	readonly requests: { average: number; total: number };
	readonly latency: { p50: number; p99: number };
	readonly throughput: { average: number };
	readonly errors: number;
	readonly timeouts: number;
	readonly statusCodeStats: Record<string, { count: number }>;
}

const found = findServers();
console.log(`${cpus().length} cores, ${connections} connections, ${seconds} s each, brotli`);
console.log('server  path                 requests/s    MB/s  p50 ms  p99 ms  errors  statuses');
for (const [name, start] of [
	['caddy', startCaddy],
	['nginx', startNginx],
] as const) {
	if (!found[name]) {
		console.log(`${name}: not installed here`);
		continue;
	}
	const work = mkdtempSync(join(tmpdir(), 'refund-ready-bench-'));
	const server = await start({ files: 'dist', base: '/', port, work });
	try {
		for (const path of paths) {
			// Not the synchronous way: a server that writes down every 404 stands still until it is read.
			const { stdout: out } = await promisify(execFile)(
				process.execPath,
				[
					'node_modules/autocannon/autocannon.js',
					...['--json', '--no-progress', '-c', String(connections), '-d', String(seconds)],
					...['-H', 'accept-encoding=br', server.origin + path],
				],
				{ maxBuffer: 64_000_000 }
			);
			const { requests, throughput, latency, errors, timeouts, statusCodeStats } = JSON.parse(
				out
			) as Result;
			console.log(
				[
					name.padEnd(7),
					path.slice(0, 20).padEnd(20),
					requests.average.toFixed(0).padStart(10),
					(throughput.average / 1e6).toFixed(1).padStart(7),
					String(latency.p50).padStart(7),
					String(latency.p99).padStart(7),
					String(errors + timeouts).padStart(7),
					` ${Object.keys(statusCodeStats).join(' ')}`,
				].join(' ')
			);
		}
	} finally {
		await server.stop();
		rmSync(work, { recursive: true, force: true });
	}
}
