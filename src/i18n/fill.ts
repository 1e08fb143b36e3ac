/**
 * Puts values into a text's {braces}. A name without a value stays as it is, so that a mistake in
 * a words file shows on the page and not as an empty place.
 *
 * @example
 * fill('{done} of {total} done', { done: 3, total: 7 }); // => '3 of 7 done'
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{(\w+)\}/g, (braces, name: string) =>
		Object.hasOwn(values, name) ? String(values[name]) : braces
	);
}
