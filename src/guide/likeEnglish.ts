import { z } from 'astro/zod';
import { countedForms } from '../i18n/plural.ts';
import { mendOf } from './schemaProblem.ts';
import type { Structure } from './structures.ts';

/** The kinds of numbers that a language may tell apart. */
const kindsOfNumber = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Tells whether a value is one text in several forms, by the number that it goes with. */
export function isPlural(value: unknown): value is Readonly<Record<string, string>> {
	return (
		typeof value === 'object' &&
		value !== null &&
		'other' in value &&
		Object.keys(value).every((kind) => kindsOfNumber.includes(kind))
	);
}

/**
 * What a file must hold to say the same as the English one in another language: every text, with the
 * {braces} that it has, and nothing more; what is no text is the same. Takes what the English file
 * holds, and what of it is structure; all else is words. Held against itself, the English file shows
 * what is no word. A list or a record that is marked as each language's own needs only its own schema.
 */
export function likeEnglish(
	english: unknown,
	structure: Structure | undefined,
	language: string
): z.ZodType {
	if (structure instanceof z.ZodType) return likeStructure(english, structure, language);
	if (Array.isArray(english))
		return inPlaces(english.map((each) => likeEnglish(each, undefined, language)));
	if (isPlural(english)) return pluralLike(english, language);
	if (typeof english !== 'object' || english === null) return textLike(english);
	return withNames(
		Object.entries(english).map(([name, value]) => [
			name,
			likeEnglish(value, structure?.[name], language),
		])
	);
}

function likeStructure(english: unknown, schema: z.ZodType, language: string): z.ZodType {
	if (isPlural(english)) return pluralLike(english, language);
	const inner = (value: unknown, own: z.core.$ZodType) =>
		likeStructure(value, own as z.ZodType, language);
	if (schema.meta()?.['own'] === true) return schema;
	if (schema.meta()?.['text'] === true) return textLike(english);
	if (schema instanceof z.ZodOptional) return inner(english, schema.unwrap());
	if (schema instanceof z.ZodUnion) {
		const fits = schema.options.find((option) => (option as z.ZodType).safeParse(english).success);
		return fits ? inner(english, fits) : schema;
	}
	if (schema instanceof z.ZodArray && Array.isArray(english)) {
		const { element } = schema;
		const ids = english.map(idOf);
		return ids.length > 0 && ids.every((id) => id !== undefined)
			? byId(new Map(ids.map((id, place) => [id, inner(english[place], element)])))
			: inPlaces(english.map((each) => inner(each, element)));
	}
	if (typeof english === 'object' && english !== null) {
		if (schema instanceof z.ZodRecord)
			return withNames(
				Object.entries(english).map(([name, value]) => [name, inner(value, schema.valueType)])
			);
		if (schema instanceof z.ZodObject) {
			const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = schema.shape;
			return withNames(
				Object.entries(english).map(([name, value]) => {
					const own = shape[name];
					return [name, own ? inner(value, own) : z.unknown()];
				})
			);
		}
	}
	return z.unknown().refine((value) => value === english, {
		error: `Write ${String(english)}, as the English file has it`,
	});
}

/** The names that a text leaves to be filled in. */
function bracesOf(text: string): string[] {
	return [...new Set(text.match(/\{[\w-]+\}/g))];
}

function text() {
	return z
		.string({
			error: ({ input }) =>
				input === undefined
					? 'Write the words'
					: 'Write words; what looks like a number, yes or no goes into quotes',
		})
		.trim()
		.min(1, 'Write the words');
}

/** A text with the braces that its English one has; a form for one number may do without them. */
function textLike(english: unknown, mayLack = false): z.ZodType {
	if (typeof english !== 'string') return text();
	const wanted = bracesOf(english);
	return text().superRefine((words, { addIssue }) => {
		const there = bracesOf(words);
		const lacks = wanted.filter((each) => !there.includes(each));
		const unknown = there.filter((each) => !wanted.includes(each));
		if (lacks.length > 0 && !mayLack)
			addIssue(`Write ${lacks.join(' and ')} into it, as “${english}” has it in English`);
		if (unknown.length > 0) addIssue(`Take ${unknown.join(' and ')} out; nothing fills it in`);
	});
}

/** A text for each kind of number that the language tells apart when it counts to 200. */
function pluralLike(english: Readonly<Record<string, string>>, language: string): z.ZodType {
	const counted = countedForms({ tag: language });
	const kinds = kindsOfNumber.filter((kind) => counted.some((form) => form === kind));
	return withNames(
		kinds.map((kind) => [kind, textLike(english['other'], kind !== 'other')]),
		`The language has ${kinds.join(', ')}`
	);
}

function withNames(
	parts: readonly (readonly [string, z.ZodType])[],
	mend = 'Take it away; the English file has no such name'
): z.ZodType {
	return z.strictObject(Object.fromEntries(parts), {
		error: ({ code }) => (code === 'unrecognized_keys' ? mend : undefined),
	});
}

function inPlaces(entries: readonly z.ZodType[]): z.ZodType {
	const [first, ...others] = entries;
	return first === undefined
		? z.array(z.unknown()).max(0)
		: z.tuple([first, ...others], {
				error: ({ code }) =>
					code === 'too_small' || code === 'too_big'
						? `Write ${entries.length}, as the English file does`
						: undefined,
			});
}

/** A list whose entries are told apart by their ids. */
function byId(entries: ReadonlyMap<string, z.ZodType>): z.ZodType {
	return z.array(z.unknown()).superRefine((list, { addIssue }) => {
		const ids = list.map(idOf);
		for (const id of entries.keys())
			if (!ids.includes(id)) addIssue(`Write the entry ${id}, which the English file has`);
		for (const [place, id] of ids.entries()) {
			const entry = id === undefined ? undefined : entries.get(id);
			if (!entry)
				addIssue({
					code: 'custom',
					path: [place, 'id'],
					message: 'Take the entry away; the English file has none of this id',
				});
			else
				for (const issue of entry.safeParse(list[place], { error: mendOf }).error?.issues ?? [])
					addIssue({ ...issue, path: [place, ...issue.path] });
		}
	});
}

function idOf(entry: unknown): string | undefined {
	return typeof entry === 'object' &&
		entry !== null &&
		'id' in entry &&
		typeof entry.id === 'string'
		? entry.id
		: undefined;
}
