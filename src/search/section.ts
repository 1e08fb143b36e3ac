/** What a place in the site is: a part of a step, an answer in help, a term, a fact, a page or a task. */
export type SectionKind = 'step' | 'task' | 'help' | 'term' | 'fact' | 'page';

/** A place in the site that search can lead to. All of it is plain text. */
export interface Section {
	readonly kind: SectionKind;
	/** The page it stands on. */
	readonly page: string;
	readonly heading: string;
	/** Other names that people use for it; may be empty. */
	readonly also: string;
	readonly text: string;
	/** Its address under the site's root, with its anchor. */
	readonly href: string;
}
