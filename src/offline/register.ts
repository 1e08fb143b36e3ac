/**
 * Keeps the site for reading offline. It is a file of its own that each page asks for, so that no
 * page's first flight is the longer for it: it waits until the page is loaded and the browser idle, or two seconds more, and where
 * anything fails the page is as it was.
 */
import type * as Updates from './updates.ts';

/**
 * Written in by the build: the addresses of the worker and of updates.ts, and whether the page may
 * be answered by the worker of another language, whose base is above this one's.
 */
declare const OFFLINE: {
	readonly worker: string;
	readonly updates: string;
	readonly inner: boolean;
};

/** The part of Trusted Types that is used here; browsers without it take plain text. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (asked: string) => string }
	): { createScriptURL(address: string): unknown };
}

function isOwn(worker: ServiceWorker | null): boolean {
	return worker?.scriptURL.endsWith(OFFLINE.worker) === true;
}

async function keepOffline(): Promise<void> {
	// Who asks for less data is not sent the whole site unasked; what is kept already stays.
	if (!navigator.serviceWorker?.controller && (navigator as Updates.DataSaver).connection?.saveData)
		return;
	try {
		const container = navigator.serviceWorker;
		const hadOne = OFFLINE.inner ? isOwn(container.controller) : container.controller !== null;
		const policy = (self as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
			'service-worker',
			// The one address that there is.
			{ createScriptURL: () => OFFLINE.worker }
		);
		const registration = await container.register(
			(policy?.createScriptURL('') ?? OFFLINE.worker) as string
		);
		// A first visit is answered from what is kept from here on, and asks the network for no more.
		if (OFFLINE.inner ? !isOwn(container.controller) : !container.controller)
			await new Promise((done) => {
				container.addEventListener('controllerchange', done, { once: true });
			});
		const { followUpdates } = (await import(/* @vite-ignore */ OFFLINE.updates)) as typeof Updates;
		followUpdates(registration, hadOne);
	} catch {
		// Refused, as in some private windows, or not there: the site works, online only.
	}
}

/** Once the browser is idle; Safari has no idle callback. */
function whenIdle(): void {
	(self.requestIdleCallback ?? setTimeout)(() => void keepOffline(), { timeout: 2000 });
}

// The page may be there before this is.
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle);
