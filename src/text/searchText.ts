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
