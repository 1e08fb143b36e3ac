import { textFile } from './contentFiles.ts';
import { englishLang } from '../i18n/englishLang.ts';
import { sentences } from '../i18n/sentences.ts';
import type { Section } from '../search/section.ts';
import type { Guide, StepPage } from './load.ts';
import { type Heading, cutIntoParts } from './mdxText.ts';
import { stepName } from './stepName.ts';

/** A page without sections of its own: its title and what it is for, and what else it holds. */
export interface PlainPage {
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly text?: string;
}

/** A page of text that is not a step, with what stands under its headings. */
interface TextPage {
	readonly path: string;
	readonly title: string;
	readonly body: string;
	readonly headings: readonly Heading[];
}

/**
 * Every place that search can lead to, in the order of the site: parts of steps and their tasks,
 * what goes wrong, terms, facts, other pages and their parts. Addresses start at the site's root.
 * Throws an Error at other names of a place that is none.
 */
export function searchSections(
	guide: Guide,
	headings: ReadonlyMap<StepPage, readonly Heading[]>,
	pages: readonly PlainPage[],
	texts: readonly TextPage[] = []
): Section[] {
	const { words } = guide;
	const steps = guide.steps.flatMap((page): Section[] => {
		const { data } = page;
		const place = { page: stepName(guide, page), also: '' } as const;
		const path = `/guide/${page.id}/`;
		const about = sentences([
			data.description,
			data.outcome,
			...(data.inHand ?? []),
			data.time,
			data.who,
		]);
		return [
			...cutIntoParts(page.body ?? '', headings.get(page) ?? []).map(
				({ kind, heading, slug, text }): Section => {
					const href = slug === '' ? path : `${path}#${slug}`;
					const task = kind === 'task' ? data.tasks[slug] : undefined;
					if (task)
						return {
							...place,
							kind: 'task',
							heading: task.title,
							text: sentences([task.why, text]),
							href,
						};
					return {
						...place,
						kind: 'step',
						heading: heading || data.title,
						text: heading === '' ? sentences([about, text]) : text,
						href,
					};
				}
			),
		].filter(({ text }) => text !== '');
	});
	const places: Section[] = [
		...steps,
		...guide.symptoms.map(({ id, data }): Section => ({
			kind: 'help',
			page: words.site.nav.help,
			heading: data.sees,
			also: [...(data.alsoCalled ?? []), ...(data.searchWords ?? [])].join(', '),
			text: sentences([...data.means, ...data.doThis, data.writeTo].map(({ says }) => says)),
			href: `/help/#${id}`,
		})),
		...guide.terms.map(({ id, data }): Section => ({
			kind: 'term',
			page: words.glossary.title,
			heading: data.term,
			also: (data.alsoCalled ?? []).join(', '),
			text: data.means,
			href: `/glossary/#${id}`,
		})),
		...guide.facts.flatMap(({ id, data }): Section[] => {
			// In a language that does not say it, nobody finds it by the words they type.
			const text = englishLang === '' ? data.statement : guide.factsInWords[id];
			return text === undefined
				? []
				: [
						{
							kind: 'fact',
							page: words.sources.title,
							heading: data.title,
							also: id,
							text,
							href: `/sources/#${id}`,
						},
					];
		}),
		...pages.map(({ path, title, description, text = '' }): Section => ({
			kind: 'page',
			page: words.site.name,
			heading: title,
			also: '',
			text: sentences([description, text]),
			href: path,
		})),
		...texts.flatMap(({ path, title, body, headings: all }) =>
			cutIntoParts(body, all)
				.filter(({ slug, text }) => slug !== '' && text !== '')
				.map(({ heading, slug, text }): Section => ({
					kind: 'page',
					page: title,
					heading,
					also: '',
					text,
					href: `${path}#${slug}`,
				}))
		),
	];
	const { called } = guide.searchHelp;
	for (const href of Object.keys(called))
		if (!places.some((place) => place.href === href))
			throw new Error(
				`${textFile('search-help.yaml')}: called has ${href}, which is no place that the search leads to. Correct the address.`
			);
	return places.map((place) => ({
		...place,
		also: [place.also, ...(called[place.href] ?? [])].filter(Boolean).join(', '),
	}));
}
