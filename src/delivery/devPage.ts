import type { AstroIntegration } from 'astro';

/** Shows every control with all its states at /dev/, while developing; no build has that page. */
export function devPage(): AstroIntegration {
	return {
		name: 'dev-page',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command === 'dev')
					injectRoute({ pattern: '/dev/', entrypoint: './src/pages/_dev.astro' });
			},
		},
	};
}
