import { test } from 'playwright/test';
import { languageOf } from '../../src/i18n/languages.ts';
import { expectFound, expectPlaces } from '../e2e/searchPlaces.ts';
import { questions as spanish } from '../unit/search/questions-es.ts';
import { questions as chinese } from '../unit/search/questions-zh.ts';
import { folder, second } from './site.ts';

// On the index that the build makes; no browser is needed here.

for (const { id, asked, atLeast } of [
	{ id: 'es', asked: spanish, atLeast: 40 },
	{ id: 'zh', asked: chinese, atLeast: 36 },
])
	test(`in ${languageOf(id).name}, of ${asked.length} questions, ${atLeast} or more have the right page in the first three places`, async () => {
		test.skip(id !== second.id, `The second language is another: SECOND_LANGUAGE=${id} asks these`);
		await expectPlaces(asked, `${folder}/${id}`);
		await expectFound(asked, atLeast, `${folder}/${id}`, languageOf(id));
	});
