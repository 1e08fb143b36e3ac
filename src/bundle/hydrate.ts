import { type AnyComponent, h, hydrate, render } from 'preact';

/**
 * Makes an island live. It stands in for the client of @astrojs/preact, half of which is for
 * signals and slots that no island here uses, and which has a way to put markup in as text.
 * Astro calls it with the island's element, then with its component and props.
 */
export default (element: HTMLElement) =>
	(Component: AnyComponent, props: Record<string, unknown>): void => {
		if (!element.hasAttribute('ssr')) return;
		const island = h(Component, props);
		// Ids made by useId then are those that the server made: Preact numbers them from its mask.
		const id = element.dataset['preactIslandId'];
		if (id !== undefined) Object.assign(island, { __m: [Number(id), 0] });
		hydrate(island, element);
		element.addEventListener('astro:unmount', () => render(null, element), { once: true });
	};
