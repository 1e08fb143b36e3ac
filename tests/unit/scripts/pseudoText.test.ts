import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { pseudoFile } from '../../../scripts/pseudo-language.ts';
import { pseudoMdx, pseudoText, pseudoYaml } from '../../../scripts/pseudo-text.ts';
import { noCbpWords, readCbpWords } from '../../../src/guide/cbpWords.ts';
import { textFile } from '../../../src/guide/contentFiles.ts';
import { mdxText } from '../../../src/guide/mdxText.ts';
import { textsIn } from '../../../src/guide/parts.ts';
import { structureOf } from '../../../src/guide/structures.ts';
import { schemaOf } from '../../../src/guide/textSchemas.ts';
import { filesOf } from '../../../src/guide/untranslated.ts';

const cbpWords = await readCbpWords();
const files = filesOf('en');
const textOf = (path: string) => readFileSync(textFile(path, 'en'), 'utf8');

/** A pseudo-text's words as they were. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
/** Words that a reader would still know for English. */
const asciiWords = (text: string) =>
	text.match(/(?<![\p{L}\p{M}\p{N}])[A-Za-z]*[a-z][A-Za-z]+(?![\p{L}\p{M}\p{N}])/gu) ?? [];

for (const { what, text, stays } of [
	{
		what: 'names to fill in',
		text: 'At {step}, {cape-days} days',
		stays: ['{step}', '{cape-days}'],
	},
	{
		what: 'addresses of mail',
		text: 'Ask ACE.Support@cbp.dhs.gov.',
		stays: ['ACE.Support@cbp.dhs.gov.'],
	},
	{
		what: 'addresses of pages',
		text: 'See https://www.cbp.gov/trade/a-b?c=d and ace-accounts.cbp.gov/s/importer-form now',
		stays: ['https://www.cbp.gov/trade/a-b?c=d', 'ace-accounts.cbp.gov/s/importer-form'],
	},
	{
		what: 'tags and what is in them',
		text: 'A <Term id="ace">word</Term>',
		stays: ['<Term id="ace">', '</Term>'],
	},
	{ what: 'code', text: 'Look for `connect-src` there', stays: ['`connect-src`'] },
	{
		what: 'numbers and signs with a digit',
		text: 'Form 5106, box 2E, REV-613, R-31, 1mb',
		stays: ['5106', '2E', 'REV-613', 'R-31', '1mb'],
	},
	{
		what: 'patterns and short forms in capitals',
		text: 'An SSN is NNN-NN-NNNN',
		stays: ['SSN', 'NNN-NN-NNNN'],
	},
	{
		what: 'endings of files',
		text: 'A file (.xlsx, .ics) or guide.html',
		stays: ['.xlsx', '.ics', 'guide.html'],
	},
	{
		what: 'CBP’s own words',
		text: 'Open ACH Refund Authorization, then “Tools”; it says “Check/ACH Returned”.',
		stays: ['ACH Refund Authorization', '“Tools”', 'Check/ACH Returned'],
	},
])
	test(`${what} stay as they are in a text that changes`, () => {
		const pseudo = pseudoText(text, cbpWords);
		for (const each of stays) expect(pseudo).toContain(each);
		expect(pseudo).not.toBe(text);
		expect(asciiWords(stays.reduce((rest, each) => rest.replace(each, ''), pseudo))).toEqual([]);
	});

for (const { what, text, pseudo } of [
	{ what: 'nothing', text: '', pseudo: '' },
	{ what: 'a line to write on', text: '________', pseudo: '________' },
	{ what: 'a brace at once after a brace', text: '{a}{b}', pseudo: '{a}{b}' },
	{ what: 'a brace that never ends', text: 'to {', pseudo: 'ţţôô {' },
	{ what: 'a letter beyond the first plane', text: '𝐀 a 😀', pseudo: '𝐀 áá 😀' },
	{ what: 'accents that are there already', text: 'é', pseudo: 'é' },
	{
		what: 'CBP’s words within a longer word',
		text: 'ACH Refund Authorizations',
		pseudo: undefined,
	},
])
	test(`an odd text is let through: ${what}`, () => {
		const made = pseudoText(text, cbpWords);
		if (pseudo !== undefined) expect(made).toBe(pseudo);
		else expect(asciiWords(made)).toEqual([]);
	});

test('a text grows by two fifths, each word with it, and never beyond what its place holds', () => {
	const words = 'Every sentence is longer than it was before in another language';
	expect(pseudoText(words, noCbpWords).length / words.length).toBeCloseTo(1.4, 1);
	for (const word of pseudoText(words, noCbpWords)
		.split(' ')
		.map((each) => each.length))
		expect(word).toBeGreaterThanOrEqual(3);
	expect(pseudoText(words, noCbpWords, words.length + 3)).toHaveLength(words.length + 3);
	expect(pseudoText(words, noCbpWords, 10)).toHaveLength(words.length);
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.nat(200), (text, most) => {
			const made = pseudoText(text, noCbpWords, most);
			// A letter that is two signs, q with its dot, counts twice.
			const dots = made.match(/q̇|Q̇/g)?.length ?? 0;
			expect(made.length - dots).toBeLessThanOrEqual(Math.max(text.length, most));
			expect(made).toBe(pseudoText(text, noCbpWords, most));
		})
	);
});

test('without its marks and doubled letters a text is what it was, so that a search finds it', () => {
	expect(plain(pseudoText('Tariff refund', noCbpWords, 13))).toBe('Tariff refund');
});

test('the ids of a file, its keys and its days stay, its texts do not', () => {
	const help = textOf('help.yaml');
	const before = parse(help) as { id: string; sees: string; facts: string[]; step: string }[];
	const after = parse(pseudoFile('help.yaml', help, cbpWords)) as typeof before;
	expect(after.map(({ id, facts, step }) => [id, facts, step])).toEqual(
		before.map(({ id, facts, step }) => [id, facts, step])
	);
	for (const [place, { sees }] of after.entries()) expect(sees).not.toBe(before[place]?.sees);
	const kept = pseudoFile('words/kept.yaml', 'task: for each\n', noCbpWords);
	expect(Object.keys(parse(kept) as object)).toEqual(['task']);
});

for (const path of files)
	test(`every text of ${path} is in the pseudo-language, and longer`, () => {
		const words = /^words\/(.*)\.yaml$/.exec(path)?.[1];
		const structure = words === undefined ? schemaOf(path) : structureOf(words);
		const headOf = (text: string) => (path.endsWith('.mdx') ? text.split(/^---$/m)[1] : text) ?? '';
		const made = pseudoFile(path, textOf(path), cbpWords);
		const [before, after] = [textOf(path), made].map((text) =>
			textsIn(parse(headOf(text)), structure)
		);
		expect(after?.map((each) => each.path)).toEqual(before?.map((each) => each.path));
		expect(before?.length).toBeGreaterThan(1);
		// A description may not grow beyond its place.
		const length = (texts: typeof before) =>
			texts?.reduce((sum, { text, most }) => sum + (most === undefined ? text.length : 0), 0);
		const ratio = (length(after) ?? 0) / (length(before) ?? 1);
		expect(ratio).toBeGreaterThan(1.2);
		expect(ratio).toBeLessThanOrEqual(1.45);
		if (!path.endsWith('.mdx')) return;
		const ends = [textOf(path), made].map((text) => mdxText(text.split(/^---$/m)[2] ?? ''));
		expect((ends[1]?.length ?? 0) / (ends[0]?.length ?? 1)).toBeGreaterThan(1.25);
	});

test('in MDX the targets of links, code, tags and their ids stay; titles and prose change', () => {
	const made = pseudoMdx(
		[
			'---',
			'title: "Apply"',
			'description: "Short"',
			'---',
			'',
			'## What to do',
			'',
			'Press **Tools**, then **Start**, within {sign-in-days} days: [here](/help/#a-b "c"). `code`',
			'',
			'<Screen title="Does day {cape-days} count?">',
			'',
			'- An & entry &amp; one more <Cite facts="A-06" />',
			'',
			'</Screen>',
			'',
		].join('\n'),
		schemaOf('pages/home.mdx'),
		cbpWords
	);
	for (const each of [
		'**Tools**',
		'{sign-in-days}',
		'](/help/#a-b "c")',
		'`code`',
		'<Screen title="',
		'{cape-days}',
		'&amp;',
		'<Cite facts="A-06" />',
		'</Screen>',
		'title: "Áṗ',
	])
		expect(made).toContain(each);
	for (const each of ['What', 'Start', 'here', 'Does', 'count', 'entry', 'Apply'])
		expect(made).not.toMatch(new RegExp(`\\b${each}\\b`));
});

test('YAML comes out as YAML, whatever quotes, folds and colons a text has', () => {
	const made = pseudoYaml(
		`a: "It says: no"\nb: >-\n  folded\n  text\nc: 'it''s'\nd:\n  one: "{count} task"\n  other: "{count} tasks"\n`,
		undefined,
		noCbpWords
	);
	const { a, b, c, d } = parse(made) as Record<'a' | 'b' | 'c', string> & { d: object };
	const once = (text: string) => plain(text).replace(/(\p{L})\1/giu, '$1');
	expect([a, b, c].map(once)).toEqual(['It says: no', 'folded text', "it's"]);
	expect(a).toContain(': ');
	expect(Object.keys(d)).toEqual(['one', 'other']);
});
