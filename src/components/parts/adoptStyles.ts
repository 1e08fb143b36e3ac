/**
 * Gives the page a sheet of a part whose code loads when it is opened, so that nobody pays for it
 * before. The page's policy allows a sheet that its own scripts make, and no `<style>` or `<link>`.
 */
export function adoptStyles(styles: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
}
