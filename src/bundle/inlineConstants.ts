import type { Plugin } from 'vite';

/** Writes constants where they are used. */
export function inlineConstants(): Plugin {
	return {
		name: 'inline-constants',
		configEnvironment: (name) =>
			name === 'client'
				? {
						build: { rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } } },
					}
				: undefined,
	};
}
