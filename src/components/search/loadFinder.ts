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
	// No page names the index's hash: a changed word changes the index, and would change every page.
	const address = url('/search-index.js');
	const [{ sectionFinder }, index] = await Promise.all([
		import('../../search/finder.ts'),
		import(/* @vite-ignore */ address) as Promise<{
			default: SearchHelp & { sections: Section[] };
		}>,
	]);
	return sectionFinder(index.default.sections, index.default);
}
