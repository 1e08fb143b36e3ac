import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { language } from './contentFiles.ts';
import { areaFile, isArea, readAreaWords } from './areaWords.ts';

const prefix = 'virtual:words/';

/** Offers an area's words as the module `virtual:words/<area>`, to load with the code that shows them. */
export function wordsModule(): Plugin {
	return {
		name: 'words-module',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			const area = id.slice(prefix.length + 1);
			if (!id.startsWith(`\0${prefix}`) || !isArea(area)) return undefined;
			this.addWatchFile(resolve(areaFile(area, language)));
			return `export default ${JSON.stringify(await readAreaWords(area, language))}`;
		},
	};
}
