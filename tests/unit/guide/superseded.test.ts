import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { contentFolder } from '../../../src/guide/contentFiles.ts';
import { allFacts } from './allFacts.ts';
import { contentTexts } from './contentTexts.ts';
import { states, superseded, tellOfBefore } from './supersededValues.ts';

const languages = readdirSync(contentFolder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'facts')
	.map(({ name }) => name);

test('a value is found as a whole, in any case and over a line’s end, and not inside another', () => {
	expect(states('Write to ace.accounts@CBP.dhs.gov.', 'ACE.accounts@cbp.dhs.gov')).toBe(true);
	expect(states('within 270\ndays', '270 days')).toBe(true);
	expect(states('Call 1-866-530-4172.', '1-866-530-417')).toBe(false);
	expect(states('NNN-NN-NNNN', 'NNN-NN-NNN')).toBe(false);
	expect(states('Call 1-866-530-417, then 1.', '1-866-530-417')).toBe(true);
	expect(states('必须在270天内更正', '270天')).toBe(true);
	expect(states('必须在1270天内更正', '270天')).toBe(false);
	expect(states('请写信到ACE.accounts@cbp.dhs.gov。', 'ACE.accounts@cbp.dhs.gov')).toBe(true);
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
	const stated = (await allFacts())
		.filter(({ id }) => !tellOfBefore.includes(id))
		.flatMap(({ id, title, statement }) =>
			superseded
				.flatMap(({ values = [], wordings = {} }) => [...values, ...(wordings['en'] ?? [])])
				.filter((value) => states(`${title} ${statement}`, value))
				.map((value) => `${id}: ${value}`)
		);
	expect(stated).toEqual([]);
});
