/** A source as far as a text can name it. */
interface Source {
	readonly title: string;
	readonly url: string;
}

/** A text apart at the title of a source that stands in it. */
interface Named extends Source {
	readonly before: string;
	readonly after: string;
}

/**
 * Finds the first title in quotation marks that is, to the letter, the title of a source; `undefined`
 * where none is. So whoever is sent to a page of CBP’s gets there, at the address that the facts carry.
 *
 * @example
 * namedSource('See “ACE”.', [{ title: 'ACE', url: 'https://x' }]);
 * // => { before: 'See “', title: 'ACE', url: 'https://x', after: '”.' }
 */
export function namedSource(says: string, sources: readonly Source[]): Named | undefined {
	for (const { 1: title = '', index } of says.matchAll(/[“«]([^”»]+)[”»]/g)) {
		const source = sources.find((each) => each.title === title);
		if (!source) continue;
		const start = index + 1;
		return {
			before: says.slice(0, start),
			title,
			url: source.url,
			after: says.slice(start + title.length),
		};
	}
	return undefined;
}
