import { atom, type ReadableAtom } from 'nanostores';

/**
 * A store of what follows from others: worked out now, and anew when one of them changes. It listens
 * for as long as the page stands, which is all that our pages need of nanostores' `computed`.
 *
 * @example
 * const $double = derive([$count], () => 2 * $count.get());
 */
export function derive<Value>(
	from: readonly ReadableAtom[],
	work: () => Value
): ReadableAtom<Value> {
	const $derived = atom(work());
	for (const each of from) each.listen(() => $derived.set(work()));
	return $derived;
}
