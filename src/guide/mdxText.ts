/** A heading as Astro gives it for a page. */
export interface Heading {
	readonly depth: number;
	readonly slug: string;
	readonly text: string;
}

/** What stands on a page under one heading; what stands before the first has no slug. */
interface HeadedText {
	readonly heading: string;
	readonly slug: string;
	readonly text: string;
}

/**
 * A text in MDX as a reader hears it: without tags, marks and addresses.
 *
 * @example
 * mdxText('Get **the** [code](/help/). <Cite facts="A-06" />'); // => 'Get the code.'
 */
export function mdxText(mdx: string): string {
	return mdx
		.replace(/<[^>]+>/g, '')
		.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
		.replace(/^\s*(?:[-*>]|\d+\.)\s+/gm, '')
		.replace(/^\|?[\s:|-]+\|?$/gm, '')
		.replace(/\*\*|__|`|(?<!\w)_|_(?!\w)|\|/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Cuts a page's MDX at its headings, which Astro gives in the same order with their anchors. */
export function cutAtHeadings(body: string, headings: readonly Heading[]): HeadedText[] {
	const [before = '', ...after] = body.split(/^#{2,3} .*$/m);
	return [
		{ heading: '', slug: '', text: mdxText(before) },
		...after.map((text, place) => ({
			heading: headings[place]?.text ?? '',
			slug: headings[place]?.slug ?? '',
			text: mdxText(text),
		})),
	];
}
