import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * A store's value once the island is live; `undefined` on the server and while hydrating.
 * Preact does not compare attributes while hydrating, so the first render must be the server's.
 */
export function useLiveStore<Value>(store: ReadableAtom<Value>): Value | undefined {
	const [value, setValue] = useState<Value>();
	useEffect(() => store.subscribe((next) => setValue(() => next)), [store]);
	return value;
}
