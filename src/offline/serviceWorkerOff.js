// The deployer has switched offline reading off: this takes the worker and all that it kept out of
// readers' browsers. The site then comes from the network; what readers ticked is not touched.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			const names = await caches.keys();
			const prefix = `refund-ready:${new URL(self.registration.scope).pathname}:`;
			await Promise.all(
				names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name))
			);
			await self.registration.unregister();
		})()
	);
});
