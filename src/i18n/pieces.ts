/**
 * A text cut at its {braces}, with what stands for each name in its place: for texts with links or
 * marks in them. A name without a value stays as it is.
 *
 * @example
 * pieces('See {link} first.', { link: <a href="/">home</a> }); // => ['See ', <a href="/">home</a>, ' first.']
 */
export function pieces<Piece>(
	text: string,
	values: Readonly<Record<string, Piece>>
): (Piece | string | undefined)[] {
	return text
		.split(/\{(\w+)\}/)
		.map((part, place) =>
			place % 2 === 0 ? part : Object.hasOwn(values, part) ? values[part] : `{${part}}`
		);
}
