import { type ComponentType, h, hydrate } from 'preact';

/** Has a component take over its island: what stands in the page becomes what it shows and hears. */
export function makeLive(island: Element, Island: ComponentType<never>): void {
	const props = JSON.parse(island.getAttribute('props') ?? '{}') as object;
	const shown = h(Island as ComponentType, props);
	// Preact counts the ids that it makes from here; `__m` is what its packages call it. The page was
	// written with the number of the island, so that labels find their fields.
	Object.assign(shown, { __m: [island.getAttribute('data-preact-island-id'), 0] });
	hydrate(shown, island);
}
