/**
 * The link to the page in the language that the reader's browser prefers, where the site has that and
 * the page is in another. The first of the reader's languages that the site has decides.
 */
export function preferredLanguage(): HTMLAnchorElement | undefined {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];
	for (const wanted of navigator.languages) {
		const is = (lang: string) => lang.split('-')[0] === wanted.split('-')[0];
		if (is(document.documentElement.lang)) break;
		const link = links.find(({ hreflang }) => is(hreflang));
		if (link) return link;
	}
	return undefined;
}
