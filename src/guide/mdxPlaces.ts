import { type MdastNode, mdxToMdast } from 'satteri';

/** A paragraph, a heading, an item or a cell of a text, as it is written. */
interface Block {
	readonly text: string;
	readonly line: number;
}

/** A part of a text: what stands below a heading, or in a task. */
interface PlaceOfText {
	/** By what it is known in every language: the task's id, or which heading it is. */
	readonly name: string;
	readonly blocks: readonly Block[];
}

/** Cuts a text in MDX at its headings and tasks, which are the same in every language. */
export function cutIntoPlaces(mdx: string): PlaceOfText[] {
	const places: { name: string; blocks: Block[] }[] = [{ name: 'beginning', blocks: [] }];
	let headings = 0;
	walk(mdxToMdast(mdx));
	return places.filter(({ blocks }) => blocks.length > 0);

	function walk(node: MdastNode): void {
		if (node.type === 'yaml') return;
		const task = taskOf(node);
		if (task !== undefined) places.push({ name: task, blocks: [] });
		if (node.type === 'heading') places.push({ name: `heading-${++headings}`, blocks: [] });
		if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
			const [from, to] = [node.position?.start, node.position?.end];
			if (from?.offset !== undefined && to?.offset !== undefined)
				places.at(-1)?.blocks.push({ text: mdx.slice(from.offset, to.offset), line: from.line });
		} else if ('children' in node) node.children.forEach(walk);
		if (task !== undefined) places.push({ name: `after-${task}`, blocks: [] });
	}
}

function taskOf(node: MdastNode): string | undefined {
	if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Task') return undefined;
	for (const each of node.attributes)
		if ('name' in each && each.name === 'id' && typeof each.value === 'string') return each.value;
	return undefined;
}
