import { url } from '../../i18n/paths.ts';
import type { Find, SearchHelp } from '../../search/finder.ts';
import type { Section } from '../../search/section.ts';

let finder: Promise<Find> | undefined;

/** The one finder of the page, made when the search is first used; anew where that failed. */
export function loadFinder(): Promise<Find> {
	finder ??= makeFinder();
	finder.catch(() => (finder = undefined));
	return finder;
}

/** The index is a module of its own, and what looks through it another: both come only here. */
async function makeFinder(): Promise<Find> {
	// The build writes the index's hash into each page's link; while developing there is none.
	const hash = document.querySelector<HTMLElement>('[data-search]')?.dataset['search'];
	const address = url(hash ? `/_astro/search-index.${hash}.js` : '/search-index.js');
	const [{ sectionFinder }, index] = await Promise.all([
		import('../../search/finder.ts'),
		import(/* @vite-ignore */ address) as Promise<{
			default: SearchHelp & { sections: Section[] };
		}>,
	]);
	return sectionFinder(index.default.sections, index.default);
}
