import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { groupIds } from './details/detailGroup.ts';
import { contentFolder, language } from './guide/contentFiles.ts';
import { withNumbers } from './guide/numbersInMdx.ts';
import {
	changeSchema,
	detailSchema,
	factSchema,
	misreadingSchema,
	pageSchema,
	situationWordsSchema,
	stepSchema,
	symptomSchema,
	termSchema,
} from './guide/schemas.ts';
import { yamlFiles } from './guide/yamlFiles.ts';

const content = `./${contentFolder}`;
const texts = `${content}/${language}`;

export const collections = {
	steps: defineCollection({
		loader: withNumbers(glob({ pattern: '*.mdx', base: `${texts}/steps` })),
		schema: stepSchema,
	}),
	pages: defineCollection({
		loader: withNumbers(glob({ pattern: '*.mdx', base: `${texts}/pages` })),
		schema: pageSchema,
	}),
	details: defineCollection({
		loader: yamlFiles(...groupIds.map((group) => `${texts}/details/${group}.yaml`)),
		schema: detailSchema,
	}),
	facts: defineCollection({
		loader: yamlFiles(
			`${content}/facts/account.yaml`,
			`${content}/facts/refunds.yaml`,
			`${content}/facts/process.yaml`
		),
		schema: factSchema,
	}),
	symptoms: defineCollection({
		loader: yamlFiles(`${texts}/help.yaml`),
		schema: symptomSchema,
	}),
	terms: defineCollection({
		loader: yamlFiles(`${texts}/glossary.yaml`),
		schema: termSchema,
	}),
	changes: defineCollection({
		loader: yamlFiles(`${texts}/changes.yaml`),
		schema: changeSchema,
	}),
	misreadings: defineCollection({
		loader: yamlFiles(`${texts}/misreadings.yaml`),
		schema: misreadingSchema,
	}),
	situation: defineCollection({
		loader: yamlFiles(`${texts}/situation.yaml`),
		schema: situationWordsSchema,
	}),
};
