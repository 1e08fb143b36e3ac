import { z } from 'astro/zod';
import { countedForms } from '../i18n/plural.ts';
import { type CbpWords, cbpWordsIn, leaveInEnglish } from './cbpWords.ts';
import { idOf, pluralForms, partOf } from './parts.ts';
import { mendOf } from './schemaProblem.ts';
import type { Structure } from './structures.ts';

/**
 * What a file must hold to say the same as the English one in another language: every text, with the
 * {braces} that it has, and nothing more; what is no text is the same. Takes what the English file
 * holds, what of it is structure (all else is words), and CBP's own words, which no language changes.
 * Held against itself, the English file shows what is no word. A list or a record that is marked as
 * each language's own needs only its own schema.
 */
export function likeEnglish(
	english: unknown,
	structure: Structure | undefined,
	language: string,
	cbpWords: CbpWords
): z.ZodType {
	const part = partOf(english, structure);
	const inner = (each: { readonly value: unknown; readonly structure: Structure | undefined }) =>
		likeEnglish(each.value, each.structure, language, cbpWords);
	switch (part.is) {
		case 'own':
			return part.schema;
		case 'text':
			return textLike(english, cbpWords);
		case 'plural':
			return pluralLike(part.forms, language, cbpWords);
		case 'list':
			return part.ids
				? byId(new Map(part.entries.map((each, place) => [part.ids?.[place] ?? '', inner(each)])))
				: inPlaces(part.entries.map(inner));
		case 'names':
			return withNames(part.entries.map((each) => [each.name, inner(each)]));
		case 'unknown':
			return z.unknown();
		case 'same':
			return z.unknown().refine((value) => value === english, {
				error: `Write ${String(english)}, as the English file has it`,
			});
	}
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

/**
 * A text with the braces and CBP's own words that its English one has; a form for one number may do
 * without them.
 */
function textLike(english: unknown, cbpWords: CbpWords, mayLack = false): z.ZodType {
	if (typeof english !== 'string') return text();
	const wanted = bracesOf(english);
	const ofCbp = cbpWordsIn(english, cbpWords);
	return text().superRefine((words, { addIssue }) => {
		const there = bracesOf(words);
		const lacks = wanted.filter((each) => !there.includes(each));
		const unknown = there.filter((each) => !wanted.includes(each));
		if (lacks.length > 0 && !mayLack)
			addIssue(`Write ${lacks.join(' and ')} into it, as “${english}” has it in English`);
		if (unknown.length > 0) addIssue(`Take ${unknown.join(' and ')} out; nothing fills it in`);
		const untold = mayLack ? [] : ofCbp.filter((each) => !words.includes(each));
		if (untold.length > 0) addIssue(leaveInEnglish(untold));
	});
}

/** A text for each kind of number that the language tells apart when it counts to 200. */
function pluralLike(
	english: Readonly<Record<string, string>>,
	language: string,
	cbpWords: CbpWords
): z.ZodType {
	const counted = countedForms({ tag: language });
	const kinds = pluralForms.filter((kind) => counted.some((form) => form === kind));
	return withNames(
		kinds.map((kind) => [kind, textLike(english['other'], cbpWords, kind !== 'other')]),
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
