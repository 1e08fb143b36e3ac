/** What a server sends along with everything under a path; `*` at a path's end stands for any rest. */
export interface HeaderRule {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a browser could give a page about the reader, their machine or their network, or have them
 * sign or pay with, so that no script could ask for it. Of the other names that browsers know most
 * do nothing on a site like this one, and each takes its bytes of every page's first flight.
 */
export const featuresOff = [
	'accelerometer',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'local-fonts',
	'local-network-access',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'publickey-credentials-get',
	'serial',
	'storage-access',
	'usb',
];

/**
 * What only a header can say. All else of a page's policy is in its meta, which holds for all that
 * follows the character set: policy.ts.
 */
const sharedPolicy = "frame-ancestors 'none'";

/** Sent with everything, and short: it is part of every page's first flight. */
const everywhere = {
	'Content-Security-Policy': sharedPolicy,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': featuresOff.map((feature) => `${feature}=()`).join(', '),
	'Referrer-Policy': 'no-referrer',
	// Browsers heed it over HTTPS only.
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
};

/** A worker has the policy that its own file came with: it may import its site's scripts, no more. */
const workerPolicy =
	"default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'";
/** The service worker fetches the site's own files to keep them. */
const serviceWorkerPolicy =
	"default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";

const checkEachTime = 'no-cache';
const keepForGood = 'public, max-age=31536000, immutable';
/** The files whose names change with what they hold, below a base. */
const hashed = '_astro/*';

/**
 * Every header of a language's files, as rules. Takes the language's base path. Of two that set the
 * same header for one path the later holds on our servers; Cloudflare Pages and Netlify send both
 * policies of `_astro/*`, which is as strict.
 */
export function headerRules(base: string): HeaderRule[] {
	return [
		{ path: `${base}*`, headers: everywhere },
		{
			path: `${base}${hashed}`,
			headers: { 'Cache-Control': keepForGood, 'Content-Security-Policy': workerPolicy },
		},
		{
			path: `${base}sw.js`,
			headers: { 'Cache-Control': checkEachTime, 'Content-Security-Policy': serviceWorkerPolicy },
		},
	];
}

/**
 * The rules of the whole site. Takes those of each language, the one at the root first: what is
 * sent with everything under the root is sent with the other languages too.
 */
export function siteRules([
	root = [],
	...others
]: readonly (readonly HeaderRule[])[]): HeaderRule[] {
	return [...root, ...others.flatMap(([, ...rest]) => rest)];
}

/**
 * The headers that the rules give a path. Where none says how long it is kept it is asked for each
 * time: our servers say so, and `_headers` need not, as hosts do so by themselves.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
	const matching = rules.filter(({ path: pattern }) =>
		pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
	);
	return Object.assign(
		{ 'Cache-Control': checkEachTime },
		...matching.map(({ headers }) => headers)
	) as Record<string, string>;
}

/** What a server adds by itself, in bytes: the status, and the kind, length, dates and packing of a page. */
const serversOwn = 250;

/** How many bytes come before a page, as HTTP/1.1 sends them; later versions send fewer. */
export function headerBytes(rules: readonly HeaderRule[], path: string): number {
	const lines = Object.entries(headersFor(rules, path)).map(
		([name, value]) => `${name}: ${value}\r\n`
	);
	return serversOwn + lines.join('').length;
}

/** The path of the page for what is not there. */
export const notFoundPath = (base: string) => `${base}404.html`;

/** The bases of the languages that have such a page of their own, below the site's. */
export function innerBases(rules: readonly HeaderRule[], siteBase: string): string[] {
	return rules
		.filter(({ path }) => path.endsWith(`/${hashed}`) && path !== siteBase + hashed)
		.map(({ path }) => path.slice(0, -hashed.length));
}

/**
 * The `_redirects` file that has Netlify answer with a language's own page for what is not there;
 * by itself it knows only the one at the root. It is for no other host: Cloudflare takes the closest
 * page by itself, and refuses a file with lines that are no redirects.
 */
export function redirectsFile(rules: readonly HeaderRule[], siteBase: string): string {
	return innerBases(rules, siteBase)
		.map((base) => `${base}* ${notFoundPath(base)} 404\n`)
		.join('');
}

/** The rules as the `_headers` file that Cloudflare Pages and Netlify read. */
export function headersFile(rules: readonly HeaderRule[]): string {
	return rules
		.map(({ path, headers }) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
				'\n'
			)
		)
		.join('\n');
}
