import type { z } from 'astro/zod';
import { groupIds } from '../details/detailGroup.ts';
import {
	changeSchema,
	detailSchema,
	id,
	listOf,
	misreadingSchema,
	pageSchema,
	searchHelpSchema,
	situationWordsSchema,
	stepSchema,
	symptomSchema,
	termSchema,
} from './schemas.ts';

/** What the files in a language's folder must hold, by their paths in it; words files apart. */
export const textSchemas = {
	'help.yaml': listOf(symptomSchema.extend({ id })),
	'glossary.yaml': listOf(termSchema.extend({ id })),
	'changes.yaml': listOf(changeSchema.extend({ id })),
	'misreadings.yaml': listOf(misreadingSchema.extend({ id })),
	'situation.yaml': listOf(situationWordsSchema.extend({ id })),
	'search-help.yaml': searchHelpSchema,
};

/** What a file of a group's details must hold. */
export const detailsFile = listOf(detailSchema.extend({ id }));

/** What a file in a language's folder must hold; `undefined` where nothing reads a file of this path. */
export function schemaOf(path: string): z.ZodType | undefined {
	if (/^steps\/[a-z0-9-]+\.mdx$/.test(path)) return stepSchema;
	if (/^pages\/[a-z0-9-]+\.mdx$/.test(path)) return pageSchema;
	if (groupIds.some((group) => path === `details/${group}.yaml`)) return detailsFile;
	return (textSchemas as Readonly<Record<string, z.ZodType | undefined>>)[path];
}
