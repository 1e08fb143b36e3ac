import { factsCitedIn } from './citations.ts';
import type { ChecklistFile } from './checklistForBrowser.ts';
import type { TextSource } from './readMdx.ts';
import type { Source } from './readYaml.ts';

/** The files whose statements pages show, and what is in none of them. */
interface Stated {
	readonly checklist: Pick<ChecklistFile, 'steps'>;
	readonly steps: readonly TextSource[];
	/** The pages of plain text. */
	readonly pages: readonly TextSource[];
	readonly symptoms: Source<
		readonly {
			readonly step: string;
			readonly doThis: readonly { readonly facts: readonly string[] }[];
		}[]
	>;
	readonly terms: Source;
	readonly changes: Source;
	readonly misreadings: Source;
	/** The checks of details, by group. */
	readonly details: Readonly<
		Record<string, Source<readonly { readonly id: string }[]> | undefined>
	>;
	/** Words files, by name. */
	readonly words: Readonly<Record<string, Source | undefined>>;
	/** Every fact that there is. */
	readonly facts: readonly string[];
}

/**
 * The facts that each page rests on, by its path from the language's root: those that its own text
 * cites, and those behind the tasks and checks that it shows and the lines of its troubles. Pages that state nothing of
 * ACE or refunds are left out. A test holds the built pages against it.
 */
export function pageFacts(stated: Stated): Record<string, string[]> {
	const { checklist, symptoms, terms, changes, misreadings, details, words } = stated;
	const word = (name: string) => words[name] ?? nothing;
	const tasks = factsCitedIn({ raw: checklist });
	return {
		...Object.fromEntries(
			stated.steps.map((page) => [`/guide/${page.id}/`, factsOfStep(page, stated)])
		),
		...Object.fromEntries(
			stated.pages
				.map(
					(page) =>
						[
							page.id === 'home' ? '/' : `/${page.id}/`,
							// Home lists what to have ready too.
							page.id === 'home' ? factsCitedIn(page, word('ready')) : factsCitedIn(page),
						] as const
				)
				.filter(([, facts]) => facts.length > 0)
		),
		'/changes/': factsCitedIn(changes, misreadings),
		'/details/': factsCitedIn(
			...Object.values(details).map((group) => group ?? nothing),
			fraudWarning
		),
		'/glossary/': factsCitedIn(terms),
		'/help/': factsCitedIn(symptoms),
		'/help/not-paid/': factsCitedIn(word('not-paid')),
		'/progress/': tasks,
		'/ready/': factsCitedIn(word('ready')),
		'/sources/': [...stated.facts].sort(),
		'/tools/dates/': factsCitedIn(word('dates'), clockRules),
		'/tools/entries/': factsCitedIn(
			word('entries'),
			word('entries-page'),
			entryRules,
			fraudWarning
		),
		'/tools/reports/': factsCitedIn(word('reports'), word('reports-page'), fraudWarning),
	};
}

const nothing = { raw: undefined };
/** What pages cite beside a text of their own. */
const fraudWarning = { raw: { facts: ['R-54'] } };
const clockRules = { raw: { facts: ['P-12', 'P-47', 'P-56', 'P-58', 'R-44'] } };
const entryRules = { raw: { facts: ['P-24', 'P-34', 'P-78'] } };

function factsOfStep(page: TextSource, { checklist, symptoms, details }: Stated): string[] {
	const checks = page.tags.filter(({ name }) => name === 'CheckDetails');
	return factsCitedIn(
		page,
		{ raw: checklist.steps.filter(({ id }) => id === page.id) },
		// Of a trouble a step shows what one sees, which states nothing, and the first thing to do.
		{
			raw: symptoms.data.flatMap(({ step, doThis: [first] }) =>
				step === page.id && first !== undefined ? [first] : []
			),
		},
		...checks.flatMap(({ attributes: { groups = '', only } }) =>
			groups.split(/\s+/).map((group) => ({
				raw: details[group]?.data.filter(({ id }) => only?.split(/\s+/).includes(id) ?? true),
			}))
		)
	);
}
