/**
 * Makes the islands of a page live, in the place of Astro's own scripts: those stand in each page,
 * and do much that no island here needs. src/delivery/islands.ts puts this in and refuses what it
 * does not know; docs/decisions/0011-own-start-of-islands.md says why.
 */
import type { ComponentType } from 'preact';
import { makeLive } from './makeLive.ts';
import { whenIdle } from './whenIdle.ts';

for (const island of document.querySelectorAll('astro-island')) {
	const start = () =>
		void load(island).catch((error: unknown) => {
			// What the styles know of the page, as in what loads this (src/delivery/islands.ts).
			document.documentElement.dataset['dead'] = '';
			throw error;
		});
	const when = island.getAttribute('client');
	if (when === 'visible') {
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			start();
		});
		// The island itself has no box.
		for (const child of island.children) observer.observe(child);
	} else if (when === 'idle')
		// Safari has no idle callback, and takes what is not a number for none.
		(self.requestIdleCallback ?? setTimeout)(start, whenIdle);
	else start();
}

/** A failure is for the console, and said on the page: it stays as it was written, which is of use by itself. */
async function load(island: Element): Promise<void> {
	const address = island.getAttribute('component-url') ?? '';
	const components = await imported(address).catch(async () => {
		// Once more after a second, by another address: browsers may remember that a module failed.
		await new Promise((done) => setTimeout(done, 1000));
		return imported(`${address}?again`);
	});
	const Island = components[island.getAttribute('component-export') ?? ''];
	if (Island) makeLive(island, Island);
	island.removeAttribute('ssr');
}

/** A function of its own name, since islands of `client:load` ask before this line is reached. */
function imported(address: string) {
	return import(/* @vite-ignore */ address) as Promise<
		Record<string, ComponentType<never> | undefined>
	>;
}
