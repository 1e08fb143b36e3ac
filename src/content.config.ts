import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { groupIds } from './details/typed';
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
} from './guide/schemas';
import { yamlFiles } from './guide/yamlFiles';

const content = './src/content';

export const collections = {
	steps: defineCollection({
		loader: glob({ pattern: '*/*.mdx', base: `${content}/steps` }),
		schema: stepSchema,
	}),
	pages: defineCollection({
		loader: glob({ pattern: '*/*.mdx', base: `${content}/pages` }),
		schema: pageSchema,
	}),
	details: defineCollection({
		loader: yamlFiles(...groupIds.map((group) => `${content}/details/en/${group}.yaml`)),
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
		loader: yamlFiles(`${content}/help/en.yaml`),
		schema: symptomSchema,
	}),
	terms: defineCollection({
		loader: yamlFiles(`${content}/glossary/en.yaml`),
		schema: termSchema,
	}),
	changes: defineCollection({
		loader: yamlFiles(`${content}/changes/en.yaml`),
		schema: changeSchema,
	}),
	misreadings: defineCollection({
		loader: yamlFiles(`${content}/changes/misreadings-en.yaml`),
		schema: misreadingSchema,
	}),
	situation: defineCollection({
		loader: yamlFiles(`${content}/situation/en.yaml`),
		schema: situationWordsSchema,
	}),
};
