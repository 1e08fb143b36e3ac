import { url } from '../../i18n/paths';

/**
 * Opens the search in place of following the link to its page, and by the key `/`. It stands with
 * the line of steps, which every page has, so that it needs no file of its own.
 */
export function startSearchKey(): void {
	for (const type of ['click', 'keydown'] as const)
		addEventListener(type, (event) => {
			const { target } = event;
			if (event.ctrlKey || event.metaKey || !(target instanceof Element)) return;
			const asked =
				'key' in event
					? event.key === '/' && !target.closest('input,select,textarea,dialog')
					: target.closest('[data-search]') && !event.shiftKey;
			if (!asked) return;
			event.preventDefault();
			void import('./searchDialog').then(
				({ openSearch }) => openSearch(),
				// The page that lists all places works without it.
				() => location.assign(url('/search/'))
			);
		});
}
