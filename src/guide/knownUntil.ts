/**
 * The last day of which we know that CBP, Treasury or a court did something: up to when a page of
 * changes can claim to know anything. Takes every change. Throws an Error where none is CBP's.
 */
export function knownUntil(
	changes: readonly { readonly data: { readonly kind: string; readonly date: string } }[]
): string {
	const [last] = changes
		.flatMap(({ data }) => (data.kind === 'cbp' ? [data.date] : []))
		.sort()
		.reverse();
	if (last === undefined) throw new Error('changes.yaml has no entry of the kind cbp');
	return last;
}
