/**
 * Gives the page a sheet of a part whose code loads when it is opened, so that nobody pays for it
 * before: such a part imports its sheet with `?inline`. A part that stands in the page's HTML
 * imports it as it is, and the build puts it there. The page's policy allows a sheet that its own
 * scripts make, and no `<style>` or `<link>`.
 */
export function adoptStyles(styles: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
}
