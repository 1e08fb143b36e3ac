import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defaultLanguage } from '../i18n/languages.ts';

const runtime = fileURLToPath(new URL('../components/wording/cbpJsxRuntime.ts', import.meta.url));

const nothing = '\0no-meaning';

/**
 * Has browsers load cbpJsxRuntime.ts, which says why, on pages that are not in English, and leaves out
 * of English ones what only those show. Takes the language of the build.
 */
export function markedIslands(language: string): Plugin {
	return {
		name: 'marked-islands',
		enforce: 'pre',
		resolveId(id) {
			// What a message in English says is said in other languages alone.
			if (language === defaultLanguage && id.endsWith('/SentMeaning.tsx')) return nothing;
			return language !== defaultLanguage &&
				this.environment.name === 'client' &&
				id === 'preact/jsx-runtime'
				? runtime
				: undefined;
		},
		load: (id) => (id === nothing ? 'export const SentMeaning = () => null;' : undefined),
	};
}
