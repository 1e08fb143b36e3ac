import MiniSearch from 'minisearch';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { splitWords } from '../i18n/splitWords.ts';
import { searchText } from '../text/searchText.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { Section, SectionKind } from './section.ts';

/** A place that answers what was typed, and the part of its text in which it does. */
export interface Found {
	readonly section: Section;
	readonly excerpt: readonly Piece[];
}

/** What helps a search in one language. */
export interface SearchHelp {
	/** Words that people use, and the words that the site uses for the same thing. */
	readonly synonyms: Readonly<Record<string, string>>;
	/** Words that say nothing of what is looked for. */
	readonly empty: readonly string[];
}

const boosts: Readonly<Record<SectionKind, number>> = {
	step: 1.15,
	help: 1.15,
	task: 0.9,
	term: 0.9,
	page: 1,
	// Facts say again what the guide says, without what to do about it.
	fact: 0.6,
};

const mostResults = 10;
const mostFacts = 3;

/**
 * Makes a search over the sections in a language. It takes what was typed, in any words, with typing mistakes,
 * and gives the best places first; nothing or only empty words gives none.
 */
export async function sectionFinder(
	sections: readonly Section[],
	help: SearchHelp,
	language = pageLanguage
): Promise<(typed: string) => Found[]> {
	const wordsOf = (text: string) => splitWords(searchText(text), language).map(({ word }) => word);
	const empty = new Set(help.empty.flatMap(wordsOf));
	// Of a word that is not finished a letter or two match too much, a character of Chinese does not.
	const shortest = language.unspaced ? 1 : 3;
	const index = new MiniSearch<Section & { id: number }>({
		fields: ['heading', 'also', 'page', 'text'],
		tokenize: wordsOf,
		processTerm: (term) => (empty.has(term) ? null : term),
		searchOptions: {
			boost: { heading: 3, also: 2.5, page: 1.2 },
			prefix: (term) => term.length >= shortest,
			fuzzy: (term) => (term.length > 4 ? 0.25 : false),
			boostDocument: (id: number) => boosts[sections[id]?.kind ?? 'page'],
		},
	});
	// In small parts, so that a slow phone goes on showing what is typed.
	await index.addAllAsync(
		sections.map((section, id) => ({ ...section, id })),
		{ chunkSize: 20 }
	);
	const known = Object.entries(help.synonyms).map(
		([said, ours]) => [` ${wordsOf(said).join(' ')} `, ours] as const
	);

	return (typed) => {
		const asked = ` ${wordsOf(typed.slice(0, 200)).join(' ')} `;
		const added = known.filter(([said]) => asked.includes(said)).map(([, ours]) => ours);
		let facts = 0;
		return index
			.search([asked, ...added].join(' '))
			.flatMap(({ id, terms }) => {
				const section = sections[Number(id)];
				if (!section || (section.kind === 'fact' && ++facts > mostFacts)) return [];
				return [{ section, excerpt: excerptOf(section.text, terms, language) }];
			})
			.slice(0, mostResults);
	};
}
