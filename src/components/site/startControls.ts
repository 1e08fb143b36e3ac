import { startLinks } from './startLinks.ts';
import { startThemeSwitch } from './themeSwitch.ts';

/** Makes the controls work that stand on every page: the links to the search and to terms, and the colors. */
export function startControls(): void {
	startLinks();
	startThemeSwitch();
}
