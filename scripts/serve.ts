/**
 * Serves the built site on this machine until it is stopped, and prints its address.
 *
 *     npm run serve                    the first free port from 4321 on
 *     PORT=8080 npm run serve          that port, or a sentence that says why not
 *     node scripts/serve.ts 8080       the same
 */
import { readPort, usualPort, whyRefused } from './port.ts';
import { serveSite } from './site-server.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

async function serve(): Promise<string> {
	const asked = readPort(process.argv[2] ?? process.env['PORT']);
	for (let port = asked ?? usualPort; ; port++)
		try {
			return (await serveSite({ folder, base, port })).origin;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (asked === undefined && code === 'EADDRINUSE') continue;
			throw new Error(whyRefused(code, port) ?? String((error as Error).message), { cause: error });
		}
}

try {
	console.log(`Refund Ready is at ${await serve()}${base}  (stop it with Ctrl+C)`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
