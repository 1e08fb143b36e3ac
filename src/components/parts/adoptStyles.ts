/**
 * Gives the page a sheet of a part whose code loads when it is opened, so that nobody pays for it
 * before: such a part imports its sheet with `?inline`. A part that stands in the page's HTML
 * imports it as it is, and the build puts it there. The page's policy allows a sheet that its own
 * scripts make, and no `<style>` that they add. Of two rules of equal weight the later holds: what parts
 * go by comes before all others.
 */
export function adoptStyles(styles: string, place?: 'before all others'): void {
	// An island is first written where there is no browser.
	if (import.meta.env.SSR) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	if (place) document.adoptedStyleSheets.unshift(sheet);
	else document.adoptedStyleSheets.push(sheet);
}
