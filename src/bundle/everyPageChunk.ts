import type { Plugin } from 'vite';

/**
 * Puts what every page runs into one file: the line of steps, Astro's client that makes it live, and
 * all that they rest on. Together it compresses to an eighth less than as a dozen, and is one
 * request. Likewise the small parts that fields with checks have in common.
 */
export function everyPageChunk(): Plugin {
	return {
		name: 'every-page-chunk',
		configEnvironment: (name) =>
			name === 'client'
				? {
						build: {
							rolldownOptions: {
								output: {
									codeSplitting: {
										groups: [
											{
												name: 'every-page',
												test: /[\\/](?:StepLine\.island\.tsx|@astrojs[\\/]preact[\\/]dist[\\/](?:client|static-html)\.js)$/,
											},
											{
												name: 'field-parts',
												test: /[\\/](?:afterPress\.ts|FactLinks\.tsx|showList\.ts)$/,
											},
										],
									},
								},
							},
						},
					}
				: undefined,
	};
}
