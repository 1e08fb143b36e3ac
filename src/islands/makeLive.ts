import { type ComponentType, h, hydrate } from 'preact';

/**
 * A component that reads off its island what the page was written with. Its property `onPage` then does
 * not stand in the island's tag a second time: src/delivery/islands.ts leaves it out.
 */
interface ReadsPage<OnPage, Props> {
	fromPage: (island: Element, props: Props) => OnPage;
}

/** How many islands without a number are live. */
let made = 0;

/** Has a component take over its island: what stands in the page becomes what it shows and hears. */
export function makeLive(
	island: Element,
	Island: ComponentType<never> & Partial<ReadsPage<unknown, never>>
): void {
	const carried = JSON.parse(island.getAttribute('props') ?? '{}') as object;
	const onPage = Island.fromPage?.(island, carried as never);
	const props: object = { ...carried, ...(onPage !== undefined && { onPage }) };
	const shown = h(Island as ComponentType, props);
	// Preact counts the ids that it makes from here; `__m` is what its packages call it. The page was
	// written with the number of the island, so that labels find their fields; an island without any has none.
	const number = island.getAttribute('data-preact-island-id') ?? `-${made++}`;
	Object.assign(shown, { __m: [number, 0] });
	hydrate(shown, island);
}
