import { startLinks } from './startLinks.ts';
import { startThemeSwitch } from './themeSwitch.ts';

/**
 * Makes the controls work that stand on every page: the links to the search and to terms, and the
 * colors. Once the browser translates the page, what is said anew takes the place of what was said.
 */
export function startControls(): void {
	startLinks();
	startThemeSwitch();
	// Chrome says so by a class here when it translates the page, which may be before this runs.
	const root = document.documentElement;
	const load = () => void import('./translated.ts').catch(() => undefined);
	if (root.className) load();
	new MutationObserver(load).observe(root, { attributeFilter: ['class'] });
}
