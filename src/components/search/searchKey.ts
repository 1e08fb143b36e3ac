import { browserStorage } from '../../storage/browserStorage.ts';
import { searchKeyKey } from '../../storage/keys.ts';

/**
 * Has the key that the link to the search names, `/`, press it; a reader may turn that off: see
 * SearchKeyChoice. It stands with the line of steps, which every page has, so that it needs no file
 * of its own.
 */
export function startSearchKey(): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-search]');
	if (!link) return;
	addEventListener('keydown', (event) => {
		if (event.key !== link.ariaKeyShortcuts || event.ctrlKey || event.metaKey) return;
		if ((event.target as Element).closest('input,select,textarea,dialog')) return;
		event.preventDefault();
		link.click();
	});
	try {
		if (browserStorage()?.getItem(searchKeyKey)) link.ariaKeyShortcuts = null;
	} catch {
		// A storage that is there and cannot be read turned nothing off.
	}
}
