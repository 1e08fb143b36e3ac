import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { language, textFile } from './contentFiles.ts';
import { readFilled } from './numbers.ts';
import { readWords } from './words.ts';
import { readEntries } from './yamlFiles.ts';

const prefix = 'virtual:detail-words/';

/**
 * Offers a group's words as the module `virtual:detail-words/<group>`, so that a page loads them
 * together with the group's checks, when a reader comes to it; and the words around them as
 * `virtual:detail-words/interface`. The collection `details` checks
 * the same files against their schema.
 */
export function detailModule(): Plugin {
	return {
		name: 'detail-module',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			if (id === `\0${prefix}interface`) {
				this.addWatchFile(resolve(textFile('words/ui.yaml')));
				return `export default ${JSON.stringify((await readWords(language)).details)}`;
			}
			const path = textFile(`details/${id.slice(prefix.length + 1)}.yaml`);
			this.addWatchFile(resolve(path));
			const entries = readEntries(await readFilled(path), path);
			const words = Object.fromEntries(
				[...entries].map(([name, entry]) => [
					name,
					// The paper form is in the page's HTML.
					Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'looksFor')),
				])
			);
			return `export default ${JSON.stringify(words)}`;
		},
	};
}
