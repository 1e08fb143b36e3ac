import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checklistSources, readChecklist } from './checklistFile.ts';

const name = 'virtual:checklist';
const resolved = `\0${name}`;

/**
 * Offers the checklist as the module `virtual:checklist`, so that every page shares one cached
 * file instead of carrying the structure of the guide in its HTML.
 */
export function checklistModule(): Plugin {
	return {
		name: 'checklist-module',
		resolveId: (id) => (id === name ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return undefined;
			for (const file of checklistSources) this.addWatchFile(resolve(file));
			return `export default ${JSON.stringify(await readChecklist())}`;
		},
	};
}
