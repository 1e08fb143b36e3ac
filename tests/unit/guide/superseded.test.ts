import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { z } from 'astro/zod';
import { contentFolder } from '../../../src/guide/contentFiles.ts';
import { factId } from '../../../src/guide/schemas.ts';
import { readYaml } from '../../../src/guide/readYaml.ts';
import { allFacts } from './allFacts.ts';
import { contentTexts } from './contentTexts.ts';

const file = `${contentFolder}/superseded.yaml`;
const values = z.array(z.string().min(1)).min(1);
const supersededSchema = z.strictObject({
	id: z.string(),
	fact: factId,
	why: z.string().min(1),
	values: values.optional(),
	wordings: z.record(z.string(), values).optional(),
});
const { data: superseded } = await readYaml(file, z.array(supersededSchema));

const languages = readdirSync(contentFolder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'facts')
	.map(({ name }) => name);

/** Whether a text states a value: as a whole, not as part of a longer word or number. */
function states(text: string, value: string): boolean {
	const plain = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
	return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

test('a value is found as a whole, in any case and over a line’s end, and not inside another', () => {
	expect(states('Write to ace.accounts@CBP.dhs.gov.', 'ACE.accounts@cbp.dhs.gov')).toBe(true);
	expect(states('within 270\ndays', '270 days')).toBe(true);
	expect(states('Call 1-866-530-4172.', '1-866-530-417')).toBe(false);
	expect(states('NNN-NN-NNNN', 'NNN-NN-NNN')).toBe(false);
	expect(states('Call 1-866-530-417, then 1.', '1-866-530-417')).toBe(true);
});

test('what is superseded names a value or a wording, and a fact that is there', async () => {
	const facts = new Set((await allFacts()).map(({ id }) => id));
	for (const { id, fact, values, wordings } of superseded) {
		expect(facts.has(fact), `${id}: there is no fact ${fact}`).toBe(true);
		expect(values ?? wordings, `${id}: name values or wordings`).toBeDefined();
		for (const language of Object.keys(wordings ?? {}))
			expect(languages, `${id}: there is no language ${language}`).toContain(language);
	}
});

for (const language of languages)
	test(`no text in ${language} states what is superseded, but for claims of others`, () => {
		const texts = contentTexts(language).filter(
			({ file, place }) => !(file.endsWith('misreadings.yaml') && place.endsWith('.claim'))
		);
		expect(texts.length).toBeGreaterThan(1000);
		const stated = superseded.flatMap(({ id, fact, values = [], wordings = {} }) =>
			[...values, ...(wordings[language] ?? [])].flatMap((value) =>
				texts
					.filter(({ text }) => states(text, value))
					.map(({ file, place }) => `${file}, ${place}: “${value}” (${id}), say what ${fact} says`)
			)
		);
		expect(stated).toEqual([]);
	});

test('no fact states what is superseded, but where it tells of the difference', async () => {
	const told = ['A-21'];
	const stated = (await allFacts())
		.filter(({ id }) => !told.includes(id))
		.flatMap(({ id, title, statement }) =>
			superseded
				.flatMap(({ values = [], wordings = {} }) => [...values, ...(wordings['en'] ?? [])])
				.filter((value) => states(`${title} ${statement}`, value))
				.map((value) => `${id}: ${value}`)
		);
	expect(stated).toEqual([]);
});
