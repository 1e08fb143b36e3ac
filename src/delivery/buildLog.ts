import type { AstroLoggerDestination, AstroUserConfig } from 'astro';
import nodeLog from 'astro/logger/node';

/** Who is heard when all goes well: what came out, in a line or two. */
const told: readonly (string | null)[] = ['delivery'];

/**
 * The log for what Astro was asked to do, by the process's arguments: a build tells of what is wrong
 * and of what came out, and leaves out each page and the steps between. Everything else, and a
 * build with `--verbose`, has Astro's own log.
 */
export function logFor(argv: readonly string[]): Pick<AstroUserConfig, 'logger'> {
	return argv[2] === 'build' && !argv.includes('--verbose')
		? { logger: { entrypoint: new URL(import.meta.url) } }
		: {};
}

/** Astro's own log, of which warnings, errors and what `delivery` says are written. */
export default function buildLog(): AstroLoggerDestination {
	const log = nodeLog({ level: 'info' });
	return {
		...log,
		write(message) {
			if (message.level === 'info' && !told.includes(message.label)) return;
			log.write(message);
		},
	};
}
