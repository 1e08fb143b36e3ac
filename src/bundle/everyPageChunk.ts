import type { Plugin } from 'vite';

/**
 * Puts what every page runs, the line of steps and all that it rests on, into one file: together
 * it compresses to a tenth less than as a dozen, and is one request.
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
										],
									},
								},
							},
						},
					}
				: undefined,
	};
}
