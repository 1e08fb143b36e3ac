import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ContentError, type FilePlace, type Problem } from './contentError.ts';
import { readFilled } from './fillNumbers.ts';
import { mendOf, problemOf } from './schemaProblem.ts';

/** The way to a part of a file: names of fields, and places in lists from 0. */
type Path = readonly PropertyKey[];

/** A content file that was read and fits its schema. */
export interface Source<Data = unknown> {
	readonly file: string;
	readonly data: Data;
	/** What the file says, before its schema changed it. */
	readonly raw: unknown;
	/** Where a part stands, or the part around it that is there. */
	readonly at: (...path: Path) => FilePlace;
}

/**
 * Reads a YAML file of the content. Throws a ContentError that names each place where it is no
 * YAML or does not fit the schema, or that says that the file is missing.
 */
export async function readYaml<Schema extends z.ZodType>(
	file: string,
	schema: Schema
): Promise<Source<z.output<Schema>>> {
	return parseYaml(await readContentText(file), file, schema);
}

/** Reads a content file, with its numbers filled in. Throws a ContentError where there is none. */
export async function readContentText(file: string): Promise<string> {
	try {
		return await readFilled(file);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
		throw new ContentError([
			{
				place: { file, line: 1, column: 1 },
				what: 'The file is missing.',
				mend: 'Write it, in the same form as its neighbours.',
			},
		]);
	}
}

/** Reads YAML text as `readYaml` does; the file's name is for messages. */
export function parseYaml<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema
): Source<z.output<Schema>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const placeAt = (offset: number): FilePlace => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	// Errors after the first follow from it.
	const [error] = document.errors;
	if (error) {
		const place = placeAt(error.pos[0]);
		const tab = /^ *\t/.test(text.split('\n')[place.line - 1] ?? '');
		throw new ContentError([
			{
				place,
				what: `This is not YAML: ${error.message}.`,
				mend:
					mends[tab ? 'TAB_AS_INDENT' : error.code] ??
					'Compare its indent, quotes and brackets with the lines around it.',
			},
		]);
	}
	const at = (...path: Path) => placeAt(offsetOf(document.contents, path));
	const raw: unknown = document.toJS();
	const result = schema.safeParse(raw, { error: mendOf });
	if (result.success) return { file, data: result.data, raw, at };
	throw new ContentError(result.error.issues.flatMap((issue) => problemsOf(issue, raw, at)));
}

function problemsOf(issue: z.core.$ZodIssue, raw: unknown, at: Source['at']): Problem[] {
	return problemOf(issue, raw).map(({ path, what, mend }) => ({ place: at(...path), what, mend }));
}

/** Where the part at the end of a path begins: a named one at its name, an entry at itself. */
function offsetOf(contents: Node | null, path: Path): number {
	let node: unknown = contents;
	let offset = contents?.range?.[0] ?? 0;
	for (const name of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
			if (!pair) break;
			offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
			node = pair.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(name)];
			if (!item) break;
			offset = (item as Node).range?.[0] ?? offset;
			node = item;
		} else break;
	}
	return offset;
}

/** What mends the mistakes in YAML that are made most, by the parser's name for them. */
const mends: Readonly<Record<string, string>> = {
	BLOCK_AS_IMPLICIT_KEY: 'Put a text that has a colon in it into quotes.',
	MULTILINE_IMPLICIT_KEY: 'Write a colon and a space after the name, or indent the line further.',
	DUPLICATE_KEY: 'The name is there twice; take one of the two away.',
	TAB_AS_INDENT: 'Indent with spaces.',
	BAD_SCALAR_START: 'Put the text into quotes.',
	UNEXPECTED_TOKEN: 'Close each quote and bracket, and write a quote within quotes twice.',
};
