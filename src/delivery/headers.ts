import { addressOf } from './builtFiles.ts';
import type { Policy } from './policy.ts';

/** What a server sends along with everything under a path; `*` at a path's end stands for any rest. */
export interface HeaderRule {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * Every feature that Chromium has a name for and this site has no use for, what it tells a host of
 * the reader's machine (`ch-…`) among them. A browser warns of names that it does not know, so what
 * only some have (`bluetooth`, `attribution-reporting`) is left out.
 */
export const featuresOff = [
	'accelerometer',
	'aria-notify',
	'autoplay',
	'browsing-topics',
	'camera',
	'captured-surface-control',
	'ch-device-memory',
	'ch-downlink',
	'ch-dpr',
	'ch-ect',
	'ch-prefers-color-scheme',
	'ch-prefers-reduced-motion',
	'ch-prefers-reduced-transparency',
	'ch-rtt',
	'ch-save-data',
	'ch-ua',
	'ch-ua-arch',
	'ch-ua-bitness',
	'ch-ua-form-factors',
	'ch-ua-full-version',
	'ch-ua-full-version-list',
	'ch-ua-high-entropy-values',
	'ch-ua-mobile',
	'ch-ua-model',
	'ch-ua-platform',
	'ch-ua-platform-version',
	'ch-ua-wow64',
	'ch-viewport-height',
	'ch-viewport-width',
	'ch-width',
	'clipboard-read',
	'compute-pressure',
	'cross-origin-isolated',
	'deferred-fetch',
	'deferred-fetch-minimal',
	'digital-credentials-create',
	'digital-credentials-get',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'interest-cohort',
	'keyboard-map',
	'language-detector',
	'language-model',
	'local-fonts',
	'local-network',
	'local-network-access',
	'loopback-network',
	'magnetometer',
	'media-playback-while-not-visible',
	'microphone',
	'midi',
	'on-device-speech-recognition',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'private-state-token-issuance',
	'private-state-token-redemption',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'speaker-selection',
	'storage-access',
	'summarizer',
	'sync-xhr',
	'translator',
	'unload',
	'usb',
	'window-management',
	'xr-spatial-tracking',
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
 * Every header of a language's pages, as rules of which no two set the same header for one path:
 * hosts join such headers in different ways. Takes the language's base path and the policy of each
 * page by its path below the base, such as `guide/apply/`.
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

/** The headers that the rules give a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
	const matching = rules.filter(({ path: pattern }) =>
		pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
	);
	return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

/** The path of the page for what is not there. */
export const notFoundPath = (base: string) => `${base}404.html`;

/** The bases of the languages that have such a page of their own, below the site's. */
export function innerBases(rules: readonly HeaderRule[], siteBase: string): string[] {
	return rules
		.filter(({ path }) => path.endsWith('/404.html') && path !== notFoundPath(siteBase))
		.map(({ path }) => path.slice(0, -'404.html'.length));
}

/** What our servers send with a file: where no rule says it, what the page for what is not there has. */
export function headersSent(
	rules: readonly HeaderRule[],
	base: string,
	file: string
): Record<string, string> {
	return {
		...headersFor(rules, notFoundPath(base)),
		...headersFor(rules, base + addressOf(file)),
	};
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

/** Cloudflare Pages takes no more than this; Netlify has no such limit. */
const limits = { rules: 100, line: 2000 };

/**
 * For what no other rule of `_headers` gives a policy: an address that is not there, a picture. It
 * holds only what every other policy holds too. Hosts that find two policies for one path send both
 * (Cloudflare Pages) or the one of the closer rule, and either is as strict as that rule's alone.
 * The page for what is not there has the rest of its policy as a meta, as every page has.
 */
const policyOfTheRest =
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

/**
 * The rules as the `_headers` file that Cloudflare Pages and Netlify read. Throws an Error that
 * names the limit when there are more rules, or longer lines, than Cloudflare Pages takes, unless
 * the site is for no host.
 */
export function headersFile(rules: readonly HeaderRule[], forHosts = true): string {
	if (forHosts && rules.length > limits.rules)
		throw new Error(`_headers has ${rules.length} rules; Cloudflare Pages takes ${limits.rules}`);
	return rules
		.map(({ path, headers }) => {
			const rest = path.endsWith('*') && !('Content-Security-Policy' in headers);
			const lines = Object.entries({
				...headers,
				...(rest && { 'Content-Security-Policy': policyOfTheRest }),
			}).map(([name, value]) => `  ${name}: ${value}`);
			const long = lines.find((line) => line.length > limits.line);
			if (forHosts && long !== undefined)
				throw new Error(
					`_headers has a line of ${long.length} characters for ${path}; Cloudflare Pages takes ${limits.line}`
				);
			return [path, ...lines, ''].join('\n');
		})
		.join('\n');
}
