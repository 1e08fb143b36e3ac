import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { ChecklistFile } from './outline.ts';
import { headingOf } from '../not-paid/tree.ts';
import { type Area, type AreaWords, areaFile, readAreaWords } from './areaWords.ts';
import { readChecklistFile } from './checklistFile.ts';
import type { Section } from '../search/section.ts';
import { language } from './contentFiles.ts';
import { sentences } from '../i18n/sentences.ts';
import { findUnnumbered, readLinkNumbers } from './linkNumbers.ts';
import { findUnstated } from './numbers.ts';
import { findProblems } from './problems.ts';
import { readSearchHelp } from './searchHelp.ts';
import { type PlainPage, searchSections } from './searchSections.ts';
import { inOrder } from './steps.ts';
import { findTreeProblems } from './treeProblems.ts';
import { readWords, type Words } from './words.ts';

export type Fact = CollectionEntry<'facts'>;
export type StepPage = CollectionEntry<'steps'>;
export type Symptom = CollectionEntry<'symptoms'>;
export type Term = CollectionEntry<'terms'>;
export type Detail = CollectionEntry<'details'>;
export type Change = CollectionEntry<'changes'>;
export type Misreading = CollectionEntry<'misreadings'>;
export type QuestionWords = CollectionEntry<'situation'>;

/** All content of the guide in one language, checked as a whole. */
export interface Guide {
	readonly checklist: ChecklistFile;
	/** The step pages in the checklist's order. */
	readonly steps: readonly StepPage[];
	readonly facts: readonly Fact[];
	readonly symptoms: readonly Symptom[];
	readonly terms: readonly Term[];
	readonly changes: readonly Change[];
	readonly misreadings: readonly Misreading[];
	readonly situation: readonly QuestionWords[];
	readonly details: readonly Detail[];
	readonly words: Words;
}

let loaded: Promise<Guide> | undefined;

/**
 * Loads the guide once for the whole build.
 * Throws one Error that lists every mistake that spans files: ids that name nothing, tasks
 * without words, words without a task.
 */
export function loadGuide(): Promise<Guide> {
	// Authors' changes must show at once in development.
	if (import.meta.env.DEV) return load();
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Guide> {
	const [
		checklist,
		pages,
		facts,
		symptoms,
		terms,
		changes,
		misreadings,
		situation,
		details,
		words,
	] = await Promise.all([
		readChecklistFile(),
		getCollection('steps'),
		getCollection('facts'),
		getCollection('symptoms'),
		getCollection('terms'),
		getCollection('changes'),
		getCollection('misreadings'),
		getCollection('situation'),
		getCollection('details'),
		readWords(language),
	]);
	const guide = {
		checklist,
		steps: inOrder(pages, checklist),
		facts,
		symptoms,
		terms,
		changes,
		misreadings,
		situation,
		details,
		words,
	};
	const problems = [
		...findProblems(guide),
		...findUnnumbered(checklist, await readLinkNumbers()),
		...findUnstated(new Map(facts.map(({ id, data }) => [id, data.statement]))),
		...findTreeProblems(
			// Its schema has been met, or reading it would have thrown.
			(await readAreaWords('not-paid', language)) as AreaWords<'not-paid'>,
			{
				facts: new Set(facts.map(({ id }) => id)),
				tasks: new Set(checklist.steps.flatMap(({ tasks }) => tasks.map(({ id }) => id))),
				questions: new Map(checklist.questions.map(({ id, answers }) => [id, answers])),
			},
			areaFile('not-paid', language)
		),
	];
	if (problems.length > 0)
		throw new Error(`The guide's content has mistakes:\n${problems.join('\n')}`);
	return guide;
}

/** Loads every place that the search can lead to. */
export async function loadSections(): Promise<Section[]> {
	const guide = await loadGuide();
	const { pages } = await readSearchHelp();
	const own = await pagesWithWords();
	const headings = new Map(
		await Promise.all(
			guide.steps.map(async (page) => [page, (await render(page)).headings] as const)
		)
	);
	return searchSections(guide, headings, [...pages, ...own]);
}

/** The pages whose words are an area of their own. */
async function pagesWithWords(): Promise<PlainPage[]> {
	const words = async <Name extends Area>(area: Name) =>
		(await readAreaWords(area, language)) as AreaWords<Name>;
	const [notPaid, entries, dates, companies, download] = await Promise.all([
		words('not-paid'),
		words('entries-page'),
		words('dates'),
		words('companies'),
		words('download'),
	]);
	const page = (path: string, { title, description, intro }: PageWords, also: string[] = []) => ({
		path,
		title,
		description,
		text: sentences([intro, ...also]),
	});
	return [
		page('/help/not-paid/', notPaid, notPaid.nodes.map(headingOf)),
		page(
			'/tools/entries/',
			entries.page,
			entries.rules.map(({ text }) => text)
		),
		page(
			'/tools/dates/',
			dates,
			Object.values(dates.fields).map(({ label }) => label)
		),
		page('/companies/', companies),
		page('/download/', download, [
			download.file,
			download.fileSays,
			download.pdf,
			download.pdfSays,
		]),
	];
}

interface PageWords {
	readonly title: string;
	readonly description: string;
	readonly intro: string;
}
