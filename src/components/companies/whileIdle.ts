/** In ms: a deadline that leaves less than this is as good as over. */
const least = 2;

/**
 * Does something for each item of a list while the browser has nothing else to do, and gives what
 * stops it. Where no browser tells when that is, as Safari, nothing is done ahead.
 */
export function whileIdle<Item>(list: readonly Item[], act: (item: Item) => unknown): () => void {
	if (!('requestIdleCallback' in window)) return () => undefined;
	let place = 0;
	let asked = requestIdleCallback(go);
	return () => cancelIdleCallback(asked);

	function go(deadline: IdleDeadline): void {
		for (; place < list.length && deadline.timeRemaining() > least; place++) {
			const item = list[place];
			if (item !== undefined) act(item);
		}
		if (place < list.length) asked = requestIdleCallback(go);
	}
}
