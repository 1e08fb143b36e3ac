/** The part of Trusted Types that is used here; browsers without it take plain text. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (asked: string) => string }
	): { createScriptURL(address: string): unknown };
}

/**
 * The service worker's address, as browsers that require Trusted Types want it. The policy behind
 * it lets this one address through and throws a TypeError at any other.
 */
export function serviceWorkerAddress(): string {
	// This file is built to stand one folder below the site's root.
	const { href } = new URL(/* @vite-ignore */ '../sw.js', import.meta.url);
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('service-worker', {
		createScriptURL(asked) {
			if (asked !== href) throw new TypeError('Only the service worker has an address here');
			return asked;
		},
	});
	return (policy?.createScriptURL(href) ?? href) as string;
}
