/** An address in a text or a link. */
const address = /[\w.+-]@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;

/**
 * Asks Cloudflare to leave the mail addresses of a page as they are, where it holds any. By default
 * it writes `[email protected]` in their place and adds a script that puts them back; the page's
 * policy refuses that script, and the service worker a page that is not as it was built. Its
 * documentation names these comments for it. Takes and gives a page's HTML.
 */
export function keepMailAddresses(html: string): string {
	const start = /<body\b[^>]*>/i.exec(html);
	if (!start) return html;
	const from = start.index + start[0].length;
	const to = html.toLowerCase().lastIndexOf('</body>');
	const body = html.slice(from, to === -1 ? undefined : to);
	if (!address.test(body)) return html;
	return `${html.slice(0, from)}<!--email_off-->${body}<!--/email_off-->${to === -1 ? '' : html.slice(to)}`;
}
