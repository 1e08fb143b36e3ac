import { themeKey } from '../../storage/keys.ts';

/**
 * Makes the switches between light and dark work, each showing what any of them was set to; an empty
 * choice is the system's. What was chosen before it came is taken then. Where storage refuses, the
 * choice holds for this page.
 */
export function startThemeSwitch(): void {
	const selects = [...document.querySelectorAll<HTMLSelectElement>('.theme select')];
	const chosen = document.documentElement.dataset;
	for (const select of selects) select.addEventListener('change', () => choose(select.value));
	const early = selects.find(({ value }) => value !== '');
	if (early) choose(early.value);
	else show();

	function choose(theme: string): void {
		chosen['theme'] = theme;
		show();
		try {
			if (theme) localStorage.setItem(themeKey, theme);
			else localStorage.removeItem(themeKey);
		} catch {
			// Blocked or full: the theme is no loss.
		}
	}

	function show(): void {
		for (const select of selects) select.value = chosen['theme'] ?? '';
	}
}
