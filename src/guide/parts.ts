import { z } from 'astro/zod';
import type { Structure } from './structures.ts';

/** A value of a content file, with the structure that it has there. */
export interface Below {
	readonly value: unknown;
	readonly structure: Structure | undefined;
}

/** What a part of a content file is to who translates it. */
type Part =
	/** Words, of which a place may take so many characters at most. */
	| { readonly is: 'text'; readonly most: number | undefined }
	/** One text in several forms, by the number that it goes with. */
	| { readonly is: 'plural'; readonly forms: Readonly<Record<string, string>> }
	/** Each language's own, held against its schema alone; what it is made of, `part` says. */
	| { readonly is: 'own'; readonly schema: z.ZodType; readonly part: Part }
	/** What is in it; told apart by ids where all entries have one. */
	| { readonly is: 'list'; readonly entries: readonly Below[]; readonly ids?: readonly string[] }
	| { readonly is: 'names'; readonly entries: readonly (Below & { readonly name: string })[] }
	/** The same in every language: an id, a day, a number. */
	| { readonly is: 'same' }
	/** What nothing is known of: its file's schema tells of it. */
	| { readonly is: 'unknown' };

/** The kinds of numbers that a language may tell apart. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Tells whether a value is one text in several forms, by the number that it goes with. */
export function isPlural(value: unknown): value is Readonly<Record<string, string>> {
	return (
		typeof value === 'object' &&
		value !== null &&
		'other' in value &&
		Object.keys(value).every((kind) => pluralForms.includes(kind))
	);
}

/** The id of an entry; `undefined` where it has none. */
export function idOf(entry: unknown): string | undefined {
	return typeof entry === 'object' &&
		entry !== null &&
		'id' in entry &&
		typeof entry.id === 'string'
		? entry.id
		: undefined;
}

/**
 * Tells what a part of an English content file is: which of it are words, and which stay as they are.
 * Takes what the file holds, and its structure; without one, all of it is words. Whoever has to know
 * what is translated asks here, so that the schemas are the only list.
 */
export function partOf(value: unknown, structure: Structure | undefined): Part {
	if (structure instanceof z.ZodType) return partBySchema(value, structure);
	if (Array.isArray(value))
		return {
			is: 'list',
			entries: value.map((each: unknown) => ({ value: each, structure: undefined })),
		};
	if (isPlural(value)) return { is: 'plural', forms: value };
	if (typeof value !== 'object' || value === null) return { is: 'text', most: undefined };
	return {
		is: 'names',
		entries: Object.entries(value).map(([name, each]: [string, unknown]) => ({
			name,
			value: each,
			structure: structure?.[name],
		})),
	};
}

function partBySchema(value: unknown, schema: z.ZodType): Part {
	if (isPlural(value)) return { is: 'plural', forms: value };
	if (schema.meta()?.['own'] === true) return { is: 'own', schema, part: made(value, schema) };
	return made(value, schema);
}

/** What the value is by the kind of its schema. */
function made(value: unknown, schema: z.ZodType): Part {
	if (schema.meta()?.['text'] === true)
		return {
			is: 'text',
			most: schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined,
		};
	if (schema instanceof z.ZodUnknown) return { is: 'unknown' };
	if (schema instanceof z.ZodOptional) return partOf(value, schema.unwrap() as z.ZodType);
	if (schema instanceof z.ZodUnion) {
		const fits = schema.options.find((option) => (option as z.ZodType).safeParse(value).success);
		return fits ? partOf(value, fits as z.ZodType) : { is: 'own', schema, part: { is: 'same' } };
	}
	if (schema instanceof z.ZodArray && Array.isArray(value)) {
		const structure = schema.element as z.ZodType;
		const ids = value.map(idOf).filter((id) => id !== undefined);
		return {
			is: 'list',
			entries: value.map((each: unknown) => ({ value: each, structure })),
			...(ids.length > 0 && ids.length === value.length && { ids }),
		};
	}
	if (typeof value !== 'object' || value === null) return { is: 'same' };
	if (schema instanceof z.ZodRecord)
		return {
			is: 'names',
			entries: Object.entries(value).map(([name, each]: [string, unknown]) => ({
				name,
				value: each,
				structure: schema.valueType as z.ZodType,
			})),
		};
	if (!(schema instanceof z.ZodObject)) return { is: 'same' };
	const shape = schema.shape as Readonly<Record<string, z.ZodType | undefined>>;
	return {
		is: 'names',
		entries: Object.entries(value).map(([name, each]: [string, unknown]) => ({
			name,
			value: each,
			structure: shape[name] ?? z.unknown(),
		})),
	};
}

/** A text of a content file: the way to it, and how long it may be. */
interface PlacedText {
	readonly path: readonly (string | number)[];
	readonly text: string;
	readonly most: number | undefined;
}

/** Every text that a part of a content file has, each language's own among them, in order. */
export function textsIn(
	value: unknown,
	structure: Structure | undefined,
	path: PlacedText['path'] = []
): PlacedText[] {
	return textsOf(partOf(value, structure), value, path);
}

function textsOf(part: Part, value: unknown, path: PlacedText['path']): PlacedText[] {
	switch (part.is) {
		case 'own':
			return textsOf(part.part, value, path);
		case 'text':
			return typeof value === 'string' ? [{ path, text: value, most: part.most }] : [];
		case 'plural':
			return Object.entries(part.forms).map(([kind, text]) => ({
				path: [...path, kind],
				text,
				most: undefined,
			}));
		case 'list':
			return part.entries.flatMap((each, place) =>
				textsIn(each.value, each.structure, [...path, place])
			);
		case 'names':
			return part.entries.flatMap((each) =>
				textsIn(each.value, each.structure, [...path, each.name])
			);
		default:
			return [];
	}
}
