import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isMain } from './isMain.ts';

/** Debian's packages of the servers that the tests start. */
const packages = ['caddy', 'nginx', 'libnginx-mod-http-brotli-static'];

const has = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

/** Where Debian puts nginx's module for compressed files; nginx itself has none for brotli. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Which of the servers this machine has. nginx counts only with the brotli module. */
export function findServers(): { caddy: boolean; nginx: boolean } {
	return { caddy: has('caddy'), nginx: has('nginx') && existsSync(brotliModule) };
}

/**
 * Installs the servers where CI is set: there they are never left out. Throws an Error that says
 * what to install when they cannot be had; elsewhere a test that needs one is skipped and says so.
 */
function ensureServers(): void {
	const missing = () => Object.values(findServers()).includes(false);
	if (!missing() || process.env['CI'] === undefined) return;
	if (has('apt-get') && process.getuid?.() === 0) {
		// Their own services stay off: the tests start what they need.
		const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
		execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env });
	}
	if (missing()) throw new Error(`The tests in CI need: apt-get install ${packages.join(' ')}`);
}

if (isMain(import.meta.url)) ensureServers();
