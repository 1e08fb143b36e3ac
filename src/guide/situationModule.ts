import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { textFile } from './contentFiles.ts';
import { readFilled } from './numbers.ts';
import { situationWordsSchema } from './schemas.ts';
import { readEntries } from './yamlFiles.ts';

const name = 'virtual:situation-words';
const resolved = `\0${name}`;
const path = textFile('situation.yaml');

/** The situation questions and their answers in words, by id. */
export type SituationWords = Readonly<
	Record<
		string,
		{ readonly question: string; readonly answers: Readonly<Record<string, string>> } | undefined
	>
>;

/**
 * Offers the situation questions as the module `virtual:situation-words`, to load with what shows
 * somebody's answers, so that no page carries them for that.
 */
export function situationModule(): Plugin {
	return {
		name: 'situation-module',
		resolveId: (id) => (id === name ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return undefined;
			this.addWatchFile(resolve(path));
			const words: Record<string, SituationWords[string]> = {};
			for (const [question, entry] of readEntries(await readFilled(path), path)) {
				const data = situationWordsSchema.parse(entry);
				words[question] = {
					question: data.question,
					answers: Object.fromEntries(
						Object.entries(data.answers).map(([answer, { label }]) => [answer, label])
					),
				};
			}
			return `export default ${JSON.stringify(words)}`;
		},
	};
}
