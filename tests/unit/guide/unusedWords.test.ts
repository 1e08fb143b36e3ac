import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { contentTypes } from '../../../src/guide/contentModules.ts';
import { readWordsFile } from '../../../src/guide/words.ts';
import { unusedExports } from '../unusedExports.ts';
import { unfilledBraces } from './unfilledBraces.ts';
import { unusedWords } from './unusedWords.ts';
import { wordsProgram } from './wordsProgram.ts';

/** All texts of the words in English, by file and name; the forms of a plural and lists as one. */
async function englishTexts(): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	const add = (value: unknown, path: string): void => {
		if (typeof value === 'string') texts.set(path, `${texts.get(path) ?? ''} ${value}`);
		else if (Array.isArray(value)) for (const each of value) add(each, path);
		else if (typeof value === 'object' && value !== null)
			for (const [name, each] of Object.entries(value))
				add(
					each,
					'other' in value && /^(?:zero|one|two|few|many|other)$/.test(name)
						? path
						: `${path}.${name}`
				);
	};
	for (const file of readdirSync('src/content/en/words')) {
		const name = file.replace('.yaml', '');
		add((await readWordsFile(name, 'en')).raw, name);
	}
	return texts;
}

// One test for three questions, since to work out the types of all the code takes longest.
test('code names every export, reads every word of the content and fills its braces, and what it does not is named', async () => {
	// Types of all the code are made anew.
	test.setTimeout(300_000);
	const program = wordsProgram(
		(await contentTypes()).replace(
			'readonly ui: {',
			'$& readonly deadGroup: { readonly word: string }; readonly deadWord: string;'
		)
	);
	expect.soft(unusedExports(program.program)).toEqual([]);
	// Take away from src/content/en/words what else is listed here.
	expect(unusedWords(program)).toEqual(['ui.deadGroup.word', 'ui.deadWord']);

	const texts = await englishTexts();
	// Mend in src/content/en/words, or fill where the text is shown, what is listed here.
	expect(unfilledBraces(program, texts)).toEqual([]);

	// A misspelt one; one that is right in another text; one in a form of a plural; one in a text that is handed on.
	for (const [text, right, wrong] of [
		['keeping.bin.removeSure', '{label}', '{lable}'],
		['keeping.bin.removeSure', '{label}', '{day}'],
		['companies.table.found', '{total}', '{totals}'],
		['sheet.chief', '{papers}', '{paper}'],
		['reports.tables.line', '{kind}', '{Kind}'],
	] as const) {
		const says = texts.get(text) ?? '';
		expect(says, text).toContain(right);
		expect(unfilledBraces(program, new Map([[text, says.replace(right, wrong)]]))).toEqual([
			`${text}: ${wrong}`,
		]);
	}
});
