import type { Plugin } from 'vite';

/**
 * Puts what every page runs into one file: what makes islands live, the line of steps, and all that
 * they rest on. Together it compresses to an eighth less than as a dozen, and is one
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
												test: /[\\/](?:StepLine\.island\.tsx|nextTask\.ts|islands[\\/]start\.ts)$/,
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
