import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultLanguage } from '../i18n/languages.ts';
import { readContent } from './content.ts';
import { textFile } from './contentFiles.ts';
import { contentModules, contentTypes } from './contentModules.ts';

/**
 * Gives the site its content: as modules, with their types, and checked before anything is built.
 * A mistake stops whatever is run. While developing it is told on the page instead, and the types
 * follow the English words.
 */
export function content(): AstroIntegration {
	let developing = false;
	let typesFile: string | undefined;
	return {
		name: 'content',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				developing = command === 'dev';
				updateConfig({ vite: { plugins: [contentModules()] } });
			},
			'astro:config:done': async ({ injectTypes, logger }) => {
				try {
					const types = injectTypes({ filename: 'modules.d.ts', content: await contentTypes() });
					typesFile = fileURLToPath(types);
					await readContent();
				} catch (error) {
					if (!developing) throw error;
					logger.error(String(error));
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				const words = textFile('words/', defaultLanguage);
				server.watcher.on('all', (_, file) => {
					const path = relative(server.config.root, file).replaceAll('\\', '/');
					const followed = typesFile;
					if (followed === undefined || !path.startsWith(words)) return;
					contentTypes()
						.then((types) => writeFile(followed, types))
						.catch((error: unknown) => {
							logger.error(String(error));
						});
				});
			},
		},
	};
}
