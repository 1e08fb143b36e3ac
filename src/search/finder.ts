import MiniSearch from 'minisearch';
import { searchText } from '../text/searchText.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { Section, SectionKind } from './section.ts';

/** A place that answers what was typed, and the part of its text in which it does. */
export interface Found {
	readonly section: Section;
	readonly excerpt: readonly Piece[];
}

/** Words that people use, and the words that the site uses for the same thing. */
export type Synonyms = Readonly<Record<string, string>>;

/** Says nothing of what is looked for. */
const empty = new Set(
	(
		'a about after an and any are as at be by can did do does for from get got has have how i if in is it its me my ' +
		'need no not of on or our out should that the their there they this to us was we what when where which who why ' +
		'will with you your'
	).split(' ')
);

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

function wordsOf(text: string): string[] {
	return searchText(text).split(/[^\p{L}\p{N}]+/u);
}

/**
 * Makes a search over the sections. It takes what was typed, in any words, with typing mistakes,
 * and gives the best places first; nothing or only empty words gives none.
 */
export async function sectionFinder(
	sections: readonly Section[],
	synonyms: Synonyms
): Promise<(typed: string) => Found[]> {
	const index = new MiniSearch<Section & { id: number }>({
		fields: ['heading', 'also', 'page', 'text'],
		tokenize: wordsOf,
		processTerm: (term) => (term === '' || empty.has(term) ? null : term),
		searchOptions: {
			boost: { heading: 3, also: 2.5, page: 1.2 },
			// The word being typed is not finished; a short one would match too much.
			prefix: (term) => term.length > 2,
			fuzzy: (term) => (term.length > 4 ? 0.25 : false),
			boostDocument: (id: number) => boosts[sections[id]?.kind ?? 'page'],
		},
	});
	// In small parts, so that a slow phone goes on showing what is typed.
	await index.addAllAsync(
		sections.map((section, id) => ({ ...section, id })),
		{ chunkSize: 20 }
	);
	const known = Object.entries(synonyms).map(
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
				return [{ section, excerpt: excerptOf(section.text, terms) }];
			})
			.slice(0, mostResults);
	};
}
