import { type CollectionEntry, getCollection } from 'astro:content';
import content from 'virtual:guide';
import words from 'virtual:words/ui';
import type { Content } from './content.ts';
import type { Words } from './words.ts';

export type StepPage = CollectionEntry<'steps'>;
export type Change = Content['changes'][number];

/** All content of the guide in one language, checked as a whole. */
export interface Guide extends Content {
	/** The step pages in the checklist's order. */
	readonly steps: readonly StepPage[];
	readonly words: Words;
}

let loaded: Promise<Guide> | undefined;

/**
 * Loads the guide, once: a change of the content makes this module anew. Throws an Error with every
 * mistake in the content.
 */
export function loadGuide(): Promise<Guide> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Guide> {
	const pages = await getCollection('steps');
	const steps = content.checklist.steps.flatMap(
		({ id }) => pages.find((page) => page.id === id) ?? []
	);
	return { ...content, steps, words };
}
