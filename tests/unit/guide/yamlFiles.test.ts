import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { readEntries, yamlFiles } from '../../../src/guide/yamlFiles.ts';
import { inProject } from './project.ts';

for (const { name, text, says } of [
	{
		name: 'a bracket that is not closed, in the fourth line',
		text: '- id: a\n  title: A\n- id: b\n  title: [\n',
		says: /^facts\/x\.yaml, line [45]: not YAML\. /,
	},
	{
		name: 'a key that is there twice, in the third line',
		text: '- id: a\n  title: A\n  title: B\n',
		says: /^facts\/x\.yaml, line 3: not YAML\. /,
	},
	{ name: 'a tab for an indent', text: '- id: a\n\ttitle: A\n', says: /^facts\/x\.yaml, line 2: / },
	{ name: 'nothing', text: '', says: /^facts\/x\.yaml: write a list/ },
	{ name: 'a text', text: 'hello', says: /^facts\/x\.yaml: write a list/ },
	{ name: 'entries by name and not as a list', text: 'a: {}\nb: {}', says: /: write a list/ },
	{ name: 'a second entry without an id', text: '- id: a\n- title: B', says: /entry 2 has no id/ },
	{ name: 'an id that is a number', text: '- id: 7', says: /entry 1 has no id/ },
	{ name: 'an empty id', text: '- id: ""', says: /entry 1 has no id/ },
	{ name: 'an empty entry', text: '- id: a\n-\n', says: /entry 2 has no id/ },
	{ name: 'an entry that is a text', text: '- id: a\n- b', says: /entry 2 has no id/ },
	{ name: 'an id twice', text: '- id: a\n- id: b\n- id: a', says: /the id a is there twice/ },
])
	test(`a file with ${name} is refused, and named`, () => {
		expect(() => readEntries(text, 'facts/x.yaml')).toThrow(says);
	});

test('entries come by id, in the file’s order, without the id itself', () => {
	expect([...readEntries('- { title: B, id: b }\n- { id: a }', 'x')]).toEqual([
		['b', { title: 'B' }],
		['a', {}],
	]);
});

interface Stored {
	readonly id: string;
	readonly data: unknown;
	readonly filePath: string;
}

/** Loads a collection as Astro does, and gives what it stored. */
async function load(folder: string, ...names: string[]): Promise<Stored[]> {
	const stored = new Map<string, Stored>();
	await yamlFiles(...names).load({
		config: { root: pathToFileURL(`${folder}/`) },
		store: {
			clear: () => stored.clear(),
			has: (id: string) => stored.has(id),
			set: (entry: Stored) => stored.set(entry.id, entry),
		},
		parseData: ({ data }: { data: unknown }) => Promise.resolve({ parsed: data }),
	} as never);
	return [...stored.values()];
}

test('a collection holds the entries of all its files, each parsed and with its file', () =>
	inProject(
		{ 'facts/x.yaml': '- { id: a, n: 1 }', 'facts/y.yaml': '- { id: b }' },
		async (folder) =>
			expect(await load(folder, './facts/x.yaml', './facts/y.yaml')).toEqual([
				{ id: 'a', data: { parsed: { n: 1 } }, filePath: 'facts/x.yaml' },
				{ id: 'b', data: { parsed: {} }, filePath: 'facts/y.yaml' },
			])
	));

test('an id that two files have stops the build, which names the second', () =>
	inProject({ 'facts/x.yaml': '- id: a', 'facts/y.yaml': '- id: a' }, async (folder) =>
		expect(load(folder, './facts/x.yaml', './facts/y.yaml')).rejects.toThrow(
			'./facts/y.yaml: the id a is in another file too'
		)
	));

test('a broken file stops the build instead of being left out', () =>
	inProject({ 'facts/x.yaml': '- id: a', 'facts/y.yaml': '- id: [' }, async (folder) =>
		expect(load(folder, './facts/x.yaml', './facts/y.yaml')).rejects.toThrow('./facts/y.yaml, line')
	));
