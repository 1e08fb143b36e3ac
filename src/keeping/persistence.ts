/** What the browser says of how long it keeps what a site has in it. */

/** promised: it deletes nothing by itself. may-delete: it may. unknown: it does not say. */
export type Persistence = 'promised' | 'may-delete' | 'unknown';

/** What the browser says now. Never throws. */
export async function persistence(): Promise<Persistence> {
	try {
		return (await navigator.storage.persisted()) ? 'promised' : 'may-delete';
	} catch {
		return 'unknown';
	}
}

/** Asks the browser to keep what the site has in it, and tells what came of it. Never throws. */
export async function askToKeep(): Promise<Persistence> {
	try {
		await navigator.storage.persist();
	} catch {
		// It stays as it was.
	}
	return persistence();
}

/**
 * Whether asking shows a question to the reader. Firefox asks; Chromium and Safari decide by
 * themselves. There is no other way to tell than by what Firefox alone has.
 */
export const asksTheReader = () => 'mozInnerScreenX' in window;

/**
 * Whether it is Safari, or a browser on an iPhone or iPad, which are Safari inside: they delete what
 * scripts keep after seven days of use without a visit, unless the site is on the home screen.
 */
export const isSafari = () => 'GestureEvent' in window;

/** Whether the site runs as an app of its own, from the home screen or the dock (guide/webManifest.ts). */
export const isInstalled = () =>
	matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;
