import type { FilePlace } from './contentError.ts';
import type { Source } from './readYaml.ts';

/** A fact that a part of a content file names, and the way to that part. */
interface Citation {
	readonly path: readonly PropertyKey[];
	readonly fact: string;
}

/** The facts in a list of ids that are apart by spaces, as tags have them. */
const idsIn = (text: string) =>
	/^[A-Z]-\d+(?: [A-Z]-\d+)*$/.test(text.trim()) ? text.trim().split(/\s+/) : [];

/**
 * Every fact that what a content file says cites, in a list or a text of `facts`, with its place.
 * Takes the file as it was read, before its schema changed it.
 */
export function citationsIn(value: unknown, path: readonly PropertyKey[] = []): Citation[] {
	if (typeof value === 'string') {
		// `facts` may be a word too.
		const cites = path.some(
			(name) => name === 'facts' || name === 'issueFacts' || name === 'findingFacts'
		);
		return (cites ? idsIn(value) : []).map((fact) => ({ path, fact }));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, each]) =>
		citationsIn(each, [...path, Array.isArray(value) ? Number(name) : name])
	);
}

/** A tag of a text, as `readMdx` finds it. */
interface FoundTag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** A content file, of a text with its tags. */
interface CitingFile {
	readonly raw: unknown;
	readonly tags?: readonly FoundTag[];
}

const citedBy = ({ name, attributes }: FoundTag) =>
	name === 'Cite' ? idsIn(attributes['facts'] ?? '') : [];

/** The facts that content files cite, each once, in the order of their ids: lists and tags alike. */
export function factsCitedIn(...files: readonly CitingFile[]): string[] {
	const found = files.flatMap(({ raw, tags = [] }) => [
		...citationsIn(raw).map(({ fact }) => fact),
		...tags.flatMap(citedBy),
	]);
	return [...new Set(found)].sort();
}

/**
 * Where each fact is cited, by its id: a file with a line, in the order of the files. So who looks a
 * fact up again finds the sentences that fall with it.
 */
export function placesOfFacts(
	files: readonly (Pick<Source, 'raw' | 'at'> & {
		readonly tags?: readonly (FoundTag & { readonly place: FilePlace })[];
	})[]
): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, Set<string>>();
	const add = (fact: string, { file, line }: FilePlace) =>
		found.set(fact, (found.get(fact) ?? new Set()).add(`${file}:${line}`));
	for (const { raw, at, tags = [] } of files) {
		for (const { path, fact } of citationsIn(raw)) add(fact, at(...path));
		for (const tag of tags) for (const fact of citedBy(tag)) add(fact, tag.place);
	}
	return new Map([...found].map(([fact, places]) => [fact, [...places]]));
}
