/**
 * Messages that are sent to CBP, a bank or a broker: every language offers them in English, with what
 * they say in its own words. The English file has the one and the language's file the other, at the
 * same place; the schemas mark them as `sent`.
 */
import { z } from 'astro/zod';
import { type Below, idOf, partOf } from './parts.ts';
import type { Structure } from './structures.ts';

/**
 * A part of a words file with the English messages in the place of its own. Takes the part, the
 * English one, which it was held against, and what of them is structure.
 */
export function withEnglishSent(
	own: unknown,
	english: unknown,
	structure: Structure | undefined
): unknown {
	return changed(own, { value: english, structure }, (_, { value }) => value);
}

/** What the messages of a part of a words file say in its own language, by the way to each, with dots. */
export function sentMeanings(
	own: unknown,
	english: unknown,
	structure: Structure | undefined
): Readonly<Record<string, string>> {
	const found: [string, string][] = [];
	changed(own, { value: english, structure }, (text, _, way) => {
		if (typeof text === 'string') found.push([way.join('.'), text]);
		return text;
	});
	return Object.fromEntries(found);
}

type Change = (own: unknown, english: Below, way: readonly string[]) => unknown;

function changed(
	own: unknown,
	english: Below,
	change: Change,
	way: readonly string[] = []
): unknown {
	const { value, structure } = english;
	if (structure instanceof z.ZodType && structure.meta()?.['sent'] === true)
		return change(own, english, way);
	const part = partOf(value, structure);
	if (part.is === 'names' && typeof own === 'object' && own !== null)
		return Object.fromEntries(
			Object.entries(own).map(([name, each]: [string, unknown]) => {
				const like = part.entries.find((entry) => entry.name === name);
				return [name, like ? changed(each, like, change, [...way, name]) : each];
			})
		);
	if (part.is === 'list' && Array.isArray(own))
		return own.map((each: unknown, place) => {
			const id = idOf(each);
			const like = part.entries[part.ids ? part.ids.indexOf(id ?? '') : place];
			return like ? changed(each, like, change, [...way, id ?? String(place)]) : each;
		});
	return own;
}
