import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as the browser has it. Vite's helper around it also fetches what the module
 * imports ahead of time, with code for it on every page; ours import little, and are asked for seldom.
 */
export function plainImports(): Plugin {
	return {
		name: 'plain-imports',
		enforce: 'pre',
		config: () => ({ build: { modulePreload: false } }),
		load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
	};
}
