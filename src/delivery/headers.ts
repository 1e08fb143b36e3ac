import type { Policy } from './policy.ts';

/** What a server sends along with everything under a path; `*` at a path's end stands for any rest. */
export interface HeaderRule {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** Every feature that a page could ask a browser for and this site has no use for. */
const featuresOff = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'sync-xhr',
	'usb',
	'xr-spatial-tracking',
	'clipboard-read',
];
/**
 * What “Copy the link” needs. “Share” needs `web-share`, which is for a page's own origin wherever a
 * browser has it; a browser that has not would warn of the name.
 */
const featuresOwn = ['clipboard-write'];

/** Sent with everything. */
const everywhere = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': [
		...featuresOff.map((feature) => `${feature}=()`),
		...featuresOwn.map((feature) => `${feature}=(self)`),
	].join(', '),
	'Referrer-Policy': 'no-referrer',
	// Browsers heed it over HTTPS only.
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
	// For what carries no policy of its own, such as the page for what is not there.
	'X-Frame-Options': 'DENY',
};

/** A worker has the policy that its own file came with: it may import its site's scripts, no more. */
const workerPolicy =
	"default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'";
/** The service worker fetches the site's own files to keep them. */
const serviceWorkerPolicy =
	"default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";

const checkEachTime = 'no-cache';
const keepForGood = 'public, max-age=31536000, immutable';

/**
 * Every header of the site, as rules of which no two set the same header for one path: hosts join
 * such headers in different ways. Takes the site's base path and the policy of each page by its
 * path below the base, such as `guide/apply/`.
 */
export function headerRules(base: string, policies: ReadonlyMap<string, Policy>): HeaderRule[] {
	return [
		{ path: `${base}*`, headers: everywhere },
		{
			path: `${base}_astro/*`,
			headers: { 'Cache-Control': keepForGood, 'Content-Security-Policy': workerPolicy },
		},
		{
			path: `${base}sw.js`,
			headers: { 'Cache-Control': checkEachTime, 'Content-Security-Policy': serviceWorkerPolicy },
		},
		...[...policies].map(([path, { header }]) => ({
			path: base + path,
			headers: { 'Cache-Control': checkEachTime, 'Content-Security-Policy': header },
		})),
	];
}

/** The headers that the rules give a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
	const matching = rules.filter(({ path: pattern }) =>
		pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
	);
	return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

/** Cloudflare Pages takes no more than this; Netlify has no such limit. */
const limits = { rules: 100, line: 2000 };

/**
 * The rules as the `_headers` file that Cloudflare Pages and Netlify read. Throws an Error that
 * names the limit when there are more rules, or longer lines, than Cloudflare Pages takes.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
	if (rules.length > limits.rules)
		throw new Error(`_headers has ${rules.length} rules; Cloudflare Pages takes ${limits.rules}`);
	return rules
		.map(({ path, headers }) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
			const long = lines.find((line) => line.length > limits.line);
			if (long !== undefined)
				throw new Error(
					`_headers has a line of ${long.length} characters for ${path}; Cloudflare Pages takes ${limits.line}`
				);
			return [path, ...lines, ''].join('\n');
		})
		.join('\n');
}
