/** A text as the search compares it: lower case, without accents, one kind of quote and space. */
export function searchText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/[-\u2010-\u2015]/g, '-')
		.replace(/\s+/g, ' ');
}

/**
 * Tells whether a text made by `searchText` has every word that was typed, in any order.
 * Part of a word is enough; nothing typed matches everything.
 */
export function matches(text: string, typed: string): boolean {
	return searchText(typed)
		.split(' ')
		.every((word) => text.includes(word));
}
