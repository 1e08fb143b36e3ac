import { test } from 'playwright/test';
import { mistyped, questions } from '../unit/search/questions.ts';
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
