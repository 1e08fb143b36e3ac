import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { readContent } from '../../../src/guide/content.ts';
import { inContent, mistakesIn } from './project.ts';

const file = 'src/content/es/facts.yaml';
const changed = (change: (text: string) => string) =>
	inContent(
		[],
		async () => {
			await writeFile(file, change(await readFile(file, 'utf8')));
			return mistakesIn(readContent('es'));
		},
		'es'
	);

test('a language says each fact that a page cites, or its build stops and names the page', async () => {
	expect(await changed((text) => text.replace(/^A-28: .*\n/m, ''))).toMatch(
		/es\/facts\.yaml:1:1: The fact A-28 is not said in this language, and \/guide\/apply\/ cites it\. Write a line “A-28:” with what the fact says/
	);
	expect(await changed((text) => `${text}A-99: Nada.\n`)).toMatch(
		/es\/facts\.yaml:\d+:1: There is no fact A-99\./
	);
	expect(await changed((text) => text)).toBe('');
});

test('English says its facts in the facts themselves', async () => {
	const { factsInWords, newerInEnglish } = await readContent('en');
	expect(factsInWords).toEqual({});
	expect(newerInEnglish).toEqual([]);
});
