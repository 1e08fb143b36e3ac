import type { z } from 'astro/zod';
import { type MdastNode, mdxToMdast } from 'satteri';
import { ContentError, type FilePlace } from './contentError.ts';
import { parseYaml, readContentText, type Source } from './readYaml.ts';

/** A tag of a component in a text. */
export interface UsedTag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly place: FilePlace;
}

/** A run of words in a text, without marks. */
export interface WrittenText {
	readonly text: string;
	/** Whether it is all that stands in bold. */
	readonly bold: boolean;
	readonly place: FilePlace;
}

/** A text in MDX that was read: its head as any other source, and the tags in it, in order. */
export interface TextSource<Head = unknown> extends Source<Head> {
	/** The file's name without its ending. */
	readonly id: string;
	readonly tags: readonly UsedTag[];
	/** Its words, in order; code and what is in attributes apart. */
	readonly texts: readonly WrittenText[];
}

/**
 * Reads a text in MDX. Throws a ContentError that names each place where it is no MDX, or where its
 * head does not fit the schema, or that says that the file is missing.
 */
export async function readMdx<Schema extends z.ZodType>(
	file: string,
	schema: Schema
): Promise<TextSource<z.output<Schema>>> {
	const text = await readContentText(file);
	// The fence before the head goes, its line stays: lines of the head are lines of the file.
	const head = /^---(\r?\n[\s\S]*?)^---\s*$/m.exec(text)?.[1] ?? '';
	const tree = treeOf(text, file);
	return {
		...parseYaml(head, file, schema),
		id: file.replace(/^.*\/|\.mdx$/g, ''),
		tags: tagsIn(tree, file),
		texts: textsOf(tree, file),
	};
}

function treeOf(text: string, file: string): MdastNode {
	try {
		return mdxToMdast(text);
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		const [, line = '1', column = '1', why = said] =
			/^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(said) ?? [];
		throw new ContentError([
			{
				place: { file, line: Number(line), column: Number(column) },
				what: `This is not MDX: ${why}.`,
				mend: 'Close each tag and bracket, and write { and < as text only within backquotes.',
			},
		]);
	}
}

function tagsIn(node: MdastNode, file: string): UsedTag[] {
	const below = 'children' in node ? node.children.flatMap((each) => tagsIn(each, file)) : [];
	// Lower case is HTML.
	if (!isTag(node) || !/^[A-Z]/.test(node.name ?? '')) return below;
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const attributes = Object.fromEntries(
		node.attributes.map((each): [string, string] =>
			'name' in each ? [each.name, typeof each.value === 'string' ? each.value : ''] : ['{…}', '']
		)
	);
	return [{ name: node.name ?? '', attributes, place: { file, line, column } }, ...below];
}

function textsOf(node: MdastNode, file: string, bold = false): WrittenText[] {
	if (node.type === 'text') {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		return [{ text: node.value, bold, place: { file, line, column } }];
	}
	if (!('children' in node)) return [];
	const alone = node.type === 'strong' && node.children.length === 1;
	return node.children.flatMap((each) => textsOf(each, file, alone));
}

function isTag(
	node: MdastNode
): node is Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }> {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
