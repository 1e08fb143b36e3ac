import { browserStorage } from '../../storage/browserStorage.ts';
import { searchKeyKey } from '../../storage/keys.ts';

/**
 * Opens the search in place of following the link to its page, and by the key that the link names,
 * `/`, which a reader may turn off: see SearchKeyChoice. It stands with the line of steps, which
 * every page has, so that it needs no file of its own.
 */
export function startSearchKey(): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-search]');
	if (!link) return;
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		void import('./searchDialog.tsx').then(
			(it) => it.openSearch(),
			// The page that lists all places works without it.
			() => location.assign(link.href)
		);
	});
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
