import { existsSync } from 'node:fs';
import { defaultLanguage } from '../i18n/languages.ts';
import type { Problem } from './contentError.ts';
import { factsInWordsFile, language, textFile } from './contentFiles.ts';
import { readYaml, type Source } from './readYaml.ts';
import { factsInWordsSchema } from './schemas.ts';

/** What facts say in a language, each in a short statement, by their ids. */
type FactsInWords = Readonly<Record<string, string | undefined>>;

/**
 * Reads what facts say in a language that has them in English; nothing in English, where they say it
 * themselves. Throws a ContentError at an entry that is no text.
 */
export async function readFactsInWords(of: string = language): Promise<Source<FactsInWords>> {
	const file = textFile(factsInWordsFile, of);
	if (of !== defaultLanguage && existsSync(file)) return readYaml(file, factsInWordsSchema);
	return { file, data: {}, raw: {}, at: () => ({ file, line: 1, column: 1 }) };
}

/**
 * Finds facts that pages cite and a language does not say, and statements of facts that there are
 * not. Takes the facts that each page cites, by its path, and every fact that there is.
 */
export function findUnsaidFacts(
	{ data, at }: Source<FactsInWords>,
	cited: Readonly<Record<string, readonly string[]>>,
	known: ReadonlySet<string>
): Problem[] {
	const pages = Object.entries(cited).filter(([page]) => page !== '/sources/');
	const wanted = [...new Set(pages.flatMap(([, facts]) => facts))].sort();
	return [
		...wanted
			.filter((id) => data[id] === undefined)
			.map((id) => ({
				place: at(),
				what: `The fact ${id} is not said in this language, and ${pages.find(([, facts]) => facts.includes(id))?.[0] ?? ''} cites it.`,
				mend: `Write a line “${id}:” with what the fact says, in one or two short sentences.`,
			})),
		...Object.keys(data)
			.filter((id) => !known.has(id))
			.map((id) => ({
				place: at(id),
				what: `There is no fact ${id}.`,
				mend: 'Write the id of a fact in src/content/facts, or take the line away.',
			})),
	];
}
