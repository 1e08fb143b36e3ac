import { createHash } from 'node:crypto';

/**
 * The Trusted Types policies that there are. Text never becomes script: each gives one
 * address, whatever it is asked for, or throws. See src/offline/register.ts and
 * src/components/parts/fileWorker.ts.
 */
type TrustedName = 'service-worker' | 'entry-list' | 'reports';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script\s*>/gi;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style\s*>/gi;

/** The hashes, as a policy writes them, of what stands between the tags that a pattern finds. */
function hashes(html: string, tags: RegExp): string[] {
	const found = [...html.matchAll(tags)].map(([, text = '']) => text);
	return [...new Set(found)].map(
		(text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
	);
}

/**
 * The content security policy of a page, read off the page itself: nothing loads unless it is the
 * site's own, and of what stands inline only what the build put there, by its hash. Takes the HTML
 * of a built page and the Trusted Types policies that it makes. Who frames the page no meta can
 * say: headers.ts does.
 *
 * @example
 * policyOf('<script>start()</script>'); // => "default-src 'none'; script-src 'self' 'sha256-…'; …"
 */
export function policyOf(html: string, trusted: readonly TrustedName[] = []): string {
	const styles = [
		// The sheet for paper (printSheet.ts).
		...(html.includes('<link rel="stylesheet"') ? ["'self'"] : []),
		...hashes(html, inlineStyle),
	];
	return [
		"default-src 'none'",
		["script-src 'self'", ...hashes(html, inlineScript)].join(' '),
		...(styles.length > 0 ? [['style-src', ...styles].join(' ')] : []),
		'img-src data:',
		// In a file on a disk, the font is part of the file.
		html.includes('url(data:font/') ? 'font-src data:' : "font-src 'self'",
		...(html.includes('rel="manifest"') ? ["manifest-src 'self'"] : []),
		"worker-src 'self'",
		"connect-src 'none'",
		"form-action 'none'",
		"base-uri 'none'",
		"object-src 'none'",
		"require-trusted-types-for 'script'",
		trusted.length > 0 ? ['trusted-types', ...trusted].join(' ') : "trusted-types 'none'",
	].join('; ');
}

/**
 * The page with its policy as the first thing after its character set, so that it covers all that
 * follows. Throws an Error when the page names no character set or has a policy already.
 */
export function withPolicy(html: string, policy: string): string {
	if (/http-equiv="content-security-policy"/i.test(html))
		throw new Error('the page has a policy already');
	const charset = /<meta charset="utf-8"\s*\/?>/i;
	if (!charset.test(html)) throw new Error('the page does not begin with <meta charset="utf-8">');
	return html.replace(
		charset,
		(found) => `${found}<meta http-equiv="content-security-policy" content="${policy}">`
	);
}

/**
 * What a page may not have because its policy refuses it: styles and handlers in attributes, and
 * links that are scripts. Gives each as it stands in the page.
 */
export function refusedByPolicy(html: string): string[] {
	const tags =
		html
			.replace(inlineScript, '')
			.replace(inlineStyle, '')
			.match(/<[a-z][^>]*>/gi) ?? [];
	return tags.filter((tag) => {
		// A quoted value may hold anything, so only the names of attributes are looked at.
		const names = tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '');
		return /\s(?:style|on[a-z]+)(?=[\s/>=])/i.test(names) || /="\s*javascript:/i.test(tag);
	});
}
