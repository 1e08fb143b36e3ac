/**
 * Keeps the site for reading offline, and says when a new version has come. Every page imports
 * this once it is loaded and idle; see src/delivery/offline.ts.
 */
import { serviceWorkerAddress } from './serviceWorkerAddress';
import { showUpdateNotice } from './updateNotice';

async function keepOffline(container: ServiceWorkerContainer): Promise<void> {
	// The first version that a browser keeps is no news.
	const hadOne = container.controller !== null;
	const registration = await container.register(serviceWorkerAddress(), {
		updateViaCache: 'none',
	});

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
	if (registration.waiting !== null && hadOne) offer();
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

if ('serviceWorker' in navigator)
	keepOffline(navigator.serviceWorker).catch(() => {
		// Refused, as in some private windows: the site works, online only.
	});
