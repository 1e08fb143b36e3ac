/**
 * What stands in the margin at the foot of each printed page; where in it, sheet.css says. A page's
 * margin cannot be written to by a script, but it shows custom properties of the root, which can.
 */
interface PageFoot {
	/** Whose sheet it is, and of which day. */
	readonly text: string;
	/** The page's number and their count in words, with `{page}` and `{pages}` in it. */
	readonly page: string;
}

/** A text as a CSS string: what would end or break one is escaped (CSS Syntax 3, 4.3.7). */
export function cssString(text: string): string {
	return `"${text.replace(/["\\\u0000-\u001f\u007f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
}

/**
 * Writes the foot of a kind of sheet; gives the function that takes it away. A sheet that is only
 * shown has the paper to itself, so its foot goes before one's own.
 */
export function setPageFoot(kind: 'own' | 'shown', { text, page }: PageFoot): () => void {
	const { style } = document.documentElement;
	const values = {
		[`--foot-${kind}`]: cssString(text),
		'--page-number': page
			.split(/(\{page\}|\{pages\})/)
			.map((part) =>
				part === '{page}' || part === '{pages}' ? `counter(${part.slice(1, -1)})` : cssString(part)
			)
			.join(' '),
	};
	for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
	return () => style.removeProperty(`--foot-${kind}`);
}
