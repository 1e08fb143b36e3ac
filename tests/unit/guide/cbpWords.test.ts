import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import {
	cbpWordsIn,
	readCbpMessages,
	readCbpWords,
	readCbpWordsFile,
} from '../../../src/guide/cbpWords.ts';
import { readCbpWordsInIslands } from '../../../src/guide/cbpWordsInIslands.ts';
import { readContent } from '../../../src/guide/content.ts';
import { textFile } from '../../../src/guide/contentFiles.ts';
import { markCbpWords } from '../../../src/guide/markCbpWords.ts';
import { filesOf } from '../../../src/guide/untranslated.ts';
import { allFacts } from './allFacts.ts';
import { type Edit, inContent, mistakesIn } from './project.ts';

const { data: list } = await readCbpWordsFile();
const cbpWords = await readCbpWords();
const statements = new Map(
	(await allFacts()).map(({ id, statement }) => [id, statement.replace(/\s+/g, ' ')])
);

test('each of CBP’s own words stands in the statement of every fact that it names', () => {
	for (const { words, facts, kind } of list)
		for (const fact of facts) {
			// The fact of CBP's list of messages tells that there is one, and repeats few of them.
			if (fact === 'P-78') continue;
			// A field is named within a sentence, and begins with a capital on a screen.
			const as = (text = '') => (kind === 'field' ? text.toLowerCase() : text);
			expect(as(statements.get(fact)), `${fact}: ${words}`).toContain(as(words));
		}
});

test('none is on the list twice, and each is used by a text, a table or a drawing', () => {
	expect(new Set(list.map(({ words }) => words)).size).toBe(list.length);
	const texts = filesOf('en')
		.map((path) => readFileSync(textFile(path, 'en'), 'utf8'))
		.join('\n')
		.replace(/\s+/g, ' ');
	const drawn = globSync('src/components/diagrams/*.astro')
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	for (const { id, words, kind } of list)
		if (kind === 'field') expect(drawn, words).toMatch(new RegExp(`["']${id}["']`));
		else expect(texts.includes(words) || texts.includes(`message: ${id}`), words).toBe(true);
});

test('a field’s name is found in no text: texts name a field in their own words', () => {
	expect(cbpWordsIn('Company name and ZIP code, “Country”', cbpWords)).toEqual([]);
});

for (const { what, text, found, bold } of [
	{
		what: 'several words anywhere',
		text: 'Open ACH Refund Authorization.',
		found: ['ACH Refund Authorization'],
	},
	{
		what: 'the longer of two',
		text: 'HTS Relationship Mismatch',
		found: ['HTS Relationship Mismatch'],
	},
	{ what: 'not a part of a word', text: 'Full Accessory, 110-Active', found: [] },
	{ what: 'between Chinese characters', text: '打开Full Access标签', found: ['Full Access'] },
	{
		what: 'one word in quotation marks',
		text: 'Open “Tools” and «More»',
		found: ['Tools', 'More'],
	},
	{ what: 'not one word in a sentence', text: 'Tools help importers. More on it', found: [] },
	{ what: 'one word in bold', text: 'Tools', found: ['Tools'], bold: true },
	{ what: 'not one word in a longer text in bold', text: 'Tools and more', found: [], bold: true },
	{ what: 'not with other capitals', text: 'full access', found: [] },
	{
		what: 'signs as signs',
		text: 'Void IR#, Accepted with Error(s)',
		found: ['Void IR#', 'Accepted with Error(s)'],
	},
])
	test(`CBP’s own words are found: ${what}`, () => {
		expect(cbpWordsIn(text, cbpWords, bold)).toEqual(found);
	});

const inSpanish = (edits: readonly Edit[], run: (said: string) => void) =>
	inContent(edits, async () => run(await mistakesIn(readContent('es'))), 'es');

for (const { name, edits, says } of [
	{
		name: 'in a list of help',
		edits: [['es/help.yaml', '“20-Inactive”', '“20-Inactivo”']],
		says: /es\/help\.yaml:\d+:\d+: number-inactive, means, entry 1, says is .* Write “20-Inactive” into it in English: these are CBP’s own words \(src\/content\/cbp-words\.yaml\)\./,
	},
	{
		name: 'in a words file',
		edits: [['es/words/not-paid.yaml', 'ACH Rejected Refunds, from', 'Reembolsos, from']],
		says: /es\/words\/not-paid\.yaml:\d+:\d+: .*, hint is .* Write “ACH Rejected Refunds” into it/,
	},
	{
		name: 'in the prose of a step, in bold',
		edits: [['es/steps/dashboard.mdx', 'press **Edit**', 'press **Editar**']],
		says: /es\/steps\/dashboard\.mdx:\d+:\d+: The text lacks “Edit”, which the English one has in line \d+\. Write “Edit” into it in English/,
	},
] as { name: string; edits: Edit[]; says: RegExp }[])
	test(`a translation that changes CBP’s own words is told where and what to write: ${name}`, () =>
		inSpanish(edits, (said) => {
			expect(said).toMatch(says);
		}));

test('a language may say what some of them mean, but of none that there are not', () =>
	inContent(
		[],
		async () => {
			const file = 'src/content/es/cbp-words.yaml';
			await writeFile(file, 'full-access: acceso total\n');
			expect(await mistakesIn(readContent('es'))).toBe('');
			await writeFile(file, 'full-access: acceso total\nno-access: nada\n');
			expect(await mistakesIn(readContent('es'))).toContain(
				`${file}:2:1: There are no words of CBP’s by the id no-access. Write an id of src/content/cbp-words.yaml, or take the line away.`
			);
		},
		'es'
	));

test('a message that a table names and the list lacks is told with its place', () =>
	inContent(
		[['en/words/entries-page.yaml', 'message: on-drawback', 'message: on-draw']],
		async () => {
			expect(await mistakesIn(readContent('en'))).toMatch(
				/en\/words\/entries-page\.yaml:\d+:\d+: There is no message of CBP’s by the id on-draw\. Write an id of src\/content\/cbp-words\.yaml, or add it there\./
			);
		}
	));

test('what the entry list finds is told with a message of the list', async () => {
	const words = list.map((each) => each.words);
	const messages = Object.values(await readCbpMessages());
	expect(messages.length).toBeGreaterThan(10);
	for (const message of messages) expect(words).toContain(message);
});

test('islands know the words that their texts have, and no others', async () => {
	const known = new RegExp(await readCbpWordsInIslands(), 'u');
	expect(known.test('the ACH Refund Authorization tab')).toBe(true);
	expect(known.test('The file is deemed unsafe')).toBe(false);
});

const mark = (html: string, glosses = {}) =>
	markCbpWords(html, cbpWords, glosses, 'en', ' ({means})');

for (const { what, html, marked } of [
	{
		what: 'in a sentence',
		html: '<p>La pestaña ACH Refund Authorization está</p>',
		marked: '<p>La pestaña <span lang="en">ACH Refund Authorization</span> está</p>',
	},
	{
		what: 'as one word in bold',
		html: '<p>Abra <strong>Tools</strong>. Tools</p>',
		marked: '<p>Abra <strong><span lang="en">Tools</span></strong>. Tools</p>',
	},
	{
		what: 'with signs that HTML writes otherwise',
		html: '<td>Unable to Calculate Duty-&#39;X&#39; Duty Comp Code</td>',
		marked: '<td><span lang="en">Unable to Calculate Duty-\'X\' Duty Comp Code</span></td>',
	},
	{
		what: 'not where it is said already',
		html: '<p lang="en">Full Access</p>',
		marked: '<p lang="en">Full Access</p>',
	},
	{
		what: 'not in what has no place for it',
		html: '<title>Full Access</title><option>Full Access</option><a title="Full Access">x</a>',
		marked: '<title>Full Access</title><option>Full Access</option><a title="Full Access">x</a>',
	},
])
	test(`CBP’s own words say on a page that they are English: ${what}`, () => {
		expect(mark(html)).toBe(marked);
	});

test('what they mean stands behind the first of each, and never in an island, a link or a heading', () => {
	const html =
		'<h2>Full Access</h2><astro-island><p>Full Access</p></astro-island><p>Full Access, Full Access</p>';
	expect(mark(html, { 'full-access': 'acceso <total>' })).toBe(
		'<h2><span lang="en">Full Access</span></h2>' +
			'<astro-island><p><span lang="en">Full Access</span></p></astro-island>' +
			'<p><span lang="en">Full Access</span> (acceso &lt;total>), <span lang="en">Full Access</span></p>'
	);
});
