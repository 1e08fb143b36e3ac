import type { Plugin } from 'vite';

/**
 * Writes constants where they are used, also those of another file. So the names of all keys can
 * stand in one module of which no page gets what it does not use: README.md says what it saves.
 */
export function inlineConstants(): Plugin {
	return {
		name: 'inline-constants',
		configEnvironment: (name) =>
			name === 'client'
				? {
						build: {
							rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } },
						},
					}
				: undefined,
	};
}
