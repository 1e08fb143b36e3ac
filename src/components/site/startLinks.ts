import { startSearchKey } from '../search/searchKey.ts';

/**
 * Opens the search in place of following the link to its page, and what a term means in place of
 * the glossary. Where that does not come the link is followed, as it is by who wants another tab. One
 * listener for both, as it stands in each page; what it does comes with the first press. The search
 * has its key too.
 */
export function startLinks(): void {
	addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('[data-search],a.term');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		import('./pressedLink.ts')
			.then((it) => it.pressedLink(link))
			.catch(() => {
				location.assign(link.href);
			});
	});
	startSearchKey();
}
