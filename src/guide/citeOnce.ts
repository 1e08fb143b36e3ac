import { sentences } from '../i18n/sentences.ts';
import type { Passage } from './schemas.ts';

/**
 * Blocks of a section, such as paragraphs and the items of a list, each as one passage: its sentences
 * one after another, and of the facts they cite those that no block before it cites.
 */
export function citeOnce(blocks: readonly (readonly Passage[])[]): Passage[] {
	const cited = new Set<string>();
	return blocks.map((block) => {
		const facts = new Set(block.flatMap((passage) => passage.facts));
		for (const fact of cited) facts.delete(fact);
		for (const fact of facts) cited.add(fact);
		return { says: sentences(block.map(({ says }) => says)), facts: [...facts] };
	});
}
