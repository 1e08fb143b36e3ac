/**
 * Does what a link with `data-search` or of a term is pressed for: opens the search, or shows the term's
 * meaning. Each comes when it is asked for. Fails where it does not come, or cannot be shown.
 */
export async function pressedLink(link: HTMLAnchorElement): Promise<void> {
	if (link.matches('.term')) (await import('../terms/showTerm.ts')).showTerm(link);
	else (await import('../search/searchDialog.tsx')).openSearch();
}
