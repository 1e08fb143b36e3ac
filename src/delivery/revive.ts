/** A value as Astro writes it into a page: a kind, and what there is of it. */
type Written = readonly [kind: number, value: unknown];

/**
 * Takes the props of an island as Astro wrote them, gives the props. Only plain values and lists
 * are known, which is all that our islands take; throws an Error at any other kind.
 *
 * @example
 * revive({ step: [0, 'apply'], tasks: [1, [[0, { id: [0, 'a'] }]]] }); // => { step: 'apply', tasks: [{ id: 'a' }] }
 */
export function revive(props: Record<string, Written>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(props).map(([name, each]) => [name, value(each)]));
}

function value([kind, content]: Written): unknown {
	if (kind === 1) return (content as Written[]).map(value);
	if (kind !== 0) throw new Error(`An island has a property of kind ${kind}`);
	return typeof content === 'object' && content !== null
		? revive(content as Record<string, Written>)
		: content;
}
