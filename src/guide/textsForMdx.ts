import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defaultLanguage } from '../i18n/languages.ts';
import { contentFolder, language, textFile } from './contentFiles.ts';
import { readFilled } from './fillNumbers.ts';
import { gatherCitations } from './gatherCitations.ts';
import { withEnglishMessages } from './sentInMdx.ts';

/**
 * Hands MDX a text of ours as readers get it: with numbers filled in, since MDX takes braces for
 * code, with what each paragraph cites at its end, and with messages to send in English.
 */
export function textsForMdx(): Plugin {
	const content = `${resolve(contentFolder).replaceAll('\\', '/')}/`;
	return {
		name: 'texts-for-mdx',
		enforce: 'pre',
		load: async (id) => {
			if (!id.startsWith(content) || !id.endsWith('.mdx')) return undefined;
			const text = await readFilled(id);
			const own = `${resolve(textFile('')).replaceAll('\\', '/')}/`;
			return gatherCitations(
				language === defaultLanguage || !id.startsWith(own)
					? text
					: withEnglishMessages(
							text,
							await readFilled(textFile(id.slice(own.length), defaultLanguage)),
							'MessageMeaning'
						)
			);
		},
	};
}
