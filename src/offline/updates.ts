/**
 * Says when a new version of the site has come. A page imports this once a worker answers for it,
 * so that it costs a first visit nothing: it comes from what is kept; see register.ts. The notice
 * is part of it: a worker that is asked for a file just then would put its successor off.
 */
import { showUpdateNotice } from './updateNotice.ts';

/** A wish that browsers other than Chromium's do not pass on. */
export interface DataSaver {
	readonly connection?: { readonly saveData: boolean };
}

/** Follows a registration. `hadOne` says whether a version was kept before this page opened. */
export function followUpdates(registration: ServiceWorkerRegistration, hadOne: boolean): void {
	const container = navigator.serviceWorker;
	const offer = () => {
		showUpdateNotice(() => {
			const { waiting } = registration;
			// Another tab may have let the new version take over already.
			if (waiting === null) location.reload();
			container.addEventListener('controllerchange', () => {
				location.reload();
			});
			waiting?.postMessage('take-over');
		});
	};
	// Browsers take caches away when the disk is full, and leave the worker.
	if (hadOne && !(navigator as DataSaver).connection?.saveData)
		registration.active?.postMessage('fill-up');
	if (registration.waiting !== null && hadOne) offer();
	// A first visit while the host gets a new version: the page is of the one before, and none keeps it.
	if (!hadOne)
		void isOfKeptVersion().then((it) => {
			if (!it) offer();
		});
	registration.addEventListener('updatefound', () => {
		const worker = registration.installing;
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed' && container.controller !== null) offer();
		});
	});
	container.addEventListener('controllerchange', () => {
		if (hadOne) offer();
	});

	// A tab can stay open for days while CBP answers.
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible')
			registration.update().catch(() => {
				// Offline, or the host is away: what is kept goes on working.
			});
	});
}

/** Whether all that this page loaded is kept, as it is where the page is of the version that is. */
async function isOfKeptVersion(): Promise<boolean> {
	const loaded = (await resources()).filter((name) => name.includes('/_astro/'));
	const kept = await Promise.all(loaded.map((address) => caches.match(address)));
	return kept.every((response) => response !== undefined);
}

/** The addresses of all that this page has loaded. */
function resources(): Promise<string[]> {
	return new Promise((done) => {
		new PerformanceObserver((list, observer) => {
			observer.disconnect();
			done(list.getEntries().map(({ name }) => name));
		}).observe({ type: 'resource', buffered: true });
	});
}
