import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const taken = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies what the site is built from, as it is here, into a folder of its own, in place of what was there. */
export function copySite(to: string): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	for (const path of taken) cpSync(path, join(to, path), { recursive: true });
	symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'junction');
}
