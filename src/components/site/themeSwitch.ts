import { themeKey } from '../../storage/keys.ts';

/**
 * Makes the switches between light and dark work, each showing what any of them was set to; an empty
 * choice is the system's. Where storage refuses, the choice holds for this page.
 */
export function startThemeSwitch(): void {
	const selects = document.querySelectorAll<HTMLSelectElement>('.theme select');
	const chosen = document.documentElement.dataset;
	for (const select of selects) {
		select.disabled = false;
		select.addEventListener('change', () => {
			chosen['theme'] = select.value;
			show();
			try {
				if (select.value) localStorage.setItem(themeKey, select.value);
				else localStorage.removeItem(themeKey);
			} catch {
				// Blocked or full: the theme is no loss.
			}
		});
	}
	show();

	function show(): void {
		for (const select of selects) select.value = chosen['theme'] ?? '';
	}
}
