import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { textFile } from './guide/contentFiles.ts';
import { withNumbersFilled } from './guide/numbersInMdx.ts';
import { pageSchema, stepSchema } from './guide/schemas.ts';

/** The texts that Astro renders. All other content comes by `virtual:` modules, from src/guide. */
export const collections = {
	steps: defineCollection({
		loader: withNumbersFilled(glob({ pattern: '*.mdx', base: `./${textFile('steps')}` })),
		schema: stepSchema,
	}),
	pages: defineCollection({
		loader: withNumbersFilled(glob({ pattern: '*.mdx', base: `./${textFile('pages')}` })),
		schema: pageSchema,
	}),
};
