import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own = fileURLToPath(new URL('./jsxRuntime.ts', import.meta.url));

/** Has browsers load jsxRuntime.ts, which says why, in the place of Preact's. */
export function ownJsxRuntime(): Plugin {
	return {
		name: 'own-jsx-runtime',
		enforce: 'pre',
		resolveId(id) {
			return this.environment.name === 'client' && id === 'preact/jsx-runtime' ? own : undefined;
		},
	};
}
