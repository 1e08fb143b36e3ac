import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliModule } from './find-servers.ts';

interface Site {
	/** The built folder. */
	readonly files: string;
	/** The path that it was built for, such as `/` or `/refund-ready/`. */
	readonly base: string;
	readonly port: number;
	/** A folder for what the server writes. */
	readonly work: string;
}

export interface Server {
	readonly origin: string;
	/** Has it read its configuration again, as after a deploy; `npm start` is started again instead. */
	readonly reload?: () => void;
	stop(): Promise<void>;
}

/** Starts Caddy with deploy/Caddyfile. Throws an Error with what Caddy said when it does not start. */
export function startCaddy({ files, base, port, work }: Site): Promise<Server> {
	mkdirSync(work, { recursive: true });
	const env = {
		...process.env,
		REFUND_READY_SITE: `http://127.0.0.1:${port}`,
		REFUND_READY_FILES: resolve(files),
		REFUND_READY_BASE: base.replace(/\/$/, ''),
		// Beside a Caddy that runs on this machine already.
		REFUND_READY_ADMIN: `unix/${resolve(work)}/admin`,
		XDG_DATA_HOME: resolve(work),
		XDG_CONFIG_HOME: resolve(work),
	};
	const config = ['--config', 'deploy/Caddyfile'];
	return started(
		spawn('caddy', ['run', ...config], { stdio: ['ignore', 'pipe', 'pipe'], env }),
		port,
		// As Debian's service does.
		() => execFileSync('caddy', ['reload', ...config, '--force'], { stdio: 'pipe', env })
	);
}

/** Starts what `npm start` serves the built folder with. */
export function startOwn({ files, base, port }: Site): Promise<Server> {
	return started(
		spawn(process.execPath, ['scripts/serve.ts', String(port)], {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, OUT_DIR: files, BASE_PATH: base },
		}),
		port
	);
}

/**
 * Starts nginx with deploy/nginx.conf, in which only what its comments say to change is changed.
 * Throws an Error with what nginx said when it does not start.
 */
export function startNginx({ files, base, port, work }: Site): Promise<Server> {
	const folder = resolve(work);
	rmSync(folder, { recursive: true, force: true });
	// The built folder stands at the path that it was built for.
	const place = join(folder, 'srv', base).replace(/\/$/, '');
	mkdirSync(dirname(place), { recursive: true });
	symlinkSync(resolve(files), place);

	const site = readFileSync('deploy/nginx.conf', 'utf8')
		.replaceAll('include /srv/refund-ready', `include ${place}`)
		.replace('root /srv/refund-ready', `root ${base === '/' ? place : join(folder, 'srv')}`)
		.replace('listen 8080', `listen 127.0.0.1:${port}`);
	writeFileSync(join(folder, 'site.conf'), site);
	writeFileSync(
		join(folder, 'nginx.conf'),
		`load_module ${brotliModule};
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log stderr;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	sendfile on;
	client_body_temp_path ${folder};
	proxy_temp_path ${folder};
	fastcgi_temp_path ${folder};
	uwsgi_temp_path ${folder};
	scgi_temp_path ${folder};
	include ${folder}/site.conf;
}
`
	);
	const config = ['-c', join(folder, 'nginx.conf'), '-p', folder];
	return started(spawn('nginx', config, { stdio: ['ignore', 'pipe', 'pipe'] }), port, () =>
		execFileSync('nginx', [...config, '-s', 'reload'], { stdio: 'pipe' })
	);
}

/** Waits until a server answers; takes its process, its port, and how it is told to read again. */
async function started(
	server: ChildProcess,
	port: number,
	reload?: () => unknown
): Promise<Server> {
	let said = '';
	for (const stream of [server.stdout, server.stderr])
		stream?.on('data', (part) => (said += String(part)));
	let gone = false;
	const exit = once(server, 'exit').then(() => (gone = true));
	const origin = `http://127.0.0.1:${port}`;
	for (;;) {
		if (gone) throw new Error(`${server.spawnfile} did not start:\n${said}`);
		try {
			await fetch(origin, { redirect: 'manual' });
			break;
		} catch {
			await Promise.race([exit, new Promise((next) => setTimeout(next, 50))]);
		}
	}
	return {
		origin,
		...(reload && { reload }),
		async stop() {
			server.kill();
			await exit;
		},
	};
}
