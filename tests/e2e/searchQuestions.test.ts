import { test } from 'playwright/test';
import { languageFolder, languagesIn } from '../../src/delivery/languageFolders.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { mistyped, questions } from '../unit/search/questions.ts';
import { questions as spanish } from '../unit/search/questions-es.ts';
import { questions as chinese } from '../unit/search/questions-zh.ts';
import { further, heldOut, sentences } from '../unit/search/sentences.ts';
import { expectFound, expectPlaces } from './searchPlaces.ts';

// On the index that the build makes; no browser is needed here.

for (const { name, asked, atLeast } of [
	{ name: 'of 139 questions, 136 or more', asked: questions, atLeast: 136 },
	{ name: 'of 5 mistyped ones, 4 or more', asked: mistyped, atLeast: 4 },
	{ name: 'of 60 whole sentences, 57 or more', asked: sentences, atLeast: 57 },
	{ name: 'of 20 sentences more, 18 or more', asked: heldOut, atLeast: 18 },
	{ name: 'of 80 further sentences, 68 or more', asked: further, atLeast: 68 },
])
	test(`${name} have the right page in the first three places`, () => expectFound(asked, atLeast));

test('every answer that the questions name is a place of the index', () =>
	expectPlaces([...questions, ...mistyped, ...sentences, ...heldOut, ...further]));

for (const { id, asked, atLeast } of [
	{ id: 'es', asked: spanish, atLeast: 40 },
	{ id: 'zh', asked: chinese, atLeast: 36 },
])
	test(`in ${languageOf(id).name}, of ${asked.length} questions, ${atLeast} or more have the right page in the first three places`, async () => {
		const folder = languageFolder('dist', id);
		test.skip(
			!languagesIn('dist').some((built) => built.id === id),
			`LANGUAGES left out ${id}: a build of every language asks these`
		);
		await expectPlaces(asked, folder);
		await expectFound(asked, atLeast, folder, languageOf(id));
	});
