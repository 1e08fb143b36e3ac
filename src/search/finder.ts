import MiniSearch from 'minisearch';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { splitWords } from '../i18n/splitWords.ts';
import { searchText } from '../text/searchText.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { Section, SectionKind } from './section.ts';
import { meant } from './spelling.ts';
import { stemmer } from './stem.ts';

/** A place that answers what was typed, and the part of its text in which it does. */
export interface Found {
	readonly section: Section;
	readonly excerpt: readonly Piece[];
}

/** Takes what was typed and gives the best places first, those of a kind that is preferred before the others. */
export type Find = (typed: string, prefer?: SectionKind) => Found[];

/** What helps a search in one language. */
export interface SearchHelp {
	/** Words that people use, and the words that the site uses for the same thing. */
	readonly synonyms: Readonly<Record<string, string>>;
	/** Words that say nothing of what is looked for. */
	readonly empty: readonly string[];
	/** Endings that a word may lose and still mean the same. */
	readonly endings: readonly string[];
}

const boosts: Readonly<Record<SectionKind, number>> = {
	step: 1.25,
	help: 1.1,
	task: 0.9,
	term: 0.9,
	page: 1,
	// Facts say again what the guide says, without what to do about it.
	fact: 0.6,
};

const mostResults = 10;
const mostFacts = 3;

/** What a word weighs that was not typed and is the site's for what was. */
const synonymWeight = 0.8;

/** What a word weighs by itself that was typed as part of a phrase with a meaning of its own. */
const inPhraseWeight = 0.5;

/**
 * Makes a search over the sections in a language: which places answer, in which order, how many at most. It takes what was typed, in any words, with typing mistakes,
 * and gives the best places first; nothing or only empty words gives none.
 */
export async function sectionFinder(
	sections: readonly Section[],
	help: SearchHelp,
	language = pageLanguage
): Promise<Find> {
	const stem = stemmer(help.endings);
	const stemsOf = (text: string) =>
		splitWords(searchText(text), language).map(({ word }) => stem(word));
	const empty = new Set(help.empty.flatMap(stemsOf));
	const known = new Set<string>();
	// Of a word that is not finished a letter or two match too much, a character of Chinese does not.
	const shortest = language.unspaced ? 1 : 3;
	const index = new MiniSearch<Section & { id: number }>({
		fields: ['heading', 'also', 'page', 'text'],
		tokenize: stemsOf,
		processTerm: (term) => {
			if (empty.has(term)) return null;
			known.add(term);
			return term;
		},
		searchOptions: {
			tokenize: (terms) => terms.split(' '),
			processTerm: (term) => term,
			boost: { heading: 3, also: 2.5, page: 1.2 },
		},
	});
	// In small parts, so that a slow phone goes on showing what is typed.
	await index.addAllAsync(
		sections.map((section, id) => ({ ...section, id })),
		{ chunkSize: 20 }
	);
	const synonyms = Object.entries(help.synonyms).map(([said, ours]) => ({
		said: stemsOf(said),
		ours: stemsOf(ours).filter((word) => !empty.has(word)),
	}));
	const spelled = new Set([...known, ...synonyms.flatMap(({ said }) => said)]);

	return (typed, prefer) => {
		const words = stemsOf(typed.slice(0, 200));
		const unfinished = /\S$/.test(typed) ? words.at(-1) : undefined;
		const open = new Set<string>();
		const asked = words.flatMap((word) => {
			if (word === unfinished && word.length >= shortest) open.add(word);
			if (spelled.has(word) || empty.has(word)) return word;
			const better = meant(word, spelled);
			if (better.length > 0) return better;
			if (word.length >= shortest) open.add(word);
			return word;
		});
		const own = asked.filter((word) => !empty.has(word));
		// Also with words between that say nothing: "mail us a check" for "mail check".
		const saidThere = synonyms.filter(({ said }) => isWithin(said, asked) || isWithin(said, own));
		// Of a phrase and a word in it, the phrase.
		const meantBy = saidThere.filter(
			({ said }) =>
				!saidThere.some((other) => other.said.length > said.length && isWithin(said, other.said))
		);
		const added = meantBy.flatMap(({ ours }) => ours);
		// "Phone number" asks for no number.
		const inPhrase = new Set(meantBy.flatMap(({ said }) => (said.length > 1 ? said : [])));
		let facts = 0;
		return index
			.search([...new Set([...own, ...added])].join(' '), {
				prefix: (term) => open.has(term),
				boostTerm: (term) => {
					if (added.includes(term)) return own.includes(term) ? 1 : synonymWeight;
					return inPhrase.has(term) ? inPhraseWeight : 1;
				},
				boostDocument: (id: number) => {
					const kind = sections[id]?.kind ?? 'page';
					return boosts[kind] * (kind === prefer ? 2 : 1);
				},
			})
			.flatMap(({ id, terms }) => {
				const section = sections[Number(id)];
				if (!section || (section.kind === 'fact' && ++facts > mostFacts)) return [];
				return [{ section, excerpt: excerptOf(section.text, terms, language, stem) }];
			})
			.slice(0, mostResults);
	};
}

/** Whether some words stand next to each other, in their order, among others. */
function isWithin(some: readonly string[], words: readonly string[]): boolean {
	return ` ${words.join(' ')} `.includes(` ${some.join(' ')} `);
}
