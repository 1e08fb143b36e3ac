import type { Plugin } from 'vite';

/**
 * Puts what every page runs, the line of steps and all that it rests on, into one file: together
 * it compresses to a tenth less than as a dozen, and is one request. Likewise the two small parts
 * that fields with checks have in common.
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
												test: /[\\/](?:StepLine\.island\.tsx|bundle[\\/]hydrate\.ts)$/,
											},
											{
												name: 'field-parts',
												test: /[\\/](?:afterPress\.ts|FactLinks\.tsx)$/,
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
