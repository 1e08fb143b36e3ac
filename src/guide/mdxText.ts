/** A heading as Astro gives it for a page. */
export interface Heading {
	readonly depth: number;
	readonly slug: string;
	readonly text: string;
}

/**
 * A part of a page under one heading, or a task; what stands before the first heading has no slug.
 * A task's slug is its id, and its words are elsewhere.
 */
interface TextPart {
	readonly kind: 'heading' | 'task';
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

/**
 * Cuts a step's MDX at its headings, which Astro gives in the same order with their anchors, and at
 * its tasks. What comes after a task belongs to the heading before it.
 */
export function cutIntoParts(body: string, headings: readonly Heading[]): TextPart[] {
	const parts: TextPart[] = [];
	let heading: Pick<TextPart, 'heading' | 'slug'> = { heading: '', slug: '' };
	let place = 0;
	const add = (part: Pick<TextPart, 'kind' | 'heading' | 'slug'>, mdx: string) => {
		const known = parts.find(({ slug }) => slug === part.slug);
		const text = [known?.text ?? '', mdxText(mdx)].join(' ').trim();
		if (known) parts[parts.indexOf(known)] = { ...known, text };
		else parts.push({ ...part, text });
	};
	// Every second piece is what it was cut at.
	const pieces = body.split(/^(#{2,4} .*|<Task id="[^"]+">|<\/Task>)$/m);
	add({ kind: 'heading', ...heading }, pieces[0] ?? '');
	for (let index = 1; index < pieces.length; index += 2) {
		const [cut = '', text = ''] = pieces.slice(index);
		const task = /^<Task id="(.+)">$/.exec(cut)?.[1];
		if (cut.startsWith('#')) {
			const { text: said = '', slug = '' } = headings[place++] ?? {};
			heading = { heading: said, slug };
		}
		add(
			task === undefined
				? { kind: 'heading', ...heading }
				: { kind: 'task', heading: '', slug: task },
			text
		);
	}
	return parts;
}
