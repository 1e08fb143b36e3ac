import { themeKey } from '../../storage/keys.ts';

/** Makes the switch between light and dark work. Where storage refuses, the choice holds for this page. */
export function startThemeSwitch(): void {
	const select = document.querySelector<HTMLSelectElement>('#theme');
	if (!select) return;
	const root = document.documentElement;
	select.value = root.dataset['theme'] ?? 'auto';

	select.addEventListener('change', () => {
		if (select.value === 'auto') delete root.dataset['theme'];
		else root.dataset['theme'] = select.value;
		try {
			if (select.value === 'auto') localStorage.removeItem(themeKey);
			else localStorage.setItem(themeKey, select.value);
		} catch {
			// Blocked or full: the theme is no loss.
		}
	});
}
