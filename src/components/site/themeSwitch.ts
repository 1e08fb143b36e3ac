/** Makes the switch between light and dark work. Where storage refuses, the choice holds for this page. */
export function startThemeSwitch(): void {
	const select = document.querySelector<HTMLSelectElement>('#theme');
	if (!select) return;
	// Named by the page: a module that other scripts share too would be a request of its own.
	const { key = '' } = select.dataset;
	const root = document.documentElement;
	select.value = root.dataset['theme'] ?? 'auto';

	select.addEventListener('change', () => {
		if (select.value === 'auto') delete root.dataset['theme'];
		else root.dataset['theme'] = select.value;
		try {
			if (select.value === 'auto') localStorage.removeItem(key);
			else localStorage.setItem(key, select.value);
		} catch {
			// Blocked or full: the theme is no loss.
		}
	});
}
