import { z } from 'astro/zod';
import { expect, test } from 'playwright/test';
import { parse, stringify } from 'yaml';
import { readFilled } from '../../../src/guide/fillNumbers.ts';
import { namesIn, textFile } from '../../../src/guide/contentFiles.ts';
import { noCbpWords } from '../../../src/guide/cbpWords.ts';
import { likeEnglish } from '../../../src/guide/likeEnglish.ts';
import { structureOf } from '../../../src/guide/structures.ts';
import { readWordsFile } from '../../../src/guide/words.ts';
import { inContent, inProject, mistakesIn } from './project.ts';

/** The place of every text in a tree of words. */
function placesIn(tree: object, above: readonly string[] = []): string[][] {
	return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
		typeof value === 'object' && value !== null
			? placesIn(value, [...above, name])
			: [[...above, name]]
	);
}

/** A copy of the words with one place changed; `undefined` takes the word away. */
function withWord(tree: object, place: readonly string[], value: unknown): object {
	const copy = structuredClone(tree);
	let at = copy as Record<string, unknown>;
	for (const name of place.slice(0, -1)) at = at[name] as Record<string, unknown>;
	const last = place.at(-1) ?? '';
	if (value === undefined) Reflect.deleteProperty(at, last);
	else at[last] = value;
	return copy;
}

async function english(name: string): Promise<object> {
	return parse(await readFilled(textFile(`words/${name}.yaml`, 'en'))) as object;
}

test('words are read as they stand, from each file that the English folder has', async () => {
	const names = namesIn('words');
	expect(names).toEqual(expect.arrayContaining(['ui', 'companies', 'not-paid']));
	for (const name of names)
		expect((await readWordsFile(name, 'en')).raw, name).toEqual(await english(name));
});

test('each word of another language that is missing, empty, new or no word is named by its place', async () => {
	for (const name of namesIn('words').filter((each) => !structureOf(each))) {
		const words = await english(name);
		const held = likeEnglish(words, undefined, 'es', noCbpWords);
		const problemsOf = (tree: object) =>
			(held.safeParse(tree).error?.issues ?? []).map(({ path }) => path.join('.'));
		expect(problemsOf(words), name).toEqual([]);
		for (const place of placesIn(words)) {
			const named = place.join('.');
			expect(problemsOf(withWord(words, place, '  ')), `${name} ${named}`).toContain(named);
			expect(problemsOf(withWord(words, place, 5)), `${name} ${named}`).toEqual([named]);
			// Of a list, taking the first away leaves a hole in it.
			expect(problemsOf(withWord(words, place, undefined)).join(), `${name} ${named}`).toContain(
				place.slice(0, -1).join('.')
			);
		}
		for (const group of new Set(placesIn(words).map((place) => place.slice(0, -1).join('.')))) {
			const at = group === '' ? [] : group.split('.');
			const isList = Array.isArray(
				at.reduce<unknown>((tree, each) => (tree as Record<string, unknown>)[each], words)
			);
			if (!isList) expect(problemsOf(withWord(words, [...at, 'surplus'], 'x'))).toEqual([group]);
		}
	}
});

test('what a language’s words file lacks is told with its place in that file, what and the mend', () =>
	inContent(
		[
			['es/words/storage.yaml', 'save: Save', 'saves: Save'],
			[
				'es/words/ui.yaml',
				'count: "{done} of {total} done on this step"',
				'count: "{done} done on {step}"',
			],
			['es/words/ui.yaml', '  skip: Skip to the text', '  skip: [Skip, text]'],
			['es/words/dates.yaml', '  - An entry was made on 24 Feb 2026', '  # '],
		],
		async () => {
			expect(await mistakesIn(readWordsFile('storage', 'es'))).toMatch(
				/es\/words\/storage\.yaml:\d+:1: save is missing\. Write the words\.\n.*es\/words\/storage\.yaml:\d+:1: saves is a name that nothing reads\. Take it away; the English file has no such name\./
			);
			const said = await mistakesIn(readWordsFile('ui', 'es'));
			expect(said).toMatch(/ui\.yaml:\d+:3: site, skip is a list of 2\. Write words;/);
			expect(said).toMatch(
				/ui\.yaml:\d+:3: tasks, count is “.*”\. Write \{total\} into it, as “\{done\} of \{total\} done on this step” has it in English\./
			);
			expect(said).toMatch(/tasks, count .* Take \{step\} out; nothing fills it in\./);
			expect(await mistakesIn(readWordsFile('dates', 'es'))).toMatch(
				/dates\.yaml:\d+:1: exampleText is a list of 1\. Write 2, as the English file does\./
			);
		},
		'es'
	));

const withSheet = {
	'src/content/en/words/sheet.yaml': 'title: Sheet',
	'src/content/cbp-words.yaml': '[]',
};

test('a words file that a language lacks is named', () =>
	inProject(withSheet, async () => {
		expect(await mistakesIn(readWordsFile('sheet', 'es'))).toContain(
			'src/content/es/words/sheet.yaml:1:1: The file is missing.'
		);
	}));

test('a text in several forms has one for each kind of number that its language tells apart', () => {
	const found = { one: '{count} place found', other: '{count} places found' };
	const problems = (forms: object, language: string) =>
		(
			likeEnglish({ found }, undefined, language, noCbpWords).safeParse({ found: forms }).error
				?.issues ?? []
		).map(({ path, message }) => `${path.join('.')}: ${message}`);
	expect(problems(found, 'en')).toEqual([]);
	expect(problems({ other: '{count}' }, 'zh')).toEqual([]);
	expect(problems({ one: 'uno', other: '{count}' }, 'es')).toEqual([]);
	expect(problems({ ...found, few: 'f', many: 'm' }, 'pl')).toEqual([]);
	expect(problems(found, 'pl')).toEqual([
		'found.few: Write the words',
		'found.many: Write the words',
	]);
	expect(problems({ one: '{cuont}', other: '{count}' }, 'es')).toEqual([
		'found.one: Take {cuont} out; nothing fills it in',
	]);
	expect(problems({ ...found, few: '{count}' }, 'es')).toEqual([
		'found: The language has one, other',
	]);
	expect(problems({ one: '1', other: 'places found' }, 'es')).toEqual([
		expect.stringContaining('found.other: Write {count} into it'),
	]);
});

test('structure is the same in every language, in any order, and each list of own words may differ', async () => {
	const tree = await english('not-paid');
	const held = likeEnglish(tree, structureOf('not-paid'), 'es', noCbpWords);
	const problems = (text: string) =>
		(held.safeParse(parse(text)).error?.issues ?? []).map(
			({ path, message }) => `${path.join('.')}: ${message}`
		);
	const text = stringify(tree);
	expect(problems(text)).toEqual([]);
	expect(problems(text.replace('to: arrived', 'to: recipient'))).toEqual([
		'nodes.0.answers.0.to: Write arrived, as the English file has it',
	]);
	expect(problems(text.replace('- P-41', '- P-12'))).toEqual([
		'nodes.0.facts.0: Write P-41, as the English file has it',
	]);
	expect(problems(text.replace('id: arrived', 'id: came'))).toEqual([
		'nodes: Write the entry arrived, which the English file has',
		'nodes.1.id: Take the entry away; the English file has none of this id',
	]);

	const columns = {
		label: ['company', 'name'],
		suffix: ['suffix'],
		client: ['client no'],
		contact: ['contact'],
		email: ['email'],
	};
	const own = likeEnglish(columns, structureOf('list-headings'), 'es', noCbpWords);
	const others = { client: ['cliente'], contact: ['contacto'], email: ['correo'] };
	expect(own.safeParse({ label: ['empresa'], suffix: ['s', 't'], ...others }).success).toBe(true);
	expect(own.safeParse({ label: [], suffix: ['s'], ...others }).success).toBe(false);
	expect(likeEnglish([], undefined, 'es', noCbpWords)).toBeInstanceOf(z.ZodArray);
});
