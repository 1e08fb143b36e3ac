import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { readContent } from '../../../src/guide/content.ts';
import { type Edit, inContent, mistakesIn } from './project.ts';

const inSpanish = (edits: readonly Edit[], run: (said: string) => void | Promise<void>) =>
	inContent(edits, async () => run(await mistakesIn(readContent('es'))), 'es');

test('a language that says all that English says is let through', () =>
	inSpanish(
		[
			['es/help.yaml', '"We have no Form 5106 on file"', '"No tenemos el formulario 5106"'],
			// Other words that people search by are each language's own.
			['es/help.yaml', '    - "No importer record"\n', ''],
			['es/steps/apply.mdx', 'Applying is free.', 'La solicitud es gratuita.'],
		],
		(said) => {
			expect(said).toBe('');
		}
	));

for (const { name, edits, says } of [
	{
		name: 'an answer of help that is missing',
		edits: [['es/help.yaml', '- id: number-inactive', '- id: number-asleep']],
		says: /es\/help\.yaml:\d+:1: The file is a list of \d+\. Write the entry number-inactive, which the English file has\./,
	},
	{
		name: 'an answer of help that English has not',
		edits: [['es/help.yaml', '- id: number-inactive', '- id: number-asleep']],
		says: /es\/help\.yaml:\d+:3: number-asleep, id is “number-asleep”\. Take the entry away;/,
	},
	{
		name: 'a step of what to do that is missing',
		edits: [
			[
				'es/help.yaml',
				'    - says: "If there is none, have the broker file Form 5106 for you."\n      facts: [A-05]\n',
				'',
			],
		],
		says: /es\/help\.yaml:\d+:3: no-5106-on-file, doThis is a list of 3\. Write 4, as the English file does\./,
	},
	{
		name: 'a text that English has and this language leaves out',
		edits: [['es/situation.yaml', '  hint: "CBP pays only', '  # "']],
		says: /es\/situation\.yaml:\d+:3: importer-of-record, hint is missing\./,
	},
	{
		name: 'another fact than in English',
		edits: [['es/help.yaml', 'facts: [A-04]', 'facts: [A-03]']],
		says: /es\/help\.yaml:\d+:15: no-5106-on-file, means, entry 1, facts, entry 1 is “A-03”\. Write A-04, as the English file has it\./,
	},
	{
		name: 'a sentence of help that lost its citation',
		edits: [
			[
				'es/help.yaml',
				'says: "CBP has no importer record for your company yet."\n      facts: [A-04]',
				'"CBP no tiene registro."',
			],
		],
		says: /es\/help\.yaml:\d+:7: no-5106-on-file, means, entry 1 /,
	},
	{
		name: 'a sentence of help that cites where the English one does not',
		edits: [
			[
				'es/help.yaml',
				'"Ask your customs broker whether a record exists under your number. Ask for a copy of its data."',
				'says: "Pregunte."\n      facts: [A-37]',
			],
		],
		says: /es\/help\.yaml:\d+:7: no-5106-on-file, doThis, entry 1 /,
	},
	{
		name: 'a brace that is lost',
		edits: [['es/details/contact.yaml', 'name: {characters}.', 'name.']],
		says: /es\/details\/contact\.yaml:\d+:7: first-name, issues, wrong-characters, says is .* Write \{characters\} into it/,
	},
	{
		name: 'the words of a task that are missing',
		edits: [['es/steps/apply.mdx', '    why: "If the code lapses', '    # "']],
		says: /es\/steps\/apply\.mdx:\d+:3: tasks, apply\.rehearsed, why is missing\./,
	},
	{
		name: 'a citation that is lost',
		edits: [['es/steps/apply.mdx', 'Applying is free. <Cite facts="A-28" />', 'Es gratis.']],
		says: /es\/steps\/apply\.mdx:\d+:\d+: The text lacks <Cite facts="A-28">, which the English one has in line \d+\. Write it at the same sentence/,
	},
	{
		name: 'a citation of another fact',
		edits: [
			[
				'es/steps/apply.mdx',
				'Applying is free. <Cite facts="A-28" />',
				'Es gratis. <Cite facts="A-29" />',
			],
		],
		says: /es\/steps\/apply\.mdx:\d+:\d+: The English text has no <Cite facts="A-29"> that goes with this one\./,
	},
	{
		name: 'a drawing that is lost',
		edits: [['es/steps/apply.mdx', '<TwoMails />', '']],
		says: /The text lacks <TwoMails>/,
	},
] as { name: string; edits: Edit[]; says: RegExp }[])
	test(`${name} is told with file, line and what is missing`, () =>
		inSpanish(edits, (said) => {
			expect(said).toMatch(says);
		}));

test('a title may be translated, and a file that is missing or too many is named', () =>
	inContent(
		[
			[
				'es/steps/apply.mdx',
				'<Disagree title="Do you type the suffix?">',
				'<Disagree title="¿Sufijo?">',
			],
		],
		async () => {
			expect(await mistakesIn(readContent('es'))).toBe('');
			const home = await readFile('src/content/es/pages/home.mdx', 'utf8');
			await writeFile('src/content/es/pages/house.mdx', home.replaceAll(/<[^>]+>/g, ''));
			await rm('src/content/es/pages/home.mdx');
			const said = await mistakesIn(readContent('es'));
			expect(said).toContain(
				'src/content/es/pages/home.mdx:1:1: The file is missing. Translate src/content/en/pages/home.mdx.'
			);
			expect(said).toContain(
				'src/content/es/pages/house.mdx:1:1: The English content has no such file.'
			);
		},
		'es'
	));
