/**
 * What Cloudflare's Email Address Obfuscation makes of a page, as its documentation tells: it
 * rewrites addresses in links and in text, adds a script that puts them back, and leaves alone what
 * stands between `<!--email_off-->` and `<!--/email_off-->`, in scripts, styles and text areas.
 */
export function obfuscated(html: string): string {
	const leftAlone =
		/<!--email_off-->[\s\S]*?<!--\/email_off-->|<(script|style|textarea|noscript|xmp)\b[\s\S]*?<\/\1>/gi;
	let from = 0;
	let made = '';
	for (const part of html.matchAll(leftAlone)) {
		made += rewritten(html.slice(from, part.index)) + part[0];
		from = part.index + part[0].length;
	}
	made += rewritten(html.slice(from));
	return made === html
		? html
		: made.replace(
				/<\/body>/i,
				'<script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script></body>'
			);
}

function rewritten(html: string): string {
	return html
		.replace(/href="mailto:[^"]*"/gi, 'href="/cdn-cgi/l/email-protection#00"')
		.replace(
			/(<[^>]*>)|[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi,
			(_found, tag: string | undefined) =>
				tag ?? '<a class="__cf_email__" data-cfemail="00">[email&#160;protected]</a>'
		);
}
