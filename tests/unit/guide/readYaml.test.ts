import { z } from 'astro/zod';
import { expect, test } from 'playwright/test';
import { all, ContentError, say } from '../../../src/guide/contentError.ts';
import { parseYaml, readYaml } from '../../../src/guide/readYaml.ts';
import { listOf } from '../../../src/guide/schemas.ts';
import { inProject, mistakesIn } from './project.ts';

const entries = listOf(
	z.strictObject({ id: z.string().min(1), title: z.string().optional(), n: z.int().optional() })
);

function mistakes(text: string, schema: z.ZodType = entries): string[] {
	try {
		parseYaml(text, 'x.yaml', schema);
	} catch (error) {
		if (error instanceof ContentError) return error.problems.map(say);
		throw error;
	}
	return [];
}

for (const { name, text, says } of [
	{
		name: 'a bracket that is not closed, in the fourth line',
		text: '- id: a\n  title: A\n- id: b\n  title: [\n',
		says: /^x\.yaml:[45]:\d+: This is not YAML: .* Compare its indent, quotes and brackets/,
	},
	{
		name: 'a key that is there twice, in the third line',
		text: '- id: a\n  title: A\n  title: B\n',
		says: /^x\.yaml:3:3: This is not YAML: Map keys must be unique\. The name is there twice/,
	},
	{
		name: 'a tab for an indent',
		text: '- id: a\n\ttitle: A\n',
		says: /^x\.yaml:2:\d: This is not YAML: .* Indent with spaces\.$/,
	},
	{ name: 'nothing', text: '', says: /^x\.yaml:1:1: The file is empty\. Write a list\.$/ },
	{ name: 'a text', text: 'hello', says: /^x\.yaml:1:1: The file is “hello”\. Write a list\.$/ },
	{
		name: 'entries by name and not as a list',
		text: 'a: {}\nb: {}',
		says: /^x\.yaml:1:1: The file is a group of names\. Write a list\.$/,
	},
	{
		name: 'a second entry without an id',
		text: '- id: a\n- title: B',
		says: /^x\.yaml:2:3: entry 2, id is missing\. Write it\.$/,
	},
	{
		name: 'an id that is a number',
		text: '- id: 7',
		says: /^x\.yaml:1:3: entry 1, id is 7, not in quotes\. Write a text;/,
	},
	{
		name: 'an empty id',
		text: '- id: ""',
		says: /^x\.yaml:1:3: entry 1, id is empty\. Give at least 1\.$/,
	},
	{
		name: 'an empty entry',
		text: '- id: a\n-\n',
		says: /^x\.yaml:2:\d: entry 2 is empty\. Write names, each with what belongs to it\.$/,
	},
	{
		name: 'an entry that is a text',
		text: '- id: a\n- b',
		says: /^x\.yaml:2:3: entry 2 is “b”\. Write names/,
	},
	{
		name: 'an id twice',
		text: '- id: a\n- id: b\n- id: a',
		says: /^x\.yaml:3:3: a, id is “a”\. Another entry above has this id; give each its own\.$/,
	},
])
	test(`a file with ${name} is refused with its place and mend`, () => {
		expect(mistakes(text)).toEqual([expect.stringMatching(says)]);
	});

test('of text that is no YAML the first mistake is told: the others follow from it', () => {
	expect(mistakes('- id: a\n\ttitle: A\n- id: b\n  title: c: d\n')).toHaveLength(1);
});

test('a file that fits comes as its schema makes it, with the place of each part', () => {
	const { data, raw, at } = parseYaml(
		'- { title: B, id: b }\n- id: a\n  n: 1\n',
		'x.yaml',
		z.array(z.looseObject({ id: z.string().toUpperCase() }))
	);
	expect(data.map(({ id }) => id)).toEqual(['B', 'A']);
	expect(raw).toEqual([
		{ title: 'B', id: 'b' },
		{ id: 'a', n: 1 },
	]);
	expect(at()).toEqual({ file: 'x.yaml', line: 1, column: 1 });
	expect(at(0, 'id')).toEqual({ file: 'x.yaml', line: 1, column: 15 });
	expect(at(1, 'n')).toEqual({ file: 'x.yaml', line: 3, column: 3 });
	// What is not there is where it belongs.
	expect(at(1, 'title')).toEqual({ file: 'x.yaml', line: 2, column: 3 });
});

test('of several forms the one that is nearest is told of, and of names the wrong one', () => {
	const form = z.union([
		z.strictObject({ task: z.string(), answer: z.string() }),
		z.strictObject({ question: z.string(), is: z.string(), answer: z.string() }),
	]);
	expect(mistakes('known:\n  question: q\n  answer: a\n', z.strictObject({ known: form }))).toEqual(
		['x.yaml:1:1: known, is is missing. Write it.']
	);
	expect(
		mistakes(
			'when:\n  Bank: 1\n',
			z.strictObject({ when: z.record(z.string().lowercase('Small'), z.int()) })
		)
	).toEqual(['x.yaml:2:3: when, Bank is no name that fits here. Small.']);
});

test('mistakes of several files are told together, and other errors as they are', () =>
	inProject({ 'a.yaml': 'x: [', 'b.yaml': '- id: 5' }, async () => {
		const both = all([readYaml('a.yaml', entries), readYaml('b.yaml', entries)]);
		expect(await mistakesIn(both)).toMatch(/^The content has mistakes:\na\.yaml:.*\nb\.yaml:1:3: /);
		expect(await mistakesIn(all([readYaml('c.yaml', entries)]))).toMatch(
			/^The content has a mistake:\nc\.yaml:1:1: The file is missing\./
		);
		await expect(all([Promise.reject(new TypeError('no'))])).rejects.toThrow(TypeError);
	}));
