import type { Plugin } from 'vite';

/**
 * Leaves the signals library out of what is built. The client of @astrojs/preact asks for it where
 * an island takes a signal, and none here does; but every device would keep its file for reading
 * offline. An island that took one would fail to load, which its first test shows.
 */
export function noSignals(): Plugin {
	return {
		name: 'no-signals',
		configEnvironment: (name) =>
			name === 'client'
				? { build: { rolldownOptions: { external: ['@preact/signals'] } } }
				: undefined,
	};
}
