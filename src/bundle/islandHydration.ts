import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** What browsers load of ours instead of a package's; each file says why. */
const own: Record<string, string> = {
	'@astrojs/preact/client.js': file('./hydrate.ts'),
	'preact/jsx-runtime': file('./jsxRuntime.ts'),
};

/** Makes islands live by hydrate.ts and jsxRuntime.ts instead of the integration's and Preact's. */
export function islandHydration(): Plugin {
	return {
		name: 'island-hydration',
		enforce: 'pre',
		resolveId(id) {
			return this.environment.name === 'client' ? own[id] : undefined;
		},
	};
}
