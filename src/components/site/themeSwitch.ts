/**
 * Makes the switches between light and dark work, each showing what any of them was set to; an empty
 * choice is the system's. Where storage refuses, the choice holds for this page.
 */
export function startThemeSwitch(): void {
	const selects = document.querySelectorAll<HTMLSelectElement>('.theme select');
	const chosen = document.documentElement.dataset;
	show();
	for (const select of selects)
		select.addEventListener('change', () => {
			// Named by the page: a module that other scripts share too would be a request of its own.
			const { key = '' } = select.dataset;
			chosen['theme'] = select.value;
			show();
			try {
				if (select.value) localStorage.setItem(key, select.value);
				else localStorage.removeItem(key);
			} catch {
				// Blocked or full: the theme is no loss.
			}
		});

	function show(): void {
		for (const select of selects) select.value = chosen['theme'] ?? '';
	}
}
