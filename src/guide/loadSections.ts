import { getCollection, render } from 'astro:content';
import companies from 'virtual:words/companies';
import dates from 'virtual:words/dates';
import download from 'virtual:words/download';
import entries from 'virtual:words/entries-page';
import notPaid from 'virtual:words/not-paid';
import reports from 'virtual:words/reports-page';
import tools from 'virtual:words/tools';
import { nodeHeading } from '../not-paid/tree.ts';
import { sentences } from '../i18n/sentences.ts';
import type { Section } from '../search/section.ts';
import { loadGuide } from './load.ts';
import { type PlainPage, searchSections } from './searchSections.ts';

/** Loads every place that the search can lead to. */
export async function loadSections(): Promise<Section[]> {
	const guide = await loadGuide();
	const headings = new Map(
		await Promise.all(
			guide.steps.map(async (page) => [page, (await render(page)).headings] as const)
		)
	);
	const texts = await Promise.all(
		(await getCollection('pages', ({ id }) => id !== 'not-found')).map(async (text) => ({
			path: text.id === 'home' ? '/' : `/${text.id}/`,
			title: text.data.title,
			body: text.body ?? '',
			// The title is no part.
			headings: (await render(text)).headings.filter(({ depth }) => depth > 1),
		}))
	);
	const { sources, glossary, help } = guide.words;
	return searchSections(
		guide,
		headings,
		[
			...guide.searchHelp.pages,
			...pagesWithWords,
			page('/help/', help),
			page('/sources/', sources),
			page('/glossary/', { ...glossary, intro: '' }),
		],
		texts
	);
}

interface PageWords {
	readonly title: string;
	readonly description: string;
	readonly intro: string;
}

const page = (
	path: string,
	{ title, description, intro }: PageWords,
	also: readonly string[] = []
): PlainPage => ({ path, title, description, text: sentences([intro, ...also]) });

/** The pages that have a file of words of their own. */
const pagesWithWords = [
	page('/tools/', tools, Object.values(tools.occasions)),
	page('/help/not-paid/', notPaid, notPaid.nodes.map(nodeHeading)),
	page(
		'/tools/entries/',
		entries.page,
		entries.rules.map(({ text }) => text)
	),
	page(
		'/tools/reports/',
		reports.page,
		reports.rules.map(({ text }) => text)
	),
	page(
		'/tools/dates/',
		dates,
		Object.values(dates.fields).map(({ label }) => label)
	),
	page('/companies/', companies),
	// Not every build offers the PDF, so no result tells of it; who asks for one is led here by a synonym.
	page('/download/', download, [download.file, download.fileSays]),
];
