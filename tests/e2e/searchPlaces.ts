import { pathToFileURL } from 'node:url';
import { expect } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { type SearchHelp, sectionFinder } from '../../src/search/finder.ts';
import type { Section } from '../../src/search/section.ts';

/** Questions, each with the places where its answer stands. */
type Asked = readonly (readonly [string, ...string[]])[];

/** The index of a language of the built site, as a browser imports it. */
async function builtIndex(folder = 'dist'): Promise<SearchHelp & { readonly sections: Section[] }> {
	const address = pathToFileURL(`${folder}/search-index.js`).href;
	const module = (await import(address)) as {
		default: SearchHelp & { sections: Section[] };
	};
	return module.default;
}

function isRight(href: string, right: readonly string[]): boolean {
	return right.some((each) =>
		each.includes('#') ? href === each : href === each || href.startsWith(`${each}#`)
	);
}

/** Expects a right place among the first three for as many of the questions, in the index of a folder. */
export async function expectFound(
	asked: Asked,
	atLeast: number,
	folder?: string,
	language?: Language
): Promise<void> {
	const { sections, ...help } = await builtIndex(folder);
	const find = await sectionFinder(sections, help, language);
	const missed = asked.filter(
		([question, ...right]) =>
			!find(question)
				.slice(0, 3)
				.some(({ section }) => isRight(section.href, right))
	);
	expect(asked.length - missed.length, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(
		atLeast
	);
}

/** Expects every answer that the questions name to be a place of the index. */
export async function expectPlaces(asked: Asked, folder?: string): Promise<void> {
	const { sections } = await builtIndex(folder);
	const hrefs = sections.map(({ href }) => href);
	const unknown = asked
		.flatMap(([, ...right]) => right)
		.filter((right) => !hrefs.some((href) => isRight(href, [right])));
	expect(unknown).toEqual([]);
}
