import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own = fileURLToPath(new URL('../islands/start.ts', import.meta.url));

/**
 * Has pages load src/islands/start.ts, which says why, in the place of Preact's part of Astro. The
 * delivery puts it into each page; `npm run dev` has Astro's.
 */
export function ownIslandStart(): Plugin {
	return {
		name: 'own-island-start',
		apply: 'build',
		enforce: 'pre',
		resolveId(id) {
			return this.environment.name === 'client' && id === '@astrojs/preact/client.js'
				? own
				: undefined;
		},
	};
}
