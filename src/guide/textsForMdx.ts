import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from './contentFiles.ts';
import { readFilled } from './fillNumbers.ts';
import { gatherCitations } from './gatherCitations.ts';

/**
 * Hands MDX a text of ours as readers get it: with numbers filled in, since MDX takes braces for
 * code, and with what each paragraph cites at its end.
 */
export function textsForMdx(): Plugin {
	const content = `${resolve(contentFolder).replaceAll('\\', '/')}/`;
	return {
		name: 'texts-for-mdx',
		enforce: 'pre',
		load: async (id) =>
			id.startsWith(content) && id.endsWith('.mdx')
				? gatherCitations(await readFilled(id))
				: undefined,
	};
}
