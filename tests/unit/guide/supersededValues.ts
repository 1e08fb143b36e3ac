import { z } from 'astro/zod';
import { contentFolder } from '../../../src/guide/contentFiles.ts';
import { readYaml } from '../../../src/guide/readYaml.ts';
import { factId } from '../../../src/guide/schemas.ts';

const values = z.array(z.string().min(1)).min(1);
const supersededSchema = z.strictObject({
	id: z.string(),
	fact: factId,
	why: z.string().min(1),
	values: values.optional(),
	wordings: z.record(z.string(), values).optional(),
});

/** What no page may state any more. */
export const { data: superseded } = await readYaml(
	`${contentFolder}/superseded.yaml`,
	z.array(supersededSchema)
);

/** The facts that tell how something was said before, beside how it is. */
export const tellOfBefore = ['A-21'];

/** Whether a text states a value: as a whole, not as part of a longer word or number. */
export function states(text: string, value: string): boolean {
	const plain = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
	// Chinese has no space between words: a value may stand beside its letters.
	const begins = /^\p{Script=Han}/u.test(value) ? '' : '(?<![[\\p{L}\\p{N}]--\\p{Script=Han}])';
	const ends = /\p{Script=Han}$/u.test(value) ? '' : '(?![[\\p{L}\\p{N}]--\\p{Script=Han}])';
	return new RegExp(`${begins}${plain}${ends}`, 'iv').test(text);
}
