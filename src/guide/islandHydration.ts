import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own = fileURLToPath(new URL('../components/islands/hydrate.ts', import.meta.url));

/** Makes islands live by hydrate.ts instead of the integration's client; hydrate.ts says why. */
export function islandHydration(): Plugin {
	return {
		name: 'island-hydration',
		enforce: 'pre',
		resolveId: (id) => (id === '@astrojs/preact/client.js' ? own : undefined),
	};
}
