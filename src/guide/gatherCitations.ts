import { type MdastNode, mdxToMdast } from 'satteri';

/** A change of a text: what stands from one place to another gives way to something else. */
interface Edit {
	readonly from: number;
	readonly to: number;
	readonly by: string;
}

/**
 * Has a text in MDX cite once: what a paragraph, an item of a list or a cell of a table cites is
 * named together at its end, and a fact that was cited before in the same section is not named again.
 * A section begins with a heading; a tag around paragraphs, such as a task or an aside, is one too.
 * Authors cite at each statement, so that each is checked; readers see who says it, once.
 *
 * @example
 * gatherCitations('Free. <Cite facts="A-28" /> Do it. <Cite facts="A-06" />');
 * // => 'Free. Do it. <Cite facts="A-28 A-06" />'
 */
export function gatherCitations(mdx: string): string {
	let text = mdx;
	const edits = editsIn(mdxToMdast(mdx), new Set(), mdx);
	for (const { from, to, by } of edits.sort((one, other) => other.from - one.from))
		text = text.slice(0, from) + by + text.slice(to);
	return text;
}

/** Drawings that a list of the text makes: they are part of the text around them. */
const drawings: ReadonlySet<string> = new Set(['RefundLife']);

function editsIn(node: MdastNode, cited: Set<string>, mdx: string): Edit[] {
	if (!('children' in node)) return [];
	if (node.type === 'paragraph' || node.type === 'tableCell') return gathered(node, cited, mdx);
	const isSection = node.type === 'mdxJsxFlowElement' && !drawings.has(node.name ?? '');
	let section = isSection ? new Set<string>() : cited;
	return node.children.flatMap((each) => {
		if (each.type === 'heading') section = new Set();
		return editsIn(each, section, mdx);
	});
}

/** What names the citations of a block at its end, each fact that is not among those cited. */
function gathered(block: MdastNode, cited: Set<string>, mdx: string): Edit[] {
	const tags = citationsIn(block);
	const end = 'children' in block ? block.children.at(-1)?.position?.end.offset : undefined;
	if (tags.length === 0 || end === undefined) return [];
	const facts = tags.flatMap(({ facts: own }) => own).filter((fact) => !cited.has(fact));
	for (const fact of facts) cited.add(fact);
	return [
		...tags.map(({ from, to }) => ({
			from: from - (/\s*$/.exec(mdx.slice(0, from))?.[0].length ?? 0),
			to,
			by: '',
		})),
		...(facts.length > 0
			? [{ from: end, to: end, by: ` <Cite facts="${[...new Set(facts)].join(' ')}" />` }]
			: []),
	];
}

function citationsIn(
	node: MdastNode
): { readonly from: number; readonly to: number; readonly facts: readonly string[] }[] {
	const from = node.position?.start.offset;
	const to = node.position?.end.offset;
	if (
		node.type === 'mdxJsxTextElement' &&
		node.name === 'Cite' &&
		from !== undefined &&
		to !== undefined
	) {
		const [value] = node.attributes.flatMap((each) =>
			'name' in each && each.name === 'facts' && typeof each.value === 'string' ? [each.value] : []
		);
		return [{ from, to, facts: (value ?? '').trim().split(/\s+/) }];
	}
	return 'children' in node ? node.children.flatMap(citationsIn) : [];
}
