import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Tells whether a module is what `node` was asked to run and not what another imports; takes its
 * `import.meta.url`. `import.meta.main` tells it from Node 24.2 on, where `engines` begins earlier.
 */
export function isMain(url: string): boolean {
	const [, asked] = process.argv;
	return asked !== undefined && realpathSync(asked) === fileURLToPath(url);
}
