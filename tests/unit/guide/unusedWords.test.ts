import { expect, test } from 'playwright/test';
import { contentTypes } from '../../../src/guide/contentModules.ts';
import { unusedWords } from './unusedWords.ts';

test('code reads every word of the content, and a word that it does not read is named', async () => {
	// Types of all the code are made anew.
	test.setTimeout(300_000);
	const types = (await contentTypes()).replace(
		'readonly ui: {',
		'$& readonly deadGroup: { readonly word: string }; readonly deadWord: string;'
	);
	// Take away from src/content/en/words what else is listed here.
	expect(unusedWords(types)).toEqual(['ui.deadGroup.word', 'ui.deadWord']);
});
