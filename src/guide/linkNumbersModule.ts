import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { linkNumbersPath, readLinkNumbers } from './linkNumbers.ts';

const name = 'virtual:link-numbers';
const resolved = `\0${name}`;

/** Offers the numbers of share links as the module `virtual:link-numbers`. */
export function linkNumbersModule(): Plugin {
	return {
		name: 'link-numbers-module',
		resolveId: (id) => (id === name ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return undefined;
			this.addWatchFile(resolve(linkNumbersPath));
			return `export default ${JSON.stringify(await readLinkNumbers())}`;
		},
	};
}
